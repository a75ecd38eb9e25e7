package org.escalation.diagram.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds kinds of tables. */
final class TableBuilder {

    private final Build build;
    private final ColorBuilder colors;
    private final Map<String, ToolSpec> tools = new LinkedHashMap<>();
    private final ToolBuilder toolBuilder;
    private final List<String> createColumns = new ArrayList<>();

    TableBuilder(Build build) {
        this.build = build;
        this.colors = new ColorBuilder(build);
        this.toolBuilder = new ToolBuilder(build, tools);
    }

    TableSpec table(SpecNode node) {
        List<TableSpec.Line> lines = new ArrayList<>();
        node.all("ownedLineMappings").forEach(line -> lines.add(line(line)));
        build.library().nodes(node, "reusedLineMappings").forEach(line -> lines.add(line(line)));
        List<TableSpec.Column> columns = new ArrayList<>();
        node.all("ownedColumnMappings").forEach(column -> columns.add(column(column)));
        build.library().nodes(node, "reusedColumnMappings").forEach(column -> columns.add(column(column)));
        List<TableSpec.Intersection> cells = new ArrayList<>();
        node.all("intersection").forEach(cell -> cells.add(intersection(cell)));
        for (String feature : List.of("ownedRepresentationCreationDescriptions", "ownedRepresentationNavigationDescriptions",
                "importedElements")) {
            node.all(feature).forEach(toolBuilder::tool);
        }
        for (String feature : List.of("reusedRepresentationCreationDescriptions", "reusedRepresentationNavigationDescriptions")) {
            build.ids(node, feature);
        }
        List<String> createLines = new ArrayList<>(tools(node, "ownedCreateLine"));
        build.library().nodes(node, "reusedCreateLine").forEach(tool -> createLines.add(toolBuilder.tool(tool).id()));
        createColumns.addAll(tools(node, "createColumn"));
        node.flag("showOnStartup", false);
        node.flag("initialisation", false);
        return new TableSpec(node.text("name", ""), Build.label(node), Build.documentation(node), node.expression("titleExpression"),
                node.text("domainClass", ""), node.expression("preconditionExpression"), build.addresses(node, "metamodel"),
                node.type().equals("CrossTableDescription"), node.number("initialHeaderColumnWidth", 0), List.copyOf(lines),
                List.copyOf(columns), List.copyOf(cells), tools, List.copyOf(createLines), List.copyOf(createColumns), node.place());
    }

    private List<String> tools(SpecNode node, String feature) {
        return node.all(feature).stream().map(toolBuilder::tool).map(ToolSpec::id).toList();
    }

    private String tool(SpecNode node, String feature) {
        List<String> ids = tools(node, feature);
        return ids.isEmpty() ? "" : ids.get(0);
    }

    private TableSpec.Line line(SpecNode node) {
        List<TableSpec.Line> children = new ArrayList<>();
        node.all("ownedSubLines").forEach(child -> children.add(line(child)));
        List<String> creates = tools(node, "create");
        String delete = tool(node, "delete");
        common(node);
        build.ids(node, "reusedInMappings");
        return new TableSpec.Line(build.id(node), node.text("name", ""), node.text("domainClass", ""),
                node.expression("semanticCandidatesExpression"), node.expression("semanticElements"),
                node.expression("headerLabelExpression"), List.copyOf(children), build.ids(node, "reusedSubLines"), creates,
                delete, style(node), node.place());
    }

    private TableSpec.Column column(SpecNode node) {
        createColumns.addAll(tools(node, "create"));
        String delete = tool(node, "delete");
        common(node);
        node.expression("semanticElements");
        String edit = edit(node);
        return new TableSpec.Column(build.id(node), node.text("name", ""), node.text("featureName", ""),
                node.expression("featureParentExpression"), node.text("domainClass", ""),
                node.expression("semanticCandidatesExpression"), node.expression("headerLabelExpression"),
                node.expression("labelExpression"), node.expression("canEdit"), edit, node.number("initialWidth", 0), delete, style(node),
                node.place());
    }

    private TableSpec.Intersection intersection(SpecNode node) {
        common(node);
        node.expression("semanticElements");
        String create = node.one("create").map(toolBuilder::tool).map(ToolSpec::id).orElse("");
        return new TableSpec.Intersection(build.id(node), build.ids(node, "lineMapping"), build.idOf(node, "columnMapping"),
                node.flag("useDomainClass", false), node.text("domainClass", ""), node.expression("semanticCandidatesExpression"),
                node.expression("preconditionExpression"), node.expression("lineFinderExpression"),
                node.expression("columnFinderExpression"), node.expression("labelExpression"), node.expression("canEdit"), edit(node),
                create, style(node), node.place());
    }

    private String edit(SpecNode node) {
        node.all("cellEditor").forEach(editor -> {
            editor.ignoreAll();
            build.unsupported(editor, "A cell editor is written in code of its own.", "The usual editor is used for the cell.");
        });
        return node.one("directEdit").map(toolBuilder::tool).map(ToolSpec::id).orElse("");
    }

    private void common(SpecNode node) {
        Build.label(node);
        build.ids(node, "detailDescriptions");
        build.ids(node, "navigationDescriptions");
    }

    private TableSpec.CellStyle style(SpecNode node) {
        List<TableSpec.Conditional<TableSpec.Foreground>> foregrounds = new ArrayList<>();
        for (SpecNode conditional : node.all("foregroundConditionalStyle")) {
            ExpressionText predicate = conditional.expression("predicateExpression");
            conditional.one("style").ifPresent(s -> foregrounds.add(new TableSpec.Conditional<>(predicate, foreground(s))));
        }
        List<TableSpec.Conditional<ColorSpec>> backgrounds = new ArrayList<>();
        for (SpecNode conditional : node.all("backgroundConditionalStyle")) {
            ExpressionText predicate = conditional.expression("predicateExpression");
            conditional.one("style").ifPresent(s -> backgrounds.add(new TableSpec.Conditional<>(predicate, background(s))));
        }
        Optional<ColorSpec> background = node.one("defaultBackground").map(this::background);
        return new TableSpec.CellStyle(node.one("defaultForeground").map(this::foreground), List.copyOf(foregrounds), background,
                List.copyOf(backgrounds));
    }

    private TableSpec.Foreground foreground(SpecNode node) {
        return new TableSpec.Foreground(colors.color(node, "foreGroundColor", ColorSpec.BLACK), node.number("labelSize", 12),
                new LinkedHashSet<>(node.texts("labelFormat")));
    }

    private ColorSpec background(SpecNode node) {
        return colors.color(node, "backgroundColor", ColorSpec.WHITE);
    }
}
