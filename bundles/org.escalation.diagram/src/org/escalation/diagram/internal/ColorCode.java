package org.escalation.diagram.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClassifier;
import org.escalation.diagram.expression.Scope;
import org.escalation.diagram.spec.ColorSpec;

/** A colour ready to be found for an element, as ARGB. */
public interface ColorCode {

    /** The colour for the scope's context. */
    int argb(Scope scope);

    /** True where the colour is the same for every element. */
    default boolean isConstant() {
        return false;
    }

    /** Prepares a colour. */
    static ColorCode of(ColorSpec spec, Probes probes, EClassifier self) {
        return switch (spec) {
            case ColorSpec.Fixed fixed -> new Constant(argb(fixed));
            case ColorSpec.Interpolated scale -> interpolated(scale, probes, self);
            case ColorSpec.Computed computed -> {
                Probe red = probes.probe(computed.red(), self);
                Probe green = probes.probe(computed.green(), self);
                Probe blue = probes.probe(computed.blue(), self);
                yield scope -> pack(red.number(scope, 0), green.number(scope, 0), blue.number(scope, 0));
            }
        };
    }

    /** The same colour for every element. */
    record Constant(int value) implements ColorCode {
        @Override
        public int argb(Scope scope) {
            return value;
        }

        @Override
        public boolean isConstant() {
            return true;
        }
    }

    /** A fixed colour. */
    static int argb(ColorSpec.Fixed fixed) {
        return pack(fixed.red(), fixed.green(), fixed.blue());
    }

    private static int pack(double red, double green, double blue) {
        return 0xFF000000 | clamp(red) << 16 | clamp(green) << 8 | clamp(blue);
    }

    private static int clamp(double part) {
        return (int) Math.round(Math.max(0, Math.min(255, part)));
    }

    private static ColorCode interpolated(ColorSpec.Interpolated scale, Probes probes, EClassifier self) {
        if (scale.steps().isEmpty()) {
            return new Constant(argb(ColorSpec.BLACK));
        }
        Probe value = probes.probe(scale.value(), self);
        Probe min = probes.probe(scale.min(), self);
        Probe max = probes.probe(scale.max(), self);
        List<Probe> at = new ArrayList<>();
        scale.steps().forEach(step -> at.add(probes.probe(step.at(), self)));
        return scope -> {
            double low = min.number(scope, 0);
            double high = max.number(scope, 10);
            double place = Math.max(low, Math.min(high, value.number(scope, low)));
            return between(scale.steps(), at.stream().mapToDouble(probe -> probe.number(scope, low)).toArray(), place);
        };
    }

    private static int between(List<ColorSpec.Step> steps, double[] at, double place) {
        int below = -1;
        int above = -1;
        for (int i = 0; i < at.length; i++) {
            if (at[i] <= place && (below < 0 || at[i] > at[below])) {
                below = i;
            }
            if (at[i] >= place && (above < 0 || at[i] < at[above])) {
                above = i;
            }
        }
        ColorSpec.Fixed from = steps.get(below < 0 ? above : below).color();
        ColorSpec.Fixed to = steps.get(above < 0 ? below : above).color();
        double span = below < 0 || above < 0 ? 0 : at[above] - at[below];
        double share = span == 0 ? 0 : (place - at[below]) / span;
        // whole numbers cut off, as Sirius does
        return pack((int) (from.red() + share * (to.red() - from.red())), (int) (from.green() + share * (to.green() - from.green())),
                (int) (from.blue() + share * (to.blue() - from.blue())));
    }
}
