package org.escalation.diagram.expression;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * What an expression sees: {@code self}, named variables, the model, and where to report what is read. A scope may be
 * reused for one evaluation after another; it is not for several threads at once.
 */
public final class Scope {

    private final ModelAccess model;
    private final Budget budget;
    private ReadTracker tracker;
    private Consumer<String> complaints = text -> { };
    private Object self;
    private String[] names = new String[8];
    private Object[] values = new Object[8];
    private int size;

    /**
     * @param model  answers questions about the whole model
     * @param budget bounds each evaluation
     */
    public Scope(ModelAccess model, Budget budget) {
        this.model = model;
        this.budget = budget;
    }

    /** A scope with the usual bounds. */
    public Scope(ModelAccess model) {
        this(model, new Budget());
    }

    /** Sets the context element and forgets all variables. */
    public Scope self(Object element) {
        this.self = element;
        size = 0;
        return this;
    }

    /** Sets the context element and keeps the variables. */
    public Scope context(Object element) {
        this.self = element;
        return this;
    }

    /** Binds a variable, replacing one of the same name. */
    public Scope with(String name, Object value) {
        return bind(name.intern(), value);
    }

    /**
     * Binds a variable whose name is an interned string, such as a literal of the program: the fast way.
     *
     * @param key the variable's name, interned
     */
    public Scope bind(String key, Object value) {
        for (int i = 0; i < size; i++) {
            if (names[i] == key) {
                values[i] = value;
                return this;
            }
        }
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        names[size] = key;
        values[size++] = value;
        return this;
    }

    /** Reports reads to the tracker; null for none. */
    public Scope tracker(ReadTracker reads) {
        this.tracker = reads;
        return this;
    }

    /** Sends what evaluations find wrong without stopping, such as an unknown feature, to the listener. */
    public Scope complaints(Consumer<String> listener) {
        this.complaints = listener;
        return this;
    }

    /** Tells the listener of something wrong. */
    public void complain(String message) {
        complaints.accept(message);
    }

    /** The context element. */
    public Object self() {
        return self;
    }

    /** Whether a variable of the name, {@code self} aside, is bound. */
    public boolean has(String name) {
        return indexOf(name.intern()) >= 0;
    }

    /**
     * A variable's value.
     *
     * @param interned the variable's name as an interned string
     */
    public Object get(String interned) {
        int index = indexOf(interned);
        return index < 0 ? Nothing.NOTHING : values[index];
    }

    private int indexOf(String interned) {
        for (int i = 0; i < size; i++) {
            if (names[i] == interned) {
                return i;
            }
        }
        return -1;
    }

    /** Answers questions about the whole model. */
    public ModelAccess model() {
        return model;
    }

    /** Who hears of reads; null for nobody. */
    public ReadTracker tracker() {
        return tracker;
    }

    /** Bounds the evaluation. */
    public Budget budget() {
        return budget;
    }
}
