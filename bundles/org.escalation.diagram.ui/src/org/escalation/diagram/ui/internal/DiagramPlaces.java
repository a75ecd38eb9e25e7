/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.escalation.diagram.registry.PossibleDiagram;
import org.escalation.diagram.store.DiagramLayout;
import org.escalation.diagram.store.DiagramsFile;
import org.escalation.diagram.viewpoint.DiagramRuntime;
import org.escalation.diagram.viewpoint.DiagramState;
import org.escalation.diagram.viewpoint.RuntimeOptions;
import org.escalation.model.io.OutputFile;
import org.escalation.ui.editor.ModelEditorPage;

/**
 * The diagrams of an open model that were looked at, and where their elements are: read from {@code NAME.diagrams} beside
 * the model, written there when the model is saved. A diagram stays open while another is shown, so that what was done in
 * it can still be undone.
 */
public final class DiagramPlaces {

	private final Map<String, OpenDiagram> open = new LinkedHashMap<>();
	private DiagramsFile file;
	/** Set again by the job that fails to save. */
	private volatile boolean changed;

	/** The file beside a model's. */
	static Path beside(Path model) {
		String name = model.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return model.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".diagrams");
	}

	/** The diagram if it was opened before; null otherwise. */
	OpenDiagram known(PossibleDiagram possible) {
		return open.get(possible.name());
	}

	/** Notes a diagram that was built. */
	void opened(PossibleDiagram possible, OpenDiagram diagram) {
		open.put(possible.name(), diagram);
	}

	/**
	 * What is kept of a diagram. May be called in a job, by one at a time.
	 *
	 * @throws IOException when the file cannot be read
	 */
	public synchronized DiagramLayout kept(PossibleDiagram possible, RuntimeOptions options, Path model) throws IOException {
		if (file == null) {
			Path path = beside(model);
			file = Files.isRegularFile(path) ? DiagramsFile.load(path) : new DiagramsFile();
		}
		return file.get(DiagramRuntime.sceneId(possible.spec(), possible.element(), options));
	}

	/** Something was moved, by a step of the history. */
	void changed() {
		changed = true;
	}

	/** Whether the file lacks something. */
	boolean isChanged() {
		return changed;
	}

	/** Takes the places from the open diagrams, for the next {@link #save}. */
	void capture() {
		takePlaces();
		changed = false;
	}

	private synchronized void takePlaces() {
		for (OpenDiagram diagram : open.values()) {
			diagram.refresh();
			DiagramLayout layout = file.get(diagram.runtime().scene().id());
			DiagramState.capture(diagram.runtime(), layout);
			file.put(layout);
		}
	}

	/**
	 * Writes what was captured beside a model. May be called in a job.
	 *
	 * @throws IOException when the file cannot be written; it is as it was then
	 */
	synchronized void save(Path model) throws IOException {
		try {
			file.save(beside(model));
		} catch (IOException e) {
			changed = true;
			throw e;
		}
	}

	/**
	 * Writes the places as they are now beside a copy of the model: those of the open diagrams, and of all others what the
	 * file has. To be prepared in the user interface's thread; what comes of it runs in a job.
	 */
	ModelEditorPage.Companion companion(Path model) {
		takePlaces();
		return copy -> copy(model, copy);
	}

	private synchronized void copy(Path model, Path copy) throws IOException {
		Path from = beside(model);
		Path to = beside(copy);
		try {
			if (file != null) {
				file.save(to);
			} else if (Files.isRegularFile(from)) {
				OutputFile.write(to, true, out -> Files.copy(from, out));
			}
		} catch (IOException e) {
			throw new IOException("The model is saved, but the places in its diagrams cannot be saved in " + to + ": " + e.getMessage(), e);
		}
	}

	/** No longer follows the model. */
	void close() {
		open.values().forEach(OpenDiagram::close);
		open.clear();
	}
}
