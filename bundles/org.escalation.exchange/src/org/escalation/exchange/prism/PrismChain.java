package org.escalation.exchange.prism;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.escalation.simulation.exact.AbsorbingChain;
import org.escalation.simulation.exact.ExactSolution;
import org.escalation.simulation.exact.MetricGains;
import org.escalation.simulation.metric.TerminalOutcome;

/**
 * What is written for PRISM.
 *
 * @param comments lines for a reader: where it comes from and what was simplified
 * @param chain the chain, starting in state 0
 * @param horizon steps after which a course ends; 0 for none
 * @param labels for each named ending the absorbing states that belong to it
 * @param rewards for each name what a step begun in a state adds on average
 */
public record PrismChain(List<String> comments, AbsorbingChain chain, int horizon, Map<String, int[]> labels,
        Map<String, double[]> rewards) {

    /** Name of the reward that counts steps; always there. */
    public static final String TURNS = "turns";

    /** The chain of a solved scenario, with its outcomes as labels and its metrics as rewards. */
    public static PrismChain of(ExactSolution solution) {
        int first = solution.chain().states() - TerminalOutcome.values().length;
        Map<String, int[]> labels = new LinkedHashMap<>();
        for (TerminalOutcome outcome : TerminalOutcome.values()) {
            if (outcome != TerminalOutcome.HORIZON) {
                labels.put(outcome.name().toLowerCase(Locale.ROOT), new int[] {first + outcome.ordinal()});
            }
        }
        List<String> comments = new ArrayList<>();
        comments.add("Scenario: " + solution.scenario().element());
        comments.add("One step is one turn. All actors follow their rules, so nothing is left to choose.");
        comments.add(solution.frozenBeliefs()
                ? "Simplified: beliefs are held at their start, so nobody learns from what happens."
                : "Beliefs change as in the scenario.");
        Map<String, double[]> rewards = new LinkedHashMap<>();
        for (MetricGains gains : solution.gains()) {
            String name = free(identifier(gains.metric().key()), rewards);
            rewards.put(name, gains.byState());
            if (gains.start() != 0) {
                comments.add("Add " + gains.start() + " to the reward " + name + ": its value at the start.");
            }
        }
        return new PrismChain(List.copyOf(comments), solution.chain(), solution.scenario().parameters().horizon(),
                labels, rewards);
    }

    /** A name as PRISM takes it: letters, digits and underscores, no digit in front. */
    private static String identifier(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9_]", "_");
        return plain.isEmpty() || Character.isDigit(plain.charAt(0)) ? "_" + plain : plain;
    }

    private static String free(String name, Map<String, ?> taken) {
        String free = name;
        for (int number = 2; free.equals(TURNS) || taken.containsKey(free); number++) {
            free = name + "_" + number;
        }
        return free;
    }
}
