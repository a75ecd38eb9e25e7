/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.commitment;

import static org.escalation.model.constraints.Naming.of;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.escalation.model.AllOf;
import org.escalation.model.AnyOf;
import org.escalation.model.CapabilityDelivered;
import org.escalation.model.CapabilityPackage;
import org.escalation.model.Condition;
import org.escalation.model.DeterrenceLinkage;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** Linkages that set each other off have a delay somewhere in the circle. */
final class NoInstantCycle extends AbstractConstraint<DeterrenceLinkage> {

	NoInstantCycle() {
		super("linkage.cycle", Severity.ERROR, DeterrenceLinkage.class,
				"Linkages that set each other off have a delay somewhere in the circle.",
				"Without one they would go round forever within a turn.");
	}

	@Override
	protected void examine(DeterrenceLinkage linkage, CheckContext context) {
		Set<DeterrenceLinkage> seen = new HashSet<>();
		List<DeterrenceLinkage> open = new ArrayList<>(followers(linkage, context));
		while (!open.isEmpty()) {
			DeterrenceLinkage next = open.remove(open.size() - 1);
			if (next == linkage) {
				context.report(linkage, Literals.DETERRENCE_LINKAGE__DELAY, of(linkage) + " sets itself off again, directly or "
						+ "through other linkages, without any delay; give one of them a delay");
				return;
			}
			if (seen.add(next)) {
				open.addAll(followers(next, context));
			}
		}
	}

	/** Linkages without delay that the delivery of this one's package sets off in the same turn. */
	private static List<DeterrenceLinkage> followers(DeterrenceLinkage linkage, CheckContext context) {
		if (linkage.getPackage() == null || linkage.getDelay() != null) {
			return List.of();
		}
		return context.index().all(DeterrenceLinkage.class).stream()
				.filter(each -> each.getDelay() == null && each.getTrigger() != null)
				.filter(each -> each.getTrigger().getThresholds().stream()
						.anyMatch(line -> waitsFor(line.getCondition(), linkage.getPackage())))
				.toList();
	}

	private static boolean waitsFor(Condition condition, CapabilityPackage delivered) {
		return switch (condition) {
			case CapabilityDelivered it -> it.getPackage() == delivered;
			case AllOf all -> all.getConditions().stream().anyMatch(each -> waitsFor(each, delivered));
			case AnyOf any -> any.getConditions().stream().anyMatch(each -> waitsFor(each, delivered));
			case null, default -> false;
		};
	}
}
