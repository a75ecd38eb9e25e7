package org.escalation.diagram.spec;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One element of a specification file, untyped: the class it names, the feature of the parent that holds it, attribute
 * values and children in file order.
 *
 * <p>A node remembers which of its attributes and children somebody asked for. What nobody asked for when the typed
 * descriptions are built is what this runtime does not understand; {@link UnreadParts} reports it. That is why there
 * is no list of unsupported features to forget to extend.
 */
public final class SpecNode {

    private final SpecFile file;
    private final SpecNode parent;
    private final String feature;
    private final String namespace;
    private final String type;
    private final int line;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<SpecNode> children = new ArrayList<>();
    private final java.util.Set<String> read = new java.util.HashSet<>();
    private final BitSet visited = new BitSet();
    private boolean unsupported;
    private boolean partly;

    SpecNode(SpecFile file, SpecNode parent, String feature, String namespace, String type, int line) {
        this.file = file;
        this.parent = parent;
        this.feature = feature;
        this.namespace = namespace;
        this.type = type;
        this.line = line;
    }

    void addValue(String name, String value) {
        values.computeIfAbsent(name, key -> new ArrayList<>(1)).add(value);
    }

    void addChild(SpecNode child) {
        children.add(child);
    }

    void removeLast() {
        children.remove(children.size() - 1);
    }

    /** The file that holds the node. */
    public SpecFile file() {
        return file;
    }

    /** The node around this one, or null for a root. */
    public SpecNode parent() {
        return parent;
    }

    /** The parent's feature that holds this node; the element's own name for a root. */
    public String feature() {
        return feature;
    }

    /** The XML namespace of the named class; empty where the class follows from the feature. */
    public String namespace() {
        return namespace;
    }

    /** Simple name of the node's class, given in the file or implied by the feature. */
    public String type() {
        return type;
    }

    /** Children in file order. Reading them does not count as understanding them. */
    public List<SpecNode> children() {
        return Collections.unmodifiableList(children);
    }

    /** Raw attribute values by name. Reading them does not count as understanding them. */
    public Map<String, List<String>> values() {
        return Collections.unmodifiableMap(values);
    }

    /** An attribute's value, or null when the file does not give it. */
    public String text(String name) {
        read.add(name);
        List<String> list = values.get(name);
        return list == null || list.isEmpty() ? null : list.get(0);
    }

    /** An attribute's value, or {@code otherwise} when the file does not give it. */
    public String text(String name, String otherwise) {
        String value = text(name);
        return value == null ? otherwise : value;
    }

    /** All values of a many-valued attribute, written as one attribute separated by blanks or as elements. */
    public List<String> texts(String name) {
        read.add(name);
        List<String> list = values.getOrDefault(name, List.of());
        return list.size() == 1 && !list.get(0).isBlank() ? List.of(list.get(0).trim().split("\\s+")) : List.copyOf(list);
    }

    /** A truth value, or {@code otherwise}. */
    public boolean flag(String name, boolean otherwise) {
        String value = text(name);
        return value == null ? otherwise : "true".equals(value) || "1".equals(value);
    }

    /** A whole number, or {@code otherwise} when it is missing or not a number. */
    public int number(String name, int otherwise) {
        String value = text(name);
        if (value == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value.trim());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** An expression with its place; {@link ExpressionText#NONE} when the file gives none. */
    public ExpressionText expression(String name) {
        return expression(name, "");
    }

    /** An expression with its place, {@code otherwise} being the format's default. */
    public ExpressionText expression(String name, String otherwise) {
        String value = text(name, otherwise);
        return value.isBlank() ? ExpressionText.NONE : new ExpressionText(value, place(), name);
    }

    /** The children held by a feature. */
    public List<SpecNode> all(String name) {
        List<SpecNode> result = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i).feature.equals(name)) {
                visited.set(i);
                result.add(children.get(i));
            }
        }
        return result;
    }

    /** The only child held by a feature. */
    public Optional<SpecNode> one(String name) {
        List<SpecNode> list = all(name);
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(0));
    }

    /** Marks the node and everything below it as understood, for parts that carry nothing to show. */
    public void ignoreAll() {
        read.addAll(values.keySet());
        visited.set(0, children.size());
        children.forEach(SpecNode::ignoreAll);
    }

    /** Marks the node as read but not interpreted. */
    void markUnsupported() {
        unsupported = true;
    }

    /** Marks the node as read but only in part interpreted; what stands inside it is judged by itself. */
    void markPartly() {
        partly = true;
    }

    boolean isRead(String attribute) {
        return read.contains(attribute);
    }

    boolean isVisited(int child) {
        return visited.get(child);
    }

    /** Whether somebody asked for the node, and it and everything around it is interpreted. */
    public boolean isInterpreted() {
        for (SpecNode node = this; node != null; node = node.parent) {
            boolean read = node.parent == null || node.parent.visited.get(node.parent.children.indexOf(node));
            if (!read || node.unsupported) {
                return false;
            }
        }
        return !partly;
    }

    /** True when the node stands at or below a node of the given class. */
    public boolean isWithin(String typeName) {
        for (SpecNode node = this; node != null; node = node.parent) {
            if (node.type.equals(typeName)) {
                return true;
            }
        }
        return false;
    }

    /** Position among the parent's children of the same feature, from 0. */
    public int index() {
        if (parent == null) {
            return file.roots().indexOf(this);
        }
        int index = 0;
        for (SpecNode sibling : parent.children) {
            if (sibling == this) {
                return index;
            }
            if (sibling.feature.equals(feature)) {
                index++;
            }
        }
        return index;
    }

    /** Where the node stands. */
    public SpecPlace place() {
        return new SpecPlace(file.address(), line, path());
    }

    /** Readable path of names from the root. */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (SpecNode node = this; node != null && node.parent != null; node = node.parent) {
            List<String> name = node.values.get("name");
            String step = name == null ? node.feature + (node.index() > 0 ? "." + node.index() : "") : name.get(0);
            path.insert(0, path.isEmpty() ? step : step + "/");
        }
        return path.toString();
    }

    @Override
    public String toString() {
        return type + " " + place();
    }
}
