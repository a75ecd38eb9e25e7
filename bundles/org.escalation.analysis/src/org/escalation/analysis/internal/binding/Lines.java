package org.escalation.analysis.internal.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.escalation.analysis.EnforcementEstimates;
import org.escalation.analysis.measure.Credibility;
import org.escalation.model.Action;
import org.escalation.model.Actor;
import org.escalation.model.RedLine;
import org.escalation.model.Response;
import org.escalation.model.SelfLimit;
import org.escalation.model.Threshold;
import org.escalation.model.TreatyCommitment;
import org.escalation.model.query.LineCrossings;

/** What measures need to know of lines: their severity, their declared commitment, and which actions cross them. */
final class Lines {

    private Lines() {
    }

    /** Severity s in points: that of the rung on which the line stands, else the mean of its believed location. */
    static OptionalDouble severity(Threshold threshold) {
        if (threshold.getRung() != null) {
            return OptionalDouble.of(threshold.getRung().getSeverity());
        }
        return Quantities.mean(threshold.getLocation());
    }

    /** Declared commitment d; empty for lines that declare none. */
    static OptionalDouble commitment(Threshold threshold) {
        return switch (threshold) {
            case RedLine line -> OptionalDouble.of(line.getCommitment());
            case TreatyCommitment treaty -> OptionalDouble.of(treaty.getCommitment());
            default -> OptionalDouble.empty();
        };
    }

    /** Loss L of whoever crosses: harm of the response times its size relative to the crossing; empty without a response. */
    static OptionalDouble loss(Threshold threshold) {
        Response response = threshold.getResponse();
        return response == null ? OptionalDouble.empty()
                : OptionalDouble.of(response.getHarm() * response.getProportionality());
    }

    /** Whether the line is meant to restrain others. */
    static boolean restrainsOthers(Threshold threshold) {
        return !(threshold instanceof SelfLimit);
    }

    /** Whether the line is addressed to the actor, by itself or as member of an addressed coalition. */
    static boolean addresses(Threshold threshold, Actor actor) {
        return threshold.getAddressees().stream()
                .anyMatch(addressee -> Coalitions.includes(addressee, actor));
    }

    /** The actions of others than the owner that would cross the line, in model order. */
    static List<Action> crossingActions(Threshold threshold, List<Actor> actors) {
        List<Action> crossing = new ArrayList<>();
        for (Actor actor : actors) {
            if (actor != threshold.getOwner()) {
                actor.getActions().stream().filter(action -> crosses(action, threshold)).forEach(crossing::add);
            }
        }
        return crossing;
    }

    /** Whether taking the action makes the line's condition hold, as far as the condition speaks of actions or rungs. */
    static boolean crosses(Action action, Threshold threshold) {
        return LineCrossings.crosses(action, threshold);
    }

    /** Chance in [0, 1] that at least one of the lines is enforced, taken as independent. */
    static double enforcementOfAny(List<Threshold> lines, EnforcementEstimates estimates) {
        return Credibility.ofSeveral(lines.stream().mapToDouble(line -> estimates.of(line).probability()).toArray());
    }
}
