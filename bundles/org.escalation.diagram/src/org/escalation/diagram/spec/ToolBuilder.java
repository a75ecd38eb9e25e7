package org.escalation.diagram.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.escalation.diagram.spec.ToolSpec.Kind;

/** Builds tools and palette sections. */
final class ToolBuilder {

    private static final Map<String, Kind> KINDS = Map.ofEntries(Map.entry("NodeCreationDescription", Kind.CREATE_NODE),
            Map.entry("ContainerCreationDescription", Kind.CREATE_CONTAINER),
            Map.entry("EdgeCreationDescription", Kind.CREATE_EDGE), Map.entry("ToolDescription", Kind.GENERIC),
            Map.entry("DirectEditLabel", Kind.DIRECT_EDIT), Map.entry("DeleteElementDescription", Kind.DELETE),
            Map.entry("ReconnectEdgeDescription", Kind.RECONNECT), Map.entry("ContainerDropDescription", Kind.DROP),
            Map.entry("PasteDescription", Kind.PASTE), Map.entry("DoubleClickDescription", Kind.DOUBLE_CLICK),
            Map.entry("PopupMenu", Kind.MENU), Map.entry("GroupMenu", Kind.MENU_GROUP),
            Map.entry("OperationAction", Kind.ACTION), Map.entry("ExternalJavaAction", Kind.EXTERNAL_ACTION),
            Map.entry("ExternalJavaActionCall", Kind.EXTERNAL_ACTION),
            Map.entry("SelectionWizardDescription", Kind.SELECTION_WIZARD),
            Map.entry("PaneBasedSelectionWizardDescription", Kind.SELECTION_WIZARD), Map.entry("ToolGroup", Kind.GROUP),
            Map.entry("ToolGroupExtension", Kind.GROUP), Map.entry("DiagramCreationDescription", Kind.CREATE_REPRESENTATION),
            Map.entry("TableCreationDescription", Kind.CREATE_REPRESENTATION),
            Map.entry("TreeCreationDescription", Kind.CREATE_REPRESENTATION),
            Map.entry("DiagramNavigationDescription", Kind.OPEN_REPRESENTATION),
            Map.entry("TableNavigationDescription", Kind.OPEN_REPRESENTATION),
            Map.entry("TreeNavigationDescription", Kind.OPEN_REPRESENTATION), Map.entry("LabelEditTool", Kind.CELL_EDIT),
            Map.entry("TreeItemEditionTool", Kind.CELL_EDIT), Map.entry("CreateLineTool", Kind.CREATE_LINE),
            Map.entry("CreateColumnTool", Kind.CREATE_COLUMN), Map.entry("CreateCrossColumnTool", Kind.CREATE_COLUMN),
            Map.entry("CreateCellTool", Kind.CREATE_CELL), Map.entry("DeleteLineTool", Kind.DELETE_LINE),
            Map.entry("DeleteColumnTool", Kind.DELETE_LINE), Map.entry("TreeItemCreationTool", Kind.CREATE_ITEM),
            Map.entry("TreeItemDeletionTool", Kind.DELETE_ITEM), Map.entry("TreeItemDragTool", Kind.DROP),
            Map.entry("TreeItemContainerDropTool", Kind.DROP), Map.entry("TreePopupMenu", Kind.MENU));

    /** Tools of sequence diagrams, which add to an ordinary gesture the place in time where it happens. */
    private static final Map<String, Kind> IN_TIME = Map.of("MessageCreationTool", Kind.CREATE_EDGE, "StateCreationTool",
            Kind.CREATE_NODE, "ExecutionCreationTool", Kind.CREATE_NODE, "InstanceRoleCreationTool", Kind.CREATE_NODE,
            "GateCreationTool", Kind.CREATE_NODE, "CombinedFragmentCreationTool", Kind.CREATE_CONTAINER,
            "InteractionUseCreationTool", Kind.CREATE_CONTAINER, "OperandCreationTool", Kind.CREATE_CONTAINER);

