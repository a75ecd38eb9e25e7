/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.commitment;

import static org.escalation.model.constraints.Naming.of;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.escalation.model.AllOf;
import org.escalation.model.AnyOf;
import org.escalation.model.CapabilityDelivered;
import org.escalation.model.CapabilityPackage;
import org.escalation.model.Condition;
import org.escalation.model.DeterrenceLinkage;
import org.escalation.model.EscalationModel;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Threshold;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.internal.constraints.Cycles;
import org.escalation.model.io.Severity;

/** Linkages that set each other off have a delay somewhere in the circle. */
final class NoInstantCycle extends AbstractConstraint<EscalationModel> {

	NoInstantCycle() {
		super("linkage.cycle", Severity.ERROR, EscalationModel.class,
				"Linkages that set each other off have a delay somewhere in the circle.",
				"Without one they would go round forever within a turn.");
	}

	@Override
	protected void examine(EscalationModel model, CheckContext context) {
		List<DeterrenceLinkage> instant = model.getLinkages().stream().filter(each -> each.getDelay() == null).toList();
		Map<CapabilityPackage, List<DeterrenceLinkage>> followers = new IdentityHashMap<>();
		instant.forEach(linkage -> addTo(followers, linkage));
		Set<DeterrenceLinkage> circular = Cycles.among(instant,
				linkage -> followers.getOrDefault(linkage.getPackage(), List.of()));
		for (DeterrenceLinkage linkage : instant) {
			if (circular.contains(linkage)) {
				context.report(linkage, Literals.DETERRENCE_LINKAGE__DELAY, of(linkage) + " sets itself off again, directly or "
						+ "through other linkages, without any delay; give one of them a delay");
			}
		}
	}

	/** Notes under each package that its delivery sets the linkage off in the same turn. */
	private static void addTo(Map<CapabilityPackage, List<DeterrenceLinkage>> followers, DeterrenceLinkage linkage) {
		if (linkage.getTrigger() != null) {
			for (Threshold line : linkage.getTrigger().getThresholds()) {
				for (CapabilityPackage awaited : awaited(line.getCondition(), new ArrayList<>())) {
					followers.computeIfAbsent(awaited, key -> new ArrayList<>()).add(linkage);
				}
			}
		}
	}

	private static List<CapabilityPackage> awaited(Condition condition, List<CapabilityPackage> found) {
		switch (condition) {
			case CapabilityDelivered it when it.getPackage() != null -> found.add(it.getPackage());
			case AllOf all -> all.getConditions().forEach(each -> awaited(each, found));
			case AnyOf any -> any.getConditions().forEach(each -> awaited(each, found));
			case null, default -> {
				// Waits for no package.
			}
		}
		return found;
	}
}
