package org.escalation.diagram.tool;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.escalation.diagram.scene.SceneEdge;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.spec.ToolSpec;
import org.escalation.diagram.viewpoint.DiagramRuntime;

/**
 * The tools of an open diagram: what is offered where, and the command for each gesture. A target of null is the diagram
 * itself, the empty ground between its elements. See the package comment for how a gesture goes.
 */
public final class DiagramTools {

    private final DiagramRuntime diagram;
    private final ToolRunner runner;
    private final CreationTools creation;
    private final EdgeTools edges;
    private final DropTools drops;
    private final EditTools edits;
    private final DeleteTools deletions;
    private final PopupTools popups;

    /**
     * @param diagram the open diagram
     * @param host    the program around it
     */
    public DiagramTools(DiagramRuntime diagram, ToolHost host) {
        this.diagram = diagram;
        this.runner = new ToolRunner(diagram.semanticRoot(), diagram.packages(), diagram.options().services(), host);
        ToolRules rules = new ToolRules(diagram);
        this.creation = new CreationTools(diagram, runner, rules);
        this.edges = new EdgeTools(diagram, runner, rules);
        this.drops = new DropTools(diagram, runner, rules);
        this.edits = new EditTools(diagram, runner, rules);
        this.deletions = new DeleteTools(diagram, runner, rules);
        this.popups = new PopupTools(diagram, runner);
    }

    /** Runs steps that belong to no gesture, such as remedies of validation rules. */
    public ToolRunner runner() {
        return runner;
    }

    /** The tools beside the diagram, by the layers that are shown now. */
    public Palette palette() {
        return new PaletteBuilder(diagram).palette();
    }

    /** Whether a tool for one click (create node or container, generic, wizard) may be used on the target. */
    public boolean canRun(ToolSpec tool, SceneElement target) {
        return creation.accepts(tool, target);
    }

    /** The command for one click; empty when the tool may not be used there, or the user gave up a question. */
    public Optional<ToolCommand> run(ToolSpec tool, SceneElement target) {
        return creation.command(tool, target);
    }

    /** Whether an edge may be drawn from the element with the tool. */
    public boolean canStart(ToolSpec tool, SceneElement source) {
        return edges.starts(tool, source);
    }

    /** Whether an edge may be drawn between the elements with the tool. */
    public boolean canConnect(ToolSpec tool, SceneElement source, SceneElement target) {
        return edges.accepts(tool, source, target);
    }

    /** The edge creation tools of the palette that may lead from one element to the other, in order. */
    public List<ToolSpec> connections(SceneElement source, SceneElement target) {
        return new PaletteBuilder(diagram).all(tool -> tool.kind() == ToolSpec.Kind.CREATE_EDGE).stream()
                .filter(tool -> canConnect(tool, source, target)).toList();
    }

    /** The command that draws an edge; empty when it may not be drawn, or the user gave up a question. */
    public Optional<ToolCommand> connect(ToolSpec tool, SceneElement source, SceneElement target) {
        return edges.command(tool, source, target);
    }

    /**
     * Whether an end of an edge may be put on another element.
     *
     * @param atSource true for the end where the edge starts
     */
    public boolean canReconnect(SceneEdge edge, boolean atSource, SceneElement newEnd) {
        return edges.reconnection(edge, atSource, newEnd).isPresent();
    }

    /**
     * The command that puts an end of an edge on another element.
     *
     * @param atSource true for the end where the edge starts
     */
    public Optional<ToolCommand> reconnect(SceneEdge edge, boolean atSource, SceneElement newEnd) {
        return edges.reconnect(edge, atSource, newEnd);
    }

    /** Whether all of the elements may be deleted. */
    public boolean canDelete(Collection<? extends SceneElement> elements) {
        return deletions.accepts(elements);
    }

    /**
     * The command that deletes the elements, each by its mapping's tool. Without a tool the model elements that it stands
     * for are deleted, and an edge that shows a plain reference takes the target out of that reference.
     */
    public Optional<ToolCommand> delete(Collection<? extends SceneElement> elements) {
        return deletions.command(elements);
    }

    /** Whether all of the elements can be taken out of the diagram without touching the model. */
    public boolean canRemoveFromDiagram(Collection<? extends SceneElement> elements) {
        return deletions.areManual(elements);
    }

    /** The command that takes elements out of the diagram and leaves the model alone. */
    public Optional<ToolCommand> removeFromDiagram(Collection<? extends SceneElement> elements) {
        return deletions.fromDiagram(elements);
    }

    /** The text with which editing an element's label starts; empty when it cannot be edited. */
    public Optional<String> editableText(SceneElement element) {
        return edits.text(element);
    }

    /** The command that takes over an edited label. It fails, with a message, when the text does not have the form asked for. */
    public Optional<ToolCommand> edit(SceneElement element, String text) {
        return edits.command(element, text);
    }

    /** Whether model elements, dragged from a tree, may be dropped on the target. */
    public boolean canDrop(Collection<? extends EObject> elements, SceneElement target) {
        return drops.accepts(elements, target);
    }

    /** The command for model elements dropped from a tree. */
    public Optional<ToolCommand> drop(Collection<? extends EObject> elements, SceneElement target) {
        return drops.command(elements, target);
    }

    /** Whether elements of the diagram may be dropped into another container. */
    public boolean canMove(Collection<? extends SceneElement> elements, SceneElement target) {
        return drops.acceptsViews(elements, target);
    }

    /** The command for elements of the diagram dropped into another container. */
    public Optional<ToolCommand> move(Collection<? extends SceneElement> elements, SceneElement target) {
        return drops.commandForViews(elements, target);
    }

    /** The command for a double click; empty when the element's mapping has none. */
    public Optional<ToolCommand> doubleClick(SceneElement element) {
        return popups.doubleClick(element);
    }

    /** The context menu for the selected elements; an empty selection stands for the diagram itself. */
    public List<MenuItem> menu(List<? extends SceneElement> selection) {
        return popups.menu(List.copyOf(selection));
    }

    /** The command for a menu entry. */
    public Optional<ToolCommand> run(MenuItem item, List<? extends SceneElement> selection) {
        return item.tool().flatMap(tool -> popups.command(tool, List.copyOf(selection)));
    }
}
