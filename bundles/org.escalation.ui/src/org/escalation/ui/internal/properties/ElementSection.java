/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.properties;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;

import org.escalation.ui.editor.ModelEditorContext;
import org.escalation.ui.editor.ModelEditors;
import org.escalation.ui.properties.FieldContext;
import org.escalation.ui.session.ModelChange;
import org.escalation.ui.session.ModelSession;
import org.escalation.ui.session.ModelSessionListener;
import org.escalation.ui.session.ModelSessions;
import org.escalation.ui.tree.ElementSelection;

/** A section of the properties of selected elements, kept up to date. */
abstract class ElementSection extends AbstractPropertySection implements ModelSessionListener {

	private List<EObject> elements = List.of();
	private ModelSession session;
	private TabbedPropertySheetPage page;
	private Composite body;

	@Override
	public final void createControls(Composite parent, TabbedPropertySheetPage sheet) {
		super.createControls(parent, sheet);
		page = sheet;
		body = getWidgetFactory().createFlatFormComposite(parent);
	}

	/** Creates the controls, when the session is known. */
	abstract void fill(Composite parent, FieldContext context);

	/** Shows other elements. */
	abstract void elementsChanged();

	@Override
	public final void setInput(IWorkbenchPart part, ISelection selection) {
		super.setInput(part, selection);
		elements = ElementSelection.of(selection);
		ModelSession owner = elements.isEmpty() ? null : PlatformUI.getWorkbench().getService(ModelSessions.class)
				.owner(elements.get(0)).orElse(null);
		if (owner != session) {
			stopListening();
			session = owner;
			rebuild();
			startListening();
		}
		if (session != null) {
			elementsChanged();
		}
	}

	private void rebuild() {
		for (org.eclipse.swt.widgets.Control each : body.getChildren()) {
			each.dispose();
		}
		if (session != null) {
			fill(body, new FieldContext(session, this::elements, getWidgetFactory(), this::openElement));
		}
	}

	/** The selected elements that are still in the model. */
	final List<EObject> elements() {
		return elements.stream().filter(each -> session != null && each.eResource() == session.resource()).toList();
	}

	final void openElement(EObject element) {
		ModelEditorContext context = getPart() instanceof ModelEditorContext editor ? editor : null;
		if (context != null) {
			context.select(List.of(element));
			return;
		}
		try {
			ModelEditors.open(getPart().getSite().getPage(), session, List.of(element));
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}

	/** Adjusts the scroll area after controls have come or gone. */
	final void resized() {
		page.resizeScrolledComposite();
	}

	@Override
	public final void modelChanged(ModelSession changed, ModelChange change) {
		if (!body.isDisposed() && body.isVisible() && !elements().isEmpty()) {
			refresh();
		}
	}

	@Override
	public final void aboutToBeShown() {
		startListening();
	}

	@Override
	public final void aboutToBeHidden() {
		stopListening();
	}

	@Override
	public void dispose() {
		stopListening();
		super.dispose();
	}

	private void startListening() {
		if (session != null) {
			session.removeListener(this);
			session.addListener(this);
		}
	}

	private void stopListening() {
		if (session != null) {
			session.removeListener(this);
		}
	}
}
