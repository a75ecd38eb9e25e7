package org.escalation.diagram.expression;

/** Bounds one evaluation in steps and time, so that no expression of a foreign file can hang the host. */
public final class Budget {

    /** Steps between two looks at the clock. */
    private static final int LOOK = 4096;

    private final long maxSteps;
    private final long maxNanos;
    private long steps;
    private long deadline;

    /** Twenty million steps and two seconds. */
    public Budget() {
        this(20_000_000, 2_000);
    }

    /**
     * @param maxSteps elements visited or operations called in one evaluation
     * @param millis   time for one evaluation, in milliseconds
     */
    public Budget(long maxSteps, long millis) {
        this.maxSteps = maxSteps;
        this.maxNanos = millis * 1_000_000;
    }

    /** Begins an evaluation. */
    void begin() {
        steps = 0;
        deadline = 0;
    }

    /**
     * Counts a step.
     *
     * @throws EvaluationException when the bounds are reached
     */
    public void step() {
        if (++steps % LOOK == 0) {
            long now = System.nanoTime();
            if (deadline == 0) {
                deadline = now + maxNanos;
            }
            if (now > deadline || steps > maxSteps) {
                throw EvaluationException.tooLong("The expression takes too long and was stopped after " + steps + " steps.");
            }
        }
    }

    /**
     * Counts a call that nobody could stop.
     *
     * @param nanos how long it took
     * @throws EvaluationException when it took longer than an evaluation may
     */
    public void called(String name, long nanos) {
        if (nanos > maxNanos) {
            throw EvaluationException.tooLong("The service " + name + " took " + nanos / 1_000_000 + " ms.");
        }
    }
}
