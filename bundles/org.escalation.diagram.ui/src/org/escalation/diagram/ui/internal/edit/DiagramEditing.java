/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchCommandConstants;

import org.escalation.diagram.paint.ImageSource;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.tool.DiagramTools;
import org.escalation.diagram.tool.Opening;
import org.escalation.diagram.tool.ToolCommand;
import org.escalation.diagram.tool.ToolOutcome;
import org.escalation.diagram.ui.internal.FocusCommands;
import org.escalation.diagram.ui.internal.OpenDiagram;
import org.escalation.diagram.ui.internal.canvas.DiagramCanvas;
import org.escalation.ui.editor.ModelEditorContext;

/** Runs the tools of an open diagram on the model, each as one step that can be undone, and shows what came of it. */
public final class DiagramEditing {

	private static final String OUTLINE = "org.escalation.diagram.ui.quickOutline";
	private static final String FOCUS = "org.escalation.diagram.ui.canvas";

	private final OpenDiagram diagram;
	private final DiagramCanvas canvas;
	private final ModelEditorContext context;
	private final Consumer<Opening> opener;
	private final DiagramTools tools;
	private final FocusCommands commands;
	private final Arranging arranging;
	private final ViewChoice view;
	private final Pictures pictures;
	private Runnable viewListener = () -> {
	};

	/**
	 * @param opener opens the representations that tools lead to
	 * @param images finds icons that the scene names
	 * @param moved  told whenever elements have got other places, or are shown otherwise
	 */
	public DiagramEditing(OpenDiagram diagram, DiagramCanvas canvas, ModelEditorContext context, Consumer<Opening> opener, ImageSource images,
			Runnable moved) {
		this.diagram = diagram;
		this.canvas = canvas;
		this.context = context;
		this.opener = opener;
		tools = new DiagramTools(diagram.runtime(), new AskingHost(canvas::getShell));
		NodeMoves moves = new NodeMoves(diagram, context.session(), moved);
		NodeHandles sizes = new NodeHandles(diagram, this, moved);
		arranging = new Arranging(diagram, this, moves, sizes, moved);
		view = new ViewChoice(diagram, this, moved);
		pictures = new Pictures(diagram, this, images);
		commands = new FocusCommands(context.site(), canvas, FOCUS).on(IWorkbenchCommandConstants.EDIT_DELETE, this::delete)
				.on(IWorkbenchCommandConstants.FILE_RENAME, new LabelEditor(this)::open)
				.on(IWorkbenchCommandConstants.EDIT_SELECT_ALL, canvas::chooseAll);
		new DiagramMenu(this);
		new DiagramDrop(this);
		canvas.setTooltips(false);
		new HoverCard(this, diagram);
		canvas.setMover(moves);
		canvas.setHandles(new Handles(this, sizes, new EdgeHandles(diagram, this, moved)));
	}

	/** What is offered where. */
	public DiagramTools tools() {
		return tools;
	}

	/** Where elements stand. */
	public Arranging arranging() {
		return arranging;
	}

	/** Layers and filters. */
	public ViewChoice view() {
		return view;
	}

	/** The diagram as a picture. */
	public Pictures pictures() {
		return pictures;
	}

	/** Says what the workbench's command to find something does here. */
	public void onFind(Runnable find) {
		commands.on(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, find);
	}

	/** Says what the command for a quick outline does here. */
	public void onOutline(Runnable outline) {
		commands.on(OUTLINE, outline);
	}

	/** Calls somebody when other layers or filters are on. */
	void onView(Runnable listener) {
		viewListener = listener;
	}

	void viewChanged() {
		viewListener.run();
	}

	DiagramCanvas canvas() {
		return canvas;
	}

	ModelEditorContext context() {
		return context;
	}

	/** The selected elements that are still there. */
	List<SceneElement> selection() {
		return canvas.selection().stream().filter(SceneElement::isInScene).toList();
	}

	/** Runs a tool, selects what it made, and says why when it did nothing. */
	public void run(Optional<ToolCommand> made) {
		if (made.isEmpty()) {
			return;
		}
		ToolCommand command = made.get();
		context.session().execute(command);
		ToolOutcome outcome = command.outcome();
		if (outcome.isFailure()) {
			MessageDialog.openWarning(canvas.getShell(), command.getLabel(), "Nothing was changed.\n\n" + outcome.message());
			return;
		}
		outcome.openings().forEach(opener);
		if (outcome.openings().isEmpty()) {
			reveal(outcome.selection());
		}
	}

	private void reveal(Collection<EObject> elements) {
		if (!elements.isEmpty()) {
			List<SceneElement> pictures = diagram.picturesOf(new ArrayList<>(elements));
			canvas.select(pictures, true);
			context.select(elements);
			say(pictures.isEmpty() ? "It is in the model, but this diagram does not show it yet." : "");
		}
	}

	/** Says something below the diagram; nothing any more for an empty text. */
	void say(String text) {
		canvas.setHint(text);
	}

	/** Deletes the selected elements from the model. */
	void delete() {
		if (tools.canDelete(selection())) {
			run(tools.delete(selection()));
		}
	}
}
