/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.properties;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;

import org.escalation.model.text.ModelTexts;
import org.escalation.ui.editor.ModelEditors;
import org.escalation.ui.labels.ElementImages;
import org.escalation.ui.labels.ElementLabelProvider;
import org.escalation.ui.labels.ElementMarks;
import org.escalation.ui.session.ModelChange;
import org.escalation.ui.session.ModelSession;
import org.escalation.ui.session.ModelSessionListener;
import org.escalation.ui.session.ModelSessions;
import org.escalation.ui.tree.ElementGroup;

/** For a heading of the tree: what its elements are, and the way to each. */
final class GroupSection extends AbstractPropertySection implements ModelSessionListener {

	private static final int ROWS = 6;
	private static final int WRAP = 400;

	private ElementGroup group;
	private ModelSession session;
	private Label meaning;
	private TableViewer viewer;

	@Override
	public void createControls(Composite parent, TabbedPropertySheetPage sheet) {
		super.createControls(parent, sheet);
		Composite body = getWidgetFactory().createFlatFormComposite(parent);
		GridLayoutFactory.swtDefaults().margins(10, 8).spacing(0, 6).applyTo(body);
		meaning = getWidgetFactory().createLabel(body, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WRAP, SWT.DEFAULT).applyTo(meaning);
		viewer = new TableViewer(body, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.VIRTUAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, ROWS * viewer.getTable().getItemHeight())
				.applyTo(viewer.getTable());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(
				new ElementLabelProvider(new ElementImages(viewer.getTable()), ElementMarks.NONE)));
		viewer.getTable().setToolTipText("Double-click, or press Enter, to show an element in the tree");
		viewer.addOpenListener(event -> open((EObject) viewer.getStructuredSelection().getFirstElement()));
	}

	@Override
	public void setInput(IWorkbenchPart part, ISelection selection) {
		super.setInput(part, selection);
		stopListening();
		group = selection instanceof IStructuredSelection structured && structured.getFirstElement() instanceof ElementGroup selected
				? selected : null;
		session = group == null ? null
				: PlatformUI.getWorkbench().getService(ModelSessions.class).owner(group.owner()).orElse(null);
		aboutToBeShown();
	}

	@Override
	public void refresh() {
		if (group == null) {
			return;
		}
		List<EObject> elements = group.elements();
		String kind = ModelTexts.label(group.type());
		meaning.setText((kind + ": " + ModelTexts.documentation(group.type())).replace("&", "&&")
				+ (elements.isEmpty() ? "\n\nThere are none yet. New in the context menu of the tree adds one." : ""));
		viewer.setInput(elements);
		meaning.getParent().layout();
	}

	private void open(EObject element) {
		if (element == null || session == null) {
			return;
		}
		try {
			ModelEditors.open(getPart().getSite().getPage(), session, List.of(element));
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}

	@Override
	public void modelChanged(ModelSession changed, ModelChange change) {
		if (!viewer.getTable().isDisposed() && viewer.getTable().isVisible()) {
			refresh();
		}
	}

	@Override
	public boolean shouldUseExtraSpace() {
		return true;
	}

	@Override
	public void aboutToBeShown() {
		stopListening();
		if (session != null) {
			session.addListener(this);
		}
	}

	@Override
	public void aboutToBeHidden() {
		stopListening();
	}

	@Override
	public void dispose() {
		stopListening();
		super.dispose();
	}

	private void stopListening() {
		if (session != null) {
			session.removeListener(this);
		}
	}
}
