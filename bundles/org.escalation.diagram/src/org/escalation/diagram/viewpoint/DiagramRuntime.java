package org.escalation.diagram.viewpoint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.escalation.diagram.expression.Scope;
import org.escalation.diagram.expression.TreeAccess;
import org.escalation.diagram.expression.ViewAccess;
import org.escalation.diagram.internal.ColorCode;
import org.escalation.diagram.internal.Dependencies;
import org.escalation.diagram.internal.Part;
import org.escalation.diagram.internal.PartQueue;
import org.escalation.diagram.internal.Probe;
import org.escalation.diagram.internal.Probes;
import org.escalation.diagram.internal.RuntimeLog;
import org.escalation.diagram.scene.Containment;
import org.escalation.diagram.scene.EdgeStyle;
import org.escalation.diagram.scene.NodeStyle;
import org.escalation.diagram.scene.Scene;
import org.escalation.diagram.scene.SceneEdge;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.scene.Side;
import org.escalation.diagram.spec.DiagramSpec;
import org.escalation.diagram.spec.ExpressionText;
import org.escalation.diagram.spec.LayerSpec;
import org.escalation.diagram.spec.MappingSpec;
import org.escalation.diagram.spec.SpecProblem.Severity;
import org.escalation.diagram.spec.SpecProblem;
import org.escalation.diagram.spec.ToolSpec;

/**
 * A diagram of a model: makes the scene that a description asks for, and keeps it true while the model changes.
 *
 * <p>The diagram consists of parts: what one mapping puts into one container, the edges of one source, the look of one
 * element. While a part's expressions run, what they read is recorded; a change of the model makes anew exactly the
 * parts that read what changed. Expressions that fail, or name what is not there, leave their value out and are listed
 * in {@link #problems()}; the diagram itself always opens.
 *
 * <p>Not for several threads at once; model and scene belong to the caller's thread.
 */
public final class DiagramRuntime {

    private static final int DEEPEST = 60;
    private static final int MOST = 500_000;

    private final DiagramSpec spec;
    private final RuntimeOptions options;
    private final RuntimeLog log = new RuntimeLog();
    private final Probes probes;
    private final Dependencies dependencies = new Dependencies();
    private final TreeAccess model;
    private final Scope scope;
    private final Scene scene;
    private final NodeView root;
    private final Map<EObject, List<View>> views = new IdentityHashMap<>();
    private final Map<EObject, Set<EdgePart>> awaiting = new IdentityHashMap<>();
    private final Map<View, List<EdgePart>> leaving = new IdentityHashMap<>();
    private final Map<SceneElement, View> byElement = new IdentityHashMap<>();
    private final Map<String, EdgeCandidatesPart> edgeCandidates = new LinkedHashMap<>();
    private final Set<String> layers;
    private final Set<String> filters;
    private final PartQueue queue = new PartQueue(4);
    private final Set<Part> dirty = new LinkedHashSet<>();
    private final Set<ManualView> manual = new HashSet<>();
    private Plans plans;
    private RefreshResult.Builder result = new RefreshResult.Builder();

    private DiagramRuntime(DiagramSpec spec, EObject semanticRoot, RuntimeOptions options) {
        this.spec = spec;
        this.options = options;
        this.model = new TreeAccess(semanticRoot);
        options.packages().forEach(model::addPackage);
        this.probes = new Probes(model.packages(), options.services(), log, DiagramVariables.ALL);
        this.scope = new Scope(model).tracker(dependencies).complaints(log::complain);
        this.scene = new Scene(sceneId(spec, semanticRoot, options));
        Probe start = probes.probe(spec.root(), semanticRoot.eClass());
        EObject top = start.isGiven() ? start.elements(scope.self(semanticRoot)).stream().findFirst().orElse(semanticRoot) : semanticRoot;
        this.root = new NodeView(null, top, null, null);
        this.manual.addAll(options.manual());
        scene.setTitle(title(spec, semanticRoot, probes, scope));
        scene.setDescription(spec.documentation());
        spec.background().ifPresent(color -> scene.setBackground(ColorCode.of(color, probes, null).argb(scope.self(top))));
        this.layers = new LinkedHashSet<>(firstLayers());
        this.filters = new LinkedHashSet<>(options.filters().orElseGet(() -> new LinkedHashSet<>(spec.defaultFilters())));
        this.plans = new Plans(spec, options.extensions(), layers, filters, probes);
    }

