package org.escalation.diagram.expression;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** Compares elements of a model by where they stand in it: containers before their content, siblings in their order. */
final class DocumentOrder implements Comparator<EObject> {

    private final List<EObject> tops;

    DocumentOrder(List<EObject> tops) {
        this.tops = tops;
    }

    @Override
    public int compare(EObject a, EObject b) {
        if (a == b) {
            return 0;
        }
        List<EObject> pathA = path(a);
        List<EObject> pathB = path(b);
        int depth = 0;
        while (depth < pathA.size() && depth < pathB.size() && pathA.get(depth) == pathB.get(depth)) {
            depth++;
        }
        if (depth == pathA.size() || depth == pathB.size()) {
            return Integer.compare(pathA.size(), pathB.size());
        }
        EObject first = pathA.get(depth);
        EObject second = pathB.get(depth);
        return depth == 0 ? Integer.compare(tops.indexOf(first), tops.indexOf(second)) : siblings(first, second);
    }

    private static int siblings(EObject a, EObject b) {
        EObject parent = a.eContainer();
        if (a.eContainmentFeature() == b.eContainmentFeature() && parent.eGet(a.eContainmentFeature()) instanceof List<?> list) {
            return Integer.compare(list.indexOf(a), list.indexOf(b));
        }
        List<?> features = parent.eClass().getEAllContainments();
        return Integer.compare(features.indexOf(a.eContainmentFeature()), features.indexOf(b.eContainmentFeature()));
    }

    private static List<EObject> path(EObject element) {
        List<EObject> path = new ArrayList<>();
        for (EObject one = element; one != null; one = one.eContainer()) {
            path.add(one);
        }
        Collections.reverse(path);
        return path;
    }
}
