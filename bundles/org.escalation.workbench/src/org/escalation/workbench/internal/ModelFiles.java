package org.escalation.workbench.internal;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;

/**
 * Opens files from anywhere on the computer as workspace files, so that problems, explorer and editors work alike for
 * all of them. The folder of such a file is shown as a link in the project "Models"; nothing is copied, and nothing is
 * written into the user's folder.
 */
final class ModelFiles {

	private static final String PROJECT = "Models";

	private ModelFiles() {
	}

	/** Opens a file in its editor, or tells the user why that is not possible. */
	static void open(Path path) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page == null) {
			ILog.of(ModelFiles.class).warn("No window to open " + path + " in");
			return;
		}
		try {
			if (!Files.isRegularFile(path)) {
				throw new CoreException(Status.error("There is no file " + path));
			}
			IDE.openEditor(page, workspaceFile(path));
		} catch (CoreException e) {
			StatusManager.getManager().handle(new Status(IStatus.ERROR, ModelFiles.class, e.getMessage(), e), StatusManager.SHOW | StatusManager.LOG);
		}
	}

	/** The workspace's name for a file; its folder is linked on first use. */
	private static IFile workspaceFile(Path path) throws CoreException {
		IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
		for (IFile known : root.findFilesForLocationURI(path.toUri())) {
			known.refreshLocal(IResource.DEPTH_ZERO, null);
			return known;
		}
		IProject project = root.getProject(PROJECT);
		if (!project.exists()) {
			project.create(null);
		}
		project.open(null);
		IFile linked = linked(project, path);
		if (linked != null) {
			return linked;
		}
		Path folder = path.getParent();
		IFolder place = isTooWide(folder) ? null : project.getFolder(freeName(project, folder.getFileName().toString()));
		// a folder with the workspace in it cannot be linked either
		if (place == null || root.getWorkspace().validateLinkLocationURI(place, folder.toUri()).matches(IStatus.ERROR)) {
			IFile link = project.getFile(freeName(project, path.getFileName().toString()));
			link.createLink(path.toUri(), IResource.NONE, null);
			return link;
		}
		place.createLink(folder.toUri(), IResource.BACKGROUND_REFRESH, null);
		IFile file = place.getFile(path.getFileName().toString());
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		return file;
	}

	/** A link of an earlier session, which the workspace may not yet have looked up after a crash; null if there is none. */
	private static IFile linked(IProject project, Path path) throws CoreException {
		for (IResource member : project.members()) {
			if (member instanceof IFile file && file.getLocation() != null && file.getLocation().toPath().equals(path)) {
				file.refreshLocal(IResource.DEPTH_ZERO, null);
				return file;
			}
		}
		return null;
	}

	/** The home folder and roots hold everything else too: there the file alone is linked. */
	private static boolean isTooWide(Path folder) {
		return folder.getFileName() == null || Path.of(System.getProperty("user.home")).startsWith(folder);
	}

	private static String freeName(IContainer container, String wanted) {
		int dot = wanted.lastIndexOf('.');
		// what a file is, its ending tells
		String stem = dot > 0 ? wanted.substring(0, dot) : wanted;
		String ending = dot > 0 ? wanted.substring(dot) : "";
		String name = wanted;
		for (int i = 2; container.findMember(name) != null; i++) {
			name = stem + " " + i + ending;
		}
		return name;
	}
}
