package org.escalation.diagram.expression.aql;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Operations by name and number of arguments. */
final class Library {

    private static final Library ELEMENTS = new Library();
    private static final Library COLLECTIONS = new Library();

    static {
        ElementOperations.fill(ELEMENTS);
        StringOperations.fill(ELEMENTS);
        NumberOperations.fill(ELEMENTS);
        CollectionOperations.fill(COLLECTIONS);
        LambdaOperations.fill(COLLECTIONS);
    }

    private final Map<String, Operation> operations = new HashMap<>();
    private final Set<String> acceptNull = new HashSet<>();

    private Library() {
    }

    /** Operations called with a dot. */
    static Library elements() {
        return ELEMENTS;
    }

    /** Operations called with an arrow. */
    static Library collections() {
        return COLLECTIONS;
    }

    void add(String name, int arguments, Operation operation) {
        operations.put(name + "/" + arguments, operation);
    }

    /** Adds an operation that can be called on null. */
    void addForNull(String name, int arguments, Operation operation) {
        add(name, arguments, operation);
        acceptNull.add(name);
    }

    /** The operation, or null. */
    Operation find(String name, int arguments) {
        return operations.get(name + "/" + arguments);
    }

    boolean acceptsNull(String name) {
        return acceptNull.contains(name);
    }
}
