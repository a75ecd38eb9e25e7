package org.escalation.diagram.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.escalation.diagram.expression.LibraryModel;
import org.escalation.diagram.spec.SpecException;
import org.escalation.diagram.spec.SpecProblem;
import org.escalation.diagram.spec.TableSpec;
import org.escalation.diagram.spec.Viewpoints;
import org.escalation.diagram.tool.ToolCommand;
import org.escalation.diagram.tool.ToolHost;
import org.escalation.diagram.tool.ToolOutcome;
import org.escalation.diagram.viewpoint.RuntimeOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Edition and cross tables of a foreign metamodel: what they show, how they follow the model, and their tools. */
class TableRuntimeTest {

    private final LibraryModel model = new LibraryModel();
    private final BasicCommandStack stack = new BasicCommandStack();
    private Viewpoints viewpoints;
    private TableRuntime table;
    private TableTools tools;

    @BeforeEach
    void load() throws IOException, SpecException {
        try (InputStream in = TableRuntimeTest.class.getResourceAsStream("tables.odesign")) {
            viewpoints = Viewpoints.load(in, "mem:/tables.odesign");
        }
        assertEquals(List.of(), viewpoints.problems());
        open("Catalogue");
        model.root.eAdapters().add(new EContentAdapter() {
            @Override
            public void notifyChanged(Notification notification) {
                super.notifyChanged(notification);
                table.changed(notification);
            }
        });
    }

    private void open(String name) {
        TableSpec spec = viewpoints.table(name).orElseThrow();
        assertTrue(TableRuntime.isApplicable(spec, model.root, RuntimeOptions.DEFAULT));
        table = TableRuntime.open(spec, model.root, RuntimeOptions.DEFAULT);
        tools = new TableTools(table, ToolHost.HEADLESS);
    }

    private TableRow row(String label) {
        return table.allRows().stream().filter(row -> row.label().equals(label)).findFirst().orElseThrow();
    }

    private TableColumn column(String label) {
        return table.columns().stream().filter(column -> column.label().equals(label)).findFirst().orElseThrow();
    }

    private static List<String> text(TableRuntime of) {
        List<String> lines = new ArrayList<>();
        lines.add(of.columns().stream().map(TableColumn::label).collect(Collectors.joining(" | ")));
        for (TableRow row : of.allRows()) {
            lines.add("  ".repeat(row.depth()) + row.label() + ": " + of.columns().stream()
                    .map(column -> of.cell(row, column).map(TableCell::label).orElse("-")).collect(Collectors.joining(" | ")));
        }
        return lines;
    }

    private ToolOutcome execute(Optional<ToolCommand> command) {
        EObject before = EcoreUtil.copy(model.root);
        ToolCommand one = command.orElseThrow();
        stack.execute(one);
        if (one.outcome().state() == ToolOutcome.State.CHANGED) {
            table.refresh();
            List<String> after = text(table);
            stack.undo();
            assertTrue(EcoreUtil.equals(before, model.root));
            stack.redo();
            table.refresh();
            assertEquals(after, text(table));
        }
        return one.outcome();
    }

    @Test
    void anEditionTableShowsElementsAndTheirFeatures() {
        assertEquals("Catalogue of City", table.title());
        assertEquals(List.of("Name | Pages of City | Author | Fame | Genre",
                "top shelf: top | - | - | - | -",
                "  Red: Red | 100 p | Anna | 1 | novel",
                "  Green: Green | 250 p | Bert | 1 | science",
                "low shelf: low | - | - | - | -",
                "  Blue: Blue | 50 p |  | - | novel"), text(table));
        assertEquals(List.of(), table.problems());
        assertEquals(80, column("Name").width());
        assertSame(model.named("Red"), row("Red").element());
    }

    @Test
    void looksFollowConditionsBeforeUsualOnes() {
        CellLook green = table.cell(row("Green"), column("Pages of City")).orElseThrow().look();
        assertEquals(OptionalInt.of(0xFFEF2929), green.foreground());
        assertTrue(green.bold());
        assertEquals(14, green.size());
        CellLook red = table.cell(row("Red"), column("Pages of City")).orElseThrow().look();
        assertEquals(OptionalInt.of(0xFF888888), red.foreground());
        assertEquals(OptionalInt.of(0xFFFFF5B5), red.background());
        assertEquals(CellLook.PLAIN, row("top shelf").look());
    }

    @Test
    void aChangeTouchesOnlyTheRowsThatShowIt() {
        text(table);
        TableRow red = row("Red");
        LibraryModel.set(model.named("Red"), "pages", 7);
        TableChange change = table.refresh();
        assertEquals(Set.of(red), change.rows());
        assertFalse(change.structure());
        assertEquals("7 p", table.cell(red, column("Pages of City")).orElseThrow().label());
        LibraryModel.set(model.named("Anna"), "name", "Agatha");
        assertEquals(Set.of(red), table.refresh().rows());
        LibraryModel.set(model.root, "name", "Town");
        assertTrue(table.refresh().columns());
        column("Pages of Town");
        assertTrue(table.refresh().isEmpty());
    }

    @Test
    void rowsComeGoAndKeepTheirOrder() {
        text(table);
        TableRow red = row("Red");
        LibraryModel.add(model.named("low"), "items", model.named("Red"));
        assertTrue(table.refresh().structure());
        assertEquals(List.of("Blue", "Red"), row("low shelf").children().stream().map(TableRow::label).toList());
        assertEquals(List.of("Green"), row("top shelf").children().stream().map(TableRow::label).toList());
        assertFalse(table.allRows().contains(red));
        EcoreUtil.delete(model.named("low"));
        table.refresh();
        assertEquals(List.of("top shelf", "Green"), table.allRows().stream().map(TableRow::label).toList());
    }

