/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.edit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;

import org.escalation.diagram.paint.ImageSource;
import org.escalation.diagram.paint.PaintSettings;
import org.escalation.diagram.paint.PngWriter;
import org.escalation.diagram.scene.Scene;
import org.escalation.diagram.store.DiagramLayout;
import org.escalation.diagram.ui.internal.OpenDiagram;

/** A diagram as a picture in a file or on the clipboard: in light colours, for papers, with title and legend. */
public final class Pictures {

	/** Above this many pixels a picture on the clipboard is made smaller. */
	private static final double MOST_COPIED = 30_000_000;

	private final OpenDiagram diagram;
	private final DiagramEditing editing;
	private final PaintSettings settings;

	Pictures(OpenDiagram diagram, DiagramEditing editing, ImageSource images) {
		this.diagram = diagram;
		this.editing = editing;
		settings = PaintSettings.DEFAULT.withImages(images);
	}

	/** Puts what can be done into a menu. */
	public void fill(IMenuManager menu) {
		menu.add(new MenuEntry("Copy as Picture", this::copy));
		menu.add(new MenuEntry("Save as Picture\u2026", this::save));
		menu.add(new MenuEntry("Print\u2026", this::print));
	}

	/** Something done with a scene in a job. */
	private interface Work {
		void with(Scene scene) throws IOException;
	}

	/** On a copy, so that the diagram on screen can be edited meanwhile. */
	private void inBackground(String title, Work work) {
		DiagramLayout now = diagram.snapshot();
		Job job = Job.create(title, (ICoreRunnable) monitor -> {
			Scene scene = editing.context().session().access().read(() -> diagram.copy(now)).scene();
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			try {
				work.with(scene);
			} catch (IOException e) {
				throw new CoreException(Status.error("The picture cannot be made: " + e.getMessage(), e));
			}
		});
		job.setUser(true);
		job.schedule();
	}

	private void copy() {
		Display display = editing.canvas().getDisplay();
		inBackground("Copying the diagram as a picture", scene -> {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			PngWriter.write(scene, bytes, settings.withScale(PictureFormat.scale(scene, MOST_COPIED)));
			ImageData image = new ImageData(new ByteArrayInputStream(bytes.toByteArray()));
			display.asyncExec(() -> {
				Clipboard clipboard = new Clipboard(display);
				clipboard.setContents(new Object[] { image }, new Transfer[] { ImageTransfer.getInstance() });
				clipboard.dispose();
			});
		});
	}

	private void print() {
		Printing.ask(editing.canvas().getShell(), diagram.runtime().scene()).ifPresent(
				printing -> inBackground("Printing the diagram", scene -> printing.print(scene, settings)));
	}

	private void save() {
		FileDialog dialog = new FileDialog(editing.canvas().getShell(), SWT.SAVE);
		dialog.setText("Save the Diagram as a Picture");
		dialog.setFilterNames(Stream.of(PictureFormat.values()).map(format -> format.label() + " (*" + format.ending() + ")").toArray(String[]::new));
		dialog.setFilterExtensions(Stream.of(PictureFormat.values()).map(format -> "*" + format.ending()).toArray(String[]::new));
		dialog.setFileName(diagram.runtime().scene().title().replaceAll("[^\\p{L}\\p{N}._-]+", "-"));
		String chosen = dialog.open();
		if (chosen != null) {
			Path file = Path.of(PictureFormat.withEnding(chosen, PictureFormat.values()[Math.max(0, dialog.getFilterIndex())]));
			if (!Files.exists(file) || MessageDialog.openQuestion(dialog.getParent(), dialog.getText(), file + " exists already. Replace it?")) {
				inBackground("Saving " + file.getFileName(), scene -> PictureFormat.of(file).write(scene, file, settings));
			}
		}
	}
}
