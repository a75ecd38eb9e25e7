/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.properties;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import org.escalation.model.text.ElementTitles;
import org.escalation.model.text.ModelTexts;
import org.escalation.ui.labels.ElementImages;

/** Lets the user pick elements from a list that narrows while typing. */
public final class ElementPicker extends Dialog {

	private static final int WIDTH = 480;
	/** Where rows say why they are there. */
	private static final int WIDE = 760;
	private static final int HEIGHT = 340;

	private final String title;
	private final Collection<? extends EObject> candidates;
	private final boolean several;
	private final Function<EObject, String> details;
	private final int width;
	private TableViewer viewer;
	private List<EObject> picked = List.of();
	/** The first that fits what was typed; null if nothing does. */
	private EObject best;

	/**
	 * Lets the user pick by title and kind.
	 *
	 * @param several whether more than one may be picked
	 */
	public ElementPicker(Shell parent, String title, Collection<? extends EObject> candidates, boolean several) {
		this(parent, title, candidates, several, element -> "", WIDTH);
	}

	/**
	 * Lets the user pick by title, kind and further text; where it was the further text that fits, the row shows it.
	 *
	 * @param details further text of an element in which typed words are looked for; empty for none
	 */
	public ElementPicker(Shell parent, String title, Collection<? extends EObject> candidates, boolean several, Function<EObject, String> details) {
		this(parent, title, candidates, several, details, WIDE);
	}

	private ElementPicker(Shell parent, String title, Collection<? extends EObject> candidates, boolean several, Function<EObject, String> details,
			int width) {
		super(parent);
		this.width = width;
		this.details = details;
		this.title = title;
		this.candidates = candidates;
		this.several = several;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	private static String titleAndKind(EObject element) {
		return ElementTitles.of(element) + ' ' + ModelTexts.label(element.eClass());
	}

	/** Asks. Returns what was picked, nothing if the user would rather not. */
	public List<EObject> pick() {
		return open() == Window.OK ? picked : List.of();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Text filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage("Type words that it contains");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		viewer = new TableViewer(area, SWT.BORDER | SWT.VIRTUAL | (several ? SWT.MULTI : SWT.SINGLE));
		GridDataFactory.fillDefaults().grab(true, true).hint(width, HEIGHT).applyTo(viewer.getTable());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		WordFilter words = new WordFilter(candidates, ElementPicker::titleAndKind, details);
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(
				new MatchLabelProvider(new PathLabelProvider(new ElementImages(viewer.getTable())), words)));
		viewer.setFilters(words);
		viewer.setInput(candidates);
		viewer.addDoubleClickListener(event -> okPressed());
		viewer.addSelectionChangedListener(event -> updateButton());
		filter.addModifyListener(event -> narrow(words, filter.getText()));
		// a search field keeps Enter for itself
		filter.addListener(SWT.DefaultSelection, event -> {
			if (event.detail != SWT.ICON_CANCEL && event.detail != SWT.ICON_SEARCH) {
				okPressed();
			}
		});
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				viewer.getTable().setFocus();
			}
		});
		Label hint = new Label(area, SWT.WRAP);
		hint.setText(candidates.isEmpty() ? "The model has no element of this kind yet. Add one in the tree first."
				: several ? "Hold Ctrl or Shift to pick several." : "");
		GridDataFactory.fillDefaults().grab(true, false).hint(width, SWT.DEFAULT).applyTo(hint);
		return area;
	}

	private void narrow(WordFilter words, String text) {
		words.setText(text);
		viewer.refresh();
		// asked of the model: rows of a virtual table may not be there yet
		best = words.best();
		viewer.setSelection(best == null ? StructuredSelection.EMPTY : new StructuredSelection(best), true);
		updateButton();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		updateButton();
	}

	private void updateButton() {
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(best != null || !viewer.getStructuredSelection().isEmpty());
		}
	}

	@Override
	protected void okPressed() {
		if (viewer.getStructuredSelection().isEmpty()) {
			picked = best == null ? List.of() : List.of(best);
		} else {
			picked = ((List<?>) viewer.getStructuredSelection().toList()).stream().map(EObject.class::cast).toList();
		}
		if (!picked.isEmpty()) {
			super.okPressed();
		}
	}
}