    /**
     * Makes a diagram.
     *
     * @param spec         its description
     * @param semanticRoot the model element it is made for
     * @param options      what the host gives
     * @return the diagram with its scene complete but not laid out
     */
    public static DiagramRuntime open(DiagramSpec spec, EObject semanticRoot, RuntimeOptions options) {
        DiagramRuntime runtime = new DiagramRuntime(spec, semanticRoot, options);
        runtime.scene.batch(() -> {
            runtime.fillRoot();
            runtime.work();
        });
        return runtime;
    }

    /** Identity of the diagram that a description makes for an element: by it a diagram file finds what it keeps. */
    public static String sceneId(DiagramSpec spec, EObject element, RuntimeOptions options) {
        return spec.id() + "@" + options.elementId().apply(element);
    }

    /** Whether a diagram of the description can be made for the element. */
    public static boolean isApplicable(DiagramSpec spec, EObject element, RuntimeOptions options) {
        TreeAccess access = new TreeAccess(element);
        Probes probes = new Probes(access.packages(), options.services(), new RuntimeLog(), DiagramVariables.ALL);
        var domain = probes.domainClass(spec.domainClass(), spec.place());
        return domain != null && domain.isInstance(element)
                && probes.probe(spec.precondition(), domain).holds(new Scope(access).self(element));
    }

    /** The title that a diagram of the description has for the element. */
    public static String title(DiagramSpec spec, EObject element, RuntimeOptions options) {
        TreeAccess access = new TreeAccess(element);
        Probes probes = new Probes(access.packages(), options.services(), new RuntimeLog(), DiagramVariables.ALL);
        return title(spec, element, probes, new Scope(access));
    }

    private static String title(DiagramSpec spec, EObject element, Probes probes, Scope scope) {
        String title = probes.probe(spec.title(), element.eClass()).string(scope.self(element));
        return title.isEmpty() ? spec.label() : title;
    }

    private Set<String> firstLayers() {
        return options.layers().orElseGet(() -> {
            Set<String> active = new LinkedHashSet<>();
            allLayers().stream().filter(LayerSpec::activeByDefault).forEach(layer -> active.add(layer.id()));
            return active;
        });
    }

    /** The layers of the description and of its extensions, shown or not. */
    public List<LayerSpec> allLayers() {
        List<LayerSpec> all = new ArrayList<>(spec.layers());
        options.extensions().forEach(extension -> all.addAll(extension.layers()));
        return all;
    }

    private void fillRoot() {
        for (NodePlan plan : plans.top()) {
            ContentPart part = new ContentPart(this, root, plan, false);
            root.contents.add(part);
            queue(part);
        }
        for (EdgePlan plan : plans.edges()) {
            if (plan.spec().elementBased()) {
                EdgeCandidatesPart part = new EdgeCandidatesPart(this, plan);
                edgeCandidates.put(plan.id(), part);
                queue(part);
            }
        }
    }

    /** The picture. */
    public Scene scene() {
        return scene;
    }

    /** The description. */
    public DiagramSpec spec() {
        return spec;
    }

    /** What went wrong while the diagram was made, each kind once with its place. */
    public List<SpecProblem> problems() {
        return log.problems();
    }

    /** The model element that an element of the scene stands for. */
    public Optional<EObject> semantic(SceneElement element) {
        return Optional.ofNullable(byElement.get(element)).map(View::target);
    }

