package org.escalation.diagram.tool;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The actions that tools may call, by the identity that specifications use. Filled once by the host. */
public final class JavaActions {

    private final Map<String, JavaAction> actions = new TreeMap<>();

    /**
     * Registers an action.
     *
     * @param id as specifications write it; a later registration of the same identity takes the place of an earlier one
     */
    public JavaActions register(String id, JavaAction action) {
        actions.put(Objects.requireNonNull(id, "id"), Objects.requireNonNull(action, "action"));
        return this;
    }

    /** The action of the identity; empty when nobody registered one. */
    public Optional<JavaAction> find(String id) {
        return Optional.ofNullable(actions.get(id));
    }

    /** Identities of all actions, sorted. */
    public Set<String> ids() {
        return Collections.unmodifiableSet(actions.keySet());
    }
}
