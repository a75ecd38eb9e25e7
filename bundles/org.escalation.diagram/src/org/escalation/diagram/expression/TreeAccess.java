package org.escalation.diagram.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The tree around one element, indexed on demand: by class, and backwards along references. The index is thrown away
 * with {@link #changed}, and only as far as a change can matter to it.
 */
public final class TreeAccess implements ModelAccess {

    private record Referrer(EObject element, EStructuralFeature feature) {
    }

    private final EObject root;
    private final List<EPackage> packages = new ArrayList<>();
    private Map<EClass, List<EObject>> byClass;
    private Map<EObject, List<Referrer>> referrers;

    /** @param root any element of the tree; the whole tree counts */
    public TreeAccess(EObject root) {
        this.root = root;
        packages.add(topmost(EcoreUtil.getRootContainer(root).eClass().getEPackage()));
        packages.add(EcorePackage.eINSTANCE);
    }

    private static EPackage topmost(EPackage start) {
        EPackage top = start;
        while (top.getESuperPackage() != null) {
            top = top.getESuperPackage();
        }
        return top;
    }

    /** Adds a package whose classes expressions may name. */
    public void addPackage(EPackage added) {
        if (!packages.contains(added)) {
            packages.add(added);
        }
    }

    /** Forgets what no longer holds after the change. */
    public void changed(Notification change) {
        if (change.getFeature() instanceof EReference) {
            byClass = null;
            referrers = null;
        }
    }

    @Override
    public Collection<EObject> referrers(EObject element, EStructuralFeature feature) {
        if (referrers == null) {
            referrers = indexReferrers();
        }
        Set<EObject> result = new LinkedHashSet<>();
        for (Referrer referrer : referrers.getOrDefault(element, List.of())) {
            if (feature == null || referrer.feature() == feature) {
                result.add(referrer.element());
            }
        }
        return result;
    }

    private Map<EObject, List<Referrer>> indexReferrers() {
        Map<EObject, List<Referrer>> index = new HashMap<>();
        forAll(element -> {
            for (EReference reference : element.eClass().getEAllReferences()) {
                if (reference.isContainer() || reference.isContainment() || reference.isDerived() || !element.eIsSet(reference)) {
                    continue;
                }
                Object value = element.eGet(reference);
                List<?> targets = value instanceof List<?> list ? list : List.of(value);
                for (Object target : targets) {
                    if (target instanceof EObject object) {
                        index.computeIfAbsent(object, key -> new ArrayList<>(2)).add(new Referrer(element, reference));
                    }
                }
            }
        });
        return index;
    }

    @Override
    public Collection<EObject> instances(EClass type) {
        if (byClass == null) {
            Map<EClass, List<EObject>> index = new HashMap<>();
            forAll(element -> {
                index.computeIfAbsent(element.eClass(), key -> new ArrayList<>()).add(element);
                for (EClass parent : element.eClass().getEAllSuperTypes()) {
                    index.computeIfAbsent(parent, key -> new ArrayList<>()).add(element);
                }
            });
            byClass = index;
        }
        return byClass.getOrDefault(type, List.of());
    }

    private void forAll(java.util.function.Consumer<EObject> action) {
        EObject top = EcoreUtil.getRootContainer(root);
        List<EObject> tops = top.eResource() == null ? List.of(top) : top.eResource().getContents();
        for (EObject start : tops) {
            action.accept(start);
            for (TreeIterator<EObject> all = start.eAllContents(); all.hasNext();) {
                action.accept(all.next());
            }
        }
    }

    @Override
    public List<EPackage> packages() {
        return packages;
    }
}
