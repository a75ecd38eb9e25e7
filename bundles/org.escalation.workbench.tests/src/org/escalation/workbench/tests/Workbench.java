/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.workbench.tests;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

import org.escalation.model.EscalationModel;
import org.escalation.model.io.EscalationFiles;
import org.escalation.model.io.SaveException;
import org.escalation.ui.editor.ModelEditors;
import org.escalation.ui.session.ModelSession;

/** What tests do with the workbench: make model files, open them, run commands, wait. */
final class Workbench {

	private static final int PATIENCE_MS = 30_000;
	private static final int PAUSE_MS = 10;

	private Workbench() {
	}

	static IWorkbenchPage page() {
		if (PlatformUI.getWorkbench().getIntroManager().getIntro() != null) {
			PlatformUI.getWorkbench().getIntroManager().closeIntro(PlatformUI.getWorkbench().getIntroManager().getIntro());
		}
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	/** Lets the user interface work until something is the case. */
	static void await(String what, BooleanSupplier condition) {
		Display display = Display.getCurrent();
		long end = System.currentTimeMillis() + PATIENCE_MS;
		while (!condition.getAsBoolean()) {
			if (System.currentTimeMillis() > end) {
				throw new AssertionError("This did not happen within " + PATIENCE_MS / 1000 + " s: " + what);
			}
			if (!display.readAndDispatch()) {
				pause();
			}
		}
	}

	/** Lets the user interface do what it has to do already. */
	static void settle() {
		while (Display.getCurrent().readAndDispatch()) {
			continue;
		}
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE_MS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError("interrupted", e);
		}
	}

	static IProject project(String name) throws CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		if (!project.exists()) {
			project.create(null);
		}
		project.open(null);
		return project;
	}

	/** Writes a model into a new file of the workspace. */
	static IFile file(String project, String name, EscalationModel model) throws CoreException, SaveException {
		IFile file = project(project).getFile(name);
		if (file.exists()) {
			file.delete(true, null);
		}
		EscalationFiles.save(model, Path.of(file.getLocationURI()));
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		return file;
	}

	static IFile file(String project, String name, String content) throws CoreException {
		IFile file = project(project).getFile(name);
		if (file.exists()) {
			file.delete(true, null);
		}
		file.create(new ByteArrayInputStream(content.getBytes(java.nio.charset.StandardCharsets.UTF_8)), true, null);
		return file;
	}

	/** Opens the editor of a file and waits until its model has been read. */
	static IEditorPart open(IFile file) throws PartInitException {
		IEditorPart editor = ModelEditors.open(page(), file, null);
		page().activate(editor);
		await("the model is read", () -> session(editor).isReady());
		settle();
		return editor;
	}

	static ModelSession session(IEditorPart editor) {
		return editor.getAdapter(ModelSession.class);
	}

	static IViewPart view(String id) throws PartInitException {
		return page().showView(id);
	}

	/** Runs a command as a menu or key would. */
	static void run(String command) {
		settle();
		execute(command);
		settle();
	}

	/** Only the command, not what it leaves to be done later. */
	static void execute(String command) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		} catch (org.eclipse.core.commands.common.CommandException e) {
			throw new AssertionError("The command " + command + " cannot be run", e);
		}
	}

	/** Turns to the page "Diagrams" of the open editor. */
	static CTabFolder showDiagrams() {
		CTabFolder pages = find(CTabFolder.class).stream().filter(folder -> folder.getItemCount() > 1
				&& folder.getItem(0).getText().equals("Contents")).findFirst().orElseThrow();
		pages.setSelection(1);
		Event chosen = new Event();
		chosen.item = pages.getItem(1);
		pages.notifyListeners(SWT.Selection, chosen);
		return pages;
	}

	/** All controls of a type below a control, in their order. */
	static <T extends Control> List<T> find(Control root, Class<T> type) {
		List<T> found = new ArrayList<>();
		if (type.isInstance(root)) {
			found.add(type.cast(root));
		}
		if (root instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				found.addAll(find(child, type));
			}
		}
		return found;
	}

	/** All controls of a type in all open windows. */
	static <T extends Control> List<T> find(Class<T> type) {
		return Stream.of(Display.getCurrent().getShells()).filter(shell -> !shell.isDisposed()).map(Shell.class::cast)
				.flatMap(shell -> find(shell, type).stream()).toList();
	}

	static <T extends EObject> T element(ModelSession session, String id, Class<T> type) {
		return type.cast(session.element(id));
	}

	/** Closes all editors and forgets what was changed in them. */
	static void closeAll() {
		page().closeAllEditors(false);
		settle();
	}
}
