/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.workbench.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.ResourceUtil;
import org.osgi.service.prefs.BackingStoreException;

/** The models that were opened last, the latest first, from one start of the workbench to the next. */
final class RecentModels implements IPartListener2 {

	private static final int MOST = 8;
	private static final String NODE = "org.escalation.workbench";
	private static final String KEY = "recentModels";
	private static final String ENDING = ".escalation";

	/** One after the other, so that none is forgotten. */
	private static final ISchedulingRule IN_TURN = new ISchedulingRule() {
		@Override
		public boolean contains(ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return rule == this;
		}
	};

	private RecentModels() {
	}

	/** Notes what is opened in a window from now on. */
	static void follow(IWorkbenchWindow window) {
		window.getPartService().addPartListener(new RecentModels());
	}

	/** The files that are still there. */
	static List<Path> list() {
		List<Path> found = new ArrayList<>();
		for (String line : preferences().get(KEY, "").split("\n")) {
			try {
				if (!line.isBlank() && Files.isRegularFile(Path.of(line))) {
					found.add(Path.of(line));
				}
			} catch (InvalidPathException e) {
				ILog.of(RecentModels.class).warn("What was kept as the name of a model is none: " + line, e);
			}
		}
		return found;
	}

	/** Puts a file first. */
	static void add(Path file) {
		List<Path> all = new ArrayList<>(list());
		all.remove(file);
		all.add(0, file);
		preferences().put(KEY, String.join("\n", all.stream().limit(MOST).map(Path::toString).toList()));
		try {
			preferences().flush();
		} catch (BackingStoreException e) {
			ILog.of(RecentModels.class).warn("The recent models cannot be kept: " + e.getMessage(), e);
		}
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		if (part instanceof IEditorReference editor) {
			try {
				IFile file = ResourceUtil.getFile(editor.getEditorInput());
				if (file != null && file.getName().endsWith(ENDING) && file.getLocation() != null) {
					activated(file.getLocation().toPath());
				}
			} catch (PartInitException e) {
				ILog.of(RecentModels.class).warn("An editor does not tell what it edits: " + e.getMessage(), e);
			}
		}
	}

	/** Looks at files and writes the preferences, so a job does it. */
	private static void activated(Path file) {
		if (!preferences().get(KEY, "").startsWith(file + "\n") && !preferences().get(KEY, "").equals(file.toString())) {
			Job job = Job.createSystem("Noting a recent model", (ICoreRunnable) monitor -> add(file));
			job.setRule(IN_TURN);
			job.schedule();
		}
	}
}
