/**
 * Checks a diagram by the validation rules of its specification, and runs their remedies.
 *
 * <pre>
 * RuleChecker checker = new RuleChecker(diagram, viewpoint.rules(), host);
 * for (Violation violation : checker.check()) {
 *     …violation.message(), violation.element(), violation.picture()…
 *     violation.rule().fixes().forEach(fix -> offer(fix.name(), () -> commandStack.execute(checker.fix(violation, fix))));
 * }
 * </pre>
 */
package org.escalation.diagram.validation;
