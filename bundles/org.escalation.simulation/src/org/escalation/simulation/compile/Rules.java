package org.escalation.simulation.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.escalation.model.ContributedRule;
import org.escalation.model.ExpectedUtilityRule;
import org.escalation.model.ReferencePoint;
import org.escalation.model.ScriptedChoice;
import org.escalation.simulation.condition.Condition;
import org.escalation.simulation.rule.DecisionRule;
import org.escalation.simulation.rule.GuardedRule;
import org.escalation.simulation.rule.LogitRule;
import org.escalation.simulation.rule.ProspectRule;
import org.escalation.simulation.rule.SalamiRule;
import org.escalation.simulation.rule.ScriptedRule;

/** Compiles decision rules of the model. */
final class Rules {

    private final CompileContext context;
    private final Conditions conditions;
    private final Map<String, RuleContribution> contributions;

    Rules(CompileContext context, Conditions conditions, Map<String, RuleContribution> contributions) {
        this.context = context;
        this.conditions = conditions;
        this.contributions = contributions;
    }

    /** A rule; null for none, or if it makes no sense, which is then a problem. */
    DecisionRule compile(org.escalation.model.DecisionRule rule) {
        try {
            if (rule instanceof org.escalation.model.LogitRule) {
                return new LogitRule();
            } else if (rule instanceof ExpectedUtilityRule) {
                return new org.escalation.simulation.rule.ExpectedUtilityRule();
            } else if (rule instanceof org.escalation.model.ProspectRule prospect) {
                double reference = prospect.getReferencePoint() == ReferencePoint.ASPIRATION
                        ? prospect.getAspiration() : 0;
                return new ProspectRule(prospect.getGainExponent(), prospect.getLossExponent(),
                        prospect.getGainWeighting(), prospect.getLossWeighting(), reference);
            } else if (rule instanceof org.escalation.model.SalamiRule salami) {
                return new SalamiRule(salami.getRisk(), salami.getFullSize());
            } else if (rule instanceof org.escalation.model.GuardedRule guarded) {
                return guarded(guarded);
            } else if (rule instanceof org.escalation.model.ScriptedRule scripted) {
                return scripted(scripted);
            } else if (rule instanceof ContributedRule contributed) {
                return contributed(contributed);
            }
        } catch (IllegalArgumentException e) {
            context.problem(rule, "cannot be used: " + e.getMessage());
        }
        return null;
    }

    private DecisionRule guarded(org.escalation.model.GuardedRule rule) {
        List<GuardedRule.Guard> guards = new ArrayList<>();
        for (var guard : rule.getGuards()) {
            int action = guard.getAction() == null ? -1 : context.action(guard, guard.getAction());
            guards.add(new GuardedRule.Guard(conditions.compile(guard.getCondition(), Condition.ALWAYS), action));
        }
        return new GuardedRule(guards);
    }

    private DecisionRule scripted(org.escalation.model.ScriptedRule rule) {
        List<ScriptedRule.Choice> choices = new ArrayList<>();
        double sum = 0;
        for (ScriptedChoice choice : rule.getChoices()) {
            if (choice.getProbability() == null) {
                context.problem(choice, "has no probability");
            }
            double p = context.point(choice, "probability", choice.getProbability(), 0);
            int action = choice.getAction() == null ? -1 : context.action(choice, choice.getAction());
            choices.add(new ScriptedRule.Choice(action, p,
                    conditions.compile(choice.getCondition(), Condition.ALWAYS)));
            sum += choice.getCondition() == null ? p : 0;
        }
        if (sum > 1 + 1e-9) {
            context.problem(rule, "has choices whose probabilities sum to " + sum + ", more than 1");
        }
        return new ScriptedRule(choices);
    }

    private DecisionRule contributed(ContributedRule rule) {
        RuleContribution contribution = contributions.get(rule.getContribution());
        if (contribution == null) {
            context.problem(rule, "needs the plug-in rule '" + rule.getContribution() + "', which is not installed");
            return null;
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        rule.getParameters().forEach(parameter -> parameters.put(parameter.getKey(), parameter.getValue()));
        DecisionRule made;
        try {
            made = contribution.create(parameters, context.actionsById());
        } catch (RuntimeException e) {
            // whatever a plug-in throws is a problem of this rule, not the end of the compilation
            context.problem(rule, "cannot be used: " + (e instanceof IllegalArgumentException ? e.getMessage() : e));
            return null;
        }
        if (made == null) {
            context.problem(rule, "was not made by its plug-in");
        }
        return made;
    }
}
