package org.escalation.diagram.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.escalation.diagram.expression.LibraryModel;
import org.escalation.diagram.scene.SceneEdge;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.spec.SpecException;
import org.escalation.diagram.spec.ToolSpec;
import org.escalation.diagram.spec.Viewpoints;
import org.escalation.diagram.viewpoint.DiagramRuntime;
import org.escalation.diagram.viewpoint.RuntimeOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every kind of tool, on a foreign metamodel: what it changes, that undo and redo are exact, and what it refuses. */
class DiagramToolsTest {

    private final LibraryModel model = new LibraryModel();
    private final BasicCommandStack stack = new BasicCommandStack();
    private final JavaActions actions = new JavaActions();
    private Optional<List<EObject>> answer = Optional.empty();
    private Choice asked;
    private DiagramRuntime diagram;
    private DiagramTools tools;

    @BeforeEach
    void open() throws IOException, SpecException {
        Viewpoints viewpoints;
        try (InputStream in = DiagramToolsTest.class.getResourceAsStream("desk.odesign")) {
            viewpoints = Viewpoints.load(in, "mem:/desk.odesign");
        }
        assertEquals(List.of(), viewpoints.problems());
        diagram = DiagramRuntime.open(viewpoints.diagram("Desk").orElseThrow(), model.root, RuntimeOptions.DEFAULT);
        assertEquals(List.of(), diagram.problems());
        model.root.eAdapters().add(new EContentAdapter() {
            @Override
            public void notifyChanged(Notification notification) {
                super.notifyChanged(notification);
                diagram.changed(notification);
            }
        });
        tools = new DiagramTools(diagram, new ToolHost() {
            @Override
            public Optional<List<EObject>> choose(Choice choice) {
                asked = choice;
                return answer;
            }

            @Override
            public JavaActions actions() {
                return actions;
            }
        });
    }

    private ToolSpec tool(String label) {
        return tools.palette().sections().stream().flatMap(section -> section.entries().stream())
                .flatMap(entry -> entry.tools().stream()).filter(one -> one.label().equals(label)).findFirst().orElseThrow();
    }

    private SceneNode node(String name) {
        EObject element = model.named(name);
        return (SceneNode) diagram.elements(element).stream().filter(SceneNode.class::isInstance).findFirst().orElse(null);
    }

    private SceneEdge edge(String mapping, String from) {
        return diagram.scene().edges().stream().filter(one -> one.mapping().endsWith(mapping) && one.source() == node(from))
                .findFirst().orElse(null);
    }

    /** Executes, undoes, redoes, and holds the model and the picture against copies at each point. */
    private ToolOutcome execute(Optional<ToolCommand> command) {
        EObject before = EcoreUtil.copy(model.root);
        String pictureBefore = picture();
        ToolCommand one = command.orElseThrow();
        stack.execute(one);
        if (one.outcome().state() == ToolOutcome.State.CHANGED) {
            EObject after = EcoreUtil.copy(model.root);
            String pictureAfter = picture();
            stack.undo();
            assertTrue(EcoreUtil.equals(before, model.root), "undo restores the model");
            assertEquals(pictureBefore, picture(), "undo restores the picture");
            stack.redo();
            assertTrue(EcoreUtil.equals(after, model.root), "redo restores the change");
            assertEquals(pictureAfter, picture(), "redo restores the picture");
        } else {
            assertTrue(EcoreUtil.equals(before, model.root), "nothing changed");
            assertFalse(stack.canUndo() && stack.getUndoCommand() == one, "nothing to undo");
        }
        return one.outcome();
    }

    private String picture() {
        diagram.refresh();
        List<String> lines = new ArrayList<>();
        diagram.scene().allNodes().forEach(one -> lines.add(one.id() + "=" + one.label()));
        diagram.scene().edges().forEach(one -> lines.add(one.id()));
        return lines.stream().sorted().collect(Collectors.joining("\n"));
    }

    private static Object get(EObject element, String feature) {
        EStructuralFeature found = element.eClass().getEStructuralFeature(feature);
        return element.eGet(found);
    }

    @Test
    void thePaletteHasTheToolsOfTheShownLayers() {
        assertEquals(List.of("New shelf", "New book", "Cite", "Put authors", "Tidy", "Break"),
                tools.palette().sections().get(0).entries().stream().map(Palette.Entry::label).toList());
    }

    @Test
    void aCreationRunsItsStepsAndSelectsWhatItCreated() {
        ToolOutcome outcome = execute(tools.run(tool("New shelf"), null));
        assertEquals(ToolOutcome.State.CHANGED, outcome.state());
        EObject shelf = model.named("shelf 3");
        assertEquals(2, shelf.eContents().size());
        EObject book = model.named("shelf 3/2");
        assertEquals(20, get(book, "pages"));
        assertEquals("science", get(book, "genre").toString());
        assertEquals(List.of("a", "b"), get(book, "keywords"));
        assertEquals(shelf, outcome.selection().get(0));
        assertNotNull(node("shelf 3/2"));
    }

