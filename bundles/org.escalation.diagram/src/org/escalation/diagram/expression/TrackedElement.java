package org.escalation.diagram.expression;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.common.util.AbstractTreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What stands behind a stand-in for a model element: passes calls on and tells what they read. */
final class TrackedElement implements InvocationHandler {

    private final EObject element;
    private final TrackedModel model;
    private final ElementMethods methods;

    private TrackedElement(EObject element, TrackedModel model, ElementMethods methods) {
        this.element = element;
        this.model = model;
        this.methods = methods;
    }

    static Object standIn(EObject element, TrackedModel model) {
        ElementMethods methods = ElementMethods.of(element);
        return methods.isPossible() ? methods.newStandIn(new TrackedElement(element, model, methods)) : element;
    }

    EObject element() {
        return element;
    }

    @Override
    public Object invoke(Object standIn, Method method, Object[] arguments) throws Throwable {
        ElementMethods.Meaning meaning = methods.meaning(method, element.eClass());
        return switch (meaning.kind()) {
            case FEATURE -> {
                read(meaning.feature());
                yield model.wrap(call(method, arguments));
            }
            case EQUALS -> element.equals(TrackedModel.unwrap(arguments[0]));
            case PLAIN -> call(method, arguments);
            case CONTAINER -> {
                model.tracker().read(element, null);
                yield model.wrap(call(method, arguments));
            }
            case CONTENTS -> {
                element.eClass().getEAllContainments().forEach(this::read);
                yield model.wrap(element.eContents());
            }
            case CROSS_REFERENCES -> {
                for (EReference reference : element.eClass().getEAllReferences()) {
                    read(reference);
                }
                yield model.wrap(List.copyOf(element.eCrossReferences()));
            }
            case ALL_CONTENTS -> new AllContents((EObject) standIn);
            case REFLECTIVE -> {
                if (arguments[0] instanceof EStructuralFeature feature) {
                    read(feature);
                } else {
                    read(element.eClass().getEStructuralFeature((Integer) arguments[0]));
                }
                yield model.wrap(call(method, arguments));
            }
            case OTHER -> {
                model.tracker().readEverything();
                Object[] plain = arguments == null ? null : arguments.clone();
                for (int i = 0; plain != null && i < plain.length; i++) {
                    plain[i] = TrackedModel.unwrap(plain[i]);
                }
                yield model.wrap(call(method, plain));
            }
        };
    }

    private void read(EStructuralFeature feature) {
        if (feature == null || feature.isDerived() && feature.isVolatile()) {
            model.tracker().readEverything();
        }
        if (feature != null) {
            model.tracker().read(element, feature);
        }
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(element, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** All that an element contains, asked for level by level, so that each level's reads are told. */
    private static final class AllContents extends AbstractTreeIterator<EObject> {

        private static final long serialVersionUID = 1L;

        AllContents(EObject root) {
            super(root, false);
        }

        @Override
        protected Iterator<? extends EObject> getChildren(Object parent) {
            return ((EObject) parent).eContents().iterator();
        }
    }

    @Override
    public String toString() {
        return Proxy.class.getSimpleName() + " of " + element;
    }
}
