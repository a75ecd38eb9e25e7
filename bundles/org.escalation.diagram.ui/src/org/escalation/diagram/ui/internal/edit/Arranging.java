/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.edit;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Display;

import org.escalation.diagram.layout.LayoutException;
import org.escalation.diagram.layout.LayoutSettings;
import org.escalation.diagram.layout.SceneLayout;
import org.escalation.diagram.scene.Scene;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.store.DiagramLayout;
import org.escalation.diagram.store.LayoutKeeper;
import org.escalation.diagram.ui.internal.OpenDiagram;
import org.escalation.diagram.viewpoint.DiagramRuntime;
import org.escalation.ui.session.ModelSession;

/** Where elements stand and whether they are seen: laying out, aligning, distributing, hiding and pinning, each one step of the history. */
public final class Arranging {

	private final OpenDiagram diagram;
	private final DiagramEditing editing;
	private final ModelSession session;
	private final NodeMoves moves;
	private final NodeHandles sizes;
	private final Runnable changed;
	private final Glide glide;

	Arranging(OpenDiagram diagram, DiagramEditing editing, NodeMoves moves, NodeHandles sizes, Runnable changed) {
		this.diagram = diagram;
		this.editing = editing;
		this.session = editing.context().session();
		this.moves = moves;
		this.sizes = sizes;
		this.changed = changed;
		glide = new Glide(diagram, editing.canvas().getDisplay());
		diagram.onSettle(glide::finish);
	}

	/** Puts all there is into a menu; what does not fit the selection is grey. */
	public void fill(IMenuManager menu) {
		List<SceneNode> nodes = inOneContainer();
		menu.add(new MenuEntry("Lay Out All", this::layOut));
		menu.add(new MenuEntry("Lay Out Selection", () -> layOut(nodes)).enabled(nodes.size() > 1));
		menu.add(new Separator());
		for (Alignment each : Alignment.values()) {
			menu.add(new MenuEntry(each.label(), () -> moves.place(each.label(), each.of(nodes))).enabled(nodes.size() > 1));
		}
		menu.add(new Separator());
		for (boolean across : new boolean[] { true, false }) {
			String label = across ? "Distribute Horizontally" : "Distribute Vertically";
			menu.add(new MenuEntry(label, () -> moves.place(label, Alignment.distributed(nodes, across))).enabled(nodes.size() > 2));
		}
		menu.add(new Separator());
		List<SceneNode> sized = editing.canvas().selectedNodes().stream().filter(SceneNode::isSizeFixed).toList();
		menu.add(new MenuEntry("Fit Size to Contents", () -> sizes.fit(sized)).enabled(!sized.isEmpty()));
	}

	/** Puts what hides and pins the selected elements into a menu. */
	void fillVisibility(IMenuManager menu) {
		List<SceneElement> selection = editing.selection();
		if (!selection.isEmpty()) {
			boolean pinned = selection.stream().allMatch(SceneElement::isPinned);
			menu.add(new MenuEntry("Hide in This Diagram", () -> hide(selection)));
			menu.add(new MenuEntry(pinned ? "Unpin" : "Pin Where It Is",
					() -> flag(pinned ? "Unpin" : "Pin", selection.stream().filter(each -> each.isPinned() == pinned).toList(), SceneElement::setPinned, !pinned)));
		}
		List<SceneElement> hidden = hidden();
		if (!hidden.isEmpty()) {
			menu.add(new MenuEntry("Show Hidden Elements (" + hidden.size() + ")", this::showHidden));
		}
	}

	/** Of the selected nodes those that may be moved and lie beside the first of them, as only they can stand in line. */
	private List<SceneNode> inOneContainer() {
		List<SceneNode> nodes = moves.movable(editing.canvas().selectedNodes());
		return nodes.stream().filter(node -> node.parent() == nodes.get(0).parent()).toList();
	}

	private List<SceneElement> hidden() {
		Scene scene = diagram.runtime().scene();
		return Stream.<SceneElement>concat(scene.allNodes().stream(), scene.edges().stream()).filter(SceneElement::isHidden).toList();
	}

	private void hide(List<SceneElement> elements) {
		flag("Hide", elements.stream().filter(each -> !each.isHidden()).toList(), SceneElement::setHidden, true);
		editing.canvas().choose(List.of(), false);
	}

	private void showHidden() {
		flag("Show hidden elements", hidden(), SceneElement::setHidden, false);
	}

	/** By their ids, as another step may take elements away and bring them back. */
	private void flag(String label, List<SceneElement> elements, BiConsumer<SceneElement, Boolean> setter, boolean value) {
		List<String> ids = elements.stream().map(SceneElement::id).toList();
		session.execute(new ViewStep(label, () -> set(ids, setter, value), () -> set(ids, setter, !value), changed));
	}

	private void set(List<String> ids, BiConsumer<SceneElement, Boolean> setter, boolean value) {
		diagram.change(scene -> ids.stream().map(scene::find).filter(Objects::nonNull).forEach(each -> setter.accept(each, value)));
	}

	/** Lays everything out anew as the notation wants it, pinned elements excepted. */
	void layOut() {
		layOut("Lay out", SceneLayout::apply, this::showAll);
	}

	/** Lays some nodes out among themselves; where they stand as a whole stays. */
	private void layOut(List<SceneNode> nodes) {
		List<String> ids = nodes.stream().map(SceneNode::id).toList();
		layOut("Lay out selection", (scene, settings) -> SceneLayout
				.arrange(ids.stream().map(scene::find).filter(SceneNode.class::isInstance).map(SceneNode.class::cast).toList(), settings), () -> {
				});
	}

	private void showAll() {
		if (!editing.canvas().isDisposed()) {
			editing.canvas().fit();
		}
	}

	private void layOut(String label, BiConsumer<Scene, LayoutSettings> layout, Runnable then) {
		Display display = editing.canvas().getDisplay();
		DiagramLayout before = diagram.snapshot();
		Job job = Job.create("Laying out the diagram", (ICoreRunnable) monitor -> {
			DiagramRuntime copy = session.access().read(() -> diagram.copy(before));
			try {
				layout.accept(copy.scene(), diagram.layout().withCancel(monitor::isCanceled));
			} catch (CancellationException e) {
				throw new OperationCanceledException();
			} catch (LayoutException e) {
				throw new CoreException(Status.error("The diagram cannot be laid out: " + e.getMessage(), e));
			}
			DiagramLayout after = new DiagramLayout(before);
			LayoutKeeper.capture(copy.scene(), after);
			display.asyncExec(() -> laidOut(label, before, after, then));
		});
		job.setUser(true);
		job.schedule();
	}

	/** A layout that was made for another state of the diagram would undo what was done meanwhile. */
	private void laidOut(String label, DiagramLayout before, DiagramLayout after, Runnable then) {
		if (editing.canvas().isDisposed()) {
			return;
		}
		if (!diagram.snapshot().equals(before)) {
			editing.say("The diagram was changed while it was laid out, so it stays as it is. Lay it out again.");
			return;
		}
		session.execute(new ViewStep(label, () -> glide.to(after, then), () -> {
			glide.finish();
			diagram.put(before);
		}, changed));
	}
}
