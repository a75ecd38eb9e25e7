/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;

import org.escalation.diagram.paint.PaintSettings;
import org.escalation.diagram.registry.PossibleDiagram;
import org.escalation.diagram.store.DiagramLayout;
import org.escalation.diagram.ui.internal.edit.PictureFormat;

/** Saves all diagrams of a model as pictures in a folder, those that were never looked at too. */
public final class AllPictures {

	private final DiagramBuilder builder;
	private final List<PossibleDiagram> diagrams;

	/** @param diagrams what is saved, in the order of their progress */
	public AllPictures(DiagramBuilder builder, List<PossibleDiagram> diagrams) {
		this.builder = builder;
		this.diagrams = List.copyOf(diagrams);
	}

	/** Asks for the folder, and before files are replaced. */
	void save(Shell shell, PictureFormat format) {
		DirectoryDialog dialog = new DirectoryDialog(shell, SWT.SAVE);
		dialog.setText("Save All Diagrams");
		dialog.setMessage("Folder for " + diagrams.size() + " pictures of " + builder.session().name());
		String chosen = dialog.open();
		if (chosen == null) {
			return;
		}
		Path folder = Path.of(chosen);
		long there = diagrams.stream().filter(each -> Files.exists(file(folder, each, format))).count();
		if (there == 0 || MessageDialog.openQuestion(shell, dialog.getText(),
				there + (there == 1 ? " of the files exists" : " of the files exist") + " already in " + folder + ". Replace " + (there == 1 ? "it?" : "them?"))) {
			saveIn(folder, format);
		}
	}

	/** Saves in a job, which can be cancelled between two pictures; what is written then is complete. */
	public Job saveIn(Path folder, PictureFormat format) {
		Map<String, DiagramLayout> open = new HashMap<>();
		for (PossibleDiagram each : diagrams) {
			OpenDiagram known = builder.places().known(each);
			if (known != null) {
				open.put(each.name(), known.snapshot());
			}
		}
		Job job = Job.create("Saving all diagrams in " + folder, (ICoreRunnable) monitor -> write(folder, format, open, monitor));
		job.setUser(true);
		job.schedule();
		return job;
	}

	private static Path file(Path folder, PossibleDiagram diagram, PictureFormat format) {
		return folder.resolve(diagram.name() + format.ending());
	}

	private void write(Path folder, PictureFormat format, Map<String, DiagramLayout> open, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, diagrams.size());
		PaintSettings settings = PaintSettings.DEFAULT.withImages(builder.notation().images());
		for (PossibleDiagram each : diagrams) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			progress.subTask(each.label());
			Path file = file(folder, each, format);
			try {
				Files.createDirectories(folder);
				format.write(builder.scene(each, open.get(each.name())), file, settings);
			} catch (IOException e) {
				throw new CoreException(Status.error(file + " cannot be written: " + e.getMessage(), e));
			}
			progress.worked(1);
		}
	}
}
