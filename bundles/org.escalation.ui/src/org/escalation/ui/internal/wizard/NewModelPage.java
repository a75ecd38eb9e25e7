/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.wizard;

import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;

import org.escalation.model.EscalationPackage;
import org.escalation.ui.labels.ElementImages;
import org.escalation.ui.models.ShippedModels;
import org.escalation.ui.models.ShippedModels.Template;

/** Asks for the name of a model, where to put it and what to start from. */
final class NewModelPage extends WizardPage {

	private static final String DEFAULT_PROJECT = "My Models";
	private static final int TEXT_WIDTH = 420;
	private static final int LIST_HEIGHT = 120;
	private static final int DESCRIPTION_HEIGHT = 90;

	private final String proposedFolder;
	private Text name;
	private Text folder;
	private TableViewer templates;
	private Label description;

	NewModelPage(IStructuredSelection selection) {
		super("model", "Create a model", null);
		setMessage("Choose what to start from, and give the model a name.");
		proposedFolder = folderOf(selection);
	}

	/** The folder that is selected, else the project that there is, else one to be made. */
	private static String folderOf(IStructuredSelection selection) {
		IResource selected = selection == null || selection.isEmpty() ? null
				: Adapters.adapt(selection.getFirstElement(), IResource.class);
		if (selected instanceof IContainer container && selected.getType() != IResource.ROOT) {
			return container.getFullPath().makeRelative().toString();
		}
		if (selected != null && selected.getParent() != null && selected.getParent().getType() != IResource.ROOT) {
			return selected.getParent().getFullPath().makeRelative().toString();
		}
		return DEFAULT_PROJECT;
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).spacing(8, 8).applyTo(page);
		createTemplates(page);
		label(page, "&Name:");
		name = new Text(page, SWT.BORDER);
		name.setMessage("for example Baltic crisis");
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).align(SWT.FILL, SWT.CENTER).applyTo(name);
		name.addModifyListener(event -> validate());
		label(page, "&Folder:");
		folder = new Text(page, SWT.BORDER);
		folder.setText(proposedFolder);
		folder.setToolTipText("A project, or a folder in one. It is created if it does not exist.");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(folder);
		folder.addModifyListener(event -> validate());
		Button browse = new Button(page, SWT.PUSH);
		browse.setText("&Browse…");
		browse.addListener(SWT.Selection, event -> browse());
		setControl(page);
		Dialog.applyDialogFont(page);
		setPageComplete(false);
		name.setFocus();
	}

	private void createTemplates(Composite page) {
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label(page, "&Start from:"));
		templates = new TableViewer(page, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		ElementImages images = new ElementImages(templates.getTable());
		templates.setContentProvider(ArrayContentProvider.getInstance());
		templates.setLabelProvider(new LabelProvider() {
			@Override
			public String getText(Object element) {
				return ((Template) element).name();
			}

			@Override
			public Image getImage(Object element) {
				return images.of(EscalationPackage.Literals.ESCALATION_MODEL);
			}
		});
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(TEXT_WIDTH, LIST_HEIGHT).applyTo(templates.getTable());
		label(page, "");
		description = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(TEXT_WIDTH, DESCRIPTION_HEIGHT).applyTo(description);
		templates.addSelectionChangedListener(event -> showDescription());
		List<Template> all = ShippedModels.templates();
		templates.setInput(all);
		if (all.isEmpty()) {
			description.setText("This installation came without templates; the model starts empty.");
		} else {
			templates.setSelection(new StructuredSelection(all.get(0)));
		}
		templates.addDoubleClickListener(event -> name.setFocus());
	}

	private static Label label(Composite page, String text) {
		Label label = new Label(page, SWT.NONE);
		label.setText(text);
		return label;
	}

	private void showDescription() {
		Template chosen = chosen();
		description.setText(chosen == null ? "" : chosen.description().replace("&", "&&"));
	}

	private Template chosen() {
		return (Template) templates.getStructuredSelection().getFirstElement();
	}

	private void browse() {
		ContainerSelectionDialog dialog = new ContainerSelectionDialog(getShell(), null, true, "Choose the folder of the model:");
		if (dialog.open() == ContainerSelectionDialog.OK && dialog.getResult().length == 1) {
			folder.setText(((IPath) dialog.getResult()[0]).makeRelative().toString());
		}
	}

	private void validate() {
		String problem = problem();
		setErrorMessage(name.getText().isBlank() ? null : problem);
		setPageComplete(problem == null);
	}

	/** What keeps the file from being made; null if nothing does. */
	private String problem() {
		if (name.getText().isBlank()) {
			return "Give the model a name.";
		}
		IPath path = IPath.fromPortableString(folder.getText().strip()).makeAbsolute();
		if (path.segmentCount() == 0) {
			return "Name a project, or a folder in one.";
		}
		IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
		for (int i = 0; i < path.segmentCount(); i++) {
			IStatus valid = root.getWorkspace().validateName(path.segment(i), i == 0 ? IResource.PROJECT : IResource.FOLDER);
			if (!valid.isOK()) {
				return valid.getMessage();
			}
		}
		NewModelFile file = file();
		IStatus valid = root.getWorkspace().validateName(file.fileName(), IResource.FILE);
		if (!valid.isOK()) {
			return valid.getMessage();
		}
		IProject project = root.getProject(path.segment(0));
		if (project.exists() && !project.isOpen()) {
			return "The project " + project.getName() + " is closed; open it first.";
		}
		return file.target().exists() ? "There is a file of that name already; choose another one." : null;
	}

	/** What has been asked for. */
	NewModelFile file() {
		return new NewModelFile(IPath.fromPortableString(folder.getText().strip()).makeAbsolute(), name.getText().strip(), chosen());
	}
}
