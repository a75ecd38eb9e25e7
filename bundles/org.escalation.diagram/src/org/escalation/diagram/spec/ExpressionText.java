package org.escalation.diagram.spec;

/**
 * An expression as the specification's author wrote it.
 *
 * @param text  with its prefix, such as {@code aql:self.name} or {@code feature:name}
 * @param place the element that holds it
 * @param role  the attribute that holds it, such as {@code labelExpression}
 */
public record ExpressionText(String text, SpecPlace place, String role) {

    /** Stands for an expression that was not given. */
    public static final ExpressionText NONE = new ExpressionText("", SpecPlace.NOWHERE, "");

    /** True when the author gave an expression. */
    public boolean isGiven() {
        return !text.isEmpty();
    }

    @Override
    public String toString() {
        return text;
    }
}
