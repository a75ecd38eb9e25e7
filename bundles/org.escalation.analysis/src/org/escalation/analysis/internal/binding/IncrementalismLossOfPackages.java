package org.escalation.analysis.internal.binding;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.escalation.analysis.MeasureContext;
import org.escalation.analysis.MeasureValue;
import org.escalation.analysis.measure.IncrementalismLoss;
import org.escalation.model.Actor;
import org.escalation.model.CapabilityItem;
import org.escalation.model.CapabilityPackage;
import org.escalation.model.Delivery;
import org.escalation.model.text.Numbers;

/** Measure 11 for each package against the participant that adapts fastest. */
final class IncrementalismLossOfPackages extends DescribedMeasure {

    IncrementalismLossOfPackages() {
        super("incrementalism-loss", "Incrementalism loss", "",
                "Share of a package's value that the opponent's adaptation eats because it arrives in parts: "
                        + "1 - sum x_k (1 - A)^(k-1) / sum x_k, with A the opponent's adaptation times the package's "
                        + "sensitivity to it.");
    }

    @Override
    public List<MeasureValue> evaluate(MeasureContext context) {
        return context.model().getPackages().stream().map(parcel -> guarded(() -> evaluate(parcel, context), parcel)).toList();
    }

    private MeasureValue evaluate(CapabilityPackage parcel, MeasureContext context) {
        MeasureValue.Builder value = MeasureValue.of(this, parcel).restingOn(parcel.getItems())
                .restingOn(parcel.getSchedule());
        List<Actor> opponents = context.participants().stream().filter(actor -> isOpponent(actor, parcel)).toList();
        if (opponents.isEmpty()) {
            return value.undefined("No participant stands against provider and recipient.");
        }
        Actor fastest = opponents.stream().max(Comparator.comparingDouble(Actor::getAdaptationRate)).orElseThrow();
        double adaptation = fastest.getAdaptationRate() * parcel.getAdaptationSensitivity();
        double[] deliveries = deliveries(parcel);
        return value.restingOn(fastest)
                .noting(deliveries.length + (deliveries.length == 1 ? " delivery" : " deliveries") + ", worth "
                        + Numbers.plain(IncrementalismLoss.effectiveCapability(adaptation, deliveries))
                        + " capability points in the end.")
                .valued(IncrementalismLoss.of(adaptation, deliveries), "The package delivers nothing of value.");
    }

    /** Sizes in capability points in order of arrival; what arrives at the same time is one delivery. */
    private static double[] deliveries(CapabilityPackage parcel) {
        if (parcel.getSchedule().isEmpty()) {
            return new double[] {worth(parcel.getItems())};
        }
        TreeMap<Double, Double> byTime = new TreeMap<>();
        for (Delivery delivery : parcel.getSchedule()) {
            List<CapabilityItem> items = delivery.getItems().isEmpty() ? parcel.getItems() : delivery.getItems();
            byTime.merge(Quantities.days(delivery.getAfter()), delivery.getShare() * worth(items), Double::sum);
        }
        return byTime.values().stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double worth(List<CapabilityItem> items) {
        return items.stream().mapToDouble(CapabilityItem::getValue).sum();
    }

    private static boolean isOpponent(Actor actor, CapabilityPackage parcel) {
        return isApart(actor, parcel.getProvider()) && isApart(actor, parcel.getRecipient());
    }

    private static boolean isApart(Actor actor, Actor party) {
        return party == null || !Coalitions.includes(actor, party) && !Coalitions.includes(party, actor);
    }
}
