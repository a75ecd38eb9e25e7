/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.properties;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;

import org.escalation.ui.command.ModelEdits;
import org.escalation.ui.session.ModelSession;

/**
 * What fields edit: one or more elements of one session, which change when the user selects something else.
 *
 * @param session  whose elements
 * @param elements the elements at present; fields that find none show nothing
 * @param widgets  makes widgets that look like the property view
 * @param opener   shows an element to the user
 */
public record FieldContext(ModelSession session, Supplier<List<EObject>> elements, TabbedPropertySheetWidgetFactory widgets,
		Consumer<EObject> opener) {

	/** The elements at present. */
	public List<EObject> present() {
		return elements.get();
	}

	/** The only element; null if there are none or several. */
	public EObject single() {
		List<EObject> present = present();
		return present.size() == 1 ? present.get(0) : null;
	}

	public ModelEdits edits() {
		return new ModelEdits(session);
	}

	public void execute(Command command) {
		session.execute(command);
	}

	/** A context for the parts that the elements hold by a feature; elements without one are left out. */
	public FieldContext within(EStructuralFeature feature) {
		return new FieldContext(session, () -> present().stream().map(each -> part(each, feature))
				.filter(EObject.class::isInstance).map(EObject.class::cast).toList(), widgets, opener);
	}

	private static Object part(EObject element, EStructuralFeature feature) {
		return element.eClass().getEAllStructuralFeatures().contains(feature) ? element.eGet(feature) : null;
	}
}
