/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.workbench.tests.contribution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.escalation.exchange.ExchangeException;
import org.escalation.exchange.ExportTarget;
import org.escalation.exchange.Exporter;
import org.escalation.model.Actor;
import org.escalation.model.EscalationModel;

/** A format of a plug-in: one name a line. */
public final class NamesExporter implements Exporter {

	@Override
	public void export(EscalationModel model, ExportTarget target, BooleanSupplier cancelled) throws ExchangeException, IOException {
		String names = model.getActors().stream().map(Actor::getName).collect(Collectors.joining("\n"));
		target.write(out -> out.write(names.getBytes(StandardCharsets.UTF_8)));
	}
}