    /** The elements of the scene that stand for a model element. */
    public List<SceneElement> elements(EObject semantic) {
        return views(semantic).stream().map(View::element).toList();
    }

    /** What the host gave. */
    public RuntimeOptions options() {
        return options;
    }

    /** The model element that the diagram shows. */
    public EObject semanticRoot() {
        return root.target();
    }

    /** Metamodels whose classes the diagram's expressions may name. */
    public List<EPackage> packages() {
        return model.packages();
    }

    /** An element of the scene as expressions see it; the diagram itself for null. */
    public ViewAccess view(SceneElement element) {
        return element == null ? root : byElement.get(element);
    }

    /** The picture of a view; empty for the diagram itself. */
    public Optional<SceneElement> picture(ViewAccess view) {
        return view instanceof View one ? Optional.ofNullable(one.element()) : Optional.empty();
    }

    /** Whether the mapping is one of the given ones, or specialises one of them. */
    public boolean isAnyOf(String mapping, Collection<String> mappings) {
        String id = mapping;
        for (int i = 0; i < DEEPEST && id != null; i++) {
            if (mappings.contains(id)) {
                return true;
            }
            id = plans.importedFrom(id);
        }
        return false;
    }

    /** Whether the element was made by one of the mappings, or by one that specialises them. */
    public boolean isMadeBy(SceneElement element, Collection<String> mappings) {
        View view = byElement.get(element);
        return view != null && view.isMadeBy(mappings instanceof Set<String> set ? set : Set.copyOf(mappings));
    }

    /** The layers that are shown, in the order of the description. */
    public List<LayerSpec> shownLayers() {
        return List.copyOf(plans.layers());
    }

    /**
     * Shows other layers. Elements whose mapping is in both stay the same elements of the scene, with their places.
     *
     * @param shown identities of the optional layers to show
     */
    public RefreshResult setLayers(Set<String> shown) {
        layers.clear();
        layers.addAll(shown);
        result = new RefreshResult.Builder();
        scene.batch(() -> {
            plans = new Plans(spec, options.extensions(), layers, filters, probes);
            new LayerSwitch(this, plans).run();
            work();
        });
        return result.build();
    }

    /** Identities of the filters that are on. */
    public Set<String> filters() {
        return java.util.Collections.unmodifiableSet(filters);
    }

    /** Switches filters on and off; those of the given identities are on afterwards. */
    public RefreshResult setFilters(Set<String> on) {
        filters.clear();
        filters.addAll(on);
        result = new RefreshResult.Builder();
        plans.setFilters(filters);
        scene.batch(() -> {
            byElement.values().forEach(view -> queue(look(view)));
            work();
        });
        return result.build();
    }

    private static LookPart look(View view) {
        return view instanceof NodeView node ? node.look : ((EdgeView) view).look;
    }

    Collection<View> allViews() {
        return new ArrayList<>(byElement.values());
    }

    List<EdgePart> edgesFrom(View view) {
        return leaving.computeIfAbsent(view, key -> new ArrayList<>(2));
    }

    Map<String, EdgeCandidatesPart> edgeCandidates() {
        return edgeCandidates;
    }

    /** A mapping of the description, or of an extension of it. */
    public Optional<MappingSpec> mapping(String id) {
        return Optional.ofNullable(plans.mapping(id));
    }

    /** A tool of the description, or of an extension of it. */
    public Optional<ToolSpec> tool(String id) {
        ToolSpec own = spec.tools().get(id);
        return own != null ? Optional.of(own) : options.extensions().stream().map(extension -> extension.tools().get(id))
                .filter(java.util.Objects::nonNull).findFirst();
    }

    /** The class that a mapping shows; empty where the model's metamodel has none of its name. */
    public Optional<EClass> domainClass(String mapping) {
        return mapping(mapping).map(found -> probes.domainClass(found.head().domainClass(), found.head().place()));
    }

    /** The views that are in the diagram because somebody put them there. */
    public Set<ManualView> manualViews() {
        return Set.copyOf(manual);
    }

