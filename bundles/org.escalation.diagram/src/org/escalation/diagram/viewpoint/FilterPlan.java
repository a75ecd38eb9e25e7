package org.escalation.diagram.viewpoint;

import java.util.List;
import java.util.Set;

import org.escalation.diagram.expression.Scope;
import org.escalation.diagram.internal.Probe;

/** An active filter. What it matches is hidden; a part that would collapse an element hides it too. */
record FilterPlan(List<Part> parts) {

    /** One condition; empty mappings mean all. */
    record Part(Set<String> mappings, Probe semantic, Probe view) {
    }

    /** Whether the filter takes the view out of the picture. */
    boolean hides(View view, Scope scope) {
        for (Part part : parts) {
            boolean concerned = part.mappings().isEmpty() || view.isMadeBy(part.mappings());
            if (concerned && !kept(part, view, scope)) {
                return true;
            }
        }
        return false;
    }

    /** A filter without condition hides all its elements; otherwise those stay for which the conditions hold. */
    private static boolean kept(Part part, View view, Scope scope) {
        if (!part.semantic().text().isGiven() && !part.view().text().isGiven()) {
            return false;
        }
        boolean semantic = part.semantic().holds(scope.context(view.target()));
        return semantic && part.view().holds(scope.context(view));
    }
}
