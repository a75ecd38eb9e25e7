package org.escalation.diagram.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.escalation.diagram.expression.LibraryModel;
import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.SceneEdge;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.spec.DiagramSpec;
import org.escalation.diagram.spec.SpecException;
import org.escalation.diagram.spec.Viewpoints;
import org.escalation.diagram.store.DiagramLayout;
import org.escalation.diagram.store.DiagramsFile;
import org.escalation.diagram.store.KeptView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Layers, filters, hidden and pinned elements, and what a diagram file keeps of them. */
class DiagramStateTest {

    private static final RuntimeOptions OPTIONS = new RuntimeOptions(RuntimeOptions.DEFAULT.services(), List.of(), List.of(),
            java.util.Optional.empty(), java.util.Optional.empty(), DiagramStateTest::name, element -> "", Set.of());

    private final LibraryModel model = new LibraryModel();
    private DiagramSpec spec;
    private DiagramRuntime diagram;

    private static String name(EObject element) {
        return String.valueOf(element.eGet(element.eClass().getEStructuralFeature("name")));
    }

    @BeforeEach
    void load() throws IOException, SpecException {
        try (InputStream in = DiagramStateTest.class.getResourceAsStream("library.odesign")) {
            spec = Viewpoints.load(in, "mem:/library.odesign").diagram("Shelves").orElseThrow();
        }
        diagram = open(new DiagramLayout(""));
        model.root.eAdapters().add(new EContentAdapter() {
            @Override
            public void notifyChanged(Notification notification) {
                super.notifyChanged(notification);
                diagram.changed(notification);
            }
        });
    }

    private DiagramRuntime open(DiagramLayout kept) {
        return DiagramState.open(spec, model.root, OPTIONS, kept, Layouts.of(spec));
    }

    private SceneNode node(String id) {
        return (SceneNode) diagram.scene().find(id);
    }

    private Map<String, Bounds> places() {
        Map<String, Bounds> result = new HashMap<>();
        diagram.scene().allNodes().forEach(node -> result.put(node.id(), node.bounds()));
        return result;
    }

    private static List<String> describe(DiagramRuntime of) {
        List<String> result = new java.util.ArrayList<>();
        of.scene().allNodes().forEach(node -> result.add(node.id() + " " + node.label() + " " + node.style().label().size() + " "
                + node.layer() + (node.parent() == null ? "" : " in " + node.parent().id())));
        of.scene().edges().forEach(edge -> result.add(edge.id()));
        java.util.Collections.sort(result);
        return result;
    }

    @Test
    void layersComeAndGoAndWhatBothHaveStaysInItsPlace() {
        LibraryModel.add(model.named("low"), "items", model.create("Book", "x"));
        diagram.refresh();
        SceneNode anna = node("Shelves/Author:Anna");
        Bounds before = anna.bounds();
        List<String> usual = describe(diagram);
        diagram.setLayers(Set.of("Big shelves"));
        assertEquals(describe(DiagramRuntime.open(spec, model.root, OPTIONS.withLayers(Set.of("Big shelves")))), describe(diagram));
        assertSame(anna, node("Shelves/Author:Anna"));
        assertEquals(before, anna.bounds());
        LibraryModel.add(model.named("top"), "items", model.create("Book", "y"));
        diagram.refresh();
        EcoreUtil.delete(model.named("y"));
        diagram.refresh();
        diagram.setLayers(Set.of());
        assertEquals(usual, describe(diagram));
        assertTrue(diagram.scene().edges().stream().anyMatch(edge -> edge.id().startsWith("Shelves/stocked")));
    }

    @Test
    void filtersHideByThemselvesAndLeaveTheUsersOwnHidingAlone() {
        SceneNode red = node("Shelves/Shelf/Book:Red");
        SceneNode green = node("Shelves/Shelf/Book:Green");
        green.setHidden(true);
        diagram.setFilters(Set.of("HideLent"));
        assertFalse(red.isShown());
        assertFalse(red.isHidden());
        diagram.setFilters(Set.of());
        assertTrue(red.isShown());
        assertTrue(green.isHidden());
    }

