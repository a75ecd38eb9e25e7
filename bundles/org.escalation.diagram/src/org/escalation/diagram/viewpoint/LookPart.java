package org.escalation.diagram.viewpoint;

import java.util.ArrayList;
import java.util.List;

import org.escalation.diagram.expression.Scope;
import org.escalation.diagram.internal.Part;
import org.escalation.diagram.scene.Marker;

/** The look of one element: style, label, tooltip, decorations, and whether filters hide it. */
final class LookPart extends Part {

    private final DiagramRuntime runtime;
    private final View view;
    private boolean first = true;

    LookPart(DiagramRuntime runtime, View view) {
        this.runtime = runtime;
        this.view = view;
    }

    @Override
    public int rank() {
        return 3;
    }

    View view() {
        return view;
    }

    @Override
    public void refresh() {
        if (!view.element().isInScene()) {
            return;
        }
        runtime.begin(this);
        Scope scope = runtime.scope(view.target(), view.container()).bind(DiagramVariables.VIEW, view);
        if (view instanceof NodeView node) {
            node(node, scope);
        } else if (view instanceof EdgeView edge) {
            edge(edge, scope);
        }
        filters();
        runtime.begin(null);
        first = false;
    }

    private void node(NodeView view, Scope scope) {
        scope.bind(DiagramVariables.CONTAINER, view.container().target());
        NodeLook look = (view.node.isListItem() ? view.plan.rowLooks : view.plan.looks).choose(scope);
        if (look != null) {
            look.apply(view.node, scope, runtime.icon(view.target()), first);
        }
        view.node.setMarkers(markers(view.plan.decorations, scope));
        runtime.changed(view.node);
    }

    private void edge(EdgeView view, Scope scope) {
        scope.bind(DiagramVariables.SOURCE, view.source.target()).bind(DiagramVariables.TARGET, view.end.target())
                .bind(DiagramVariables.SOURCE_VIEW, view.source).bind(DiagramVariables.TARGET_VIEW, view.end);
        EdgeLook look = view.plan.looks().choose(scope);
        if (look != null) {
            look.apply(view.edge, scope);
        }
        view.edge.setMarkers(markers(view.plan.decorations(), scope));
    }

    private List<Marker> markers(List<DecorationPlan> decorations, Scope scope) {
        if (decorations.isEmpty()) {
            return List.of();
        }
        List<Marker> result = new ArrayList<>();
        for (DecorationPlan plan : decorations) {
            boolean concerned = plan.domain() == null || plan.domain().isInstance(view.target());
            if (concerned && plan.precondition().holds(scope)) {
                result.add(plan.marker(scope));
            }
        }
        return result;
    }

    private void filters() {
        boolean hidden = false;
        for (FilterPlan filter : runtime.plans().filters()) {
            Scope scope = runtime.scope(view.target(), view.container()).bind(DiagramVariables.VIEW, view);
            hidden |= filter.hides(view, scope);
        }
        if (view.filter(hidden)) {
            view.element().setFiltered(hidden);
        }
    }
}
