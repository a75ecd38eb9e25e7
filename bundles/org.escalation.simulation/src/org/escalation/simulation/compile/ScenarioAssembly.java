package org.escalation.simulation.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.escalation.model.Duration;
import org.escalation.model.EscalationModel;
import org.escalation.model.MoveOrder;
import org.escalation.model.Scenario;
import org.escalation.simulation.scenario.Element;
import org.escalation.simulation.scenario.ParameterSpec;
import org.escalation.simulation.scenario.Problem;
import org.escalation.simulation.scenario.ScenarioBuilder;

/** One compilation: first every element gets its index, then the parts are compiled and put together. */
final class ScenarioAssembly {

    private final EscalationModel model;
    private final Scenario scenario;
    private final Element variant;
    private final Map<String, RuleContribution> contributions;

    ScenarioAssembly(EscalationModel model, Scenario scenario, Element variant,
            Map<String, RuleContribution> contributions) {
        this.model = model;
        this.scenario = scenario;
        this.variant = variant;
        this.contributions = contributions;
    }

    Compilation compile() {
        if (!(model.getTickLength() > 0) || model.getTickUnit() == null) {
            return refused(new Problem(Names.element(model), "has turns of " + model.getTickLength()
                    + " units, which is no length of time"));
        }
        LocalDate start = scenario.getStart();
        TimeScale time = new TimeScale(model.getTickLength(), model.getTickUnit(), start);
        Duration horizon = scenario.getHorizon() == null ? model.getHorizon() : scenario.getHorizon();
        if (horizon == null) {
            return refused(new Problem(Names.element(scenario), "has no horizon, and neither has the model"));
        }
        CompileContext context = new CompileContext(model, scenario, time);
        if (context.participants().isEmpty()) {
            return refused(new Problem(Names.element(scenario), "has no participants"));
        }
        ScenarioBuilder builder = new ScenarioBuilder(Names.element(scenario), parameters(time, horizon))
                .variant(variant);
        Conditions conditions = new Conditions(context);
        new ActorParts(context, conditions, new Rules(context, conditions, contributions)).addTo(builder);
        new ThresholdParts(context, conditions).addTo(builder);
        new CommitmentParts(context).addTo(builder);
        new CourseParts(context, conditions).addTo(builder);

        List<Problem> problems = new ArrayList<>(context.problems());
        if (problems.isEmpty()) {
            problems.addAll(builder.check());
        }
        if (!problems.isEmpty()) {
            return new Compilation(Optional.empty(), problems, context.notes());
        }
        try {
            return new Compilation(Optional.of(builder.build()), List.of(), context.notes());
        } catch (org.escalation.simulation.scenario.InvalidScenarioException e) {
            return new Compilation(Optional.empty(), e.problems(), context.notes());
        }
    }

    private static Compilation refused(Problem problem) {
        return new Compilation(Optional.empty(), List.of(problem), List.of());
    }

    private ParameterSpec parameters(TimeScale time, Duration horizon) {
        // a horizon beyond the limit must be refused, not cut, so it is only kept within the range of an int
        double turns = Math.round(time.turns(horizon));
        boolean sequential = scenario.getMoveOrder() == MoveOrder.SEQUENTIAL_VISIBLE;
        return ParameterSpec.builder((int) Math.max(0, Math.min(turns, Integer.MAX_VALUE)))
                .pooling(scenario.getPooling())
                .discount(scenario.getDiscount())
                .breakMultiplier(scenario.getBreakMultiplier())
                .breakJump(scenario.getBreakJump())
                .observationNoise(scenario.getObservationNoise())
                .moveOrder(sequential ? ParameterSpec.MoveOrder.SEQUENTIAL_VISIBLE
                        : ParameterSpec.MoveOrder.SIMULTANEOUS)
                .build();
    }
}
