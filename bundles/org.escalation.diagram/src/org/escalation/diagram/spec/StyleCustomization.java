package org.escalation.diagram.spec;

import java.util.Optional;
import java.util.Set;

/**
 * A layer's change to one property of styles, effective where its predicate holds.
 *
 * @param predicate condition on the semantic element; not given: always
 * @param property  the style's property, such as {@code labelSize} or {@code borderColor}
 * @param value     new value of an attribute; not given where {@code color} is
 * @param color     new colour, for a property that holds one
 * @param appliesTo paths of the styles or labels concerned; empty with {@code everywhere}
 * @param everywhere whether every style of the diagram is concerned
 */
public record StyleCustomization(ExpressionText predicate, String property, ExpressionText value, Optional<ColorSpec> color,
        Set<String> appliesTo, boolean everywhere) {

    /** True when the style defined at the place, or a label of it, is concerned. */
    public boolean concerns(SpecPlace style) {
        String at = style.resource() + "#" + style.path();
        return everywhere || appliesTo.stream().anyMatch(path -> path.equals(at) || path.startsWith(at + "/"));
    }
}
