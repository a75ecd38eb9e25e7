package org.escalation.diagram.spec;

import java.util.Set;

import org.escalation.diagram.spec.SpecProblem.Severity;

/**
 * Reports what a specification says and no builder asked for. Run after everything was built; whatever stands in the
 * file and was not read is by that fact not understood.
 */
final class UnreadParts {

    /** Parts that never reach a picture: written by the editor of specifications for itself. */
    private static final Set<String> SILENT = Set.of("eAnnotations", "version", "uid");

    private final SpecProblems problems;

    UnreadParts(SpecProblems problems) {
        this.problems = problems;
    }

    void report(SpecNode node) {
        for (String attribute : node.values().keySet()) {
            if (!node.isRead(attribute) && !SILENT.contains(attribute)) {
                problems.add(Severity.INFO, "unread", node.type() + "." + attribute,
                        "The setting " + attribute + " of " + node.type() + " has no meaning here.", "It changes nothing.",
                        node.place());
            }
        }
        for (int i = 0; i < node.children().size(); i++) {
            SpecNode child = node.children().get(i);
            if (node.isVisited(i)) {
                report(child);
            } else if (!SILENT.contains(child.feature())) {
                problems.add(Severity.WARNING, "unread", child.type(),
                        "The part " + child.feature() + " (" + child.type() + ") of " + node.type() + " is not understood.",
                        effect(child), child.place());
            }
        }
    }

    private static String effect(SpecNode node) {
        if (node.namespace().contains("/properties/")) {
            return "Property pages are the host's own; the picture does not change.";
        }
        return node.isWithin("DiagramDescription") ? "It is left out of the picture." : "It is left out.";
    }
}
