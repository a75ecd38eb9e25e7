/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.escalation.analysis.Measure;
import org.escalation.analysis.MeasureContext;
import org.escalation.analysis.MeasureRegistry;
import org.escalation.diagram.registry.LoadedViewpoints;
import org.escalation.diagram.registry.ViewpointRegistry;
import org.escalation.diagram.spec.DiagramSpec;
import org.escalation.diagram.viewpoint.DiagramRuntime;
import org.escalation.exchange.ExchangeRegistry;
import org.escalation.exchange.FormatDescription;
import org.escalation.exchange.OutputTargets;
import org.escalation.model.EscalationModel;
import org.escalation.model.constraints.Validator;
import org.escalation.model.generator.ModelGenerator;
import org.escalation.reporting.ReportSection;
import org.escalation.reporting.SectionRegistry;
import org.escalation.simulation.SimulationRegistry;
import org.escalation.simulation.metric.Metric;
import org.escalation.simulation.rule.DecisionRule;
import org.escalation.workbench.tests.contribution.GreetingSection;
import org.escalation.workbench.tests.contribution.RestlessRule;
import org.escalation.workbench.tests.contribution.ShoutingIsForbidden;
import org.escalation.workbench.tests.contribution.TenseTurns;

/** What the plug-in of these tests contributes is found and works: one contribution to each extension point. */
class ContributionsTest {

	private final EscalationModel model = ModelGenerator.generate(9, 200);

	@AfterEach
	void close() {
		Workbench.closeAll();
	}

	@Test
	void constraint() {
		model.getActors().get(0).setName("BORDURIA");
		assertTrue(Validator.validate(model).stream().anyMatch(finding -> finding.constraint().id().equals(ShoutingIsForbidden.ID)));
	}

	@Test
	void measure() throws Exception {
		Measure measure = new MeasureRegistry(Platform.getExtensionRegistry()).all().stream()
				.filter(each -> each.id().equals("tests-number-of-actors")).findFirst().orElseThrow();
		assertEquals(model.getActors().size(), measure.evaluate(new MeasureContext(model, null)).get(0).value().orElseThrow());
	}

	@Test
	void section() throws Exception {
		assertTrue(new SectionRegistry(Platform.getExtensionRegistry()).all().stream().map(ReportSection::id)
				.anyMatch(GreetingSection.ID::equals));
	}

	@Test
	void formats(@TempDir Path folder) throws Exception {
		ExchangeRegistry registry = new ExchangeRegistry(Platform.getExtensionRegistry());
		assertTrue(registry.exportFormats().stream().map(FormatDescription::id).toList().containsAll(List.of("json", "csv", "names")));
		Path file = folder.resolve("names.txt");
		registry.exporter("names").orElseThrow().export(model, OutputTargets.file(file, true), () -> false);
		assertEquals(model.getActors().size(), Files.readAllLines(file).size());
		EscalationModel back = registry.importer("names").orElseThrow().read(file, () -> false);
		assertEquals(model.getActors().get(0).getName(), back.getActors().get(0).getName());
	}

	@Test
	void decisionRule() {
		DecisionRule rule = SimulationRegistry.installed().rules().get(RestlessRule.ID).create(Map.of(), Map.of());
		assertEquals("RESTLESS", rule.name());
	}

	@Test
	void metric() {
		Metric metric = SimulationRegistry.installed().metrics().find(TenseTurns.ID).orElseThrow()
				.create("tense", null, null, null);
		assertEquals("tense_turns", metric.name());
		assertTrue(metric.everyTurn());
	}

	/** The notation of a plug-in is drawn beside ours, with its own services. */
	@Test
	void notation() {
		LoadedViewpoints loaded = ViewpointRegistry.installed().load();
		assertEquals(List.of(), loaded.problems());
		DiagramSpec diagram = loaded.diagram("testsActors").orElseThrow();
		DiagramRuntime runtime = DiagramRuntime.open(diagram, model, loaded.options(diagram));
		String first = model.getActors().get(0).getName().toUpperCase(Locale.ROOT);
		assertTrue(runtime.scene().roots().stream().anyMatch(node -> node.label().equals(first)), first);
	}

	@Test
	void editorPage() throws Exception {
		IEditorPart editor = Workbench.open(Workbench.file("contributions", "paged.escalation", model));
		CTabFolder pages = Workbench.find(CTabFolder.class).stream().filter(folder -> folder.getItemCount() > 1
				&& folder.getItem(0).getText().equals("Contents")).findFirst().orElseThrow();
		assertEquals("Contributed", pages.getItem(pages.getItemCount() - 1).getText(), editor.getTitle());
	}
}
