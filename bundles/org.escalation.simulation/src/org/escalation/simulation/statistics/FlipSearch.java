package org.escalation.simulation.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleFunction;

/**
 * Finds where a conclusion flips: the value of a number at which an estimated quantity changes its sign. The range is
 * first scanned, so that a flip in its middle is not missed, then the first interval with different signs at its ends is
 * halved until it is short, or until the estimate is no longer told apart from zero.
 */
public final class FlipSearch {

    /** Values at which the range is looked at first. */
    private static final int SCAN = 9;

    private final double tolerance;
    private final BooleanSupplier goOn;

    /**
     * @param tolerance wanted length of the interval, as a share of the range
     * @param goOn      asked before each evaluation; false ends the search with what is known
     */
    public FlipSearch(double tolerance, BooleanSupplier goOn) {
        this.tolerance = tolerance;
        this.goOn = goOn;
    }

    /**
     * What the search looked at.
     *
     * @param at       value of the number
     * @param estimate estimate there
     */
    public record Probe(double at, Estimate estimate) {
    }

    /**
     * What was found.
     *
     * @param found  whether there is a flip
     * @param low    lower end of the interval that holds it; NaN if there is none
     * @param high   upper end; NaN if there is none
     * @param probes all values looked at, in rising order
     */
    public record Flip(boolean found, double low, double high, List<Probe> probes) {
    }

    /**
     * Searches.
     *
     * @param from     lower end of the range
     * @param to       upper end
     * @param quantity estimates the quantity at a value; the same value must give the same estimate
     * @return what was found
     */
    public Flip search(double from, double to, DoubleFunction<Estimate> quantity) {
        List<Probe> probes = new ArrayList<>();
        for (int i = 0; i < SCAN && goOn.getAsBoolean(); i++) {
            double at = from + (to - from) * i / (SCAN - 1);
            probes.add(new Probe(at, quantity.apply(at)));
        }
        int last = -1;
        for (int i = 0; i < probes.size(); i++) {
            if (last >= 0 && sign(probes.get(i)) * sign(probes.get(last)) < 0) {
                return last == i - 1 ? refine(probes, i, (to - from) * tolerance, quantity)
                        : new Flip(true, probes.get(last).at(), probes.get(i).at(), List.copyOf(probes));
            }
            last = sign(probes.get(i)) == 0 ? last : i;
        }
        return new Flip(false, Double.NaN, Double.NaN, List.copyOf(probes));
    }

    private Flip refine(List<Probe> probes, int at, double enough, DoubleFunction<Estimate> quantity) {
        int upper = at;
        while (probes.get(upper).at() - probes.get(upper - 1).at() > enough && goOn.getAsBoolean()) {
            double middle = (probes.get(upper).at() + probes.get(upper - 1).at()) / 2;
            Probe probe = new Probe(middle, quantity.apply(middle));
            probes.add(upper, probe);
            if (sign(probe) == 0) {
                // as close as these runs can tell: the flip lies between the neighbours
                return new Flip(true, probes.get(upper - 1).at(), probes.get(upper + 1).at(), List.copyOf(probes));
            }
            upper = sign(probe) == sign(probes.get(upper - 1)) ? upper + 1 : upper;
        }
        return new Flip(true, probes.get(upper - 1).at(), probes.get(upper).at(), List.copyOf(probes));
    }

    /** 0 where the interval holds zero: nothing is concluded from an estimate that does not tell. */
    private static int sign(Probe probe) {
        return probe.estimate().isAwayFromZero() ? (int) Math.signum(probe.estimate().value()) : 0;
    }
}
