package org.escalation.diagram.spec;

/**
 * A style that takes the place of the usual one where its predicate holds; the first such one wins.
 *
 * @param <S>       kind of style
 * @param predicate condition on the semantic element
 * @param style     look where it holds
 */
public record ConditionalStyle<S extends StyleSpec>(ExpressionText predicate, S style) {
}