    /** Sets the views that are in the diagram because somebody put them there. Nothing is drawn until {@link #refresh()}. */
    public void setManualViews(Set<ManualView> views) {
        if (!manual.equals(views)) {
            manual.clear();
            manual.addAll(views);
            addUnsynchronised(root);
            leaving.values().forEach(parts -> parts.stream().filter(part -> !part.plan().spec().head().synchronised()).forEach(dirty::add));
            edgeCandidates.values().forEach(part -> part.addUnsynchronised(dirty));
        }
    }

    private void addUnsynchronised(NodeView view) {
        for (ContentPart part : view.contents) {
            if (!part.plan.head().synchronised()) {
                dirty.add(part);
            }
            part.views().forEach(this::addUnsynchronised);
        }
    }

    /** The manual view that stands for an element of the scene; empty where its mapping is synchronised. */
    public Optional<ManualView> manualView(SceneElement element) {
        View view = byElement.get(element);
        if (view instanceof NodeView node && !node.plan.head().synchronised()) {
            return Optional.of(manualView(node.plan, node.target(), (NodeView) node.container()));
        }
        if (view instanceof EdgeView edge && !edge.plan.spec().head().synchronised()) {
            EObject shown = edge.plan.spec().elementBased() ? edge.target() : edge.source.target();
            return Optional.of(manualView(edge.plan, shown, edge.source, edge.end));
        }
        return Optional.empty();
    }

    private ManualView manualView(NodePlan plan, EObject element, NodeView container) {
        return new ManualView(plan.id(), options.elementId().apply(element), container.node == null ? "" : container.node.id(), "");
    }

    private ManualView manualView(EdgePlan plan, EObject element, View source, View end) {
        return new ManualView(plan.id(), options.elementId().apply(element), source.element().id(), end.element().id());
    }

    boolean isShownByHand(NodePlan plan, EObject element, NodeView container) {
        return manual.contains(manualView(plan, element, container));
    }

    boolean isShownByHand(EdgePlan plan, EObject element, View source, View end) {
        return manual.contains(manualView(plan, element, source, end));
    }

    /**
     * Tells the diagram of a change of the model. Nothing is drawn until {@link #refresh()}.
     *
     * @param change as EMF's adapters hear it
     */
    public void changed(Notification change) {
        if (change.isTouch() || !(change.getNotifier() instanceof EObject) || !(change.getFeature() instanceof EStructuralFeature)) {
            return;
        }
        model.changed(change);
        dependencies.changed(change, dirty);
    }

    /** Makes anew what depends on the changes heard of since the last refresh. */
    public RefreshResult refresh() {
        result = new RefreshResult.Builder();
        if (!dirty.isEmpty()) {
            scene.batch(() -> {
                List<Part> parts = new ArrayList<>(dirty);
                dirty.clear();
                for (Part part : parts) {
                    if (part instanceof EdgePart edges) {
                        edges.invalidate();
                    }
                    queue(part);
                }
                work();
            });
        }
        return result.build();
    }

    /** Makes everything anew from the model as it is, for hosts that did not hear every change. */
    public RefreshResult refreshAll() {
        model.reset();
        dependencies.forgetAnswers();
        result = new RefreshResult.Builder();
        scene.batch(() -> {
            queueAll(root);
            edgeCandidates.values().forEach(this::queue);
            leaving.values().forEach(parts -> parts.forEach(part -> {
                part.invalidate();
                queue(part);
            }));
            awaiting.values().forEach(parts -> parts.forEach(part -> {
                part.invalidate();
                queue(part);
            }));
            byElement.values().forEach(view -> queue(look(view)));
            work();
        });
        return result.build();
    }

    private void queueAll(NodeView view) {
        for (ContentPart part : view.contents) {
            queue(part);
            part.views().forEach(this::queueAll);
        }
    }

    void queue(Part part) {
        queue.add(part);
    }

