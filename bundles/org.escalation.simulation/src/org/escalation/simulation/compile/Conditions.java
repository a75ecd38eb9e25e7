package org.escalation.simulation.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.DoubleFunction;

import org.escalation.model.ActionTaken;
import org.escalation.model.Actor;
import org.escalation.model.AllOf;
import org.escalation.model.AnyOf;
import org.escalation.model.CapabilityDelivered;
import org.escalation.model.Comparator;
import org.escalation.model.CostBorne;
import org.escalation.model.CrossingPattern;
import org.escalation.model.Not;
import org.escalation.model.RungReached;
import org.escalation.model.StakePosition;
import org.escalation.model.TimeElapsed;
import org.escalation.simulation.condition.Condition;

/** Compiles conditions of the model. */
final class Conditions {

    /** What sums of shares may fall short of a whole by rounding. */
    private static final double ROUNDING = 1e-9;

    private final CompileContext context;

    Conditions(CompileContext context) {
        this.context = context;
    }

    /** A condition that may be missing. */
    Condition compile(org.escalation.model.Condition condition, Condition ifMissing) {
        return condition == null ? ifMissing : compile(condition);
    }

    private Condition compile(org.escalation.model.Condition condition) {
        if (condition instanceof AllOf all) {
            return new Condition.AllOf(parts(all.getConditions()));
        } else if (condition instanceof AnyOf any) {
            return new Condition.AnyOf(parts(any.getConditions()));
        } else if (condition instanceof Not not) {
            return new Condition.Not(compile(not.getCondition(), Condition.NEVER));
        } else if (condition instanceof ActionTaken taken) {
            return taken(taken);
        } else if (condition instanceof RungReached reached) {
            return reached(reached);
        } else if (condition instanceof CapabilityDelivered delivered) {
            int index = context.capabilityPackage(condition, delivered.getPackage());
            return compare(delivered.getComparator(), delivered.getShare() - ROUNDING,
                    share -> new Condition.DeliveredAtLeast(index, share));
        } else if (condition instanceof CostBorne borne) {
            int actor = context.needed(condition, "actor", borne.getActor());
            double tolerated = borne.getActor() == null ? 0 : ActorParts.costTolerance(borne.getActor());
            return compare(borne.getComparator(), borne.getShare() * tolerated,
                    cost -> new Condition.CostAtLeast(actor, cost));
        } else if (condition instanceof TimeElapsed elapsed) {
            return elapsed(elapsed);
        } else if (condition instanceof StakePosition position) {
            int actor = context.needed(condition, "actor", position.getActor());
            return compare(position.getComparator(), position.getLimit(),
                    value -> new Condition.ContinuationValueAtLeast(actor, value));
        } else if (condition instanceof CrossingPattern pattern) {
            return pattern(pattern);
        }
        context.problem(condition, "is a kind of condition that cannot be simulated");
        return Condition.NEVER;
    }

    private List<Condition> parts(Collection<org.escalation.model.Condition> conditions) {
        return conditions.stream().map(this::compile).toList();
    }

    private Condition taken(ActionTaken taken) {
        List<Condition> any = new ArrayList<>();
        for (var action : taken.getActions()) {
            if (context.takesPart(action.getActor())) {
                any.add(new Condition.ActionMade(context.action(taken, action)));
            }
        }
        return one(any);
    }

    private Condition reached(RungReached reached) {
        int rung = context.rung(reached, reached.getRung());
        int limit = reached.getComparator() == Comparator.MORE_THAN || reached.getComparator() == Comparator.AT_MOST
                ? rung + 1 : rung;
        boolean negated = reached.getComparator() == Comparator.AT_MOST
                || reached.getComparator() == Comparator.LESS_THAN;
        Collection<Actor> actors = reached.getActors().isEmpty() ? context.participants() : reached.getActors();
        List<Condition> any = new ArrayList<>();
        // the track of a participant has the participant's own index
        for (int track : context.standingFor(actors)) {
            Condition at = new Condition.RungAtLeast(track, limit);
            any.add(negated ? new Condition.Not(at) : at);
        }
        return one(any);
    }

    private Condition elapsed(TimeElapsed elapsed) {
        if (elapsed.getTime() == null) {
            context.problem(elapsed, "names no time");
            return Condition.NEVER;
        }
        int turn = context.time().turnAfter(elapsed.getTime());
        return switch (elapsed.getComparator()) {
            case AT_LEAST -> new Condition.Elapsed(turn);
            case MORE_THAN -> new Condition.Elapsed(turn + 1);
            case LESS_THAN -> new Condition.Not(new Condition.Elapsed(turn));
            case AT_MOST -> new Condition.Not(new Condition.Elapsed(turn + 1));
        };
    }

    private Condition pattern(CrossingPattern pattern) {
        List<Integer> thresholds = new ArrayList<>();
        pattern.getThresholds().forEach(threshold -> thresholds.add(context.threshold(pattern, threshold)));
        int window = pattern.getWindow() == null ? 0 : context.time().wholeTurns(pattern.getWindow(), 1);
        return new Condition.CrossingsAtLeast(thresholds, context.standingFor(pattern.getBy()), pattern.getCount(),
                window, pattern.getMinimumMagnitude());
    }

    private static Condition one(List<Condition> any) {
        return any.size() == 1 ? any.get(0) : new Condition.AnyOf(any);
    }

    /** Strict comparisons of numbers are made of at-least with the next number up. */
    private static Condition compare(Comparator comparator, double limit, DoubleFunction<Condition> atLeast) {
        return switch (comparator) {
            case AT_LEAST -> atLeast.apply(limit);
            case MORE_THAN -> atLeast.apply(Math.nextUp(limit));
            case LESS_THAN -> new Condition.Not(atLeast.apply(limit));
            case AT_MOST -> new Condition.Not(atLeast.apply(Math.nextUp(limit)));
        };
    }
}
