package org.escalation.diagram.expression;

import java.util.AbstractList;
import java.util.List;

import org.eclipse.emf.common.util.EList;

/** A list of model elements as a service sees it: read only, its elements as stand-ins made when they are asked for. */
final class TrackedList<E> extends AbstractList<E> implements EList<E> {

    private final TrackedModel model;
    private final List<?> original;

    TrackedList(TrackedModel model, List<?> original) {
        this.model = model;
        this.original = original;
    }

    List<?> original() {
        return original;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E get(int index) {
        return (E) model.wrap(original.get(index));
    }

    @Override
    public int size() {
        return original.size();
    }

    @Override
    public int indexOf(Object item) {
        return original.indexOf(TrackedModel.unwrap(item));
    }

    @Override
    public boolean contains(Object item) {
        return original.contains(TrackedModel.unwrap(item));
    }

    @Override
    public void move(int newPosition, E item) {
        throw new UnsupportedOperationException("A service must not change the model.");
    }

    @Override
    public E move(int newPosition, int oldPosition) {
        throw new UnsupportedOperationException("A service must not change the model.");
    }
}
