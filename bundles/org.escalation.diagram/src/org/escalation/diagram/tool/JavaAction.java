package org.escalation.diagram.tool;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/** Code of the host that a specification calls by an identity (External Java Action). */
@FunctionalInterface
public interface JavaAction {

    /**
     * Runs inside the tool's command, so that what it changes in the model is undone with the rest. A runtime exception
     * takes the whole tool back and is shown to the user.
     *
     * @param elements   the context's model elements
     * @param parameters values of the parameters that the specification gives, by name
     */
    void execute(List<EObject> elements, Map<String, Object> parameters);

    /** Whether the action makes sense for the elements; menus leave it out where it does not. */
    default boolean canExecute(List<EObject> elements) {
        return true;
    }
}
