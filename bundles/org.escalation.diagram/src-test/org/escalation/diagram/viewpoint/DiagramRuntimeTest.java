package org.escalation.diagram.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.escalation.diagram.expression.LibraryModel;
import org.escalation.diagram.scene.EdgeDecorator;
import org.escalation.diagram.scene.EdgeLabelPosition;
import org.escalation.diagram.scene.Fill;
import org.escalation.diagram.scene.LineStyle;
import org.escalation.diagram.scene.NodeShape;
import org.escalation.diagram.scene.Routing;
import org.escalation.diagram.scene.SceneEdge;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.spec.SpecException;
import org.escalation.diagram.spec.SpecProblem;
import org.escalation.diagram.spec.Viewpoints;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Diagrams of a foreign metamodel by a specification of its own. */
class DiagramRuntimeTest {

    private final LibraryModel model = new LibraryModel();
    private Viewpoints viewpoints;
    private DiagramRuntime runtime;

    @BeforeEach
    void load() throws IOException, SpecException {
        try (InputStream in = DiagramRuntimeTest.class.getResourceAsStream("library.odesign")) {
            viewpoints = Viewpoints.load(in, "mem:/library.odesign");
        }
        assertEquals(List.of(), viewpoints.problems());
        runtime = open(RuntimeOptions.DEFAULT);
        model.root.eAdapters().add(new EContentAdapter() {
            @Override
            public void notifyChanged(Notification notification) {
                super.notifyChanged(notification);
                runtime.changed(notification);
            }
        });
    }

    private DiagramRuntime open(RuntimeOptions options) {
        return DiagramRuntime.open(viewpoints.diagram("Shelves").orElseThrow(), model.root, options);
    }

    private static String names(List<SceneNode> nodes) {
        return nodes.stream().map(SceneNode::label).collect(Collectors.joining(","));
    }

    private SceneNode node(String label) {
        return runtime.scene().allNodes().stream().filter(n -> n.label().equals(label)).findFirst().orElse(null);
    }

    private List<String> edges(String mapping) {
        return runtime.scene().edges().stream().filter(e -> e.mapping().endsWith(mapping))
                .map(e -> ((SceneNode) e.source()).label() + ">" + ((SceneNode) e.target()).label()).toList();
    }

    @Test
    void theSceneShowsTheModel() {
        assertEquals("Shelves of City", runtime.scene().title());
        assertEquals(List.of(), runtime.problems());
        assertEquals("top,low,Anna,Bert", names(runtime.scene().roots()));
        assertEquals("Red (100),Green!", names(node("top").children()));
        assertEquals("Blue (50)", names(node("low").children()));
        assertEquals("A", names(node("Anna").borderNodes()));
        assertEquals(List.of("Red (100)>Anna", "Green!>Bert"), edges("wrote"));
        assertEquals(List.of("top>Anna", "top>Bert"), edges("stocked"));
    }

    @Test
    void stylesAreThoseOfTheSpecification() {
        SceneNode shelf = node("top");
        assertEquals(new Fill(0xFFF0DCB4, 0xFFFFFFFF, Fill.Gradient.TOP_TO_BOTTOM), shelf.style().fill());
        assertEquals(0xFF888888, shelf.style().border().colour());
        assertEquals(4, shelf.style().corner());
        SceneNode anna = node("Anna");
        assertEquals(NodeShape.ELLIPSE, anna.style().shape());
        assertEquals(0xFF7F7F7F, anna.style().fill().from());
        assertEquals("Red", anna.tooltip());
        SceneNode green = node("Green!");
        assertEquals(0xFFEF2929, green.style().label().colour());
        assertTrue(green.style().label().bold());
        assertEquals(12, green.style().label().size());
        SceneEdge wrote = runtime.scene().edges().stream().filter(e -> e.mapping().endsWith("wrote")).findFirst().orElseThrow();
        assertEquals(LineStyle.DASH, wrote.style().stroke().style());
        assertEquals(Routing.ORTHOGONAL, wrote.style().routing());
        assertEquals(EdgeDecorator.INPUT_FILL_CLOSED_ARROW, wrote.style().target());
        assertEquals("by Anna", wrote.label(EdgeLabelPosition.CENTER));
        SceneEdge stocked = runtime.scene().edges().stream().filter(e -> e.mapping().endsWith("stocked")).findFirst().orElseThrow();
        assertEquals(2, stocked.style().stroke().width());
    }

