/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.command.UpdateDataCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.escalation.model.Actor;
import org.escalation.model.Crossing;
import org.escalation.model.CrossingOutcome;
import org.escalation.model.EscalationFactory;
import org.escalation.model.EscalationModel;
import org.escalation.model.RedLine;
import org.escalation.model.generator.ModelGenerator;
import org.escalation.ui.session.ModelSession;

/** The tables of the notation, edited as in a spreadsheet: each edit is one step that can be undone. */
class TablesTest {

	private static final int HEADER_ROWS = 2;

	private IEditorPart editor;
	private ModelSession session;
	private NatTable table;

	@BeforeEach
	void open() throws Exception {
		EscalationModel model = ModelGenerator.generate(7, 300);
		Actor owner = model.getActors().get(0);
		owner.setName("Syldavia");
		RedLine line = EscalationFactory.eINSTANCE.createRedLine();
		line.setId("line.test");
		line.setName("Airspace");
		owner.getThresholds().add(0, line);
		for (int i = 0; i < 3; i++) {
			Crossing crossing = EscalationFactory.eINSTANCE.createCrossing();
			crossing.setId("crossing.test." + i);
			crossing.setName("Flight " + List.of("zero", "one", "two").get(i));
			crossing.setOutcome(CrossingOutcome.OPEN);
			line.getCrossings().add(crossing);
		}
		editor = Workbench.open(Workbench.file("tables", "tables.escalation", model));
		session = Workbench.session(editor);
		CTabFolder pages = Workbench.showDiagrams();
		Workbench.await("the tables are offered", () -> combo(pages) != null);
		Combo combo = combo(pages);
		combo.select(combo.indexOf("Enforcement ledger"));
		combo.notifyListeners(SWT.Selection, new Event());
		Workbench.await("the table is filled", () -> !Workbench.find(pages, NatTable.class).isEmpty());
		Workbench.settle();
		table = Workbench.find(pages, NatTable.class).get(0);
	}

	private static Combo combo(CTabFolder pages) {
		return Workbench.find(pages, Combo.class).stream().filter(each -> each.indexOf("Enforcement ledger") >= 0).findFirst().orElse(null);
	}

	@AfterEach
	void close() {
		Workbench.closeAll();
	}

	private int column(String heading) {
		return IntStream.range(1, table.getColumnCount()).filter(i -> heading.equals(table.getDataValueByPosition(i, 0))).findFirst().orElseThrow();
	}

	private int row(String heading) {
		return IntStream.range(HEADER_ROWS, table.getRowCount()).filter(i -> String.valueOf(table.getDataValueByPosition(0, i)).strip().endsWith(heading)).findFirst()
				.orElseThrow(() -> new AssertionError("no row " + heading));
	}

	private String cell(String row, String column) {
		return String.valueOf(table.getDataValueByPosition(column(column), row(row)));
	}

	private Crossing flight(int number) {
		return (Crossing) session.element("crossing.test." + number);
	}

	private void select(String first, String last, String column) {
		table.doCommand(new SelectCellCommand(table, column(column), row(first), false, false));
		if (!first.equals(last)) {
			table.doCommand(new SelectCellCommand(table, column(column), row(last), true, false));
		}
		table.forceFocus();
		table.notifyListeners(SWT.FocusIn, new Event());
		Workbench.settle();
	}

	@Test
	void aTypedValueChangesTheModelAndIsUndone() {
		table.doCommand(new UpdateDataCommand(table, column("What followed"), row("Flight one"), "enforced"));
		Workbench.settle();
		assertEquals(CrossingOutcome.ENFORCED, flight(1).getOutcome());
		assertEquals("enforced", cell("Flight one", "What followed"));
		assertTrue(editor.isDirty());
		Workbench.run("org.eclipse.ui.edit.undo");
		assertEquals(CrossingOutcome.OPEN, flight(1).getOutcome());
		assertEquals("open", cell("Flight one", "What followed"));
	}

	@Test
	void aSelectedCellIsSelectedEverywhere() {
		select("Flight two", "Flight two", "Date");
		assertEquals(List.of(flight(2)), ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection()).toList());
	}

	@Test
	void fillingDownIsOneStep() {
		table.doCommand(new UpdateDataCommand(table, column("Date"), row("Flight zero"), "2025-03-04"));
		Workbench.settle();
		select("Flight zero", "Flight two", "Date");
		Workbench.run("org.escalation.ui.duplicate");
		assertEquals("2025-03-04", cell("Flight one", "Date"));
		assertEquals("2025-03-04", cell("Flight two", "Date"));
		Workbench.run("org.eclipse.ui.edit.undo");
		assertEquals("", cell("Flight one", "Date"));
		assertEquals("2025-03-04", cell("Flight zero", "Date"));
	}

	@Test
	void cellsOfASpreadsheetArePasted() {
		Clipboard clipboard = new Clipboard(table.getDisplay());
		clipboard.setContents(new Object[] { "yes\tenforced\nyes\tnot enforced\r\n" }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
		select("Flight zero", "Flight zero", "Threat before");
		Workbench.run("org.eclipse.ui.edit.paste");
		assertTrue(flight(0).isPriorThreat() && flight(1).isPriorThreat());
		assertEquals(CrossingOutcome.ENFORCED, flight(0).getOutcome());
		assertEquals(CrossingOutcome.NONE, flight(1).getOutcome());
		Workbench.run("org.eclipse.ui.edit.undo");
		assertEquals(CrossingOutcome.OPEN, flight(0).getOutcome());
	}

	@Test
	void rowsAreSearchedAndFollowTheModel() {
		Text search = Workbench.find(table.getParent(), Text.class).get(0);
		search.setText("one flight");
		Workbench.settle();
		assertEquals(HEADER_ROWS + 2, table.getRowCount(), "the crossing, and its line above it");
		search.setText("");
		Workbench.settle();
		session.execute(org.eclipse.emf.edit.command.DeleteCommand.create(session.domain(), flight(1)));
		Workbench.settle();
		assertTrue(IntStream.range(HEADER_ROWS, table.getRowCount()).noneMatch(i -> String.valueOf(table.getDataValueByPosition(0, i)).contains("Flight one")));
	}
}
