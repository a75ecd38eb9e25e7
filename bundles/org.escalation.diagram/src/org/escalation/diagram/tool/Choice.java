package org.escalation.diagram.tool;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

/**
 * Model elements that a tool asks the user to choose from before it runs.
 *
 * @param title       of the dialog
 * @param message     what to choose; may be empty
 * @param icon        path of a picture for the dialog; may be empty
 * @param roots       what to show at the top: the candidates, or the roots of the tree that holds them
 * @param children    what to show below an element; gives nothing for a plain list
 * @param candidates  what may be chosen
 * @param preselected chosen at first
 * @param multiple    whether more than one may be chosen
 * @param twoPanes    whether the dialog shows the chosen elements beside the candidates
 */
public record Choice(String title, String message, String icon, List<EObject> roots,
        Function<EObject, List<EObject>> children, List<EObject> candidates, List<EObject> preselected, boolean multiple,
        boolean twoPanes) {
}