    @Test
    void aCreationIsOfferedOnlyWhereItsMappingStandsAndItsPreconditionHolds() {
        assertFalse(tools.canRun(tool("New shelf"), node("top")));
        assertFalse(tools.canRun(tool("New book"), null));
        assertTrue(tools.canRun(tool("New book"), node("top")));
        execute(tools.run(tool("New book"), node("top")));
        assertEquals(3, model.named("top").eContents().size());
        execute(tools.run(tool("New shelf"), null));
        execute(tools.run(tool("New shelf"), null));
        assertTrue(tools.run(tool("New shelf"), null).isEmpty());
    }

    @Test
    void anEdgeIsDrawnBetweenWhatItsMappingConnects() {
        ToolSpec cite = tool("Cite");
        assertTrue(tools.canStart(cite, node("Red")));
        assertFalse(tools.canStart(cite, node("Blue")), "start condition");
        assertFalse(tools.canStart(cite, node("Anna")), "mapping");
        assertFalse(tools.canConnect(cite, node("Red"), node("Red")), "precondition");
        assertFalse(tools.canConnect(cite, node("Red"), node("Anna")));
        assertEquals(List.of(cite), tools.connections(node("Red"), node("Blue")));
        execute(tools.connect(cite, node("Red"), node("Blue")));
        assertEquals(List.of(model.named("Green"), model.named("Blue")), get(model.named("Red"), "cites"));
    }

    @Test
    void bothEndsOfAnEdgeMoveByTheirTools() {
        SceneEdge wrote = edge("wrote", "Red");
        assertTrue(tools.canReconnect(wrote, false, node("Bert")));
        assertFalse(tools.canReconnect(wrote, false, node("Blue")));
        execute(tools.reconnect(wrote, false, node("Bert")));
        assertEquals(model.named("Bert"), get(model.named("Red"), "author"));
        execute(tools.reconnect(edge("wrote", "Red"), true, node("Blue")));
        assertEquals(model.named("Bert"), get(model.named("Blue"), "author"));
        assertNull(get(model.named("Red"), "author"));
        assertFalse(tools.canReconnect(edge("cites", "Red"), false, node("Blue")), "no tool");
    }

    @Test
    void aLabelIsTakenApartByItsMask() {
        assertTrue(tools.editableText(node("Red")).isEmpty(), "precondition");
        assertEquals("Blue : 50", tools.editableText(node("Blue")).orElseThrow());
        assertTrue(tools.editableText(node("Anna")).isEmpty(), "no tool");
        execute(tools.edit(node("Blue"), "Navy : 60"));
        assertEquals(60, get(model.named("Navy"), "pages"));
        ToolOutcome outcome = execute(tools.edit(node("Navy"), "no colon"));
        assertTrue(outcome.isFailure() && outcome.message().contains("does not have the form {0} : {1}"), outcome.message());
        outcome = execute(tools.edit(node("Navy"), "Navy : many"));
        assertTrue(outcome.isFailure() && outcome.message().contains("\"many\" is no value of pages"), outcome.message());
        assertTrue(outcome.message().contains("desk.odesign:"), outcome.message());
    }

    @Test
    void deletingFollowsTheToolOrTheUsualWay() {
        assertFalse(tools.canDelete(List.of(node("Red"))), "precondition");
        execute(tools.delete(List.of(node("Green"))));
        assertEquals(List.of(), get(model.named("Red"), "cites"));
        execute(tools.delete(List.of(node("Anna"), node("top"))));
        assertEquals(List.of("Bert", "low"), List.of(get((EObject) model.root.eContents().get(1), "name"),
                get((EObject) model.root.eContents().get(0), "name")));
        assertTrue(diagram.scene().edges().isEmpty());
    }

    @Test
    void deletingAPlainEdgeTakesTheTargetOutOfItsReference() {
        execute(tools.delete(List.of(edge("cites", "Red"))));
        assertEquals(List.of(), get(model.named("Red"), "cites"));
        assertNotNull(node("Green"));
    }

