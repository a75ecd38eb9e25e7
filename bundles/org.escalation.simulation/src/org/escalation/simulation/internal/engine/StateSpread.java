package org.escalation.simulation.internal.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

import org.escalation.simulation.scenario.Element;
import org.escalation.simulation.scenario.Problem;

/** Finds out which parts of the state take so many different values that there are too many states. */
final class StateSpread {

    private static final int MOST = 3;

    private record Part(Element element, String why, int values) {
    }

    private final ScenarioIndex index;
    private final StateKeys keys;
    private final List<StateImage> images;
    private final List<Part> parts = new ArrayList<>();

    StateSpread(ScenarioIndex index, StateKeys keys, List<StateImage> images) {
        this.index = index;
        this.keys = keys;
        this.images = images;
    }

    /** The worst parts, each with the element it belongs to. */
    List<Problem> problems() {
        for (int i = 0; i < index.beliefs.length; i++) {
            if (keys.beliefMatters(i)) {
                int belief = i;
                add(index.beliefs[i].element(), "is renewed by every crossing and decides choices; it takes %,d different"
                        + " values (hold beliefs still to solve the rest)", image -> image.belief(belief));
            }
        }
        for (int i = 0; i < index.actors.length; i++) {
            int actor = i;
            if (keys.costMatters()) {
                add(index.actors[i].element(), "bears a cost that adds up and can end the run or open choices; it takes"
                        + " %,d different values", image -> image.cost(actor));
            }
            add(index.actors[i].element(), "meets deliveries that change its running cost and adaptation; they take %,d"
                    + " different values", image -> image.burden(actor));
        }
        for (int i = 0; i < index.tracks.length; i++) {
            int track = i;
            add(index.tracks[i].element(), "takes %,d different values", image -> image.rung(track));
        }
        add(index.scenario.element(), "has %,d different sets of deliveries and responses under way",
                StateImage::underWay);
        add(index.scenario.element(), "has %,d different histories of crossings that conditions or linkages count",
                StateImage::history);
        parts.sort(Comparator.comparingInt(Part::values).reversed());
        return parts.stream().filter(p -> p.values() > 2).limit(MOST)
                .map(p -> new Problem(p.element(), String.format(Locale.ROOT, p.why(), p.values()))).toList();
    }

    private void add(Element element, String why, Function<StateImage, Object> value) {
        Set<Object> values = new HashSet<>();
        images.forEach(image -> values.add(value.apply(image)));
        parts.add(new Part(element, why, values.size()));
    }
}
