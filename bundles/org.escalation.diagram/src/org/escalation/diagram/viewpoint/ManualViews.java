package org.escalation.diagram.viewpoint;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/** The views that are in a diagram because somebody put them there: those of mappings that are not synchronised. */
final class ManualViews {

    private final RuntimeOptions options;
    private final Set<ManualView> shown = new HashSet<>();

    ManualViews(RuntimeOptions options) {
        this.options = options;
        shown.addAll(options.manual());
    }

    Set<ManualView> all() {
        return Set.copyOf(shown);
    }

    /** Shows others; true when that changes anything. */
    boolean replace(Set<ManualView> views) {
        if (shown.equals(views)) {
            return false;
        }
        shown.clear();
        shown.addAll(views);
        return true;
    }

    /** The manual view that stands for a view; empty where its mapping is synchronised. */
    Optional<ManualView> of(View view) {
        if (view instanceof NodeView node && !node.plan.head().synchronised()) {
            return Optional.of(of(node.plan, node.target(), (NodeView) node.container()));
        }
        if (view instanceof EdgeView edge && !edge.plan.spec().head().synchronised()) {
            EObject element = edge.plan.spec().elementBased() ? edge.target() : edge.source.target();
            return Optional.of(of(edge.plan, element, edge.source, edge.end));
        }
        return Optional.empty();
    }

    boolean isShown(NodePlan plan, EObject element, NodeView container) {
        return shown.contains(of(plan, element, container));
    }

    boolean isShown(EdgePlan plan, EObject element, View source, View end) {
        return shown.contains(of(plan, element, source, end));
    }

    private ManualView of(NodePlan plan, EObject element, NodeView container) {
        return new ManualView(plan.id(), options.elementId().apply(element), container.node == null ? "" : container.node.id(), "");
    }

    private ManualView of(EdgePlan plan, EObject element, View source, View end) {
        return new ManualView(plan.id(), options.elementId().apply(element), source.element().id(), end.element().id());
    }
}
