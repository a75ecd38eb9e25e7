package org.escalation.diagram.viewpoint;

import java.util.ArrayList;
import java.util.Collection;
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
import org.escalation.diagram.scene.Scene;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.spec.DiagramSpec;
import org.escalation.diagram.spec.LayerSpec;
import org.escalation.diagram.spec.MappingSpec;
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

    private final DiagramSpec spec;
    private final RuntimeOptions options;
    private final RuntimeLog log = new RuntimeLog();
    private final Probes probes;
    private final Dependencies dependencies = new Dependencies();
    private final TreeAccess model;
    private final Scope scope;
    private final Scene scene;
    private final ViewTable views;
    private final NodeView root;
    private final Map<String, EdgeCandidatesPart> edgeCandidates = new LinkedHashMap<>();
    private final Set<String> layers;
    private final Set<String> filters;
    private final PartQueue queue = new PartQueue(4);
    private final Set<Part> dirty = new LinkedHashSet<>();
    private final ManualViews manual;
    private final Renewal renewal;
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
        this.views = new ViewTable(this, scene, log);
        Probe start = probes.probe(spec.root(), semanticRoot.eClass());
        EObject top = start.isGiven() ? start.elements(scope.self(semanticRoot)).stream().findFirst().orElse(semanticRoot) : semanticRoot;
        this.root = new NodeView(null, top, null, null);
        this.manual = new ManualViews(options);
        this.renewal = new Renewal(root, views, edgeCandidates.values());
        scene.setTitle(DiagramHead.title(spec, semanticRoot, probes, scope));
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
        runtime.views.onModelAsItIs(() -> runtime.scene.batch(() -> {
            runtime.fillRoot();
            runtime.work();
        }));
        return runtime;
    }

    /** Identity of the diagram that a description makes for an element: by it a diagram file finds what it keeps. */
    public static String sceneId(DiagramSpec spec, EObject element, RuntimeOptions options) {
        return spec.id() + "@" + options.elementId().apply(element);
    }

    /** Whether a diagram of the description can be made for the element. */
    public static boolean isApplicable(DiagramSpec spec, EObject element, RuntimeOptions options) {
        return new DiagramHead(spec, element, options).isApplicable();
    }

    /** The title that a diagram of the description has for the element. */
    public static String title(DiagramSpec spec, EObject element, RuntimeOptions options) {
        return new DiagramHead(spec, element, options).title();
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
        return Optional.ofNullable(views.of(element)).map(View::target);
    }

    /** The elements of the scene that stand for a model element. */
    public List<SceneElement> elements(EObject semantic) {
        return views.views(semantic).stream().map(View::element).toList();
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
        return element == null ? root : views.of(element);
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
        View view = views.of(element);
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
            renewal.looks().forEach(this::queue);
            work();
        });
        return result.build();
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
        return manual.all();
    }

    /** Sets the views that are in the diagram because somebody put them there. Nothing is drawn until {@link #refresh()}. */
    public void setManualViews(Set<ManualView> shown) {
        if (manual.replace(shown)) {
            dirty.addAll(renewal.unsynchronised());
        }
    }

    /** The manual view that stands for an element of the scene; empty where its mapping is synchronised. */
    public Optional<ManualView> manualView(SceneElement element) {
        return manual.of(views.of(element));
    }

    ManualViews manual() {
        return manual;
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
            renewal.all().forEach(this::queue);
            work();
        });
        return result.build();
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

    ViewTable views() {
        return views;
    }

    RefreshResult.Builder result() {
        return result;
    }

    void changed(SceneNode node) {
        result.changed(node);
    }
}
