package org.escalation.diagram.spec;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Follows the path that EMF writes for a reference inside a file: {@code //@feature.2/@other[name='a%20b']}, where the
 * first step may name the root by number, or a plain identifier.
 */
final class FragmentPath {

    private FragmentPath() {
    }

    /** The node that the fragment names, or null. */
    static SpecNode resolve(SpecFile file, String fragment) {
        if (fragment.isEmpty() || fragment.equals("/")) {
            return file.roots().get(0);
        }
        if (!fragment.startsWith("/")) {
            return file.byId(fragment);
        }
        int slash = fragment.indexOf('/', 1);
        String rootStep = slash < 0 ? fragment.substring(1) : fragment.substring(1, slash);
        SpecNode node = root(file, rootStep);
        int from = slash < 0 ? fragment.length() : slash + 1;
        while (node != null && from < fragment.length()) {
            int end = stepEnd(fragment, from);
            node = child(node, fragment.substring(from, end));
            from = end + 1;
        }
        return node;
    }

    private static SpecNode root(SpecFile file, String step) {
        if (step.isEmpty()) {
            return file.roots().get(0);
        }
        int index = number(step);
        return index >= 0 && index < file.roots().size() ? file.roots().get(index) : null;
    }

    /** A slash inside quotes belongs to the key's value. */
    private static int stepEnd(String fragment, int from) {
        boolean quoted = false;
        for (int i = from; i < fragment.length(); i++) {
            char c = fragment.charAt(i);
            if (c == '\'') {
                quoted = !quoted;
            } else if (c == '/' && !quoted) {
                return i;
            }
        }
        return fragment.length();
    }

    private static SpecNode child(SpecNode node, String step) {
        if (!step.startsWith("@")) {
            return null;
        }
        int bracket = step.indexOf('[');
        if (bracket > 0) {
            return byKey(node, step.substring(1, bracket), step.substring(bracket + 1));
        }
        int dot = step.lastIndexOf('.');
        String feature = dot < 0 ? step.substring(1) : step.substring(1, dot);
        int index = dot < 0 ? 0 : number(step.substring(dot + 1));
        for (SpecNode child : node.children()) {
            if (child.feature().equals(feature) && index-- == 0) {
                return child;
            }
        }
        return null;
    }

    private static SpecNode byKey(SpecNode node, String feature, String key) {
        int equals = key.indexOf('=');
        int end = key.lastIndexOf('\'');
        if (equals < 0 || end <= equals + 1) {
            return null;
        }
        String name = key.substring(0, equals);
        String value = URLDecoder.decode(key.substring(equals + 2, end).replace("+", "%2B"), StandardCharsets.UTF_8);
        for (SpecNode child : node.children()) {
            List<String> found = child.values().get(name);
            if (child.feature().equals(feature) && found != null && found.get(0).equals(value)) {
                return child;
            }
        }
        return null;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
