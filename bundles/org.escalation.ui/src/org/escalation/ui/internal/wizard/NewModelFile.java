/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.wizard;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;

import org.escalation.model.EscalationFactory;
import org.escalation.model.EscalationModel;
import org.escalation.model.io.ElementIds;
import org.escalation.model.io.EscalationFiles;
import org.escalation.model.io.LoadResult;
import org.escalation.model.io.SaveException;
import org.escalation.ui.models.ShippedModels.Template;

/**
 * A model file to be made.
 *
 * @param folder   project or folder in the workspace; made if it does not exist
 * @param name     name of the model, and of its file
 * @param template what to start from; null for nothing at all
 */
record NewModelFile(IPath folder, String name, Template template) {

	private static final String EXTENSION = ".escalation";

	/** The file. */
	IFile target() {
		return ResourcesPlugin.getWorkspace().getRoot().getFile(folder.append(fileName()));
	}

	/** The name of the file, with its extension. */
	String fileName() {
		String trimmed = name.strip();
		return trimmed.endsWith(EXTENSION) ? trimmed : trimmed + EXTENSION;
	}

	/** Makes the file, and what it lies in. */
	void create(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, "Creating " + fileName(), 3);
		IContainer container = container(progress.split(1));
		EscalationModel model = model();
		Path path = container.getLocation().toPath().resolve(fileName());
		if (Files.exists(path)) {
			throw new CoreException(Status.error("There is a file " + path + " already; choose another name."));
		}
		try {
			EscalationFiles.save(model, path);
		} catch (SaveException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
		progress.worked(1);
		container.refreshLocal(IResource.DEPTH_ONE, progress.split(1));
	}

	private EscalationModel model() throws CoreException {
		EscalationModel model = EscalationFactory.eINSTANCE.createEscalationModel();
		if (template != null) {
			LoadResult result = EscalationFiles.load(template.file());
			if (!result.isReadable()) {
				throw new CoreException(Status.error("The template " + template.name() + " cannot be read: " + result.diagnostics()));
			}
			model = result.model();
			result.resource().getContents().clear();
			model.setDescription(null);
		}
		model.setId(ElementIds.newId(model.eClass(), id -> false));
		String fileName = fileName();
		model.setName(fileName.substring(0, fileName.length() - EXTENSION.length()));
		return model;
	}

	private IContainer container(IProgressMonitor monitor) throws CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(folder.segment(0));
		if (!project.exists()) {
			project.create(monitor);
		}
		project.open(monitor);
		IContainer container = project;
		for (String segment : folder.removeFirstSegments(1).segments()) {
			IFolder child = container.getFolder(IPath.fromOSString(segment));
			if (!child.exists()) {
				child.create(IResource.NONE, true, monitor);
			}
			container = child;
		}
		return container;
	}
}
