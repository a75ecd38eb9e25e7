package org.escalation.diagram.expression.aql;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EOperation;
import org.escalation.diagram.expression.EvaluationException;
import org.escalation.diagram.expression.Nothing;
import org.escalation.diagram.expression.Services;

/** Calls an operation: a registered service, an operation of the metamodel, or one of the standard library. */
final class CallCode implements Code {

    private final Code receiver;
    private final String name;
    private final Code[] arguments;
    private final boolean onCollection;
    private final Operation standard;
    private final Services services;

    CallCode(Code receiver, String name, List<Code> arguments, boolean onCollection, Services services) {
        this.receiver = receiver;
        this.name = name;
        this.arguments = arguments.toArray(Code[]::new);
        this.onCollection = onCollection;
        this.standard = (onCollection ? Library.collections() : Library.elements()).find(name, arguments.size());
        this.services = services.has(name, arguments.size() + 1) ? services : null;
    }

    @Override
    public Object run(Frame frame) {
        frame.step();
        Object target = receiver.run(frame);
        if (target == Nothing.NOTHING && !onCollection) {
            return Nothing.NOTHING;
        }
        Object[] values = new Object[arguments.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = arguments[i].run(frame);
        }
        if (onCollection) {
            return callOnCollection(frame, Many.of(target), values);
        }
        if (target instanceof Collection<?> many) {
            return Many.map(many, item -> {
                frame.step();
                return call(frame, item, values);
            });
        }
        return call(frame, target, values);
    }

    private Object callOnCollection(Frame frame, Collection<?> target, Object[] values) {
        if (standard != null) {
            return standard.apply(frame, target, values);
        }
        Object result = service(frame, target, values);
        return result == Nothing.NOTHING ? unknown(frame, target) : result;
    }

    private Object call(Frame frame, Object target, Object[] values) {
        Object result = service(frame, target, values);
        if (result != Nothing.NOTHING) {
            return result;
        }
        if (target instanceof EObject element) {
            EOperation operation = operation(element);
            if (operation != null) {
                return invoke(frame, element, operation, values);
            }
        }
        if (standard == null) {
            return unknown(frame, target);
        }
        boolean missing = target == null && !Library.elements().acceptsNull(name);
        return missing || Arrays.asList(values).contains(Nothing.NOTHING) ? Nothing.NOTHING : standard.apply(frame, target, values);
    }

    private Object service(Frame frame, Object target, Object[] values) {
        if (services == null) {
            return Nothing.NOTHING;
        }
        Object[] all = new Object[values.length + 1];
        all[0] = target;
        for (int i = 0; i < values.length; i++) {
            all[i + 1] = values[i] == Nothing.NOTHING ? null : values[i];
        }
        long start = System.nanoTime();
        Object result = services.call(name, all, frame.tracker());
        frame.scope.budget().called(name, System.nanoTime() - start);
        return result;
    }

    private EOperation operation(EObject element) {
        for (EOperation operation : element.eClass().getEAllOperations()) {
            if (operation.getName().equals(name) && operation.getEParameters().size() == arguments.length) {
                return operation;
            }
        }
        return null;
    }

    private Object invoke(Frame frame, EObject element, EOperation operation, Object[] values) {
        frame.readEverything();
        try {
            return element.eInvoke(operation, new BasicEList<>(Arrays.asList(values)));
        } catch (InvocationTargetException | UnsupportedOperationException e) {
            throw new EvaluationException("The operation " + name + " failed: " + e, e);
        }
    }

    private Object unknown(Frame frame, Object target) {
        String on = target instanceof EObject element ? element.eClass().getName() : onCollection ? "a collection"
                : target == null ? "null" : target.getClass().getSimpleName();
        frame.scope.complain("There is no operation " + name + " with " + arguments.length + " arguments for " + on + ".");
        return Nothing.NOTHING;
    }
}
