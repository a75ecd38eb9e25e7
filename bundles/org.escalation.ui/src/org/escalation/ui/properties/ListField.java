/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.properties;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import org.escalation.ui.labels.ElementImages;

/** An ordered list of elements of one owner, with buttons to add, remove and reorder. A double click opens an element. */
abstract class ListField extends Field {

	private static final int ROWS = 4;
	private static final int WIDTH = 300;

	private final EReference reference;
	private TableViewer viewer;
	private Button add;
	private Button remove;
	private Button up;
	private Button down;

	ListField(FieldContext context, EReference reference) {
		super(context, reference);
		this.reference = reference;
	}

	/** Lets the user add something to the list of an owner. */
	abstract void add(EObject owner, Control button);

	/** Takes elements out of the list of an owner. */
	abstract void remove(EObject owner, List<EObject> elements);

	@Override
	public boolean isTall() {
		return true;
	}

	@Override
	public Control create(Composite parent) {
		Composite row = context().widgets().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		viewer = new TableViewer(row, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION);
		viewer.getTable().setToolTipText(FieldTexts.tooltip(reference));
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, ROWS * viewer.getTable().getItemHeight() + 4)
				.applyTo(viewer.getTable());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new PathLabelProvider(new ElementImages(viewer.getTable()))));
		viewer.addDoubleClickListener(event -> chosen().stream().findFirst().ifPresent(context().opener()));
		viewer.addSelectionChangedListener(event -> updateButtons());
		Composite buttons = context().widgets().createComposite(row);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		add = button(buttons, "Add…", () -> add(context().single(), add));
		remove = button(buttons, "Remove", () -> remove(context().single(), chosen()));
		up = button(buttons, "Up", () -> move(-1));
		down = button(buttons, "Down", () -> move(1));
		return row;
	}

	private Button button(Composite parent, String label, Runnable effect) {
		Button button = context().widgets().createButton(parent, label, SWT.PUSH);
		GridDataFactory.fillDefaults().applyTo(button);
		button.addListener(SWT.Selection, event -> effect.run());
		return button;
	}

	final Control control() {
		return viewer.getTable();
	}

	private List<EObject> chosen() {
		return ((List<?>) viewer.getStructuredSelection().toList()).stream().map(EObject.class::cast).toList();
	}

	private void move(int by) {
		List<EObject> chosen = chosen();
		if (chosen.size() == 1) {
			int index = values().indexOf(chosen.get(0)) + by;
			context().execute(context().edits().reorder(context().single(), reference, chosen.get(0), index));
		}
	}

	@SuppressWarnings("unchecked")
	private List<EObject> values() {
		EObject owner = context().single();
		return owner == null ? List.of() : (List<EObject>) owner.eGet(reference);
	}

	@Override
	public void refresh() {
		List<EObject> values = List.copyOf(values());
		if (values.equals(viewer.getInput())) {
			viewer.refresh(true);
		} else {
			viewer.setInput(values);
		}
		updateButtons();
	}

	private void updateButtons() {
		List<EObject> chosen = chosen();
		int index = chosen.size() == 1 ? values().indexOf(chosen.get(0)) : -1;
		add.setEnabled(context().single() != null);
		remove.setEnabled(!chosen.isEmpty());
		up.setEnabled(index > 0);
		down.setEnabled(index >= 0 && index < values().size() - 1);
	}
}
