package org.escalation.diagram.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns references to colours into colours, the format's own palette included. */
final class ColorBuilder {

    private static final Map<String, ColorSpec.Fixed> SYSTEM = new LinkedHashMap<>();

    static {
        String[] palette = {"white ffffff", "black 000000", "blue 729fcf", "chocolate e9b96e", "gray 888888", "green 8ae234",
            "orange fcaf3e", "purple ad7fa8", "red ef2929", "yellow fce94f", "light_blue c2efff", "light_chocolate eec98e",
            "light_gray d1d1d1", "light_green ccf2a6", "light_orange fdce89", "light_purple d9c4d7", "light_red f68b8b",
            "light_yellow fff5b5", "dark_blue 274c72", "dark_chocolate 9a6717", "dark_gray 454545", "dark_green 4d8914",
            "dark_orange e08503", "dark_purple 72496e", "dark_red 9c0c0c", "dark_yellow d6c542"};
        for (String entry : palette) {
            String name = entry.substring(0, entry.indexOf(' '));
            int rgb = Integer.parseInt(entry.substring(name.length() + 1), 16);
            SYSTEM.put(name, new ColorSpec.Fixed(name, rgb >> 16, rgb >> 8 & 255, rgb & 255));
        }
    }

    private final Build build;

    ColorBuilder(Build build) {
        this.build = build;
    }

    /** The colour that the reference names, or {@code otherwise} when it names none. */
    ColorSpec color(SpecNode owner, String feature, ColorSpec otherwise) {
        List<SpecLibrary.Target> targets = build.library().targets(owner, feature);
        return targets.isEmpty() ? otherwise : color(owner, feature, targets.get(0), otherwise);
    }

    private ColorSpec color(SpecNode owner, String feature, SpecLibrary.Target target, ColorSpec otherwise) {
        if (target.node() != null) {
            return defined(target.node());
        }
        String address = target.address();
        if (!address.startsWith("environment:")) {
            return otherwise; // unresolved, already reported
        }
        ColorSpec system = system(address);
        if (system == null) {
            build.value(owner, feature, address);
            return otherwise;
        }
        return system;
    }

    private static ColorSpec system(String address) {
        int key = address.indexOf("[name='");
        if (key > 0) {
            return SYSTEM.get(address.substring(key + 7, address.lastIndexOf('\'')));
        }
        try {
            int index = Integer.parseInt(address.substring(address.lastIndexOf('.') + 1));
            return new ArrayList<>(SYSTEM.values()).get(index);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return null; // the caller reports it
        }
    }

    ColorSpec defined(SpecNode node) {
        String name = node.text("name", "");
        return switch (node.type()) {
            case "InterpolatedColor" -> new ColorSpec.Interpolated(name, node.expression("colorValueComputationExpression", "1"),
                    node.expression("minValueComputationExpression", "0"), node.expression("maxValueComputationExpression", "10"),
                    steps(node));
            case "ComputedColor" ->
                new ColorSpec.Computed(name, node.expression("red"), node.expression("green"), node.expression("blue"));
            default -> new ColorSpec.Fixed(name, node.number("red", 125), node.number("green", 125), node.number("blue", 125));
        };
    }

    private List<ColorSpec.Step> steps(SpecNode node) {
        List<ColorSpec.Step> steps = new ArrayList<>();
        for (SpecNode step : node.all("colorSteps")) {
            if (color(step, "associatedColor", ColorSpec.BLACK) instanceof ColorSpec.Fixed fixed) {
                steps.add(new ColorSpec.Step(step.expression("associatedValue"), fixed));
            }
        }
        return List.copyOf(steps);
    }
}
