package org.escalation.diagram.viewpoint;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;

/**
 * The identity of model elements: their own, or that of their file, or else the path to them from the root of their model, by
 * name or by feature and number.
 *
 * <p>What a path costs grows with the number of elements beside each; {@link #remembering(Function)} is for asking about many.
 */
final class ElementIdentity implements Function<EObject, String> {

    /** The identity for which nothing is remembered. */
    static final ElementIdentity DEFAULT = new ElementIdentity(null);

    private final Map<EObject, Map<EObject, String>> steps;

    private ElementIdentity(Map<EObject, Map<EObject, String>> steps) {
        this.steps = steps;
    }

    /** The same identities, to be asked for only as long as the model stays as it is. */
    static Function<EObject, String> remembering(Function<EObject, String> identity) {
        return identity == DEFAULT ? new ElementIdentity(new IdentityHashMap<>()) : identity;
    }

    @Override
    public String apply(EObject element) {
        String own = EcoreUtil.getID(element);
        if (own == null && element.eResource() instanceof XMLResource file) {
            own = file.getID(element);
        }
        return own == null ? path(element) : own;
    }

    private String path(EObject element) {
        EObject container = element.eContainer();
        if (container == null) {
            Resource resource = element.eResource();
            int number = resource == null ? 0 : resource.getContents().indexOf(element);
            return number <= 0 ? "/" : "/" + number;
        }
        String step = steps == null ? step(container, element) : steps.computeIfAbsent(container, ElementIdentity::steps).get(element);
        return path(container) + "/" + step;
    }

    /** One step of a path: the name, with a number where others before it have the same one, or feature and number. */
    private static String step(EObject container, EObject element) {
        if (element instanceof ENamedElement named && named.getName() != null) {
            int same = 0;
            for (EObject other : container.eContents()) {
                if (other == element) {
                    break;
                }
                if (other instanceof ENamedElement one && named.getName().equals(one.getName())) {
                    same++;
                }
            }
            return numbered(named.getName(), same);
        }
        EStructuralFeature feature = element.eContainingFeature();
        return feature.isMany() ? numbered(feature, ((java.util.List<?>) container.eGet(feature)).indexOf(element)) : "@" + feature.getName();
    }

    /** The steps to all elements in a container, as {@link #step} gives them. */
    private static Map<EObject, String> steps(EObject container) {
        Map<EObject, String> steps = new IdentityHashMap<>();
        Map<Object, Integer> before = new HashMap<>();
        for (EObject element : container.eContents()) {
            EStructuralFeature feature = element.eContainingFeature();
            int number = before.merge(feature, 1, Integer::sum) - 1;
            if (element instanceof ENamedElement named && named.getName() != null) {
                steps.put(element, numbered(named.getName(), before.merge(named.getName(), 1, Integer::sum) - 1));
            } else {
                steps.put(element, feature.isMany() ? numbered(feature, number) : "@" + feature.getName());
            }
        }
        return steps;
    }

    private static String numbered(String name, int same) {
        return same == 0 ? name : name + "." + same;
    }

    private static String numbered(EStructuralFeature feature, int number) {
        return "@" + feature.getName() + "." + number;
    }
}