    private static final Set<String> VARIABLES = Set.of("startingEndPredecessor", "finishingEndPredecessor", "coveredLifelines",
            "predecessor", "variable", "viewVariable", "element", "elementView", "sourceVariable",
            "targetVariable", "sourceViewVariable", "targetViewVariable", "containerView", "container", "oldContainer",
            "newContainer", "newViewContainer", "source", "target", "sourceView", "targetView", "edgeView", "view", "copiedView",
            "copiedElement", "containerViewVariable", "containerVariable", "representationNameVariable", "precedingSiblings",
            "root", "variables");

    private static final List<String> MAPPINGS = List.of("nodeMappings", "containerMappings", "edgeMappings", "mappings",
            "mapping", "containers");

    private static final List<String> OPTIONS = List.of("dragSource", "dragSourceType", "moveEdges", "reconnectionKind", "id",
            "multiple", "tree", "windowTitle", "windowImagePath", "message", "choiceOfValuesMessage", "selectedValuesMessage",
            "locationURI", "inverseSelectionOrder", "forceRefresh");

    private static final List<String> EXPRESSIONS = List.of("inputLabelExpression", "candidatesExpression", "rootExpression",
            "childrenExpression", "preSelectedCandidatesExpression", "titleExpression", "browseExpression",
            "navigationNameExpression");

    private final Build build;
    private final OperationBuilder operations;
    private final Map<String, ToolSpec> tools;

    /** @param tools where every tool built is entered by its identity */
    ToolBuilder(Build build, Map<String, ToolSpec> tools) {
        this.build = build;
        this.operations = new OperationBuilder(build);
        this.tools = tools;
    }

    ToolSectionSpec section(SpecNode node) {
        List<ToolSpec> own = new ArrayList<>();
        for (SpecNode tool : node.all("ownedTools")) {
            own.add(tool(tool));
        }
        for (SpecNode extension : node.all("groupExtensions")) {
            own.add(tool(extension));
        }
        List<ToolSectionSpec> sections = new ArrayList<>();
        for (SpecNode section : node.all("subSections")) {
            sections.add(section(section));
        }
        Build.documentation(node);
        return new ToolSectionSpec(node.text("name", ""), Build.label(node), node.text("icon", ""), List.copyOf(own),
                build.ids(node, "reusedTools"), List.copyOf(sections));
    }

    ToolSpec tool(SpecNode node) {
        Kind kind = KINDS.getOrDefault(node.type(), Kind.UNKNOWN);
        if (IN_TIME.containsKey(node.type())) {
            kind = IN_TIME.get(node.type());
            build.partly(node, "The tool " + node.type() + " works at a place in time.",
                    "It is offered, but is not told what comes before; variables for that are empty.");
        } else if (kind == Kind.UNKNOWN) {
            build.unsupported(node, "The tool " + node.type() + " is not known.", "It is not offered.");
        }
        Map<String, ExpressionText> expressions = expressions(node);
        Map<String, String> options = options(node);
        List<OperationSpec> steps = operations.initial(node);
        if (kind == Kind.EXTERNAL_ACTION) {
            steps = List.of(externalAction(node, options));
        }
        ToolSpec tool = new ToolSpec(build.id(node), kind, Build.label(node), Build.documentation(node), icon(node),
                node.expression("precondition"), node.expression("connectionStartPrecondition"), mappings(node),
                extras(node, "extraMappings", "extraSourceMappings"), extras(node, "extraTargetMappings"), variables(node, expressions, options),
                options, expressions, node.expression("elementsToSelect"), steps, children(node), node.place());
        tools.put(tool.id(), tool);
        return tool;
    }

    private OperationSpec externalAction(SpecNode node, Map<String, String> options) {
        List<SpecNode> called = build.library().nodes(node, "action");
        SpecNode action = called.isEmpty() ? node : called.get(0);
        options.putIfAbsent("id", action.text("id", ""));
        return new OperationSpec.ExternalAction(action.text("id", ""), OperationBuilder.parameters(action),
                operations.steps(node, "subModelOperations", 0), node.place());
    }

    private static String icon(SpecNode node) {
        String icon = node.text("iconPath");
        return icon == null ? node.text("icon", "") : icon;
    }

    private List<String> mappings(SpecNode node) {
        List<String> result = new ArrayList<>();
        MAPPINGS.forEach(feature -> result.addAll(build.ids(node, feature)));
        return List.copyOf(result);
    }

