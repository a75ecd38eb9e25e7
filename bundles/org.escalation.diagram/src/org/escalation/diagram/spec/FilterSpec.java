package org.escalation.diagram.spec;

import java.util.List;

/**
 * A filter that a user can switch on; it hides or collapses what any of its parts matches.
 *
 * @param id    its name
 * @param label for users
 * @param parts what it matches
 */
public record FilterSpec(String id, String label, List<Part> parts) {

    /**
     * One condition.
     *
     * @param collapse  true to shrink what matches, false to hide it
     * @param mappings  identities of the mappings concerned; empty: all
     * @param semantic  keeps an element where it holds; matches where it does not. Not given: matches all
     * @param view      the same on the view
     * @param variables names and default values that a user is asked for; empty for a plain filter
     */
    public record Part(boolean collapse, List<String> mappings, ExpressionText semantic, ExpressionText view,
            List<Variable> variables) {
    }

    /** A value that the user gives when switching the filter on. */
    public record Variable(String name, String documentation, ExpressionText defaultValue) {
    }
}
