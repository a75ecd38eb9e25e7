package org.escalation.diagram.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;

/** Answers to questions about a whole model that many parts ask: each found once, and again after a change of what it rests on. */
final class Answers {

    private record Question(String name, EObject model) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Question question && question.model == model && question.name.equals(name);
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, System.identityHashCode(model));
        }
    }

    /** An answer, which reads the model like a part and passes changes on to the parts that used it. */
    static final class Answer extends Part {

        private final Set<Part> users = new LinkedHashSet<>();
        private Object value;
        private boolean known;

        void usedBy(Part user) {
            users.add(user);
        }

        Object value(Supplier<Object> finder) {
            if (!known) {
                value = finder.get();
                known = true;
            }
            return value;
        }

        @Override
        public int rank() {
            return 0;
        }

        @Override
        public void refresh() {
            // found again when it is next asked for
        }

        private void forget(Collection<Part> into) {
            known = false;
            value = null;
            Set<Part> asked = new LinkedHashSet<>(users);
            users.clear();
            passOn(asked, into);
        }
    }

    private final Map<Question, Answer> all = new HashMap<>();

    Answer of(String name, EObject model) {
        return all.computeIfAbsent(new Question(name, model), key -> new Answer());
    }

    void forget() {
        all.clear();
    }

    /** Adds the readers of something that changed; those who used an answer in place of it. */
    static void passOn(Collection<Part> readers, Collection<Part> into) {
        for (Part reader : readers) {
            if (reader instanceof Answer answer) {
                answer.forget(into);
            } else if (reader.isAlive()) {
                into.add(reader);
            }
        }
    }
}