    private List<String> extras(SpecNode node, String... features) {
        List<String> result = new ArrayList<>();
        for (String feature : features) {
            result.addAll(build.ids(node, feature));
        }
        return List.copyOf(result);
    }

    private Map<String, ExpressionText> expressions(SpecNode node) {
        Map<String, ExpressionText> result = new LinkedHashMap<>();
        for (String name : EXPRESSIONS) {
            ExpressionText expression = node.expression(name);
            if (expression.isGiven()) {
                result.put(name, expression);
            }
        }
        for (SpecNode filter : node.all("filters")) {
            ExpressionText precondition = filter.expression("precondition");
            if (precondition.isGiven()) {
                result.put("filter" + filter.index(), precondition);
            }
            filter.expression("elementsToListen");
            // a changed model refreshes tools anyway, so what to listen to need not be said
            filter.all("listeners").forEach(SpecNode::ignoreAll);
        }
        return result;
    }

    private Map<String, String> options(SpecNode node) {
        Map<String, String> result = new LinkedHashMap<>();
        for (String name : OPTIONS) {
            String value = node.text(name);
            if (value != null) {
                result.put(name, value);
            }
        }
        node.one("mask").ifPresent(mask -> result.put("mask", mask.text("mask", "{0}")));
        node.one("hook").ifPresent(hook -> {
            result.put("hook", hook.text("id", ""));
            hook.all("parameters").forEach(SpecNode::ignoreAll);
            build.unsupported(hook, "A delete tool asks code of its own first.", "Deleting does not ask it.");
        });
        for (String feature : List.of("diagramDescription", "tableDescription", "treeDescription", "representationDescription")) {
            for (SpecNode target : build.library().nodes(node, feature)) {
                result.put("representation", target.values().getOrDefault("name", List.of("")).get(0));
            }
        }
        return result;
    }

    private Map<String, String> variables(SpecNode node, Map<String, ExpressionText> expressions, Map<String, String> options) {
        Map<String, String> result = new LinkedHashMap<>();
        for (SpecNode child : node.children()) {
            if (VARIABLES.contains(child.feature())) {
                node.all(child.feature());
                String name = child.text("name", child.feature());
                child.text("documentation");
                result.put(child.feature().equals("variables") ? name : child.feature(), name);
                subVariables(child, expressions, options);
            }
        }
        return result;
    }

    private void subVariables(SpecNode variable, Map<String, ExpressionText> expressions, Map<String, String> options) {
        for (SpecNode child : variable.all("subVariables")) {
            String name = child.text("name", "");
            options.put("parent:" + name, variable.text("name", variable.feature()));
            switch (child.type()) {
                case "AcceleoVariable" -> {
                    expressions.put("variable:" + name, child.expression("computationExpression"));
                    subVariables(child, expressions, options);
                }
                case "TypedVariable" -> {
                    expressions.put("ask:" + name, child.expression("defaultValueExpression"));
                    options.put("message:" + name, child.text("userDocumentation", ""));
                    build.addresses(child, "valueType");
                }
                case "SelectModelElementVariable" -> {
                    expressions.put("choose:" + name, child.expression("candidatesExpression"));
                    expressions.put("root:" + name, child.expression("rootExpression"));
                    expressions.put("children:" + name, child.expression("childrenExpression"));
                    options.put("message:" + name, child.text("message", child.text("userDocumentation", "")));
                    options.put("multiple:" + name, child.text("multiple", "false"));
                    options.put("tree:" + name, child.text("tree", "false"));
                    child.text("userDocumentation");
                }
                default -> build.unsupported(child, "The variable " + child.type() + " is not known.", "It is not bound.");
            }
        }
    }

    private List<ToolSpec> children(SpecNode node) {
        List<ToolSpec> result = new ArrayList<>();
        for (String feature : List.of("tools", "menuItemDescription", "menuItemDescriptions", "itemDescriptions")) {
            for (SpecNode child : node.all(feature)) {
                if (child.type().equals("MenuItemDescriptionReference")) {
                    build.ids(child, "item");
                } else {
                    result.add(tool(child));
                }
            }
        }
        if (node.type().equals("ToolGroupExtension")) {
            build.ids(node, "group");
        }
        return List.copyOf(result);
    }
}
