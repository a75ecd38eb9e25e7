package org.escalation.diagram.spec;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of tree.
 *
 * @param id           its name
 * @param label        for users
 * @param title        name of a new tree
 * @param domainClass  class of the semantic element it is made for
 * @param precondition must hold for that element
 * @param metamodels   addresses of the EPackages it was written against
 * @param items        top items
 * @param tools        tools by identity
 * @param place        where it is defined
 */
public record TreeSpec(String id, String label, ExpressionText title, String domainClass, ExpressionText precondition,
        List<String> metamodels, List<Item> items, Map<String, ToolSpec> tools, SpecPlace place) {

    /** Semantic elements shown as items. */
    public record Item(String id, String name, String domainClass, ExpressionText precondition, ExpressionText candidates,
            Optional<Look> look, List<TableSpec.Conditional<Look>> conditional, List<Item> children, List<String> reused,
            Optional<String> specialises, SpecPlace place) {
    }

    /** Look of an item. */
    public record Look(LabelSpec label, Optional<ColorSpec> background) {
    }
}
