package org.escalation.diagram.tool;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.escalation.diagram.expression.ViewAccess;
import org.escalation.diagram.spec.ToolSpec;

/** Collects the variables of a gesture: under the name that the tool gives each role, and under the format's own name. */
final class ToolVariables {

    private final ToolSpec tool;
    private final Map<String, Object> values = new LinkedHashMap<>();

    ToolVariables(ToolSpec tool) {
        this.tool = tool;
    }

    /**
     * Binds a role's variable.
     *
     * @param role  feature by which tools name the variable, such as {@code sourceView}
     * @param usual the format's own name of the variable
     */
    ToolVariables bind(String role, String usual, Object value) {
        values.put(usual, value);
        String name = tool.variables().get(role);
        if (name != null && !name.isEmpty()) {
            values.put(name, value);
        }
        return this;
    }

    /** Binds a variable that has one name only. */
    ToolVariables bind(String name, Object value) {
        values.put(name, value);
        return this;
    }

    Map<String, Object> map() {
        return values;
    }

    /** The model element that a view stands for; null for none. */
    static EObject target(ViewAccess view) {
        return view != null && view.feature("target") instanceof EObject element ? element : null;
    }
}