    @Test
    void identitiesAreTheSameEveryTime() {
        Set<String> first = runtime.scene().allNodes().stream().map(SceneNode::id).collect(Collectors.toSet());
        Set<String> second = open(RuntimeOptions.DEFAULT).scene().allNodes().stream().map(SceneNode::id).collect(Collectors.toSet());
        assertEquals(first, second);
        assertEquals("Shelves/Shelf", node("top").mapping());
    }

    @Test
    void renamingTouchesTheLabelsThatShowTheName() {
        LibraryModel.set(model.named("Anna"), "name", "Agatha");
        RefreshResult result = runtime.refresh();
        assertTrue(result.added().isEmpty() && result.removed().isEmpty());
        assertEquals(Set.of("Agatha", "A"), result.changed().stream().map(SceneNode::label).collect(Collectors.toSet()));
        assertEquals("by Agatha", runtime.scene().edges().stream().filter(e -> e.mapping().endsWith("wrote")).findFirst()
                .orElseThrow().label(EdgeLabelPosition.CENTER));
    }

    @Test
    void addedElementsAppearWithTheirEdgesAndNothingElseMoves() {
        SceneNode before = node("Blue (50)");
        EObject book = model.create("Book", "Grey");
        LibraryModel.set(book, "author", model.named("Anna"));
        LibraryModel.add(model.named("low"), "items", book);
        RefreshResult result = runtime.refresh();
        assertEquals("Grey (0)", names(result.addedNodes()));
        assertSame(before, node("Blue (50)"));
        assertTrue(edges("wrote").contains("Grey (0)>Anna"));
        assertTrue(edges("stocked").contains("low>Anna"));
    }

    @Test
    void removedElementsGoWithTheirEdges() {
        EcoreUtil.delete(model.named("Anna"));
        runtime.refresh();
        assertNull(node("Anna"));
        assertEquals(List.of("Green!>Bert"), edges("wrote"));
        assertEquals(List.of("top>Bert"), edges("stocked"));
        assertEquals(List.of(), runtime.problems());
    }

    @Test
    void anEdgeFollowsItsReference() {
        LibraryModel.set(model.named("Red"), "author", model.named("Bert"));
        runtime.refresh();
        assertEquals(Set.of("Red (100)>Bert", "Green!>Bert"), Set.copyOf(edges("wrote")));
        LibraryModel.set(model.named("Red"), "author", null);
        runtime.refresh();
        assertEquals(List.of("Green!>Bert"), edges("wrote"));
        assertEquals(List.of("top>Bert"), edges("stocked"));
    }

    @Test
    void aMovedElementChangesItsContainerAndTheOrderIsTheModels() {
        LibraryModel.add(model.named("low"), "items", model.named("Red"));
        runtime.refresh();
        assertEquals("Green!", names(node("top").children()));
        assertEquals("Blue (50),Red (100)", names(node("low").children()));
        assertTrue(edges("wrote").contains("Red (100)>Anna"));
        @SuppressWarnings("unchecked")
        org.eclipse.emf.common.util.EList<EObject> items = (org.eclipse.emf.common.util.EList<EObject>) model.named("low")
                .eGet(model.named("low").eClass().getEStructuralFeature("items"));
        items.move(0, model.named("Red"));
        runtime.refresh();
        assertEquals("Red (100),Blue (50)", names(node("low").children()));
    }

    @Test
    void aConditionThatTurnsTrueChangesTheStyle() {
        LibraryModel.set(model.named("Blue"), "pages", 500);
        runtime.refresh();
        assertNotNull(node("Blue!"));
    }

    @Test
    void aRefreshWithoutChangeDoesNothing() {
        assertTrue(runtime.refresh().isEmpty());
        List<String> before = describe();
        RefreshResult all = runtime.refreshAll();
        assertTrue(all.added().isEmpty() && all.removed().isEmpty());
        assertEquals(before, describe());
    }

    private List<String> describe() {
        List<String> result = new ArrayList<>();
        runtime.scene().allNodes().forEach(n -> result.add(n.id() + "=" + n.label()));
        runtime.scene().edges().forEach(e -> result.add(e.id()));
        return result;
    }

