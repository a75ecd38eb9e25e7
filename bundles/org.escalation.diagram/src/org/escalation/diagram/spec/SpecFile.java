package org.escalation.diagram.spec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One file of the format as a tree of {@link SpecNode}s. */
public final class SpecFile {

    private final String address;
    private final List<SpecNode> roots = new ArrayList<>();
    private final Map<String, SpecNode> ids = new HashMap<>();

    SpecFile(String address) {
        this.address = address;
    }

    void addRoot(SpecNode root) {
        roots.add(root);
    }

    void addId(String id, SpecNode node) {
        ids.putIfAbsent(id, node);
    }

    /** The address under which the file was loaded. */
    public String address() {
        return address;
    }

    /** The file's root elements, one as a rule. */
    public List<SpecNode> roots() {
        return Collections.unmodifiableList(roots);
    }

    /** The node with the given identifier, or null. */
    public SpecNode byId(String id) {
        return ids.get(id);
    }
}
