package org.escalation.diagram.expression.aql;

/** An expression with one variable, bound to each element in turn. */
final class Lambda {

    private final Frame frame;
    private final int slot;
    private final Code body;

    Lambda(Frame frame, int slot, Code body) {
        this.frame = frame;
        this.slot = slot;
        this.body = body;
    }

    Object apply(Object element) {
        frame.step();
        frame.locals[slot] = element;
        return body.run(frame);
    }

    boolean holds(Object element) {
        return Boolean.TRUE.equals(apply(element));
    }
}
