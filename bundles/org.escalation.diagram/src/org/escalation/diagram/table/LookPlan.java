package org.escalation.diagram.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EClassifier;
import org.escalation.diagram.expression.Scope;
import org.escalation.diagram.internal.ColorCode;
import org.escalation.diagram.internal.Probe;
import org.escalation.diagram.internal.Probes;
import org.escalation.diagram.spec.TableSpec;

/** The looks that a mapping gives: on conditions, and usually. */
final class LookPlan {

    /** A colour of text with the text's shape. */
    private record Text(ColorCode color, TableSpec.Foreground spec) {
    }

    private record Choice<T>(Probe predicate, T look) {
    }

    private final List<Choice<Text>> texts = new ArrayList<>();
    private final List<Choice<ColorCode>> grounds = new ArrayList<>();
    private final Text usualText;
    private final ColorCode usualGround;

    LookPlan(TableSpec.CellStyle style, Probes probes, EClassifier self) {
        style.foregrounds().forEach(one -> texts.add(new Choice<>(probes.probe(one.predicate(), self), text(one.look(), probes, self))));
        style.backgrounds().forEach(one -> grounds.add(new Choice<>(probes.probe(one.predicate(), self),
                ColorCode.of(one.look(), probes, self))));
        usualText = style.foreground().map(look -> text(look, probes, self)).orElse(null);
        usualGround = style.background().map(color -> ColorCode.of(color, probes, self)).orElse(null);
    }

    private static Text text(TableSpec.Foreground look, Probes probes, EClassifier self) {
        return new Text(ColorCode.of(look.color(), probes, self), look);
    }

    /** The look without regard to conditions, for what stands for no element of its own. */
    CellLook usual(Scope scope) {
        return look(Optional.ofNullable(usualText), Optional.ofNullable(usualGround), scope);
    }

    /** The look that the first of the plans asks for: conditions of all before the usual looks of any. */
    static CellLook choose(List<LookPlan> plans, Scope scope) {
        Optional<Text> text = Optional.empty();
        Optional<ColorCode> ground = Optional.empty();
        for (LookPlan plan : plans) {
            text = text.or(() -> first(plan.texts, scope));
            ground = ground.or(() -> first(plan.grounds, scope));
        }
        for (LookPlan plan : plans) {
            text = text.or(() -> Optional.ofNullable(plan.usualText));
            ground = ground.or(() -> Optional.ofNullable(plan.usualGround));
        }
        return look(text, ground, scope);
    }

    private static CellLook look(Optional<Text> text, Optional<ColorCode> ground, Scope scope) {
        if (text.isEmpty() && ground.isEmpty()) {
            return CellLook.PLAIN;
        }
        OptionalInt behind = ground.isPresent() ? OptionalInt.of(ground.get().argb(scope)) : OptionalInt.empty();
        if (text.isEmpty()) {
            return new CellLook(OptionalInt.empty(), behind, 0, false, false, false, false);
        }
        TableSpec.Foreground shape = text.get().spec();
        return new CellLook(OptionalInt.of(text.get().color().argb(scope)), behind, shape.size(), shape.formats().contains("bold"),
                shape.formats().contains("italic"), shape.formats().contains("underline"), shape.formats().contains("strike_through"));
    }

    private static <T> Optional<T> first(List<Choice<T>> choices, Scope scope) {
        for (Choice<T> choice : choices) {
            if (choice.predicate().holds(scope)) {
                return Optional.of(choice.look());
            }
        }
        return Optional.empty();
    }
}
