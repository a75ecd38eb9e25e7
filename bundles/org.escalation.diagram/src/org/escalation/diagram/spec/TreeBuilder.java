package org.escalation.diagram.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds kinds of trees. */
final class TreeBuilder {

    private final Build build;
    private final ColorBuilder colors;
    private final StyleBuilder styles;
    private final Map<String, ToolSpec> tools = new LinkedHashMap<>();
    private final ToolBuilder toolBuilder;

    TreeBuilder(Build build) {
        this.build = build;
        this.colors = new ColorBuilder(build);
        this.styles = new StyleBuilder(build, colors);
        this.toolBuilder = new ToolBuilder(build, tools);
    }

    TreeSpec tree(SpecNode node) {
        List<TreeSpec.Item> items = new ArrayList<>();
        node.all("subItemMappings").forEach(item -> items.add(item(item)));
        for (String feature : List.of("createTreeItem", "dropTools", "ownedRepresentationCreationDescriptions",
                "ownedRepresentationNavigationDescriptions")) {
            node.all(feature).forEach(toolBuilder::tool);
        }
        Build.documentation(node);
        node.flag("showOnStartup", false);
        node.flag("initialisation", false);
        return new TreeSpec(node.text("name", ""), Build.label(node), node.expression("titleExpression"),
                node.text("domainClass", ""), node.expression("preconditionExpression"), build.addresses(node, "metamodel"),
                List.copyOf(items), tools, node.place());
    }

    private TreeSpec.Item item(SpecNode node) {
        List<TreeSpec.Item> children = new ArrayList<>();
        node.all("subItemMappings").forEach(child -> children.add(item(child)));
        for (String feature : List.of("create", "delete", "dndTools", "dropTools", "popupMenus", "directEdit")) {
            node.all(feature).forEach(toolBuilder::tool);
        }
        Build.label(node);
        node.expression("semanticElements");
        build.ids(node, "detailDescriptions");
        build.ids(node, "navigationDescriptions");
        List<TableSpec.Conditional<TreeSpec.Look>> conditional = new ArrayList<>();
        for (SpecNode style : node.all("conditionalStyles")) {
            ExpressionText predicate = style.expression("predicateExpression");
            style.one("style").ifPresent(s -> conditional.add(new TableSpec.Conditional<>(predicate, look(s))));
        }
        return new TreeSpec.Item(build.id(node), node.text("name", ""), node.text("domainClass", ""),
                node.expression("preconditionExpression"), node.expression("semanticCandidatesExpression"),
                node.one("defaultStyle").map(this::look), List.copyOf(conditional), List.copyOf(children),
                build.ids(node, "reusedTreeItemMappings"), Optional.of(build.idOf(node, "specialize")).filter(id -> !id.isEmpty()),
                node.place());
    }

    private TreeSpec.Look look(SpecNode node) {
        return new TreeSpec.Look(styles.label(node, true), Optional.ofNullable(colors.color(node, "backgroundColor", null)));
    }
}
