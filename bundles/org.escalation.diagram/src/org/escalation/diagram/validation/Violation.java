package org.escalation.diagram.validation;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.spec.RuleSpec;

/**
 * An element that breaks a rule.
 *
 * @param rule    with its level and remedies
 * @param message for the user
 * @param element model element concerned
 * @param picture element of the diagram concerned, for a rule on views; empty for a rule on model elements
 */
public record Violation(RuleSpec rule, String message, EObject element, Optional<SceneElement> picture) {
}
