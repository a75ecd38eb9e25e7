package org.escalation.analysis.provenance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.escalation.model.Citation;
import org.escalation.model.Crossing;
import org.escalation.model.EvidenceItem;
import org.escalation.model.NamedElement;
import org.escalation.model.Probability;
import org.escalation.model.SharedAssessment;
import org.escalation.model.Signal;
import org.escalation.model.Stake;
import org.escalation.model.Threshold;

/**
 * The citations on which elements rest: their own, those of the evidence they refer to, and those of the judgements
 * they contain.
 */
public final class Provenance {

    private Provenance() {
    }

    /** The citations of all elements in their order; of several for the same place of a source, the first. */
    public static List<Citation> citationsOf(Collection<? extends EObject> elements) {
        Map<List<Object>, Citation> distinct = new LinkedHashMap<>();
        for (EObject element : elements) {
            for (Citation citation : citationsOf(element)) {
                if (citation.getSource() != null) {
                    distinct.putIfAbsent(placeOf(citation), citation);
                }
            }
        }
        return List.copyOf(distinct.values());
    }

    private static List<Object> placeOf(Citation citation) {
        String locator = citation.getLocator() == null ? "" : citation.getLocator();
        return List.of(citation.getSource(), locator);
    }

    private static List<Citation> citationsOf(EObject element) {
        List<Citation> citations = new ArrayList<>();
        switch (element) {
            case NamedElement named -> citations.addAll(named.getCitations());
            case Stake stake -> citations.addAll(stake.getCitations());
            case SharedAssessment shared when shared.getAssessment() != null ->
                    citations.addAll(shared.getAssessment().getCitations());
            default -> { }
        }
        evidenceOf(element).forEach(item -> citations.addAll(item.getCitations()));
        element.eContents().stream().filter(Probability.class::isInstance)
                .forEach(probability -> citations.addAll(citationsOf(probability)));
        return citations;
    }

    private static List<EvidenceItem> evidenceOf(EObject element) {
        return switch (element) {
            case Threshold threshold -> threshold.getEvidence();
            case Crossing crossing -> crossing.getEvidence();
            case Signal signal -> signal.getEvidence();
            default -> List.of();
        };
    }
}
