/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.values;

import static org.escalation.model.constraints.Naming.label;
import static org.escalation.model.constraints.Naming.within;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.internal.io.AttributeText;
import org.escalation.model.io.Severity;

/** Texts hold only characters that files can hold. */
final class WritableText extends AbstractConstraint<EObject> {

	WritableText() {
		super("text.writable", Severity.ERROR, EObject.class,
				"Texts hold only characters that files can hold.",
				"Invisible control characters, which come along when text is pasted, cannot be written into "
						+ "XML; saving would fail.");
	}

	@Override
	protected void examine(EObject element, CheckContext context) {
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			if (element.eGet(attribute) instanceof String text && AttributeText.firstUnwritable(text) >= 0) {
				context.report(element, attribute, label(attribute) + " of " + within(element)
						+ " holds an invisible control character; delete it",
						new Fix("Delete control characters", () -> element.eSet(attribute, cleaned(text))));
			}
		}
	}

	private static String cleaned(String text) {
		StringBuilder clean = new StringBuilder(text);
		for (int bad = AttributeText.firstUnwritable(clean); bad >= 0; bad = AttributeText.firstUnwritable(clean)) {
			clean.deleteCharAt(bad);
		}
		return clean.toString();
	}
}