    @Test
    void theFileKeepsOnlyWhatDiffersAndGivesItBack() throws IOException {
        DiagramState.follow(diagram, diagram.setLayers(Set.of("Big shelves")), new DiagramLayout(""), Layouts.of(spec));
        diagram.setFilters(Set.of("HideLent"));
        SceneNode anna = node("Shelves/Author:Anna");
        anna.moveTo(777, 333);
        anna.setPinned(true);
        node("Shelves/Author:Bert").setHidden(true);
        DiagramLayout layout = new DiagramLayout(diagram.scene().id());
        DiagramState.capture(diagram, layout);
        layout.views().add(new KeptView("Shelves/Note", "n1", "Shelves/Author:Anna", ""));
        layout.views().add(new KeptView("Shelves/Line", "n2", "a b", "c"));
        DiagramsFile file = new DiagramsFile();
        file.put(layout);
        DiagramsFile again = DiagramsFile.load(new ByteArrayInputStream(file.toText().getBytes(StandardCharsets.UTF_8)), "x.diagrams");
        assertEquals(List.of(), again.problems());
        assertEquals(layout, again.get(layout.id()));
        Map<String, Bounds> places = places();
        diagram = open(again.get(layout.id()));
        assertEquals(places, places());
        assertTrue(node("Shelves/Author:Anna").isPinned());
        assertTrue(node("Shelves/Author:Bert").isHidden());
        assertEquals(Set.of("HideLent"), diagram.filters());
        assertEquals(2, diagram.manualViews().size());
        diagram.setLayers(Set.of());
        diagram.setFilters(Set.of());
        DiagramState.capture(diagram, layout);
        assertTrue(layout.layers().isEmpty() && layout.filters().isEmpty());
    }

    @Test
    void aNewElementMovesNoOther() {
        DiagramLayout layout = new DiagramLayout(diagram.scene().id());
        DiagramState.capture(diagram, layout);
        Map<String, Bounds> before = places();
        Map<String, double[]> bends = new HashMap<>();
        diagram.scene().edges().forEach(edge -> bends.put(edge.id(), edge.bends()));
        LibraryModel.add(model.root, "authors", model.create("Author", "Cleo"));
        LibraryModel.add(model.root, "shelves", model.create("Shelf", "new shelf"));
        DiagramState.follow(diagram, diagram.refresh(), layout, Layouts.of(spec));
        before.forEach((id, place) -> assertEquals(place, node(id).bounds(), id));
        bends.forEach((id, points) -> org.junit.jupiter.api.Assertions.assertArrayEquals(points,
                ((SceneEdge) diagram.scene().find(id)).bends(), id));
        diagram = open(layout);
        before.forEach((id, place) -> assertEquals(place, node(id).bounds(), id + " after opening"));
        List<Bounds> all = diagram.scene().roots().stream().map(SceneNode::bounds).toList();
        for (int i = 0; i < all.size(); i++) {
            for (int k = i + 1; k < all.size(); k++) {
                assertFalse(all.get(i).intersects(all.get(k)), "nothing lies on another");
            }
        }
    }

    @Test
    void aListShrinksAndGrowsWithItsRows() {
        SceneNode top = node("Shelves/Shelf:top");
        double height = top.height();
        EObject green = model.named("Green");
        EObject shelf = green.eContainer();
        EcoreUtil.remove(green);
        DiagramState.follow(diagram, diagram.refresh(), new DiagramLayout(""), Layouts.of(spec));
        assertTrue(top.height() < height);
        LibraryModel.add(shelf, "items", green);
        DiagramState.follow(diagram, diagram.refresh(), new DiagramLayout(""), Layouts.of(spec));
        assertEquals(height, top.height());
        LibraryModel.set(green, "name", "A very much longer name than before");
        DiagramState.follow(diagram, diagram.refresh(), new DiagramLayout(""), Layouts.of(spec));
        assertTrue(top.width() > 150, "width " + top.width());
    }

    @Test
    void anElementThatComesBackFindsItsPlace() {
        node("Shelves/Author:Anna").moveTo(999, 555);
        DiagramLayout layout = new DiagramLayout(diagram.scene().id());
        DiagramState.capture(diagram, layout);
        EObject anna = model.named("Anna");
        EcoreUtil.remove(anna);
        diagram.refresh();
        LibraryModel.add(model.root, "authors", anna);
        DiagramState.follow(diagram, diagram.refresh(), layout, Layouts.of(spec));
        assertEquals(999, node("Shelves/Author:Anna").x());
    }

    @Test
    void entriesOfDeletedElementsAreNamedAndKept() {
        DiagramLayout layout = new DiagramLayout(diagram.scene().id());
        DiagramState.capture(diagram, layout);
        diagram.setLayers(Set.of("Big shelves"));
        EcoreUtil.delete(model.named("Anna"));
        diagram.refresh();
        List<String> orphans = DiagramState.orphans(diagram, layout);
        assertEquals(List.of("Shelves/Author/Initial:Anna", "Shelves/Author:Anna"),
                orphans.stream().filter(id -> !id.contains(">")).toList());
        DiagramState.capture(diagram, layout);
        assertTrue(layout.nodes().containsKey("Shelves/Author:Anna"));
    }
}