    @Test
    void elementsMoveBetweenContainersOfTheDiagramAndComeFromATree() {
        assertFalse(tools.canMove(List.of(node("Red")), node("low")), "precondition");
        assertFalse(tools.canMove(List.of(node("Blue")), node("low")), "already there");
        assertFalse(tools.canMove(List.of(node("Anna")), node("low")), "mapping");
        execute(tools.move(List.of(node("Green")), node("low")));
        assertEquals(model.named("low"), model.named("Green").eContainer());
        execute(tools.drop(List.of(model.named("Green"), model.named("Blue")), node("top")));
        assertEquals(3, model.named("top").eContents().size());
        assertFalse(tools.canDrop(List.of(model.named("Anna")), node("top")));
    }

    @Test
    void viewsMadeByHandComeAndGoWithUndo() {
        assertFalse(diagram.scene().roots().stream().anyMatch(one -> one.mapping().endsWith("Reading")));
        ToolOutcome outcome = execute(tools.drop(List.of(model.named("Blue")), null));
        assertEquals(ToolOutcome.State.CHANGED, outcome.state());
        SceneNode shown = diagram.scene().roots().stream().filter(one -> one.mapping().endsWith("Reading")).findFirst().orElseThrow();
        assertEquals("Blue", shown.label());
        assertFalse(tools.canRemoveFromDiagram(List.of(node("top"))));
        execute(tools.removeFromDiagram(List.of(shown)));
        assertNotNull(model.named("Blue"));
        assertTrue(diagram.manualViews().isEmpty());
    }

    @Test
    void aDoubleClickLeadsToADiagramAndLeavesNothingToUndo() {
        ToolOutcome outcome = execute(tools.doubleClick(node("Blue")));
        assertEquals(List.of(new Opening("Desk", model.named("Blue"), true, "")), outcome.openings());
        assertEquals(ToolOutcome.State.UNCHANGED, outcome.state());
        assertTrue(tools.doubleClick(node("Anna")).isEmpty());
    }

    @Test
    void aWizardAsksFirstAndMayBeGivenUp() {
        assertTrue(tools.run(tool("Put authors"), null).isEmpty());
        assertEquals("Whom?", asked.message());
        assertEquals(2, asked.candidates().size());
        assertTrue(asked.multiple());
        answer = Optional.of(List.of(model.named("Anna")));
        execute(tools.run(tool("Put authors"), null));
        assertNotNull(model.named("Anna!"));
        assertNotNull(model.named("Bert"));
    }

    @Test
    void aGenericToolChoosesItsStepsByTheElement() {
        execute(tools.run(tool("Tidy"), node("top")));
        assertEquals(1, model.named("top").eContents().size());
        execute(tools.run(tool("Tidy"), node("Anna")));
        assertEquals(2, model.root.eContents().stream().filter(one -> one.eClass().getName().equals("Author")).count());
        assertEquals(ToolOutcome.State.UNCHANGED, execute(tools.run(tool("Tidy"), null)).state());
    }

    @Test
    void aBrokenToolIsTakenBackAndSaysWhere() {
        ToolOutcome outcome = execute(tools.run(tool("Break"), node("Bert")));
        assertTrue(outcome.isFailure());
        assertTrue(outcome.message().contains("Author has no feature nothing"), outcome.message());
        assertTrue(outcome.problems().get(0).place().line() > 0);
        assertNotNull(model.named("Bert"));
    }

    @Test
    void theMenuOffersWhatFitsTheSelection() {
        List<String> calls = new ArrayList<>();
        actions.register("print", (elements, parameters) -> {
            calls.add(elements.size() + " " + parameters);
            LibraryModel.set(elements.get(0), "name", "printed");
        });
        List<MenuItem> menu = tools.menu(List.of(node("Green"), node("Blue")));
        assertEquals(List.of("Lend", "Print"), menu.get(0).children().stream().map(MenuItem::label).toList());
        execute(tools.run(menu.get(0).children().get(0), List.of(node("Green"), node("Blue"))));
        assertEquals(List.of(true, true), List.of(get(model.named("Green"), "lent"), get(model.named("Blue"), "lent")));
        assertEquals(List.of("Print"), tools.menu(List.of(node("Anna"))).get(0).children().stream().map(MenuItem::label).toList());
        execute(tools.run(menu.get(0).children().get(1), List.of(node("Anna"), node("Bert"))));
        assertEquals(List.of("2 " + Map.of("copies", 2)), calls);
        assertNotNull(model.named("printed"));
    }

    @Test
    void anActionThatFailsIsTakenBack() {
        actions.register("print", (elements, parameters) -> {
            LibraryModel.set(elements.get(0), "name", "half done");
            throw new IllegalStateException("no paper");
        });
        MenuItem print = tools.menu(List.of(node("Anna"))).get(0).children().get(0);
        ToolOutcome outcome = execute(tools.run(print, List.of(node("Anna"))));
        assertTrue(outcome.message().contains("no paper"), outcome.message());
        assertNotNull(model.named("Anna"));
    }
}
