/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import org.escalation.diagram.layout.LayoutSettings;
import org.escalation.diagram.scene.Scene;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.spec.DiagramSpec;
import org.escalation.diagram.store.DiagramLayout;
import org.escalation.diagram.store.LayoutKeeper;
import org.escalation.diagram.ui.internal.canvas.ShownScene;
import org.escalation.diagram.viewpoint.DiagramRuntime;
import org.escalation.diagram.viewpoint.DiagramState;
import org.escalation.diagram.viewpoint.Layouts;
import org.escalation.diagram.viewpoint.RefreshResult;
import org.escalation.diagram.viewpoint.RuntimeOptions;

/** A diagram of an open model that follows its changes. */
public final class OpenDiagram {

	private final DiagramRuntime runtime;
	private final ShownScene shown;
	private final DiagramSpec spec;
	private final EObject root;
	private final RuntimeOptions options;
	private final DiagramLayout kept;
	private final ModelFollower follower;
	private Runnable settling = () -> {
	};
	/** Whether a reference has changed, so that elements may leave the diagram. */
	private boolean mayGo;

	private OpenDiagram(DiagramSpec spec, EObject root, RuntimeOptions options, DiagramRuntime runtime, DiagramLayout kept) {
		this.spec = spec;
		this.root = root;
		this.options = options;
		this.runtime = runtime;
		this.kept = kept;
		follower = ModelFollower.of(root.eResource(), this::changed);
		shown = new ShownScene(runtime.scene());
	}

	/**
	 * Builds a diagram with its elements where they are kept, the others laid out. Reads the model, so nobody may change it
	 * meanwhile.
	 *
	 * @param kept what is kept of the diagram; empty for a new one
	 */
	public static OpenDiagram open(DiagramSpec spec, EObject root, RuntimeOptions options, DiagramLayout kept) {
		DiagramRuntime runtime = DiagramState.open(spec, root, options, kept, Layouts.of(spec));
		runtime.scene().prepare();
		return new OpenDiagram(spec, root, options, runtime, kept);
	}

	/** What a canvas shows. */
	public ShownScene shown() {
		return shown;
	}

	/** What keeps the scene and the model together. */
	public DiagramRuntime runtime() {
		return runtime;
	}

	/** Takes over what has changed in the model. */
	public void refresh() {
		settling.run();
		shown.change(() -> {
			if (mayGo) {
				// what goes may come back, by undo, and then belongs where it was
				DiagramState.capture(runtime, kept);
				mayGo = false;
			}
			RefreshResult result = runtime.refresh();
			DiagramState.follow(runtime, result, kept, Layouts.of(spec));
		});
	}

	/** What would be kept of the diagram as it is now. */
	public DiagramLayout snapshot() {
		settling.run();
		DiagramLayout now = new DiagramLayout(kept);
		DiagramState.capture(runtime, now);
		return now;
	}

	/** Somebody who lets elements glide brings them to their places when others want to know them. */
	public void onSettle(Runnable settle) {
		settling = settle;
	}

	/** The same diagram once more, for a job; reads the model. */
	public DiagramRuntime copy(DiagramLayout snapshot) {
		return DiagramState.open(spec, root, options, snapshot, Layouts.of(spec));
	}

	/** How the notation wants the diagram to be laid out. */
	public LayoutSettings layout() {
		return Layouts.of(spec);
	}

	/** Changes the picture and not the model, while nobody draws it; listeners hear of one change. */
	public void change(Consumer<Scene> change) {
		shown.change(() -> runtime.scene().batch(() -> change.accept(runtime.scene())));
	}

	/** Puts everything where a snapshot has it. */
	public void put(DiagramLayout snapshot) {
		change(scene -> LayoutKeeper.put(snapshot, scene));
	}

	/** Shows other layers; what was shown before keeps its place for when it comes back. */
	public void setLayers(Set<String> layers) {
		show(() -> runtime.setLayers(layers));
	}

	/** Switches filters on and off. */
	public void setFilters(Set<String> filters) {
		show(() -> runtime.setFilters(filters));
	}

	private void show(Supplier<RefreshResult> choice) {
		shown.change(() -> {
			DiagramState.capture(runtime, kept);
			DiagramState.follow(runtime, choice.get(), kept, Layouts.of(spec));
		});
	}

	/** The pictures of elements of the model. */
	public List<SceneElement> picturesOf(List<? extends EObject> elements) {
		return elements.stream().flatMap(each -> runtime.elements(each).stream()).filter(SceneElement::isShown).toList();
	}

	/** The elements of the model that pictures stand for. */
	public List<EObject> meant(List<SceneElement> pictures) {
		return pictures.stream().map(runtime::semantic).flatMap(java.util.Optional::stream).distinct().toList();
	}

	/** No longer follows the model. */
	public void close() {
		follower.close();
	}

	private void changed(Notification notification) {
		mayGo |= notification.getFeature() instanceof EReference;
		runtime.changed(notification);
	}
}