    @Test
    void incrementalAndFreshScenesAgreeAfterManyChanges() {
        java.util.Random random = new java.util.Random(7);
        List<String> shelves = List.of("top", "low");
        for (int i = 0; i < 200; i++) {
            List<EObject> books = new org.escalation.diagram.expression.TreeAccess(model.root)
                    .instances((org.eclipse.emf.ecore.EClass) model.ePackage.getEClassifier("Book")).stream().toList();
            EObject book = books.isEmpty() ? null : books.get(random.nextInt(books.size()));
            switch (random.nextInt(book == null ? 1 : 6)) {
                case 0 -> LibraryModel.add(model.named(shelves.get(random.nextInt(2))), "items", model.create("Book", "b" + i));
                case 1 -> LibraryModel.set(book, "author", random.nextBoolean() ? model.named("Anna") : null);
                case 2 -> EcoreUtil.delete(book);
                case 3 -> LibraryModel.add(model.named(shelves.get(random.nextInt(2))), "items", book);
                case 4 -> LibraryModel.set(book, "pages", random.nextInt(400));
                default -> LibraryModel.set(book, "name", "n" + i);
            }
            runtime.refresh();
            DiagramRuntime fresh = open(RuntimeOptions.DEFAULT);
            assertEquals(labels(fresh), labels(runtime), "after change " + i);
        }
    }

    private static List<String> labels(DiagramRuntime diagram) {
        List<String> result = new ArrayList<>();
        diagram.scene().allNodes().forEach(n -> result.add(n.mapping() + ":" + n.label() + ":" + n.style().label().bold()
                + (n.parent() == null ? "" : " in " + n.parent().label())));
        diagram.scene().edges().forEach(e -> result.add(e.mapping() + ":" + ((SceneNode) e.source()).label() + ">"
                + ((SceneNode) e.target()).label() + e.style().stroke().width()));
        java.util.Collections.sort(result);
        return result;
    }

    @Test
    void aLayerBringsMappingsThatTakeOverAndChangesStyles() {
        LibraryModel.add(model.named("low"), "items", model.create("Book", "x"));
        runtime = open(RuntimeOptions.DEFAULT.withLayers(Set.of("Big shelves")));
        assertNotNull(node("BIG low"));
        assertNull(node("low"));
        assertEquals("Big shelves", node("BIG low").layer());
        assertEquals("Blue (50),x (0)", names(node("BIG low").children()));
        assertEquals(20 * 96f / 72, node("Anna").style().label().size(), 0.01);
        assertEquals(8 * 96f / 72, node("Bert").style().label().size(), 0.01);
        LibraryModel.add(model.named("top"), "items", model.create("Book", "y"));
        runtime.refresh();
        assertNotNull(node("BIG top"));
        assertTrue(edges("stocked").contains("BIG top>Anna"), edges("stocked").toString());
    }

    @Test
    void aFilterHidesWhatFailsItsCondition() {
        runtime = open(RuntimeOptions.DEFAULT.withFilters(Set.of("HideLent")));
        assertTrue(node("Red (100)").isFiltered());
        assertFalse(node("Green!").isFiltered());
        LibraryModel.set(model.named("Red"), "lent", false);
        runtime.refresh();
        assertFalse(node("Red (100)").isFiltered());
    }

    @Test
    void aBrokenSpecificationStillOpensAndSaysWhatIsWrong() {
        DiagramRuntime broken = DiagramRuntime.open(viewpoints.diagram("Broken").orElseThrow(), model.root,
                RuntimeOptions.DEFAULT);
        assertEquals(2, broken.scene().roots().stream().filter(n -> n.mapping().endsWith("Fine")).count());
        List<String> messages = broken.problems().stream().map(SpecProblem::message).toList();
        for (String expected : List.of("divided by zero", "Expected a name", "no class lib::Nobody", "no feature surname",
                "grows without end")) {
            assertTrue(messages.stream().anyMatch(m -> m.contains(expected)), expected + " in " + messages);
        }
        assertTrue(broken.problems().stream().allMatch(p -> p.place().line() > 0));
    }

    @Test
    void applicabilityIsByClassAndPrecondition() {
        assertTrue(DiagramRuntime.isApplicable(viewpoints.diagram("Shelves").orElseThrow(), model.root, RuntimeOptions.DEFAULT));
        assertFalse(DiagramRuntime.isApplicable(viewpoints.diagram("Shelves").orElseThrow(), model.named("top"),
                RuntimeOptions.DEFAULT));
    }
}
