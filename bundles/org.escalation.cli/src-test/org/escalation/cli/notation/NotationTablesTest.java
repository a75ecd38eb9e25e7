package org.escalation.cli.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.escalation.cli.internal.tables.TableText;
import org.escalation.diagram.table.TableColumn;
import org.escalation.diagram.table.TableRow;
import org.escalation.diagram.table.TableRuntime;
import org.escalation.diagram.table.TableTools;
import org.escalation.diagram.tool.ToolCommand;
import org.escalation.model.CrossingOutcome;

/** The ledger and the matrix of the sample: what they show, and that editing a cell is an edit of the model that can be undone. */
class NotationTablesTest {

	private final OpenNotation sample = new OpenNotation();
	private TableRuntime table;
	private TableTools tools;

	private void open(String id) {
		table = TableRuntime.open(sample.notation.table(id).orElseThrow(), sample.model, sample.notation.options());
		tools = new TableTools(table, OpenNotation.HOST);
		sample.model.eAdapters().add(new EContentAdapter() {
			@Override
			public void notifyChanged(Notification change) {
				super.notifyChanged(change);
				table.changed(change);
			}
		});
		assertEquals(List.of(), table.problems());
	}

	private TableRow row(String label) {
		return table.allRows().stream().filter(row -> row.label().contains(label)).findFirst().orElseThrow();
	}

	private TableColumn column(String label) {
		return table.columns().stream().filter(column -> column.label().contains(label)).findFirst().orElseThrow();
	}

	private String cell(String row, String column) {
		return table.cell(row(row), column(column)).orElseThrow().label();
	}

	private void edit(String row, String column, Object value) {
		ToolCommand command = tools.edit(row(row), column(column), value).orElseThrow();
		sample.stack.execute(command);
		assertFalse(command.outcome().isFailure(), () -> command.outcome().message());
		table.refresh();
	}

	/** With the system property {@code golden.update} set to this source folder the files are written anew. */
	@ParameterizedTest
	@ValueSource(strings = { "enforcementLedger", "stakesMatrix" })
	void shows(String id) throws IOException {
		open(id);
		StringWriter text = new StringWriter();
		new TableText(new PrintWriter(text, true)).print(table);
		String actual = text.toString().replace("\r\n", "\n");
		String update = System.getProperty("golden.update");
		if (update != null) {
			Files.writeString(Path.of(update, id + ".table"), actual);
		}
		try (InputStream in = update != null ? Files.newInputStream(Path.of(update, id + ".table")) : getClass().getResourceAsStream(id + ".table")) {
			assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"), actual);
		}
	}

	@Test
	void theLedgerSetsDeclaredAgainstObserved() {
		open("enforcementLedger");
		assertEquals("2024-11-19", cell("ATACMS and Storm Shadow on Russia", "Date"));
		assertEquals("80 %", cell("Western main battle tanks", "Declared"));
		assertEquals("33 % (1)", cell("Western main battle tanks", "Observed"));
		assertEquals("47 points", cell("Western main battle tanks", "Gap"));
		assertEquals("untested", cell("Taurus for Ukraine", "Observed"));
	}

	@Test
	void anOutcomeIsCorrectedAndTheRecordFollows() {
		open("enforcementLedger");
		String before = sample.text();
		edit("Leopard 2 and Abrams", "What followed", CrossingOutcome.ENFORCED);
		edit("Leopard 2 and Abrams", "Enforced to", 1.0);
		assertEquals("67 % (1)", cell("Western main battle tanks", "Observed"));
		sample.stack.undo();
		sample.stack.undo();
		table.refresh();
		assertEquals("33 % (1)", cell("Western main battle tanks", "Observed"));
		assertEquals(before, sample.text());
	}

	@Test
	void aCrossingIsAddedAndDeleted() {
		open("enforcementLedger");
		TableRow line = row("Taurus for Ukraine");
		sample.stack.execute(tools.createRow(tools.createRowTools(line).get(0), line).orElseThrow());
		table.refresh();
		TableRow added = line.children().get(0);
		assertEquals("New crossing", added.label());
		sample.stack.execute(tools.delete(List.of(added)).orElseThrow());
		table.refresh();
		assertEquals(List.of(), line.children());
	}

	@Test
	void stakesAreSetTakenAwayAndRefused() {
		open("stakesMatrix");
		assertEquals("90", cell("Russia", "No war"));
		edit("Russia", "No war", "72,5");
		assertEquals("72.5", cell("Russia", "No war"));
		edit("Russia", "No war", "");
		assertTrue(table.cell(row("Russia"), column("No war")).isEmpty());
		edit("Russia", "No war", "15");
		assertEquals("15", cell("Russia", "No war"));
		for (String wrong : List.of("many", "101", "-1", "NaN")) {
			String before = sample.text();
			Optional<ToolCommand> refused = tools.edit(row("Russia"), column("No war"), wrong);
			sample.stack.execute(refused.orElseThrow());
			assertTrue(refused.get().outcome().isFailure(), wrong);
			assertEquals(before, sample.text());
		}
	}

	@Test
	void anIssueThatIsAtStakeStays() {
		open("stakesMatrix");
		assertFalse(tools.canDelete(column("No war")));
		sample.stack.execute(tools.createColumn(tools.createColumnTools().get(0)).orElseThrow());
		table.refresh();
		assertTrue(tools.canDelete(table.columns().get(table.columns().size() - 1)));
	}
}