    @Test
    void cellsAreEditedByToolOrPlainly() {
        assertEquals("100 p", tools.editableText(row("Red"), column("Pages of City")).orElseThrow());
        execute(tools.edit(row("Red"), column("Pages of City"), "70 p"));
        assertEquals("70 p", table.cell(row("Red"), column("Pages of City")).orElseThrow().label());
        assertTrue(execute(tools.edit(row("Red"), column("Pages of City"), "70")).isFailure());
        assertTrue(tools.editableText(row("Red"), column("Author")).isEmpty(), "canEdit");
        assertTrue(tools.editableText(row("Red"), column("Fame")).isEmpty(), "computed");
        assertEquals("author", tools.plainFeature(row("Green"), column("Author")).orElseThrow().getName());
        execute(tools.edit(row("Green"), column("Author"), model.named("Anna")));
        assertEquals("2", table.cell(row("Green"), column("Fame")).orElseThrow().label());
        execute(tools.edit(row("Green"), column("Genre"), "novel"));
        assertTrue(execute(tools.edit(row("Green"), column("Genre"), "poem")).message().contains("one of novel, science"));
        execute(tools.edit(row("Blue"), column("Name"), "Navy"));
        execute(tools.edit(row("Navy"), column("Author"), model.named("Bert")));
        execute(tools.edit(row("Navy"), column("Author"), null));
        assertEquals("", table.cell(row("Navy"), column("Author")).orElseThrow().label());
    }

    @Test
    void rowsAreMadeAndDeleted() {
        execute(tools.createRow(tools.createRowTools(null).get(0), null));
        assertEquals(3, table.rows().size());
        execute(tools.createRow(tools.createRowTools(row("top shelf")).get(0), row("top shelf")));
        assertEquals("book 3 of City", row("top shelf").children().get(2).label());
        assertFalse(tools.canDelete(List.of(row("top shelf"))), "precondition");
        execute(tools.delete(List.of(row("Red"), row("low shelf"), row("Blue"))));
        assertEquals(List.of("top shelf", "Green", "book 3 of City", " shelf"), table.allRows().stream().map(TableRow::label).toList());
        assertTrue(tools.createRowTools(row("Green")).isEmpty());
    }

    @Test
    void aCrossTableShowsRelationsAndElementsBetween() {
        open("Cross");
        assertEquals(List.of("Anna | Bert", "Red: RA | -", "Green: - | GB", "Blue: - | -", "top: 100 | 250", "low: - | -"), text(table));
        LibraryModel.set(model.named("Blue"), "author", model.named("Anna"));
        table.refresh();
        assertEquals(List.of("Anna | Bert", "Red: RA | -", "Green: - | GB", "Blue: BA | -", "top: 100 | 250", "low: 50 | -"), text(table));
        LibraryModel.add(model.root, "authors", model.create("Author", "Nobody"));
        LibraryModel.set(model.named("Blue"), "author", model.named("Nobody"));
        table.refresh();
        assertEquals(List.of("Anna | Bert | Nobody", "Red: RA | - | -", "Green: - | GB | -", "Blue: - | - | BN", "top: 100 | 250 | -",
                "low: - | - | -"), text(table));
    }

    @Test
    void cellsAndColumnsOfACrossTableHaveTools() {
        open("Cross");
        execute(tools.edit(row("top"), column("Bert"), "300"));
        assertEquals("300", table.cell(row("top"), column("Bert")).orElseThrow().label());
        assertEquals("", tools.editableText(row("Blue"), column("Bert")).orElseThrow());
        assertTrue(tools.editableText(row("low"), column("Bert")).isEmpty());
        execute(tools.edit(row("Blue"), column("Bert"), "Navy"));
        assertEquals("NB", table.cell(row("Navy"), column("Bert")).orElseThrow().label());
        execute(tools.delete(column("Bert")));
        assertEquals(1, table.columns().size());
    }

    @Test
    void aBrokenTableOpensAndSaysWhatIsWrong() {
        open("Broken");
        assertTrue(text(table).size() > 2);
        List<String> messages = table.problems().stream().map(SpecProblem::message).toList();
        for (String expected : List.of("no feature nothing", "no class lib::Nobody", "grows without end")) {
            assertTrue(messages.stream().anyMatch(message -> message.contains(expected)), expected + " in " + messages);
        }
    }

    @Test
    void incrementalAndFreshTablesAgree() {
        for (String name : List.of("Catalogue", "Cross")) {
            open(name);
            java.util.Random random = new java.util.Random(11);
            for (int i = 0; i < 150; i++) {
                List<EObject> books = new org.escalation.diagram.expression.TreeAccess(model.root)
                        .instances((org.eclipse.emf.ecore.EClass) model.ePackage.getEClassifier("Book")).stream().toList();
                EObject book = books.isEmpty() ? null : books.get(random.nextInt(books.size()));
                String shelf = random.nextBoolean() ? "top" : "low";
                switch (random.nextInt(book == null ? 1 : 6)) {
                    case 0 -> LibraryModel.add(model.named(shelf), "items", model.create("Book", "b" + i));
                    case 1 -> LibraryModel.set(book, "author", random.nextBoolean() ? model.named("Anna") : null);
                    case 2 -> EcoreUtil.delete(book);
                    case 3 -> LibraryModel.add(model.named(shelf), "items", book);
                    case 4 -> LibraryModel.set(book, "pages", random.nextInt(400));
                    default -> LibraryModel.set(book, "name", "n" + i);
                }
                table.refresh();
                TableRuntime fresh = TableRuntime.open(table.spec(), model.root, RuntimeOptions.DEFAULT);
                assertEquals(text(fresh), text(table), name + " after change " + i);
            }
        }
    }
}
