package org.escalation.diagram.viewpoint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.escalation.diagram.internal.RuntimeLog;
import org.escalation.diagram.scene.Containment;
import org.escalation.diagram.scene.EdgeStyle;
import org.escalation.diagram.scene.NodeStyle;
import org.escalation.diagram.scene.Scene;
import org.escalation.diagram.scene.SceneEdge;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.scene.Side;
import org.escalation.diagram.spec.SpecProblem.Severity;

/** The views of a diagram and their pictures: makes and removes them, and knows which edges start or could end at each. */
final class ViewTable {

    private static final int DEEPEST = 60;
    private static final int MOST = 500_000;

    private final DiagramRuntime runtime;
    private final Scene scene;
    private final RuntimeLog log;
    private Function<EObject, String> identity;
    private final Map<EObject, List<View>> views = new IdentityHashMap<>();
    private final Map<EObject, Set<EdgePart>> awaiting = new IdentityHashMap<>();
    private final Map<View, List<EdgePart>> leaving = new IdentityHashMap<>();
    private final Map<SceneElement, View> byElement = new IdentityHashMap<>();

    ViewTable(DiagramRuntime runtime, Scene scene, RuntimeLog log) {
        this.runtime = runtime;
        this.scene = scene;
        this.log = log;
        this.identity = runtime.options().elementId();
    }

    /** Does something during which the model stays as it is. */
    void onModelAsItIs(Runnable work) {
        identity = ElementIdentity.remembering(runtime.options().elementId());
        try {
            work.run();
        } finally {
            identity = runtime.options().elementId();
        }
    }

    /** The view of an element of the scene; null for none. */
    View of(SceneElement element) {
        return byElement.get(element);
    }

    Collection<View> all() {
        return new ArrayList<>(byElement.values());
    }

    List<View> views(EObject semantic) {
        return views.getOrDefault(semantic, List.of());
    }

    List<EdgePart> edgesFrom(View view) {
        return leaving.computeIfAbsent(view, key -> new ArrayList<>(2));
    }

    /** All parts that draw edges from a view. */
    Collection<List<EdgePart>> leaving() {
        return leaving.values();
    }

    /** All parts that wait for an element to be shown. */
    Collection<Set<EdgePart>> awaiting() {
        return awaiting.values();
    }

    void await(EObject end, EdgePart part) {
        awaiting.computeIfAbsent(end, key -> new LinkedHashSet<>(4)).add(part);
    }

    NodeView createView(NodePlan plan, EObject element, NodeView parent, boolean bordered) {
        if (parent.depth > DEEPEST || byElement.size() > MOST) {
            log.add(Severity.ERROR, "size", "The diagram grows without end: " + plan.id() + " contains itself.",
                    "Elements deeper than " + DEEPEST + " levels are left out.", plan.head().place());
            return null;
        }
        String semanticId = identity.apply(element);
        String id = free(Scene.idFor(plan.id(), semanticId));
        SceneNode node;
        if (bordered) {
            node = scene.addBorderNode(parent.node, Side.EAST, plan.id(), semanticId, id, NodeStyle.DEFAULT, "");
        } else if (parent.node == null) {
            node = scene.addNode(plan.id(), semanticId, id, plan.containment, NodeStyle.DEFAULT, "");
        } else {
            node = scene.addChild(parent.node, plan.id(), semanticId, id, plan.containment, NodeStyle.DEFAULT, "");
        }
        node.setLayer(runtime.plans().layerOf(plan.id()));
        NodeView view = new NodeView(plan, element, parent, node);
        view.look = new LookPart(runtime, view);
        runtime.result().added(node);
        enter(view, view.look);
        addContents(view, plan.children, false);
        addContents(view, plan.bordered, true);
        return view;
    }

    private String free(String id) {
        String candidate = id;
        for (int i = 2; scene.find(candidate) != null; i++) {
            candidate = id + "#" + i;
        }
        return candidate;
    }

    private void addContents(NodeView view, List<NodePlan> inner, boolean bordered) {
        for (NodePlan child : inner) {
            ContentPart part = new ContentPart(runtime, view, child, bordered);
            view.contents.add(part);
            runtime.queue(part);
        }
    }

    private void enter(View view, LookPart look) {
        byElement.put(view.element(), view);
        views.computeIfAbsent(view.target(), key -> new ArrayList<>(1)).add(view);
        runtime.queue(look);
        for (EdgePlan edge : runtime.plans().edges()) {
            if (!edge.spec().elementBased() && edge.startsAt(view)) {
                EdgePart part = new EdgePart(runtime, edge, view.target(), view);
                leaving.computeIfAbsent(view, key -> new ArrayList<>(2)).add(part);
                runtime.queue(part);
            }
        }
        awaiting.getOrDefault(view.target(), Set.of()).forEach(runtime::queue);
    }

    EdgeView createEdge(EdgePlan plan, EObject element, EObject semantic, View source, View target) {
        String semanticId = identity.apply(semantic);
        String id = free(Scene.idFor(plan.id(), semanticId, source.element(), target.element()));
        SceneEdge edge = scene.addEdge(plan.id(), semanticId, id, source.element(), target.element(), EdgeStyle.DEFAULT);
        edge.setLayer(runtime.plans().layerOf(plan.id()));
        EdgeView view = new EdgeView(plan, semantic, runtime.root(), edge, source, target);
        view.look = new LookPart(runtime, view);
        runtime.result().added(edge);
        enter(view, view.look);
        return view;
    }

    void removeEdge(EdgeView view) {
        if (view.edge.isInScene()) {
            scene.remove(view.edge);
        }
        leave(view, view.look);
    }

    void removeView(NodeView view) {
        for (ContentPart part : view.contents) {
            part.end();
            part.views().forEach(this::removeInner);
        }
        if (view.node.isInScene()) {
            scene.remove(view.node);
        }
        leave(view, view.look);
    }

    private void removeInner(NodeView view) {
        for (ContentPart part : view.contents) {
            part.end();
            part.views().forEach(this::removeInner);
        }
        leave(view, view.look);
    }

    /** Forgets a view; edges that started or ended at it are looked at again. */
    private void leave(View view, LookPart look) {
        look.end();
        runtime.result().removed(view.element().id());
        byElement.remove(view.element());
        List<View> others = views.get(view.target());
        if (others != null) {
            others.remove(view);
            if (others.isEmpty()) {
                views.remove(view.target());
            }
        }
        List<EdgePart> started = leaving.remove(view);
        if (started != null) {
            started.forEach(EdgePart::remove);
        }
        Set<EdgePart> ending = awaiting.get(view.target());
        if (ending != null) {
            ending.removeIf(part -> !part.isAlive());
            ending.forEach(runtime::queue);
        }
    }

    /** Looks again at the mappings that the given one takes elements from. */
    void queueSiblings(NodeView parent, NodePlan plan) {
        for (ContentPart part : parent.contents) {
            if (part.plan == plan.importedFrom) {
                runtime.queue(part);
            }
        }
    }

    /** Puts the rows of a list, or the compartments of a stack, in the order of the mappings and their candidates. */
    void reorder(NodeView parent) {
        if (parent.node == null || parent.plan.containment == Containment.FREE_FORM) {
            return;
        }
        List<SceneNode> order = new ArrayList<>();
        for (NodeView view : parent.contents()) {
            if (!view.node.isBorderNode()) {
                order.add(view.node);
            }
        }
        if (!order.equals(parent.node.children()) && order.size() == parent.node.children().size()) {
            scene.reorder(parent.node, order);
        }
    }
}
