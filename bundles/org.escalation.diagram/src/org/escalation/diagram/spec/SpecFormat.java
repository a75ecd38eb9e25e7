package org.escalation.diagram.spec;

import java.util.Map;
import java.util.Set;

/**
 * What a reader has to know of the format beyond the file: the class of an element whose class is not written because
 * the feature that holds it admits only one.
 */
final class SpecFormat {

    private static final Map<String, String> BY_FEATURE = Map.ofEntries(
            Map.entry("ownedViewpoints", "Viewpoint"), Map.entry("validationSet", "ValidationSet"),
            Map.entry("userColorsPalettes", "UserColorsPalette"), Map.entry("systemColors", "SytemColorsPalette"),
            Map.entry("ownedJavaExtensions", "JavaExtension"), Map.entry("ownedMMExtensions", "MetamodelExtensionSetting"),
            Map.entry("defaultLayer", "Layer"), Map.entry("additionalLayers", "AdditionalLayer"),
            Map.entry("layers", "AdditionalLayer"), Map.entry("optionalLayers", "AdditionalLayer"),
            Map.entry("nodeMappings", "NodeMapping"), Map.entry("subNodeMappings", "NodeMapping"),
            Map.entry("borderedNodeMappings", "NodeMapping"), Map.entry("containerMappings", "ContainerMapping"),
            Map.entry("subContainerMappings", "ContainerMapping"), Map.entry("edgeMappings", "EdgeMapping"),
            Map.entry("edgeMappingImports", "EdgeMappingImport"), Map.entry("toolSections", "ToolSection"),
            Map.entry("toolSection", "ToolSection"), Map.entry("subSections", "ToolSection"),
            Map.entry("groupExtensions", "ToolGroupExtension"), Map.entry("initialOperation", "InitialOperation"),
            Map.entry("diagramInitialisation", "InitialOperation"), Map.entry("cases", "Case"),
            Map.entry("default", "Default"), Map.entry("fixes", "ValidationFix"), Map.entry("audits", "RuleAudit"),
            Map.entry("decorationDescriptionsSet", "DecorationDescriptionsSet"),
            Map.entry("customization", "Customization"), Map.entry("colorSteps", "ColorStep"),
            Map.entry("sections", "GaugeSectionDescription"), Map.entry("concerns", "ConcernSet"),
            Map.entry("ownedConcernDescriptions", "ConcernDescription"),
            Map.entry("centerLabelStyleDescription", "CenterLabelStyleDescription"),
            Map.entry("beginLabelStyleDescription", "BeginLabelStyleDescription"),
            Map.entry("endLabelStyleDescription", "EndLabelStyleDescription"),
            Map.entry("ownedLineMappings", "LineMapping"), Map.entry("ownedSubLines", "LineMapping"),
            Map.entry("intersection", "IntersectionMapping"), Map.entry("ownedCreateLine", "CreateLineTool"),
            Map.entry("createColumn", "CreateCrossColumnTool"), Map.entry("cellEditor", "CellEditorTool"),
            Map.entry("defaultForeground", "ForegroundStyleDescription"),
            Map.entry("defaultBackground", "BackgroundStyleDescription"),
            Map.entry("foregroundConditionalStyle", "ForegroundConditionalStyle"),
            Map.entry("backgroundConditionalStyle", "BackgroundConditionalStyle"),
            Map.entry("subItemMappings", "TreeItemMapping"), Map.entry("defaultStyle", "TreeItemStyleDescription"),
            Map.entry("conditionalStyles", "ConditionalTreeItemStyleDescription"),
            Map.entry("createTreeItem", "TreeItemCreationTool"), Map.entry("dropTools", "TreeItemContainerDropTool"),
            Map.entry("dndTools", "TreeItemDragTool"), Map.entry("listeners", "FeatureChangeListener"),
            Map.entry("parameters", "ExternalJavaActionParameter"), Map.entry("hook", "DeleteHook"),
            Map.entry("mask", "EditMaskVariables"), Map.entry("eAnnotations", "DAnnotation"));

    private static final Set<String> EDGE_OWNERS = Set.of("EdgeMapping", "EdgeMappingImport", "ConditionalEdgeStyleDescription",
            "BasicMessageMapping", "ReturnMessageMapping", "CreationMessageMapping", "DestructionMessageMapping");

    private static final Set<String> CONTAINER_OWNERS = Set.of("ContainerMapping", "ContainerMappingImport",
            "CombinedFragmentMapping", "InteractionUseMapping", "OperandMapping", "InteractionContainerMapping");

    private SpecFormat() {
    }

    /** The class that the feature implies; the feature's own name where it implies none that matters here. */
    static String impliedType(SpecNode parent, String feature) {
        String owner = parent.type();
        switch (feature) {
            case "conditionnalStyles":
                return EDGE_OWNERS.contains(owner) ? "ConditionalEdgeStyleDescription"
                        : CONTAINER_OWNERS.contains(owner) ? "ConditionalContainerStyleDescription"
                                : "ConditionalNodeStyleDescription";
            case "style":
                return styleType(owner);
            case "ownedColumnMappings":
                return "CrossTableDescription".equals(owner) ? "ElementColumnMapping" : "FeatureColumnMapping";
            case "directEdit":
                return "TreeItemMapping".equals(owner) ? "TreeItemEditionTool" : "LabelEditTool";
            case "create", "delete":
                return feature.equals("create") ? createType(owner) : deleteType(owner);
            default:
                return BY_FEATURE.getOrDefault(feature, feature);
        }
    }

    private static String styleType(String owner) {
        return switch (owner) {
            case "ConditionalTreeItemStyleDescription" -> "TreeItemStyleDescription";
            case "ForegroundConditionalStyle" -> "ForegroundStyleDescription";
            case "BackgroundConditionalStyle" -> "BackgroundStyleDescription";
            default -> EDGE_OWNERS.contains(owner) ? "EdgeStyleDescription" : "style";
        };
    }

    private static String createType(String owner) {
        return switch (owner) {
            case "LineMapping" -> "CreateLineTool";
            case "ElementColumnMapping" -> "CreateColumnTool";
            case "IntersectionMapping" -> "CreateCellTool";
            default -> "TreeItemCreationTool";
        };
    }

    private static String deleteType(String owner) {
        return switch (owner) {
            case "LineMapping" -> "DeleteLineTool";
            case "ElementColumnMapping" -> "DeleteColumnTool";
            default -> "TreeItemDeletionTool";
        };
    }
}
