package org.escalation.diagram.spec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.escalation.diagram.spec.SpecProblem.Severity;

/** What the builders of one specification share: files, findings and identities. */
final class Build {

    private static final Set<String> LAYERS = Set.of("Layer", "AdditionalLayer");

    private final SpecLibrary library;
    private final SpecProblems problems;
    private final Map<SpecNode, String> ids = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    Build(SpecLibrary library, SpecProblems problems) {
        this.library = library;
        this.problems = problems;
    }

    SpecLibrary library() {
        return library;
    }

    /** Reports a construct that is read but not interpreted. */
    void unsupported(SpecNode node, String message, String effect) {
        node.markUnsupported();
        problems.add(Severity.WARNING, "unsupported", node.type(), message, effect, node.place());
    }

    /** Reports a construct that is shown, but not as its author meant. */
    void partly(SpecNode node, String message, String effect) {
        node.markPartly();
        problems.add(Severity.WARNING, "unsupported", node.type(), message, effect, node.place());
    }

    /** Reports a value that the format does not know. */
    void value(SpecNode node, String attribute, String value) {
        problems.add(Severity.WARNING, "value", node.type(), "Unknown value of " + attribute + ": " + value + ".",
                "The usual look is used instead.", node.place());
    }

    /**
     * Identity of a mapping or tool: the names from its representation down to it. Layers and palette sections are left
     * out, so that moving a mapping to another layer keeps the positions of its elements.
     */
    String id(SpecNode node) {
        String known = ids.get(node);
        if (known != null) {
            return known;
        }
        StringBuilder path = new StringBuilder();
        for (SpecNode step = node; step != null && step.parent() != null; step = step.parent()) {
            if (step.feature().equals("ownedViewpoints")) {
                break;
            }
            List<String> name = step.values().get("name");
            boolean skipped = LAYERS.contains(step.type()) || step.type().startsWith("Tool") && step != node;
            if (!skipped && (name != null || step == node)) {
                String part = name == null ? step.feature() + step.index() : name.get(0);
                path.insert(0, path.isEmpty() ? part : part + "/");
            }
        }
        String id = path.toString();
        if (!taken.add(id)) {
            id = node.path();
            for (int i = 2; !taken.add(id); i++) {
                id = node.path() + "#" + i;
            }
        }
        ids.put(node, id);
        return id;
    }

    /** Identities of the elements that a reference names. */
    List<String> ids(SpecNode node, String feature) {
        List<String> result = new ArrayList<>();
        for (SpecNode target : library.nodes(node, feature)) {
            result.add(id(target));
        }
        return result;
    }

    /** Identity of the only element that a reference names; empty for none. */
    String idOf(SpecNode node, String feature) {
        List<String> all = ids(node, feature);
        return all.isEmpty() ? "" : all.get(0);
    }

    /** Addresses that a reference to things outside the specification names. */
    List<String> addresses(SpecNode node, String feature) {
        List<String> result = new ArrayList<>();
        for (SpecLibrary.Target target : library.targets(node, feature)) {
            result.add(target.address());
        }
        return result;
    }

    /** What users read: the label, unless it is missing or a key of a translation, then the name. */
    static String label(SpecNode node) {
        String name = node.text("name", "");
        String label = node.text("label", "");
        return label.isBlank() || label.startsWith("%") ? name : label;
    }

    /** Text for users; empty where missing or a key of a translation. */
    static String documentation(SpecNode node) {
        String developer = node.text("documentation", "");
        String user = node.text("endUserDocumentation", "");
        String text = user.isBlank() ? developer : user;
        return text.startsWith("%") ? "" : text;
    }
}
