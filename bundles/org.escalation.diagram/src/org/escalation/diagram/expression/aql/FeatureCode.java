package org.escalation.diagram.expression.aql;

import java.util.Collection;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.escalation.diagram.expression.Nothing;
import org.escalation.diagram.expression.ViewAccess;

/** Reads a feature of whatever the receiver gives; remembers where it found it last. */
final class FeatureCode implements Code {

    private record Known(EClass type, EStructuralFeature feature) {
    }

    private final Code receiver;
    private final String name;
    private volatile Known known = new Known(null, null);

    FeatureCode(Code receiver, String name) {
        this.receiver = receiver;
        this.name = name;
    }

    @Override
    public Object run(Frame frame) {
        return get(frame, receiver.run(frame));
    }

    private Object get(Frame frame, Object value) {
        if (value instanceof EObject element) {
            return feature(frame, element);
        }
        if (value instanceof Collection<?> many) {
            return Many.map(many, item -> {
                frame.step();
                return get(frame, item);
            });
        }
        return value instanceof ViewAccess view ? view.feature(name) : Nothing.NOTHING;
    }

    private Object feature(Frame frame, EObject element) {
        Known last = known;
        EClass type = element.eClass();
        if (last.type != type) {
            last = new Known(type, find(type));
            known = last;
        }
        if (last.feature == null) {
            frame.scope.complain(type.getName() + " has no feature " + name + ".");
            return Nothing.NOTHING;
        }
        if (last.feature.isDerived() && last.feature.isVolatile()) {
            frame.readEverything();
        }
        frame.read(element, last.feature);
        return element.eGet(last.feature);
    }

    /** A leading underscore lets an expression name a feature that is spelt like a word of the language. */
    private EStructuralFeature find(EClass type) {
        EStructuralFeature feature = type.getEStructuralFeature(name);
        return feature == null && name.startsWith("_") ? type.getEStructuralFeature(name.substring(1)) : feature;
    }
}
