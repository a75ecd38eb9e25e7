/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Experiments, charts and replay. */
class SimulationViewsTest {

	@AfterEach
	void close() {
		Workbench.closeAll();
	}

	private static Table table(String firstColumn) {
		return Workbench.find(Table.class).stream().filter(each -> each.getColumnCount() > 0 && each.getColumn(0).getText().startsWith(firstColumn))
				.findFirst().orElse(null);
	}

	private static void press(String text) {
		Button button = Workbench.find(Button.class).stream().filter(each -> each.getText().equals(text)).findFirst().orElseThrow();
		assertTrue(button.isEnabled(), text);
		button.notifyListeners(SWT.Selection, new Event());
	}

	private static String texts(Table table) {
		return String.join("\n", Arrays.stream(table.getItems()).map(item -> item.getText(0) + "|" + item.getText(4)).toList());
	}

	@Test
	void anExperimentIsRunDrawnAndReplayed() throws Exception {
		IFile file = Workbench.file("simulation", "crisis.escalation", Files.readString(Path.of("../../models/templates/ladder-crisis.escalation")));
		Workbench.open(file);
		Workbench.view("org.escalation.simulation.ui.experiments");
		Workbench.await("the experiments are listed", () -> table("Experiment") != null && table("Experiment").getItemCount() >= 2);
		Table experiments = table("Experiment");
		experiments.setSelection(1);
		experiments.notifyListeners(SWT.Selection, new Event());
		press("Run");
		Workbench.await("the results are kept", () -> experiments.getItem(1).getText(4).contains("complete"));

		Workbench.view("org.escalation.simulation.ui.charts");
		Workbench.await("the chart has its table", () -> table("what") != null && table("what").getItemCount() > 0);
		assertEquals("Disaster", table("what").getItem(0).getText(0));

		Workbench.view("org.escalation.simulation.ui.replay");
		Workbench.await("a run is shown with its reasons", () -> Workbench.find(Tree.class).stream()
				.anyMatch(tree -> tree.getColumnCount() > 0 && tree.getColumn(0).getText().startsWith("Why") && tree.getItemCount() > 0));
		Scale turns = Workbench.find(Scale.class).get(0);
		press("\u25B6");
		assertEquals(1, turns.getSelection());
		assertTrue(table("What happened in turn 2") != null, texts(experiments));
	}
}
