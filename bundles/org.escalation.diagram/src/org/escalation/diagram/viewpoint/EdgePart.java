package org.escalation.diagram.viewpoint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.escalation.diagram.expression.Scope;
import org.escalation.diagram.internal.Part;

/**
 * The edges that one mapping draws for one semantic element: from one view of it (relation-based), or between the ends
 * that it names (element-based). What its expressions found is kept, so that a view that comes or goes at an end only
 * connects or disconnects.
 */
final class EdgePart extends Part {

    private record Ends(View source, View target) {
    }

    private final DiagramRuntime runtime;
    private EdgePlan plan;
    private final EObject element;
    private final View source;
    private final Map<Ends, EdgeView> edges = new LinkedHashMap<>();
    private List<EObject> sources = List.of();
    private List<EObject> targets = List.of();
    private boolean evaluated;

    /** @param source the view that the edges start at; null for an element-based edge */
    EdgePart(DiagramRuntime runtime, EdgePlan plan, EObject element, View source) {
        this.runtime = runtime;
        this.plan = plan;
        this.element = element;
        this.source = source;
    }

    @Override
    public int rank() {
        return 2;
    }

    EdgePlan plan() {
        return plan;
    }


    /** Goes on with the mapping as other layers make it; true when it is still there. */
    boolean follow(EdgePlan newPlan) {
        if (newPlan == null) {
            remove();
            return false;
        }
        plan = newPlan;
        edges.values().forEach(edge -> {
            edge.plan = newPlan;
            runtime.queue(edge.look);
        });
        evaluated = false;
        runtime.queue(this);
        return true;
    }

    void invalidate() {
        evaluated = false;
    }

    @Override
    public void refresh() {
        if (source != null && !source.element().isInScene()) {
            return;
        }
        if (!evaluated) {
            evaluate();
            evaluated = true;
        }
        connect();
    }

    private void evaluate() {
        runtime.begin(this);
        if (source == null) {
            sources = distinct(plan.sourceFinder().elements(runtime.scope(element, runtime.root())));
        }
        List<EObject> found = distinct(plan.targetFinder().elements(runtime.scope(element, sourceContainer())
                .bind(DiagramVariables.SOURCE_VIEW, source)));
        runtime.begin(null);
        sources.forEach(end -> runtime.views().await(end, this));
        found.forEach(end -> runtime.views().await(end, this));
        targets = found;
    }

    private View sourceContainer() {
        return source == null ? runtime.root() : source.container();
    }

    private static List<EObject> distinct(List<EObject> elements) {
        return elements.size() < 2 ? elements : new ArrayList<>(new LinkedHashSet<>(elements));
    }

    private void connect() {
        Set<Ends> wanted = new LinkedHashSet<>();
        for (View start : starts()) {
            for (EObject target : targets) {
                for (View end : runtime.views().views(target)) {
                    if (plan.endsAt(end) && !(start == end && start instanceof EdgeView) && accepts(start, end)) {
                        wanted.add(new Ends(start, end));
                    }
                }
            }
        }
        for (Map.Entry<Ends, EdgeView> edge : new ArrayList<>(edges.entrySet())) {
            boolean gone = !edge.getValue().edge.isInScene();
            if (gone || !wanted.contains(edge.getKey())) {
                edges.remove(edge.getKey());
                runtime.views().removeEdge(edge.getValue());
            }
        }
        for (Ends ends : wanted) {
            edges.computeIfAbsent(ends, key -> runtime.views().createEdge(plan, element, semantic(key), key.source(), key.target()));
        }
    }

    private List<View> starts() {
        if (source != null) {
            return List.of(source);
        }
        List<View> result = new ArrayList<>();
        for (EObject start : sources) {
            for (View view : runtime.views().views(start)) {
                if (plan.startsAt(view)) {
                    result.add(view);
                }
            }
        }
        return result;
    }

    private EObject semantic(Ends ends) {
        if (source == null || !plan.targetElement().text().isGiven()) {
            return element;
        }
        List<EObject> found = plan.targetElement().elements(scope(ends));
        return found.isEmpty() ? element : found.get(0);
    }

    private Scope scope(Ends ends) {
        return runtime.scope(element, runtime.root()).bind(DiagramVariables.SOURCE, ends.source().target())
                .bind(DiagramVariables.TARGET, ends.target().target()).bind(DiagramVariables.SOURCE_VIEW, ends.source())
                .bind(DiagramVariables.TARGET_VIEW, ends.target());
    }

    private boolean accepts(View start, View end) {
        if (!plan.spec().head().synchronised() && !runtime.manual().isShown(plan, element, start, end)) {
            return false;
        }
        if (plan.preconditions().isEmpty()) {
            return true;
        }
        runtime.begin(this);
        Scope scope = scope(new Ends(start, end));
        boolean holds = plan.preconditions().stream().allMatch(precondition -> precondition.holds(scope));
        runtime.begin(null);
        return holds;
    }

    /** Takes all edges away and stops. */
    void remove() {
        end();
        edges.values().forEach(runtime.views()::removeEdge);
        edges.clear();
    }
}
