package org.escalation.diagram.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.escalation.diagram.spec.TableSpec;
import org.escalation.diagram.spec.ToolSpec;
import org.escalation.diagram.tool.ToolCommand;
import org.escalation.diagram.tool.ToolHost;
import org.escalation.diagram.tool.ToolRunner;
import org.escalation.diagram.tool.ToolRunner.Call;

/**
 * The tools of an open table: editing cells, filling empty ones, creating and deleting rows and columns. Each gives a
 * command for a model's command stack, as the tools of diagrams do. Without a tool, a cell of a feature sets the feature,
 * and deleting a row deletes its element.
 */
public final class TableTools {

    private final TableRuntime table;
    private final ToolRunner runner;

    /**
     * @param table the open table
     * @param host  the program around it
     */
    public TableTools(TableRuntime table, ToolHost host) {
        this.table = table;
        this.runner = new ToolRunner(table.semanticRoot(), table.packages(), table.options().services(), host);
    }

    private Optional<ToolSpec> tool(String id) {
        return Optional.ofNullable(table.spec().tools().get(id));
    }

    private Map<String, Object> variables(TableView view) {
        TableView around = view.container() == null ? view : view.container();
        return ToolRunner.variables("table", table.view(), "root", table.semanticRoot(), "view", view, "element", view.target(),
                "container", around.target(), "containerView", around);
    }

    private Map<String, Object> variables(TableRow row, TableColumn column, EObject element) {
        Map<String, Object> result = variables(row.view);
        result.put("container", row.element());
        result.put("containerView", row.view);
        result.put("line", row.view);
        result.put("lineSemantic", row.element());
        result.put("column", column.view);
        result.put("columnSemantic", column.view.target());
        result.put("element", element);
        return result;
    }

    /** The text with which editing a cell starts; empty when the cell cannot be edited, or there is none. */
    public Optional<String> editableText(TableRow row, TableColumn column) {
        Optional<TableCell> cell = table.cell(row, column);
        if (cell.isEmpty()) {
            return createTool(row, column).map(tool -> "");
        }
        return cell.filter(TableCell::editable).map(one -> editTool(one).isPresent() ? one.label() : plainText(one));
    }

    private static String plainText(TableCell cell) {
        EStructuralFeature feature = cell.element().eClass().getEStructuralFeature(cell.feature());
        Object value = cell.element().eGet(feature);
        return feature instanceof EAttribute attribute && !feature.isMany() && value != null
                ? EcoreUtil.convertToString(attribute.getEAttributeType(), value) : cell.label();
    }

    /**
     * The feature that editing a cell sets plainly, so that an editor can offer its values; empty where a tool edits the
     * cell as text, or it cannot be edited.
     */
    public Optional<EStructuralFeature> plainFeature(TableRow row, TableColumn column) {
        return table.cell(row, column).filter(cell -> cell.editable() && editTool(cell).isEmpty())
                .map(cell -> cell.element().eClass().getEStructuralFeature(cell.feature()));
    }

    private Optional<ToolSpec> editTool(TableCell cell) {
        return Stream.concat(
                table.spec().columns().stream().filter(one -> one.id().equals(cell.mapping())).map(TableSpec.Column::edit),
                table.spec().intersections().stream().filter(one -> one.id().equals(cell.mapping())).map(TableSpec.Intersection::edit))
                .map(this::tool).flatMap(Optional::stream).findFirst();
    }

    /**
     * The command that edits a cell, or fills an empty one.
     *
     * @param value text, or for a plain feature a value that it can hold; null to empty it
     */
    public Optional<ToolCommand> edit(TableRow row, TableColumn column, Object value) {
        Optional<TableCell> found = table.cell(row, column);
        String text = value == null ? "" : String.valueOf(value);
        if (found.isEmpty()) {
            return createTool(row, column).map(tool -> runner.command(tool.label(), tool, text, row.element(),
                    variables(row, column, row.element())));
        }
        TableCell cell = found.get();
        if (!cell.editable()) {
            return Optional.empty();
        }
        return Optional.of(editTool(cell).map(tool -> runner.command("Change " + column.label(), tool, text, cell.element(),
                variables(row, column, cell.element())))
                .orElseGet(() -> runner.set("Change " + column.label(), cell.element(), cell.feature(), value)));
    }

