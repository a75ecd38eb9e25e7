package org.escalation.simulation.internal.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.escalation.simulation.random.Stream;
import org.escalation.simulation.scenario.ActorSpec;
import org.escalation.simulation.scenario.CompiledScenario;
import org.escalation.simulation.scenario.Element;
import org.escalation.simulation.scenario.EventSpec;
import org.escalation.simulation.scenario.LinkageSpec;
import org.escalation.simulation.scenario.OffRampSpec;
import org.escalation.simulation.scenario.ThresholdSpec;
import org.escalation.simulation.scenario.TrackSpec;

/**
 * By which number each element draws. Numbers come from ids, not from places in a list: an element that a variant leaves
 * out or adds does not shift the luck of the others, which is what common random numbers are about.
 */
final class DrawNumbers {

    /** First draw index for what observers make of the outcome of a crossing; tracks come below. */
    static final int OUTCOMES = 1 << 25;
    /** Draw index of whether a move is seen by those who choose after. */
    static final int MOVES = 1 << 26;

    final int[] actor;
    final int[] track;
    final int[] threshold;
    final int[] linkage;
    final int[] event;
    final int[] offRamp;

    DrawNumbers(CompiledScenario scenario) {
        actor = numbers(scenario.actors(), ActorSpec::element, new HashSet<>());
        track = numbers(scenario.tracks(), TrackSpec::element, new HashSet<>());
        // thresholds and linkages share the stream of delays
        Set<Integer> delaying = new HashSet<>();
        threshold = numbers(scenario.thresholds(), ThresholdSpec::element, delaying);
        linkage = numbers(scenario.linkages(), LinkageSpec::element, delaying);
        event = numbers(scenario.events(), EventSpec::element, new HashSet<>());
        offRamp = numbers(scenario.offRamps(), OffRampSpec::element, new HashSet<>());
    }

    private static <T> int[] numbers(List<T> elements, Function<T, Element> element, Set<Integer> taken) {
        int[] numbers = new int[elements.size()];
        for (int i = 0; i < numbers.length; i++) {
            int number = hash(element.apply(elements.get(i)).id());
            while (!taken.add(number)) {
                number = number + 1 & Stream.MAX_ELEMENTS - 1;
            }
            numbers[i] = number;
        }
        return numbers;
    }

    /** The hash of Fowler, Noll and Vo, folded to the range of elements of a stream. */
    private static int hash(String id) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x01000193;
        }
        return (hash ^ hash >>> 24) & Stream.MAX_ELEMENTS - 1;
    }
}
