package org.escalation.diagram.tool;

import org.eclipse.emf.ecore.EObject;

/**
 * A representation that a tool wants opened once its command is done.
 *
 * @param representation identity of the kind of diagram, table or tree
 * @param element        model element that it is made for
 * @param create         whether a new one is to be made when none exists
 * @param title          for a new one; may be empty for the usual one
 */
public record Opening(String representation, EObject element, boolean create, String title) {
}
