package org.escalation.simulation.exact;

import java.util.Arrays;

/** Follows the distribution of a chain step by step. */
final class CourseSolver {

    /** Share of courses still under way that is too small to matter for anything. */
    private static final double NOTHING = 1e-18;

    private final AbsorbingChain chain;
    private final int start;
    private final int steps;

    CourseSolver(AbsorbingChain chain, int start, int steps) {
        this.chain = chain;
        this.start = start;
        this.steps = steps;
    }

    Course solve() {
        double[] now = new double[chain.states()];
        double[] then = new double[now.length];
        double[] visits = new double[now.length];
        double[] absorbedBy = new double[Math.min(steps, 1 << 10) + 1];
        now[start] = 1;
        absorbedBy[0] = chain.isAbsorbing(start) ? 1 : 0;
        double underWay = 1 - absorbedBy[0];
        int t = 0;
        while (t < steps && underWay > NOTHING) {
            double newlyAbsorbed = 0;
            Arrays.fill(then, 0);
            for (int i = 0; i < now.length; i++) {
                double p = now[i];
                if (p == 0) {
                    continue;
                }
                if (chain.isAbsorbing(i)) {
                    then[i] += p;
                } else {
                    visits[i] += p;
                    int[] targets = chain.targets(i);
                    double[] chances = chain.chances(i);
                    for (int k = 0; k < targets.length; k++) {
                        double q = p * chances[k];
                        then[targets[k]] += q;
                        newlyAbsorbed += chain.isAbsorbing(targets[k]) ? q : 0;
                    }
                }
            }
            double[] swap = now;
            now = then;
            then = swap;
            t++;
            if (t == absorbedBy.length) {
                absorbedBy = Arrays.copyOf(absorbedBy, (int) Math.min(steps + 1L, 2L * t));
            }
            absorbedBy[t] = absorbedBy[t - 1] + newlyAbsorbed;
            underWay -= newlyAbsorbed;
        }
        return new Course(now, visits, Arrays.copyOf(absorbedBy, t + 1), steps);
    }
}
