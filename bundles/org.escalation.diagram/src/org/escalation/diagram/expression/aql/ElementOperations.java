package org.escalation.diagram.expression.aql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.escalation.diagram.expression.Nothing;
import org.escalation.diagram.expression.Values;
import org.escalation.diagram.expression.ViewAccess;

/** Operations on model elements, views, resources and any value. */
final class ElementOperations {

    private ElementOperations() {
    }

    static void fill(Library library) {
        fillAny(library);
        fillContainment(library);
        fillReferences(library);
        fillResources(library);
    }

    private static void fillAny(Library library) {
        library.addForNull("oclIsKindOf", 1, (f, r, a) -> Types.isInstance(a[0], r));
        library.addForNull("oclIsTypeOf", 1, (f, r, a) -> Types.isExactly(a[0], r));
        library.addForNull("oclAsType", 1, (f, r, a) -> Types.isInstance(a[0], r) ? r : Nothing.NOTHING);
        library.addForNull("oclIsUndefined", 0, (f, r, a) -> r == null);
        library.addForNull("toString", 0, (f, r, a) -> Values.text(r));
        library.addForNull("trace", 0, (f, r, a) -> Values.text(r));
        library.addForNull("add", 1, (f, r, a) -> Operators.apply("+", r, a[0]));
        String[][] operators = {{"equals", "="}, {"differs", "<>"}, {"lessThan", "<"}, {"lessThanEqual", "<="},
            {"greaterThan", ">"}, {"greaterThanEqual", ">="}, {"sub", "-"}, {"mult", "*"}, {"divOp", "/"}};
        for (String[] operator : operators) {
            library.addForNull(operator[0], 1, (f, r, a) -> Operators.apply(operator[1], r, a[0]));
        }
        library.add("and", 1, (f, r, a) -> Boolean.TRUE.equals(r) && Boolean.TRUE.equals(a[0]));
        library.add("or", 1, (f, r, a) -> Boolean.TRUE.equals(r) || Boolean.TRUE.equals(a[0]));
        library.add("xor", 1, (f, r, a) -> Boolean.TRUE.equals(r) ^ Boolean.TRUE.equals(a[0]));
        library.add("implies", 1, (f, r, a) -> !Boolean.TRUE.equals(r) || Boolean.TRUE.equals(a[0]));
        library.add("not", 0, (f, r, a) -> !Boolean.TRUE.equals(r));
    }

    private static void fillContainment(Library library) {
        library.add("eContainer", 0, (f, r, a) -> container(f, r));
        library.add("eContainer", 1, (f, r, a) -> ancestorOfType(f, container(f, r), a[0]));
        library.add("eContainerOrSelf", 1, (f, r, a) -> ancestorOfType(f, r, a[0]));
        library.add("ancestors", 0, (f, r, a) -> ancestors(f, r, null));
        library.add("ancestors", 1, (f, r, a) -> ancestors(f, r, a[0]));
        library.add("eContents", 0, (f, r, a) -> contents(f, r, null));
        library.add("eContents", 1, (f, r, a) -> contents(f, r, a[0]));
        library.add("eAllContents", 0, (f, r, a) -> allContents(f, r, null));
        library.add("eAllContents", 1, (f, r, a) -> allContents(f, r, a[0]));
        for (String word : List.of("siblings", "preceding", "following", "precedingSiblings", "followingSiblings")) {
            library.add(word, 0, (f, r, a) -> neighbours(f, r, word, null));
            library.add(word, 1, (f, r, a) -> neighbours(f, r, word, a[0]));
        }
    }

    private static void fillReferences(Library library) {
        library.add("eClass", 0, (f, r, a) -> r instanceof EObject e ? e.eClass() : Nothing.NOTHING);
        library.add("eGet", 1, (f, r, a) -> r instanceof EObject e ? eGet(f, e, a[0]) : Nothing.NOTHING);
        library.add("eIsSet", 1, (f, r, a) -> r instanceof EObject e && feature(e, a[0]) != null && e.eIsSet(feature(e, a[0])));
        library.add("eIsProxy", 0, (f, r, a) -> r instanceof EObject e && e.eIsProxy());
        library.add("eContainingFeature", 0, (f, r, a) -> r instanceof EObject e ? e.eContainingFeature() : Nothing.NOTHING);
        library.add("eContainmentFeature", 0, (f, r, a) -> r instanceof EObject e ? e.eContainmentFeature() : Nothing.NOTHING);
        library.add("eCrossReferences", 0, (f, r, a) -> crossReferences(f, r));
        library.add("eInverse", 0, (f, r, a) -> inverse(f, r, null, null));
        library.add("eInverse", 1, (f, r, a) -> a[0] instanceof String name ? inverse(f, r, name, null) : inverse(f, r, null, a[0]));
        library.add("allInstances", 0, (f, r, a) -> instances(f, r));
        library.add("eAllInstances", 0, (f, r, a) -> instances(f, r));
        library.add("eAllInstances", 1, (f, r, a) -> instances(f, a[0]));
        library.add("allRoots", 0, (f, r, a) -> r instanceof EObject e ? List.of(EcoreUtil.getRootContainer(e)) : List.of());
    }