    private void work() {
        queue.work();
        if (result.isStructural()) {
            scene.setLegend(LegendBuilder.of(scene, plans));
        }
    }

    Plans plans() {
        return plans;
    }

    NodeView root() {
        return root;
    }

    Dependencies dependencies() {
        return dependencies;
    }

    void begin(Part part) {
        dependencies.begin(part);
    }

    String icon(EObject element) {
        return options.icon().apply(element);
    }

    /** The scope for expressions about an element inside a view. */
    Scope scope(EObject self, View containerView) {
        return scope.self(self).bind(DiagramVariables.CONTAINER_VIEW, containerView).bind(DiagramVariables.DIAGRAM, root)
                .bind(DiagramVariables.VIEWPOINT, root);
    }

    List<View> views(EObject semantic) {
        return views.getOrDefault(semantic, List.of());
    }

    void await(EObject end, EdgePart part) {
        awaiting.computeIfAbsent(end, key -> new LinkedHashSet<>(4)).add(part);
    }

    void changed(SceneNode node) {
        result.changed(node);
    }

    NodeView createView(NodePlan plan, EObject element, NodeView parent, boolean bordered) {
        if (parent.depth > DEEPEST || byElement.size() > MOST) {
            log.add(Severity.ERROR, "size", "The diagram grows without end: " + plan.id() + " contains itself.",
                    "Elements deeper than " + DEEPEST + " levels are left out.", plan.head().place());
            return null;
        }
        String semanticId = options.elementId().apply(element);
        String id = free(Scene.idFor(plan.id(), semanticId));
        SceneNode node;
        if (bordered) {
            node = scene.addBorderNode(parent.node, Side.EAST, plan.id(), semanticId, id, NodeStyle.DEFAULT, "");
        } else if (parent.node == null) {
            node = scene.addNode(plan.id(), semanticId, id, plan.containment, NodeStyle.DEFAULT, "");
        } else {
            node = scene.addChild(parent.node, plan.id(), semanticId, id, plan.containment, NodeStyle.DEFAULT, "");
        }
        node.setLayer(plans.layerOf(plan.id()));
        NodeView view = new NodeView(plan, element, parent, node);
        view.look = new LookPart(this, view);
        result.added(node);
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
            ContentPart part = new ContentPart(this, view, child, bordered);
            view.contents.add(part);
            queue(part);
        }
    }

    private void enter(View view, LookPart look) {
        byElement.put(view.element(), view);
        views.computeIfAbsent(view.target(), key -> new ArrayList<>(1)).add(view);
        queue(look);
        for (EdgePlan edge : plans.edges()) {
            if (!edge.spec().elementBased() && edge.startsAt(view)) {
                EdgePart part = new EdgePart(this, edge, view.target(), view);
                leaving.computeIfAbsent(view, key -> new ArrayList<>(2)).add(part);
                queue(part);
            }
        }
        awaiting.getOrDefault(view.target(), Set.of()).forEach(this::queue);
    }

    EdgeView createEdge(EdgePlan plan, EObject element, EObject semantic, View source, View target) {
        String semanticId = options.elementId().apply(semantic);
        String id = free(Scene.idFor(plan.id(), semanticId, source.element(), target.element()));
        SceneEdge edge = scene.addEdge(plan.id(), semanticId, id, source.element(), target.element(), EdgeStyle.DEFAULT);
        edge.setLayer(plans.layerOf(plan.id()));
        EdgeView view = new EdgeView(plan, semantic, root, edge, source, target);
        view.look = new LookPart(this, view);
        result.added(edge);
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
        result.removed(view.element().id());
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
            ending.forEach(this::queue);
        }
    }

    /** Looks again at the mappings that the given one takes elements from. */
    void queueSiblings(NodeView parent, NodePlan plan) {
        for (ContentPart part : parent.contents) {
            if (part.plan == plan.importedFrom) {
                queue(part);
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
