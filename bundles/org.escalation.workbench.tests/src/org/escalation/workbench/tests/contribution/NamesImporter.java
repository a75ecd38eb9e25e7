/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.workbench.tests.contribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

import org.escalation.exchange.Importer;
import org.escalation.model.Actor;
import org.escalation.model.EscalationFactory;
import org.escalation.model.EscalationModel;

/** Reads the format of {@link NamesExporter}. */
public final class NamesImporter implements Importer {

	@Override
	public EscalationModel read(Path file, BooleanSupplier cancelled) throws IOException {
		EscalationModel model = EscalationFactory.eINSTANCE.createEscalationModel();
		for (String name : Files.readAllLines(file)) {
			Actor actor = EscalationFactory.eINSTANCE.createActor();
			actor.setName(name);
			model.getActors().add(actor);
		}
		return model;
	}
}