    private static void fillResources(Library library) {
        library.add("eResource", 0, (f, r, a) -> r instanceof EObject e ? e.eResource() : Nothing.NOTHING);
        library.add("getContents", 0, (f, r, a) -> r instanceof Resource x ? new ArrayList<Object>(x.getContents()) : Nothing.NOTHING);
        library.add("getContents", 1, (f, r, a) -> r instanceof Resource x
                ? Many.map(new ArrayList<>(x.getContents()), e -> Types.isInstance(a[0], e) ? e : null) : Nothing.NOTHING);
        library.add("getURI", 0, (f, r, a) -> r instanceof Resource x ? x.getURI() : Nothing.NOTHING);
        library.add("getURIFragment", 1,
                (f, r, a) -> r instanceof Resource x && a[0] instanceof EObject e ? x.getURIFragment(e) : Nothing.NOTHING);
        library.add("getEObject", 1, (f, r, a) -> r instanceof Resource x ? x.getEObject(Values.text(a[0])) : Nothing.NOTHING);
        library.add("lastSegment", 0, (f, r, a) -> r instanceof URI x ? x.lastSegment() : Nothing.NOTHING);
        library.add("fileExtension", 0, (f, r, a) -> r instanceof URI x ? x.fileExtension() : Nothing.NOTHING);
        library.add("isPlatformResource", 0, (f, r, a) -> r instanceof URI x && x.isPlatformResource());
        library.add("isPlatformPlugin", 0, (f, r, a) -> r instanceof URI x && x.isPlatformPlugin());
    }

    private static Object container(Frame frame, Object value) {
        if (value instanceof EObject element) {
            frame.read(element, null);
            return element.eContainer();
        }
        return value instanceof ViewAccess view ? view.container() : Nothing.NOTHING;
    }

    private static Object ancestorOfType(Frame frame, Object start, Object type) {
        Object current = start;
        while (current != null && current != Nothing.NOTHING && !Types.isInstance(type, current)) {
            current = container(frame, current);
        }
        return current;
    }

    private static List<Object> ancestors(Frame frame, Object value, Object type) {
        List<Object> result = new ArrayList<>();
        Object current = container(frame, value);
        while (current != null && current != Nothing.NOTHING) {
            if (type == null || Types.isInstance(type, current)) {
                result.add(current);
            }
            current = container(frame, current);
        }
        return result;
    }

    private static Collection<?> children(Frame frame, Object value) {
        if (value instanceof ViewAccess view) {
            return view.contents();
        }
        if (!(value instanceof EObject element)) {
            return List.of();
        }
        for (EReference reference : element.eClass().getEAllContainments()) {
            frame.read(element, reference);
        }
        return element.eContents();
    }

    private static List<Object> contents(Frame frame, Object value, Object type) {
        List<Object> result = new ArrayList<>();
        for (Object child : children(frame, value)) {
            if (type == null || Types.isInstance(type, child)) {
                result.add(child);
            }
        }
        return result;
    }

    private static List<Object> allContents(Frame frame, Object value, Object type) {
        List<Object> result = new ArrayList<>();
        collect(frame, value, type, result);
        return result;
    }

    private static void collect(Frame frame, Object value, Object type, List<Object> into) {
        for (Object child : children(frame, value)) {
            frame.step();
            if (type == null || Types.isInstance(type, child)) {
                into.add(child);
            }
            collect(frame, child, type, into);
        }
    }

    private static List<Object> neighbours(Frame frame, Object value, String word, Object type) {
        Object parent = container(frame, value);
        Collection<?> all = parent == null && value instanceof EObject e && e.eResource() != null ? e.eResource().getContents()
                : children(frame, parent);
        List<Object> result = new ArrayList<>();
        boolean before = true;
        for (Object sibling : all) {
            if (sibling == value) {
                before = false;
                continue;
            }
            boolean wanted = word.startsWith("pre") ? before : !word.startsWith("fol") || !before;
            if (wanted && (type == null || Types.isInstance(type, sibling))) {
                result.add(sibling);
                if (!word.endsWith("iblings")) {
                    collect(frame, sibling, type, result);
                }
            }
        }
        return result;
    }

    private static EStructuralFeature feature(EObject element, Object name) {
        return name instanceof EStructuralFeature feature ? feature : element.eClass().getEStructuralFeature(Values.text(name));
    }

    private static Object eGet(Frame frame, EObject element, Object name) {
        EStructuralFeature feature = feature(element, name);
        if (feature == null) {
            frame.scope.complain(element.eClass().getName() + " has no feature " + Values.text(name) + ".");
            return Nothing.NOTHING;
        }
        frame.read(element, feature);
        return element.eGet(feature);
    }

    private static Object crossReferences(Frame frame, Object value) {
        if (!(value instanceof EObject element)) {
            return Nothing.NOTHING;
        }
        for (EReference reference : element.eClass().getEAllReferences()) {
            frame.read(element, reference);
        }
        return new LinkedHashSet<Object>(element.eCrossReferences());
    }

    private static Object inverse(Frame frame, Object value, String reference, Object type) {
        if (!(value instanceof EObject element)) {
            return Nothing.NOTHING;
        }
        frame.readReferrers(element);
        Predicate<EObject> wanted = referrer -> type == null || Types.isInstance(type, referrer);
        Set<Object> result = new LinkedHashSet<>();
        for (EObject referrer : frame.scope.model().referrers(element, null)) {
            if (wanted.test(referrer) && (reference == null || refers(referrer, reference, element))) {
                result.add(referrer);
            }
        }
        return result;
    }

    private static boolean refers(EObject from, String name, EObject to) {
        EStructuralFeature feature = from.eClass().getEStructuralFeature(name);
        return feature != null && Many.of(from.eGet(feature)).contains(to);
    }

    private static Object instances(Frame frame, Object type) {
        if (!(type instanceof EClass eClass)) {
            return List.of();
        }
        frame.readInstances(eClass);
        return new ArrayList<Object>(frame.scope.model().instances(eClass));
    }
}
