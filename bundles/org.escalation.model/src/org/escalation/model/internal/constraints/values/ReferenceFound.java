/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.values;

import static org.escalation.model.constraints.Naming.label;
import static org.escalation.model.constraints.Naming.within;

import java.util.List;

import org.escalation.model.EscalationModel;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.EscalationResource;
import org.escalation.model.io.EscalationResource.MissingReference;
import org.escalation.model.io.Severity;

/** Every reference leads to an element of the model. */
final class ReferenceFound extends AbstractConstraint<EscalationModel> {

	private static final int MOST_SHOWN = 5;

	ReferenceFound() {
		super("reference.missing", Severity.ERROR, EscalationModel.class,
				"Every reference leads to an element of the model.",
				"The element may have been deleted in another copy of the file or lost in a merge; whatever "
						+ "rests on it is incomplete.");
	}

	@Override
	protected void examine(EscalationModel model, CheckContext context) {
		if (model.eResource() instanceof EscalationResource resource) {
			for (MissingReference each : resource.missingReferences()) {
				context.report(each.element(), each.feature(), label(each.feature()) + " of " + within(each.element())
						+ " refers to " + shortened(each.ids()) + problem(each));
			}
		}
	}

	private static String problem(MissingReference reference) {
		boolean outside = reference.ids().stream().anyMatch(id -> id.indexOf(':') >= 0 || id.indexOf('#') > 0);
		return outside ? ", which lies outside the file; nothing there is opened, so choose an element of this model"
				: ", which is not in the model; choose another element or bring it back";
	}

	private static String shortened(List<String> ids) {
		String shown = String.join(", ", ids.subList(0, Math.min(MOST_SHOWN, ids.size())));
		return ids.size() > MOST_SHOWN ? shown + " and " + (ids.size() - MOST_SHOWN) + " more" : shown;
	}
}
