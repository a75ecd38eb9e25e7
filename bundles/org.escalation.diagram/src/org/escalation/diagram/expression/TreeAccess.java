package org.escalation.diagram.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
 * The tree around one element, indexed on demand: by class, and backwards along references. {@link #changed} keeps the
 * indexes true: backward references are corrected one by one, the index by class is made anew when elements come or go.
 */
public final class TreeAccess implements ModelAccess {

    private final EObject root;
    private final List<EPackage> packages = new ArrayList<>();
    private Map<EClass, List<EObject>> byClass;
    private Referrers referrers;

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

    /** Brings the indexes up to date with a change of the model. Every change must be told, each once. */
    public void changed(Notification change) {
        if (change.getFeature() instanceof EReference reference && !change.isTouch()) {
            if (reference.isContainment()) {
                byClass = null;
            }
            if (referrers != null) {
                referrers.changed(change, reference);
            }
        }
    }

    /** Forgets the indexes, after changes that were not told. */
    public void reset() {
        byClass = null;
        referrers = null;
    }

    @Override
    public Collection<EObject> referrers(EObject element, EStructuralFeature feature) {
        if (referrers == null) {
            referrers = new Referrers(this::tops);
        }
        return referrers.of(element, feature);
    }

    @Override
    public Collection<EObject> instances(EClass type) {
        if (byClass == null) {
            Map<EClass, List<EObject>> index = new HashMap<>();
            for (EObject top : tops()) {
                enter(top, index);
                for (TreeIterator<EObject> all = top.eAllContents(); all.hasNext();) {
                    enter(all.next(), index);
                }
            }
            byClass = index;
        }
        return byClass.getOrDefault(type, List.of());
    }

    private static void enter(EObject element, Map<EClass, List<EObject>> index) {
        index.computeIfAbsent(element.eClass(), key -> new ArrayList<>()).add(element);
        for (EClass parent : element.eClass().getEAllSuperTypes()) {
            index.computeIfAbsent(parent, key -> new ArrayList<>()).add(element);
        }
    }

    private List<EObject> tops() {
        EObject top = EcoreUtil.getRootContainer(root);
        return top.eResource() == null ? List.of(top) : top.eResource().getContents();
    }

    @Override
    public List<EPackage> packages() {
        return packages;
    }
}
