package org.escalation.simulation.internal.engine;

import org.escalation.simulation.scenario.BeliefSpec;

/** What the actors believe about the enforcement of thresholds: the counts of each belief of the scenario. */
final class Beliefs {

    final double[] alpha;
    final double[] beta;
    private final ScenarioIndex index;
    private final double[] startAlpha;
    private final double[] startBeta;
    private final double[] priorAlpha;
    private final double[] priorBeta;

    Beliefs(ScenarioIndex index) {
        this.index = index;
        int n = index.beliefs.length;
        alpha = new double[n];
        beta = new double[n];
        startAlpha = new double[n];
        startBeta = new double[n];
        priorAlpha = new double[n];
        priorBeta = new double[n];
        for (int i = 0; i < n; i++) {
            BeliefSpec spec = index.beliefs[i];
            startAlpha[i] = spec.alpha();
            startBeta[i] = spec.beta();
            priorAlpha[i] = Double.isNaN(spec.priorAlpha()) ? spec.alpha() : spec.priorAlpha();
            priorBeta[i] = Double.isNaN(spec.priorBeta()) ? spec.beta() : spec.priorBeta();
        }
        reset();
    }

    void reset() {
        System.arraycopy(startAlpha, 0, alpha, 0, alpha.length);
        System.arraycopy(startBeta, 0, beta, 0, beta.length);
    }

    void assign(Beliefs other) {
        System.arraycopy(other.alpha, 0, alpha, 0, alpha.length);
        System.arraycopy(other.beta, 0, beta, 0, beta.length);
    }

    /** Credibility by the evidence alone: alpha/(alpha+beta). */
    double evidence(int belief) {
        return alpha[belief] / (alpha[belief] + beta[belief]);
    }

    /** Credibility as it enters decisions: the feared chance and the evidence, blended by the weight of fear. */
    double used(int belief) {
        double feared = index.beliefs[belief].feared();
        double evidence = evidence(belief);
        if (Double.isNaN(feared)) {
            return evidence;
        }
        double weight = index.beliefs[belief].fearWeight();
        return weight * feared + (1 - weight) * evidence;
    }

    /** Credibility by fear alone, or the evidence where nothing in particular is feared. */
    double feared(int belief) {
        double feared = index.beliefs[belief].feared();
        return Double.isNaN(feared) ? evidence(belief) : feared;
    }

    /**
     * Renews a belief by an event (DOMAIN A.2 no. 1): alpha' = alpha0 + gamma (alpha - alpha0) + w z, and beta likewise
     * with 1 - z.
     *
     * @param belief the belief
     * @param weight w, weight of the event as evidence; an event of no weight leaves even the memory as it was
     * @param z      how far the event was an enforcement, in [0,1]
     */
    void renew(int belief, double weight, double z) {
        if (weight <= 0) {
            return;
        }
        double gamma = index.beliefs[belief].memory();
        alpha[belief] = priorAlpha[belief] + gamma * (alpha[belief] - priorAlpha[belief]) + weight * z;
        beta[belief] = priorBeta[belief] + gamma * (beta[belief] - priorBeta[belief]) + weight * (1 - z);
    }
}
