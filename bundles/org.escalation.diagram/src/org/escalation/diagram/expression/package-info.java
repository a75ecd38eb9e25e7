/**
 * Expressions of viewpoint specifications: {@code aql:}, {@code feature:}, {@code var:}, {@code service:}, plain text, and
 * what of {@code [… /]} and {@code ocl:} reads like the query language.
 *
 * <p>An {@link org.escalation.diagram.expression.ExpressionCompiler} turns text into an
 * {@link org.escalation.diagram.expression.Expression} once; evaluating it against a
 * {@link org.escalation.diagram.expression.Scope} looks at no text again. Evaluations are bounded by a
 * {@link org.escalation.diagram.expression.Budget}, report what they read to a
 * {@link org.escalation.diagram.expression.ReadTracker}, and never stop at a missing value: like the query language
 * itself they go on with {@link org.escalation.diagram.expression.Nothing}.
 */
package org.escalation.diagram.expression;
