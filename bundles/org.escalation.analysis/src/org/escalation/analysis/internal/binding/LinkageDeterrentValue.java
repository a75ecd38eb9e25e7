package org.escalation.analysis.internal.binding;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.escalation.analysis.MeasureContext;
import org.escalation.analysis.MeasureValue;
import org.escalation.model.Action;
import org.escalation.model.Actor;
import org.escalation.model.CrossingPattern;
import org.escalation.model.DeterrenceLinkage;
import org.escalation.model.text.Numbers;

/** Measure 9, second half, for each linkage. */
final class LinkageDeterrentValue extends DescribedMeasure {

    LinkageDeterrentValue() {
        super("linkage-deterrent-value", "Deterrent value of a linkage", "utility points",
                "Credibility of the linkage times the harm it does to the target. It deters while it exceeds what the "
                        + "target gains by an action that pulls the trigger.");
    }

    @Override
    public List<MeasureValue> evaluate(MeasureContext context) {
        return BoundLinkage.inForce(context).stream().map(linkage -> guarded(() -> evaluate(linkage, context), linkage)).toList();
    }

    private MeasureValue evaluate(DeterrenceLinkage linkage, MeasureContext context) {
        MeasureValue.Builder value = MeasureValue.of(this, linkage, linkage.getTarget());
        Optional<BoundLinkage> credibility = BoundLinkage.read(linkage, context, value);
        if (credibility.isEmpty()) {
            return value.undefined(BoundLinkage.MISSING);
        }
        OptionalDouble gain = greatestGain(linkage, context);
        if (gain.isPresent()) {
            boolean deters = credibility.get().best().deters(linkage.getHarm(), gain.getAsDouble());
            value.noting((deters ? "Exceeds" : "Does not exceed") + " the target's greatest gain from a trigger, "
                    + Numbers.plain(gain.getAsDouble()) + ".");
        }
        return value.within(credibility.get().interval(linkage.getHarm()))
                .valued(credibility.get().best().deterrentValue(linkage.getHarm()));
    }

    private static OptionalDouble greatestGain(DeterrenceLinkage linkage, MeasureContext context) {
        CrossingPattern trigger = linkage.getTrigger();
        if (trigger == null) {
            return OptionalDouble.empty();
        }
        return trigger.getThresholds().stream()
                .flatMap(line -> Lines.crossingActions(line, context.participants()).stream())
                .filter(action -> isTarget(action.getActor(), linkage))
                .mapToDouble(Action::getBenefit).max();
    }

    private static boolean isTarget(Actor actor, DeterrenceLinkage linkage) {
        return linkage.getTarget() == null || actor == linkage.getTarget();
    }
}
