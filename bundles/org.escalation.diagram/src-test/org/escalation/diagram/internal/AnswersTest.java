package org.escalation.diagram.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.junit.jupiter.api.Test;

/** Questions about a whole model: answered once for all who ask, and anew once what the answer rests on has changed. */
class AnswersTest {

    /** A part that can be told from others. */
    private static final class Asker extends Part {

        @Override
        public int rank() {
            return 0;
        }

        @Override
        public void refresh() {
            // asked by the test
        }
    }

    private final Dependencies dependencies = new Dependencies();
    private final EClass model = EcoreFactory.eINSTANCE.createEClass();
    private final EClass part = EcoreFactory.eINSTANCE.createEClass();
    private final Asker first = new Asker();
    private final Asker second = new Asker();
    private int found;

    private Object ask(Part who) {
        dependencies.begin(who);
        Object answer = dependencies.answer("names", model, () -> {
            dependencies.read(part, EcorePackage.Literals.ENAMED_ELEMENT__NAME);
            return "answer " + ++found;
        });
        dependencies.begin(null);
        return answer;
    }

    private Set<Part> rename(EClass element) {
        Set<Part> dirty = new LinkedHashSet<>();
        dependencies.changed(new ENotificationImpl((org.eclipse.emf.ecore.InternalEObject) element, Notification.SET,
                EcorePackage.Literals.ENAMED_ELEMENT__NAME, "a", "b"), dirty);
        return dirty;
    }

    @Test
    void isFoundOnceForAll() {
        assertEquals("answer 1", ask(first));
        assertEquals("answer 1", ask(second));
    }

    @Test
    void thoseWhoAskedAreMadeAnewWhenItChanges() {
        ask(first);
        ask(second);
        assertEquals(Set.of(), rename(model), "the answer does not rest on the model's own name");
        assertEquals(Set.of(first, second), rename(part));
        assertEquals("answer 2", ask(first));
        assertEquals(Set.of(first), rename(part), "who no longer asks no longer depends");
    }

    @Test
    void whatAnEndedPartAskedIsForgotten() {
        ask(first);
        first.end();
        assertEquals(Set.of(), rename(part));
    }

    @Test
    void aFailureIsNoAnswer() {
        dependencies.begin(first);
        assertThrows(IllegalStateException.class, () -> dependencies.answer("names", model, () -> {
            throw new IllegalStateException("no");
        }));
        assertEquals("answer 1", ask(first));
    }

    @Test
    void afterUntoldChangesAllIsAskedAnew() {
        ask(first);
        dependencies.forgetAnswers();
        assertEquals("answer 2", ask(first));
    }
}
