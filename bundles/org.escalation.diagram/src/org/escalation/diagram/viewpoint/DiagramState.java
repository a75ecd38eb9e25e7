package org.escalation.diagram.viewpoint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.escalation.diagram.layout.LayoutSettings;
import org.escalation.diagram.layout.SceneLayout;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.spec.DiagramSpec;
import org.escalation.diagram.spec.LayerSpec;
import org.escalation.diagram.store.DiagramLayout;
import org.escalation.diagram.store.KeptView;
import org.escalation.diagram.store.LayoutKeeper;

/**
 * Opens a diagram as a diagram file keeps it, and notes its state there: layers, filters, views put in by hand, and what
 * is placed, sized, hidden or pinned where.
 *
 * <pre>
 * DiagramsFile file = DiagramsFile.load(path);
 * DiagramLayout layout = file.get(DiagramRuntime.sceneId(spec, root, options));
 * DiagramRuntime diagram = DiagramState.open(spec, root, options, layout, Layouts.of(spec));
 * …
 * DiagramState.follow(diagram, diagram.refresh(), layout, Layouts.of(spec));   // after each change of the model
 * …
 * DiagramState.capture(diagram, layout);
 * file.put(layout);
 * file.save(path);
 * </pre>
 */
public final class DiagramState {

    private DiagramState() {
    }

    /**
     * Opens a diagram with its kept layout. What is kept stays where it is; what is new finds a place on free ground and
     * moves nothing; a diagram of which nothing is kept is laid out as a whole.
     *
     * @param kept     what the diagram file holds of the diagram; empty for a new one
     * @param settings layout for what has no place yet
     */
    public static DiagramRuntime open(DiagramSpec spec, EObject root, RuntimeOptions options, DiagramLayout kept,
            LayoutSettings settings) {
        DiagramRuntime diagram = DiagramRuntime.open(spec, root, options(options, spec, kept));
        if (kept.nodes().isEmpty()) {
            SceneLayout.apply(diagram.scene(), settings);
        } else {
            List<SceneNode> unplaced = LayoutKeeper.apply(kept, diagram.scene());
            SceneLayout.place(diagram.scene(), unplaced, settings);
        }
        return diagram;
    }

    /** The options with the layers, filters and hand-made views that are kept; the specification's own where nothing is. */
    public static RuntimeOptions options(RuntimeOptions base, DiagramSpec spec, DiagramLayout kept) {
        List<LayerSpec> all = new ArrayList<>(spec.layers());
        base.extensions().forEach(extension -> all.addAll(extension.layers()));
        Set<String> layers = new LinkedHashSet<>();
        for (LayerSpec layer : all) {
            boolean usual = base.layers().map(shown -> shown.contains(layer.id())).orElse(layer.activeByDefault());
            if (kept.layers().getOrDefault(layer.id(), usual)) {
                layers.add(layer.id());
            }
        }
        Set<String> filters = new LinkedHashSet<>();
        Optional<Set<String>> given = base.filters();
        spec.filters().forEach(filter -> {
            boolean usual = given.map(on -> on.contains(filter.id())).orElse(spec.defaultFilters().contains(filter.id()));
            if (kept.filters().getOrDefault(filter.id(), usual)) {
                filters.add(filter.id());
            }
        });
        Set<ManualView> views = new HashSet<>(base.manual());
        kept.views().forEach(view -> views.add(new ManualView(view.mapping(), view.element(), view.container(), view.end())));
        return base.withLayers(layers).withFilters(filters).withManualViews(views);
    }

    /**
     * Gives new elements of a refreshed diagram their kept places, or free ground near what they are connected to, and
     * fits changed ones to their labels. No other element moves, but containers grow where they must.
     */
    public static void follow(DiagramRuntime diagram, RefreshResult change, DiagramLayout kept, LayoutSettings settings) {
        List<SceneNode> unplaced = LayoutKeeper.restore(kept, change.added());
        if (!unplaced.isEmpty()) {
            SceneLayout.place(diagram.scene(), unplaced, settings);
        }
        SceneLayout.fit(diagram.scene(), change.changed());
    }

    /** Notes the diagram's state; what is kept of elements that are not in the diagram now stays. */
    public static void capture(DiagramRuntime diagram, DiagramLayout into) {
        LayoutKeeper.capture(diagram.scene(), into);
        Set<String> shown = new HashSet<>();
        diagram.shownLayers().forEach(layer -> shown.add(layer.id()));
        note(into.layers(), diagram.allLayers().stream().filter(layer -> !layer.mandatory()).map(LayerSpec::id).toList(), shown,
                diagram.allLayers().stream().filter(LayerSpec::activeByDefault).map(LayerSpec::id).toList());
        note(into.filters(), diagram.spec().filters().stream().map(filter -> filter.id()).toList(), diagram.filters(),
                diagram.spec().defaultFilters());
        into.views().clear();
        diagram.manualViews().forEach(view -> into.views()
                .add(new KeptView(view.mapping(), view.element(), view.container(), view.end())));
    }

    /** Only what differs from the specification's own is noted, so that its author's later choices reach old diagrams. */
    private static void note(Map<String, Boolean> into, Collection<String> all, Set<String> on, Collection<String> usual) {
        for (String id : all) {
            if (on.contains(id) == usual.contains(id)) {
                into.remove(id);
            } else {
                into.put(id, on.contains(id));
            }
        }
    }

    /**
     * Entries of a diagram file whose model element is gone. They do no harm, and are kept in case it comes back.
     *
     * @return ids of the entries, in order
     */
    public static List<String> orphans(DiagramRuntime diagram, DiagramLayout kept) {
        Set<String> there = new HashSet<>();
        EObject top = EcoreUtil.getRootContainer(diagram.semanticRoot());
        Function<EObject, String> identity = ElementIdentity.remembering(diagram.options().elementId());
        there.add(identity.apply(top));
        for (TreeIterator<EObject> all = top.eAllContents(); all.hasNext();) {
            there.add(identity.apply(all.next()));
        }
        List<String> result = new ArrayList<>();
        List<String> ids = new ArrayList<>(kept.nodes().keySet());
        ids.addAll(kept.edges().keySet());
        for (String id : ids) {
            if (diagram.scene().find(id) == null && !names(id, there)) {
                result.add(id);
            }
        }
        return result;
    }

    /** Whether an entry's id, {@code mapping:element} with perhaps more behind, names one of the elements. */
    private static boolean names(String id, Set<String> elements) {
        for (int colon = id.indexOf(':'); colon >= 0; colon = id.indexOf(':', colon + 1)) {
            String rest = id.substring(colon + 1);
            for (int end = rest.length(); end > 0; end = Math.max(rest.lastIndexOf(':', end - 1), rest.lastIndexOf('#', end - 1))) {
                if (elements.contains(rest.substring(0, end))) {
                    return true;
                }
            }
        }
        return false;
    }
}
