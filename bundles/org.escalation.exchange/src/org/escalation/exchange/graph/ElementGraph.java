package org.escalation.exchange.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.escalation.analysis.Judgement;
import org.escalation.analysis.MeasureContext;
import org.escalation.model.Action;
import org.escalation.model.Actor;
import org.escalation.model.DeterrenceLinkage;
import org.escalation.model.EscalationModel;
import org.escalation.model.NamedElement;
import org.escalation.model.Rung;
import org.escalation.model.SelfLimit;
import org.escalation.model.Threshold;

/**
 * The named elements of a model and how they refer to each other. What an unnamed part refers to counts for the named
 * element around it, so that no link is lost. The model itself is no node.
 *
 * @param nodes the elements, in the model's order
 * @param edges the links; several of one kind between the same two elements are one edge with a weight
 */
public record ElementGraph(List<Node> nodes, List<Edge> edges) {

    private static final String CONTAINS = "contains";

    /**
     * An element.
     *
     * @param id identifier, unique in the graph
     * @param label its name, or its identifier where it has none
     * @param type name of its class
     * @param owner name of the actor that it is part of; empty for none
     * @param severity severity 0 to 100 of a rung, or of the rung that an action leads to; null for others
     * @param credibility estimated chance, 0 to 1, that a line is enforced; null for others
     */
    public record Node(String id, String label, String type, String owner, Double severity, Double credibility) {
    }

    /**
     * A link.
     *
     * @param source identifier of the element that refers
     * @param target identifier of the element referred to
     * @param kind the reference's name, or {@code contains}
     * @param weight how many references it stands for
     * @param automaticity judged chance, 0 to 1, that a linkage acts without a new decision; null for edges of others
     */
    public record Edge(String source, String target, String kind, int weight, Double automaticity) {
    }

    /** Reads the graph off a model. */
    public static ElementGraph of(EscalationModel model) {
        MeasureContext context = new MeasureContext(model, null);
        Map<NamedElement, String> ids = new LinkedHashMap<>();
        List<EObject> all = new ArrayList<>();
        model.eAllContents().forEachRemaining(all::add);
        Map<String, Integer> taken = new HashMap<>();
        for (EObject element : all) {
            if (element instanceof NamedElement named) {
                String id = named.getId() == null ? "element" : named.getId();
                int before = taken.merge(id, 1, Integer::sum);
                ids.put(named, before == 1 ? id : id + "#" + before);
            }
        }
        List<Node> nodes = ids.keySet().stream().map(named -> node(named, ids.get(named), context)).toList();
        Map<Edge, Integer> counted = new LinkedHashMap<>();
        for (EObject element : all) {
            links(element, ids, counted);
        }
        List<Edge> edges = counted.entrySet().stream().map(one -> new Edge(one.getKey().source(),
                one.getKey().target(), one.getKey().kind(), one.getValue(), one.getKey().automaticity())).toList();
        return new ElementGraph(nodes, edges);
    }

    private static Node node(NamedElement element, String id, MeasureContext context) {
        boolean named = element.getName() != null && !element.getName().isBlank();
        Rung rung = element instanceof Rung here ? here : element instanceof Action move ? move.getToRung() : null;
        Double credibility = element instanceof Threshold line && !(line instanceof SelfLimit)
                ? (Double) context.enforcement().of(line).probability() : null;
        return new Node(id, named ? element.getName() : id, element.eClass().getName(), owner(element),
                rung == null ? null : (Double) rung.getSeverity(), credibility);
    }

    private static String owner(EObject element) {
        for (EObject around = element.eContainer(); around != null; around = around.eContainer()) {
            if (around instanceof Actor actor) {
                return actor.getName() == null ? "" : actor.getName();
            }
        }
        return "";
    }

    private static void links(EObject element, Map<NamedElement, String> ids, Map<Edge, Integer> counted) {
        NamedElement source = named(element);
        if (element == source) {
            count(named(element.eContainer()), source, CONTAINS, ids, counted);
        }
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (isLink(reference)) {
                Object value = element.eGet(reference);
                List<?> targets = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
                targets.forEach(target -> count(source, named((EObject) target), reference.getName(), ids, counted));
            }
        }
    }

    private static boolean isLink(EReference reference) {
        return !reference.isContainment() && !reference.isContainer() && !reference.isDerived() && !reference.isTransient();
    }

    private static void count(NamedElement source, NamedElement target, String kind, Map<NamedElement, String> ids,
            Map<Edge, Integer> counted) {
        if (source != target && ids.containsKey(source) && ids.containsKey(target)) {
            Double automaticity = source instanceof DeterrenceLinkage linkage
                    ? Judgement.of(linkage.getAutomaticity()).map(Judgement::point).orElse(null) : null;
            counted.merge(new Edge(ids.get(source), ids.get(target), kind, 0, automaticity), 1, Integer::sum);
        }
    }

    /** The element, or the named one around it; null for none. */
    private static NamedElement named(EObject element) {
        EObject here = element;
        while (here != null && !(here instanceof NamedElement)) {
            here = here.eContainer();
        }
        return (NamedElement) here;
    }
}
