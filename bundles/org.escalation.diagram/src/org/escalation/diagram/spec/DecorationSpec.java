package org.escalation.diagram.spec;

import java.util.List;

/**
 * A small picture put on elements by a layer.
 *
 * @param name         of the decoration
 * @param position     {@code NORTH_WEST} … {@code CENTER}
 * @param domainClass  class of the semantic elements concerned; empty when mappings are named
 * @param mappings     identities of the mappings concerned; empty when a class is named; both empty: all
 * @param precondition condition on the semantic element
 * @param image        path of the picture, an expression
 * @param tooltip      text shown on hover
 */
public record DecorationSpec(String name, String position, String domainClass, List<String> mappings,
        ExpressionText precondition, ExpressionText image, ExpressionText tooltip) {
}
