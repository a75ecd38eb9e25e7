/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentAdapter;

import org.escalation.diagram.layout.SceneLayout;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.spec.DiagramSpec;
import org.escalation.diagram.store.DiagramLayout;
import org.escalation.diagram.store.DiagramsFile;
import org.escalation.diagram.store.LayoutKeeper;
import org.escalation.diagram.ui.internal.canvas.ShownScene;
import org.escalation.diagram.viewpoint.DiagramRuntime;
import org.escalation.diagram.viewpoint.Layouts;
import org.escalation.diagram.viewpoint.RefreshResult;
import org.escalation.diagram.viewpoint.RuntimeOptions;

/** A diagram of an open model that follows its changes. */
public final class OpenDiagram {

	private final DiagramRuntime runtime;
	private final ShownScene shown;
	private final DiagramSpec spec;
	private final Resource resource;
	private final Changes changes = new Changes();

	private OpenDiagram(DiagramSpec spec, DiagramRuntime runtime, Resource resource) {
		this.spec = spec;
		this.runtime = runtime;
		this.resource = resource;
		shown = new ShownScene(runtime.scene());
	}

	/**
	 * Builds a diagram and lays it out: as the file beside the model says, else automatically. Reads the model, so nobody may
	 * change it meanwhile.
	 *
	 * @param file the model's file
	 */
	public static OpenDiagram open(DiagramSpec spec, EObject root, RuntimeOptions options, Path file) throws IOException {
		DiagramRuntime runtime = DiagramRuntime.open(spec, root, options);
		DiagramLayout kept = kept(file, runtime.scene().id());
		if (kept == null) {
			SceneLayout.apply(runtime.scene(), Layouts.of(spec));
		} else {
			List<SceneNode> unplaced = LayoutKeeper.apply(kept, runtime.scene());
			SceneLayout.place(runtime.scene(), unplaced, Layouts.of(spec));
		}
		runtime.scene().prepare();
		OpenDiagram diagram = new OpenDiagram(spec, runtime, root.eResource());
		root.eResource().eAdapters().add(diagram.changes);
		return diagram;
	}

	private static DiagramLayout kept(Path file, String id) throws IOException {
		String name = file.getFileName().toString();
		Path diagrams = file.resolveSibling(name.substring(0, name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.')) + ".diagrams");
		return Files.isRegularFile(diagrams) ? DiagramsFile.load(diagrams).diagrams().get(id) : null;
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
		shown.change(() -> {
			RefreshResult result = runtime.refresh();
			SceneLayout.fit(runtime.scene(), result.changed());
			SceneLayout.place(runtime.scene(), result.addedNodes(), Layouts.of(spec));
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
		resource.eAdapters().remove(changes);
	}

	/** Tells the runtime what has changed, so that it refreshes only what depends on it. */
	private final class Changes extends EContentAdapter {

		@Override
		public void notifyChanged(Notification notification) {
			super.notifyChanged(notification);
			if (!notification.isTouch() && notification.getNotifier() instanceof EObject) {
				runtime.changed(notification);
			}
		}
	}
}
