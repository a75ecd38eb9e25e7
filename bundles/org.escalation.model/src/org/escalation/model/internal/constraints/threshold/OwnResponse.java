/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.threshold;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import org.escalation.model.Action;
import org.escalation.model.Actor;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Response;
import org.escalation.model.Threshold;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** A response consists of actions of the line's owner. */
final class OwnResponse extends AbstractConstraint<Response> {

	OwnResponse() {
		super("response.actions", Severity.ERROR, Response.class,
				"A response consists of actions of the line's owner.",
				"One actor cannot decide what another does.");
	}

	@Override
	protected void examine(Response response, CheckContext context) {
		if (response.eContainer() instanceof Threshold threshold && threshold.getOwner() != null) {
			for (Action action : response.getActions()) {
				if (!isOf(action.getActor(), threshold.getOwner())) {
					context.report(response, Literals.RESPONSE__ACTIONS, of(response) + " uses " + within(action) + " of "
							+ within(action.getActor()) + ", but the line belongs to " + within(threshold.getOwner())
							+ "; choose an action of the owner",
							new Fix("Remove the foreign action", () -> response.getActions().remove(action)));
				}
			}
		}
	}

	/** Members act for their coalition and leaders for their state. */
	private static boolean isOf(Actor actor, Actor owner) {
		return actor == null || actor == owner || owner.getMembers().contains(actor)
				|| actor.getMembers().contains(owner);
	}
}