    /** The tool that fills the empty place where a row and a column meet. */
    private Optional<ToolSpec> createTool(TableRow row, TableColumn column) {
        return table.spec().intersections().stream()
                .filter(one -> one.lines().contains(row.mapping()) && one.column().equals(column.mapping()))
                .map(one -> tool(one.create())).flatMap(Optional::stream)
                .filter(tool -> runner.holds(tool.precondition(), row.element(), variables(row, column, row.element()))).findFirst();
    }

    /** The tools that make rows: at the top for null, else below the row. */
    public List<ToolSpec> createRowTools(TableRow row) {
        List<String> ids = row == null ? table.spec().createLines() : row.plan.spec().creates();
        TableView view = row == null ? table.view() : row.view;
        return ids.stream().map(this::tool).flatMap(Optional::stream)
                .filter(tool -> runner.holds(tool.precondition(), view.target(), variables(view))).toList();
    }

    /** The command that makes a row at the top for null, else below the row. */
    public Optional<ToolCommand> createRow(ToolSpec tool, TableRow row) {
        return createRowTools(row).contains(tool) ? Optional.of(command(tool, row == null ? table.view() : row.view)) : Optional.empty();
    }

    /** The tools that make columns of a cross table. */
    public List<ToolSpec> createColumnTools() {
        TableView view = table.view();
        return table.spec().createColumns().stream().map(this::tool).flatMap(Optional::stream)
                .filter(tool -> runner.holds(tool.precondition(), view.target(), variables(view))).toList();
    }

    /** The command that makes a column. */
    public Optional<ToolCommand> createColumn(ToolSpec tool) {
        return createColumnTools().contains(tool) ? Optional.of(command(tool, table.view())) : Optional.empty();
    }

    private ToolCommand command(ToolSpec tool, TableView view) {
        return runner.command(tool.label(), List.of(new Call(tool.operations(), view.target(), variables(view), tool.selection())));
    }

    /** Whether all of the rows may be deleted. */
    public boolean canDelete(Collection<TableRow> rows) {
        return !rows.isEmpty() && rows.stream().allMatch(row -> canDelete(row.plan.spec().delete(), row.view));
    }

    /** Whether a column of a cross table may be deleted. */
    public boolean canDelete(TableColumn column) {
        return column.element().isPresent() && canDelete(column.plan.spec().delete(), column.view);
    }

    private boolean canDelete(String id, TableView view) {
        return tool(id).map(tool -> runner.holds(tool.precondition(), view.target(), variables(view)))
                .orElse(view.target() != table.semanticRoot());
    }

    /** The command that deletes rows. */
    public Optional<ToolCommand> delete(Collection<TableRow> rows) {
        if (!canDelete(rows)) {
            return Optional.empty();
        }
        List<Call> calls = new ArrayList<>();
        List<EObject> plain = new ArrayList<>();
        rows.forEach(row -> add(row.plan.spec().delete(), row.view, calls, plain));
        return Optional.of(runner.delete(rows.size() == 1 ? "Delete " + rows.iterator().next().label() : "Delete rows", calls, plain));
    }

    /** The command that deletes a column of a cross table. */
    public Optional<ToolCommand> delete(TableColumn column) {
        if (!canDelete(column)) {
            return Optional.empty();
        }
        List<Call> calls = new ArrayList<>();
        List<EObject> plain = new ArrayList<>();
        add(column.plan.spec().delete(), column.view, calls, plain);
        return Optional.of(runner.delete("Delete " + column.label(), calls, plain));
    }

    private void add(String id, TableView view, List<Call> calls, List<EObject> plain) {
        tool(id).ifPresentOrElse(tool -> calls.add(new Call(tool.operations(), view.target(), variables(view), tool.selection())),
                () -> plain.add(view.target()));
    }
}
