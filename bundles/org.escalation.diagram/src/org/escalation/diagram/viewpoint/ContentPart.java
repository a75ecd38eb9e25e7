package org.escalation.diagram.viewpoint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.escalation.diagram.expression.Scope;
import org.escalation.diagram.internal.Part;
import org.escalation.diagram.internal.Probe;

/** The elements that one mapping puts into one container, or on its border, or on the diagram. */
final class ContentPart extends Part {

    private final DiagramRuntime runtime;
    private final NodeView parent;
    NodePlan plan;
    final boolean bordered;
    private final Map<EObject, NodeView> views = new LinkedHashMap<>();

    ContentPart(DiagramRuntime runtime, NodeView parent, NodePlan plan, boolean bordered) {
        this.runtime = runtime;
        this.parent = parent;
        this.plan = plan;
        this.bordered = bordered;
    }

    @Override
    public int rank() {
        return 0;
    }

    Collection<NodeView> views() {
        return views.values();
    }

    NodeView parent() {
        return parent;
    }

    @Override
    public void refresh() {
        List<EObject> wanted = wanted();
        boolean changed = false;
        int before = views.size();
        if (!views.isEmpty()) {
            java.util.Set<EObject> keep = new java.util.HashSet<>(wanted);
            for (NodeView view : new ArrayList<>(views.values())) {
                if (!keep.contains(view.target())) {
                    views.remove(view.target());
                    runtime.views().removeView(view);
                    changed = true;
                }
            }
        }
        if (views.size() < before && parent.node != null && !bordered) {
            runtime.changed(parent.node);
        }
        for (EObject element : wanted) {
            if (!views.containsKey(element)) {
                NodeView view = runtime.views().createView(plan, element, parent, bordered);
                if (view != null) {
                    views.put(element, view);
                    changed = true;
                }
            }
        }
        reorder(wanted);
        if (changed && plan.importedFrom != null) {
            runtime.views().queueSiblings(parent, plan);
        }
    }

    private void reorder(List<EObject> wanted) {
        int at = 0;
        boolean same = true;
        for (EObject element : views.keySet()) {
            same &= at < wanted.size() && wanted.get(at++) == element;
        }
        if (!same) {
            Map<EObject, NodeView> old = new LinkedHashMap<>(views);
            views.clear();
            wanted.forEach(element -> {
                NodeView view = old.get(element);
                if (view != null) {
                    views.put(element, view);
                }
            });
        }
        if (!bordered) {
            runtime.views().reorder(parent);
        }
    }

    /** Takes all elements away and stops. */
    void remove() {
        end();
        new ArrayList<>(views.values()).forEach(runtime.views()::removeView);
        views.clear();
    }

    private List<EObject> wanted() {
        if (plan.domain == null) {
            return List.of();
        }
        runtime.begin(this);
        Scope scope = runtime.scope(parent.target(), parent);
        Collection<EObject> candidates;
        if (plan.candidates.text().isGiven()) {
            candidates = plan.candidates.elements(scope.bind(DiagramVariables.CONTAINER, parent.target()));
        } else {
            runtime.dependencies().readInstances(plan.domain);
            candidates = scope.model().instances(plan.domain);
        }
        List<EObject> result = new ArrayList<>(candidates.size());
        java.util.Set<EObject> seen = new java.util.HashSet<>();
        for (EObject candidate : candidates) {
            boolean fits = org.eclipse.emf.ecore.EcorePackage.Literals.EOBJECT == plan.domain || plan.domain.isInstance(candidate);
            if (fits && seen.add(candidate) && !isClaimed(candidate) && accepts(candidate)) {
                result.add(candidate);
            }
        }
        runtime.begin(null);
        return result;
    }

    /** A mapping that specialises this one takes its elements. */
    private boolean isClaimed(EObject candidate) {
        if (plan.importers.isEmpty()) {
            return false;
        }
        for (ContentPart sibling : parent.contents) {
            if (sibling.plan.importedFrom == plan && sibling.views.containsKey(candidate)) {
                return true;
            }
        }
        return false;
    }

    private boolean accepts(EObject candidate) {
        if (!plan.head().synchronised() && !runtime.manual().isShown(plan, candidate, parent)) {
            return false;
        }
        if (plan.preconditions.isEmpty()) {
            return true;
        }
        Scope scope = runtime.scope(candidate, parent).bind(DiagramVariables.CONTAINER, parent.target());
        for (Probe precondition : plan.preconditions) {
            if (!precondition.holds(scope)) {
                return false;
            }
        }
        return true;
    }
}
