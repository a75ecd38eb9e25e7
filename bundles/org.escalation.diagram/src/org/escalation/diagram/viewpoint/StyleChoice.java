package org.escalation.diagram.viewpoint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClassifier;
import org.escalation.diagram.expression.Scope;
import org.escalation.diagram.internal.Probe;
import org.escalation.diagram.internal.Probes;
import org.escalation.diagram.spec.ConditionalStyle;
import org.escalation.diagram.spec.StyleCustomization;
import org.escalation.diagram.spec.StyleSpec;

/**
 * Chooses the look for an element: the first conditional style whose predicate holds, else the usual one, with the
 * customizations that hold worked in.
 *
 * @param <S> kind of style
 * @param <L> look made of it
 */
final class StyleChoice<S extends StyleSpec, L> {

    private record Branch<S>(Probe predicate, S style) {
    }

    private record Change(Probe predicate, StyleCustomization customization) {
    }

    private final List<Branch<S>> branches = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final S usual;
    private final Function<S, L> compile;
    private final Map<S, L> looks = new HashMap<>();

    /** @param usual null where only conditions give a style */
    StyleChoice(S usual, List<ConditionalStyle<S>> conditional, List<StyleCustomization> customizations, Probes probes,
            EClassifier self, Function<S, L> compile) {
        this.usual = usual;
        this.compile = compile;
        for (ConditionalStyle<S> one : conditional) {
            branches.add(new Branch<>(probes.probe(one.predicate(), self), one.style()));
        }
        for (StyleCustomization one : customizations) {
            changes.add(new Change(probes.probe(one.predicate(), self), one));
        }
    }

    /** The look for the scope's context; null where there is none. */
    L choose(Scope scope) {
        S style = usual;
        for (Branch<S> branch : branches) {
            if (branch.predicate().holds(scope)) {
                style = branch.style();
                break;
            }
        }
        if (style == null) {
            return null;
        }
        for (Change change : changes) {
            if (concerns(change.customization(), style) && change.predicate().holds(scope)) {
                style = CustomizedStyles.apply(style, change.customization());
            }
        }
        return looks.computeIfAbsent(style, compile);
    }

    private static boolean concerns(StyleCustomization change, StyleSpec style) {
        String at = style.place().resource() + "#" + style.place().path();
        return change.everywhere() || change.appliesTo().stream().anyMatch(path -> path.equals(at) || path.startsWith(at + "/"));
    }
}
