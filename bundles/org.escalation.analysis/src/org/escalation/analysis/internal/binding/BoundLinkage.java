package org.escalation.analysis.internal.binding;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.escalation.analysis.MeasureContext;
import org.escalation.analysis.MeasureValue;
import org.escalation.analysis.measure.Credibility;
import org.escalation.analysis.measure.LinkageCredibility;
import org.escalation.model.DeterrenceLinkage;
import org.escalation.model.Veto;

/** Reads a linkage's judgements into the formula. */
final class BoundLinkage {

    private BoundLinkage() {
    }

    /** Why {@link #read} may be empty. */
    static final String MISSING = "The linkage lacks a judged recognition or automaticity.";

    /** The formula's input, recorded on the value; empty if recognition or automaticity is not judged. */
    static Optional<LinkageCredibility> read(DeterrenceLinkage linkage, MeasureContext context,
            MeasureValue.Builder value) {
        OptionalDouble recognition = Judgements.point(linkage.getRecognition());
        OptionalDouble automaticity = Judgements.point(linkage.getAutomaticity());
        value.restingOn(linkage.getRecognition(), linkage.getAutomaticity(), linkage.getDiscretion(),
                linkage.getDelay()).restingOn(linkage.getVetoes());
        if (recognition.isEmpty() || automaticity.isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble discretion = Judgements.point(linkage.getDiscretion());
        if (discretion.isEmpty() && automaticity.getAsDouble() < 1) {
            value.noting("No chance of a discretionary decision is judged; it is taken as 0.");
        }
        double veto = Credibility.ofSeveral(linkage.getVetoes().stream().map(Veto::getProbability)
                .mapToDouble(probability -> Judgements.point(probability).orElse(0)).toArray());
        return Optional.of(new LinkageCredibility(recognition.getAsDouble(), automaticity.getAsDouble(),
                discretion.orElse(0), veto, linkage.getDeliveredFraction(), context.discount(),
                Quantities.turns(linkage.getDelay(), context.model())));
    }

    /** The linkages in force: the scenario's, or all of the model without a scenario. */
    static List<DeterrenceLinkage> inForce(MeasureContext context) {
        return context.scenario().map(scenario -> List.copyOf(scenario.getLinkages()))
                .filter(linkages -> !linkages.isEmpty()).orElse(List.copyOf(context.model().getLinkages()));
    }
}
