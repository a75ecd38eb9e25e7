package org.escalation.diagram.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.escalation.diagram.expression.ReadTracker;

/**
 * Which part of a representation read what of a model: features of elements, places in containers, references to
 * elements, all elements of a class. Recorded while expressions are evaluated; asked when the model changes.
 */
public final class Dependencies implements ReadTracker {

    private final Map<EObject, Readers> features = new IdentityHashMap<>();
    private final Map<EObject, Readers> referrers = new IdentityHashMap<>();
    private final Map<EClass, Set<Part>> instances = new HashMap<>();
    private final Set<Part> ofEverything = new LinkedHashSet<>();
    private final Answers answers = new Answers();
    private Part current;

    /**
     * Sets the part that reads from now on.
     *
     * @param part null for nobody
     * @return the part that read before
     */
    public Part begin(Part part) {
        Part before = current;
        current = part;
        return before;
    }

    @Override
    public void read(EObject element, EStructuralFeature feature) {
        if (current != null) {
            note(features, element, feature);
        }
    }

    @Override
    public void readReferrers(EObject element) {
        if (current != null) {
            note(referrers, element, null);
        }
    }

    @Override
    public void readInstances(EClass type) {
        if (current != null) {
            instances.computeIfAbsent(type, key -> new LinkedHashSet<>()).add(current);
        }
    }

    @Override
    public void readEverything() {
        if (current != null) {
            ofEverything.add(current);
        }
    }

    @Override
    public Object answer(String question, EObject model, Supplier<Object> answer) {
        if (current == null) {
            return answer.get();
        }
        Answers.Answer kept = answers.of(question, model);
        kept.usedBy(current);
        return kept.value(() -> {
            Part asking = begin(kept);
            try {
                return answer.get();
            } finally {
                begin(asking);
            }
        });
    }

    /** Forgets what was found out about the whole model, after changes that were not told. */
    public void forgetAnswers() {
        answers.forget();
    }

    private void note(Map<EObject, Readers> into, EObject element, EStructuralFeature feature) {
        Readers first = into.get(element);
        for (Readers one = first; one != null; one = one.next) {
            if (one.feature == feature) {
                one.add(current);
                return;
            }
        }
        into.put(element, new Readers(feature, current, first));
    }

    /**
     * Adds the parts that read what has changed. They are forgotten as readers of it, as they will read anew.
     *
     * @param change as EMF's adapters hear it
     */
    public void changed(Notification change, Collection<Part> into) {
        if (change.isTouch() || !(change.getNotifier() instanceof EObject element)
                || !(change.getFeature() instanceof EStructuralFeature feature)) {
            return;
        }
        Collection<Part> readers = new LinkedHashSet<>();
        collectAll(change, element, feature, readers);
        Answers.passOn(readers, into);
    }

    private void collectAll(Notification change, EObject element, EStructuralFeature feature, Collection<Part> into) {
        collect(features, element, feature, into);
        if (feature instanceof EReference reference) {
            if (reference.isContainment()) {
                moved(change.getOldValue(), into);
                moved(change.getNewValue(), into);
            } else if (reference.isContainer()) {
                collect(features, element, null, into);
            } else {
                referred(change.getOldValue(), into);
                referred(change.getNewValue(), into);
            }
        }
        ofEverything.removeIf(part -> !part.isAlive());
        into.addAll(ofEverything);
    }

    private static void collect(Map<EObject, Readers> from, EObject element, EStructuralFeature feature, Collection<Part> into) {
        for (Readers one = from.get(element); one != null; one = one.next) {
            if (one.feature == feature) {
                one.moveTo(into);
            }
        }
    }

    private void referred(Object value, Collection<Part> into) {
        if (value instanceof EObject element) {
            collect(referrers, element, null, into);
        } else if (value instanceof Collection<?> many) {
            many.forEach(one -> referred(one, into));
        }
    }

    /** An element came or went with all it contains: their references and classes count. */
    private void moved(Object value, Collection<Part> into) {
        if (value instanceof EObject element) {
            collect(features, element, null, into);
            if (!referrers.isEmpty() || !instances.isEmpty()) {
                there(element, into);
                for (TreeIterator<EObject> inside = element.eAllContents(); inside.hasNext();) {
                    there(inside.next(), into);
                }
            }
        } else if (value instanceof Collection<?> many) {
            many.forEach(one -> moved(one, into));
        }
    }

    private void there(EObject element, Collection<Part> into) {
        if (!referrers.isEmpty()) {
            element.eCrossReferences().forEach(target -> collect(referrers, target, null, into));
        }
        if (!instances.isEmpty()) {
            ofClass(element.eClass(), into);
            element.eClass().getEAllSuperTypes().forEach(type -> ofClass(type, into));
            ofClass(EcorePackage.Literals.EOBJECT, into);
        }
    }

    private void ofClass(EClass type, Collection<Part> into) {
        Set<Part> readers = instances.get(type);
        if (readers != null) {
            readers.removeIf(part -> !part.isAlive());
            into.addAll(readers);
        }
    }

    /** Forgets an element that is no longer in the model. */
    public void forget(EObject element) {
        features.remove(element);
        referrers.remove(element);
    }
}
