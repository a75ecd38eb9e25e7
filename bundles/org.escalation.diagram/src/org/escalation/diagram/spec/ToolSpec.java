package org.escalation.diagram.spec;

import java.util.List;
import java.util.Map;

/**
 * A tool of the palette, a menu or a gesture.
 *
 * @param id           identity, stable while names stay
 * @param kind         gesture that runs it
 * @param label        for users
 * @param documentation for users; may be empty
 * @param icon         path; may be empty
 * @param precondition must hold for the tool to be offered
 * @param startCondition for edge creation: must hold for the first element clicked
 * @param mappings     identities of the mappings it makes, or on which it works; empty: any
 * @param extraSources identities of further mappings on which the gesture may start
 * @param extraTargets identities of further mappings on which it may end
 * @param variables    name of the variable for each role, such as {@code element} or {@code sourceView}
 * @param options      further settings by the format's word, such as {@code dragSource} or {@code reconnectionKind}
 * @param expressions  further expressions by role, such as {@code inputLabelExpression} or {@code candidatesExpression}
 * @param selection    elements to select afterwards
 * @param operations   steps
 * @param children     entries of a menu or group
 * @param place        where it is defined
 */
public record ToolSpec(String id, Kind kind, String label, String documentation, String icon, ExpressionText precondition,
        ExpressionText startCondition, List<String> mappings, List<String> extraSources, List<String> extraTargets,
        Map<String, String> variables, Map<String, String> options, Map<String, ExpressionText> expressions,
        ExpressionText selection, List<OperationSpec> operations, List<ToolSpec> children, SpecPlace place) {

    /** What runs a tool. */
    public enum Kind {
        /** Click on a place to make a node. */
        CREATE_NODE,
        /** Click on a place to make a container. */
        CREATE_CONTAINER,
        /** Click on two elements to make an edge. */
        CREATE_EDGE,
        /** Click on an element to run steps. */
        GENERIC,
        /** Type over a label. */
        DIRECT_EDIT,
        /** Delete an element. */
        DELETE,
        /** Drag an edge's end. */
        RECONNECT,
        /** Drop elements on a container. */
        DROP,
        /** Paste copied elements. */
        PASTE,
        /** Click twice. */
        DOUBLE_CLICK,
        /** A menu with entries. */
        MENU,
        /** A place in a menu with entries. */
        MENU_GROUP,
        /** A menu entry that runs steps. */
        ACTION,
        /** A menu entry that calls the host's code. */
        EXTERNAL_ACTION,
        /** Choose elements in a dialog first. */
        SELECTION_WIZARD,
        /** Several tools behind one button. */
        GROUP,
        /** Create a representation of an element. */
        CREATE_REPRESENTATION,
        /** Open a representation of an element. */
        OPEN_REPRESENTATION,
        /** Type into a cell or tree item. */
        CELL_EDIT,
        /** Create a line. */
        CREATE_LINE,
        /** Create a column. */
        CREATE_COLUMN,
        /** Fill an empty cell. */
        CREATE_CELL,
        /** Delete a line or column. */
        DELETE_LINE,
        /** Create a tree item. */
        CREATE_ITEM,
        /** Delete a tree item. */
        DELETE_ITEM,
        /** A gesture that this runtime does not offer. */
        UNKNOWN
    }
}
