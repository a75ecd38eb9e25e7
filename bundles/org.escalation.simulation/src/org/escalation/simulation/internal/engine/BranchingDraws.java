package org.escalation.simulation.internal.engine;

import java.util.Arrays;

import org.escalation.simulation.random.Draws;
import org.escalation.simulation.random.Stream;

/**
 * Draws that lead through every possible course of a turn, one after the other: the turn is played again and again, and
 * each time the last draw that has an outcome left takes the next one. Certain draws are no branches.
 */
final class BranchingDraws implements Draws {

    private int[][] outcomes = new int[16][];
    private double[][] chances = new double[16][];
    private int[] chosen = new int[16];
    private int depth;
    private int position;

    /** Back to the first course of another turn. */
    void restart() {
        depth = 0;
        position = 0;
    }

    /** Goes on to the next course; false if there is none left. */
    boolean next() {
        while (depth > 0 && chosen[depth - 1] + 1 == outcomes[depth - 1].length) {
            depth--;
        }
        if (depth == 0) {
            return false;
        }
        chosen[depth - 1]++;
        position = 0;
        return true;
    }

    /** Chance of the course that was just played. */
    double probability() {
        double product = 1;
        for (int i = 0; i < depth; i++) {
            product *= chances[i][chosen[i]];
        }
        return product;
    }

    private int branch(int[] ofOutcomes, double[] ofChances) {
        if (position == depth) {
            if (depth == chosen.length) {
                outcomes = Arrays.copyOf(outcomes, 2 * depth);
                chances = Arrays.copyOf(chances, 2 * depth);
                chosen = Arrays.copyOf(chosen, 2 * depth);
            }
            outcomes[depth] = ofOutcomes;
            chances[depth] = ofChances;
            chosen[depth++] = 0;
        }
        return outcomes[position][chosen[position++]];
    }

    @Override
    public boolean happens(double probability, Stream stream, int element, int turn, int index) {
        if (probability <= 0 || probability >= 1) {
            return probability >= 1;
        }
        return branch(new int[] {1, 0}, new double[] {probability, 1 - probability}) == 1;
    }

    @Override
    public int pick(double[] probabilities, int count, Stream stream, int element, int turn, int index) {
        int possible = 0;
        int last = 0;
        for (int i = 0; i < count; i++) {
            if (probabilities[i] > 0) {
                possible++;
                last = i;
            }
        }
        if (possible <= 1) {
            return last;
        }
        int[] which = new int[possible];
        double[] chance = new double[possible];
        int at = 0;
        for (int i = 0; i < count; i++) {
            if (probabilities[i] > 0) {
                which[at] = i;
                chance[at++] = probabilities[i];
            }
        }
        return branch(which, chance);
    }
}
