package org.escalation.diagram.check;

/**
 * Number of occurrences and how many of them are fine.
 *
 * @param all  occurrences
 * @param good those that are read, interpreted or would run
 */
public record Count(int all, int good) {

    /** Nothing counted yet. */
    public static final Count ZERO = new Count(0, 0);

    /** Good share, 0 to 1; 1 where there is nothing. */
    public double share() {
        return all == 0 ? 1 : (double) good / all;
    }

    Count plus(boolean isGood) {
        return new Count(all + 1, good + (isGood ? 1 : 0));
    }
}
