/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.workbench.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.escalation.diagram.scene.SceneNode;
import org.escalation.model.Actor;
import org.escalation.model.EscalationFactory;
import org.escalation.model.EscalationModel;
import org.escalation.model.Scenario;
import org.escalation.model.generator.ModelGenerator;

/** A diagram of a small model with three actors that are tied to nothing. */
abstract class ThreeActors extends DiagramDriver {

	@BeforeEach
	void open() throws Exception {
		EscalationModel model = ModelGenerator.generate(9, 120);
		for (int i = 0; i < 3; i++) {
			Actor actor = EscalationFactory.eINSTANCE.createActor();
			actor.setId("actor.test." + i);
			actor.setName(List.of("Syldavia", "Borduria", "San Theodoros").get(i));
			model.getActors().add(actor);
		}
		Scenario scenario = EscalationFactory.eINSTANCE.createScenario();
		scenario.setId("scenario.test");
		scenario.setName("Test");
		model.getScenarios().add(scenario);
		IFile file = Workbench.file("arranging", "arranging.escalation", model);
		Files.deleteIfExists(Path.of(file.getLocationURI()).resolveSibling("arranging.diagrams"));
		for (String name : List.of("copied.escalation", "copied.diagrams")) {
			Files.deleteIfExists(Path.of(file.getLocationURI()).resolveSibling(name));
		}
		file.getParent().refreshLocal(IResource.DEPTH_ONE, null);
		show(file);
	}

	SceneNode actor(int number) {
		return node("actor.test." + number);
	}

	void selectActors() {
		canvas.select(List.of(actor(0), actor(1), actor(2)), false);
	}

	MenuItem arrange(String label) {
		return item(item(canvas.getMenu(), "Arrange").getMenu(), label);
	}
}
