package org.escalation.simulation.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

/** Intervals, paired differences and Holm's adjustment on numbers that can be checked by hand. */
class EstimatesTest {

    private static final double NONE = Double.NaN;

    /** Student's t with 3 degrees of freedom: 3.182446 at 97.5 %. */
    @Test
    void meanHasStudentsInterval() {
        Estimate mean = Estimate.mean(new double[] {1, 2, NONE, 3, 4});
        assertEquals(2.5, mean.value());
        assertEquals(4, mean.n());
        assertEquals(3.182446305284263 * Math.sqrt(5 / 3.0) / 2, mean.halfWidth(), 1e-9);
        assertTrue(mean.isAwayFromZero());
    }

    @Test
    void oneValueHasNoInterval() {
        Estimate mean = Estimate.mean(new double[] {7});
        assertEquals(7, mean.value());
        assertTrue(Double.isNaN(mean.low()) && Double.isNaN(mean.halfWidth()));
        assertFalse(mean.isAwayFromZero());
        assertEquals(0, Estimate.mean(new double[] {NONE}).n());
    }

    /** V14: Bernoulli .6 minus Bernoulli .5 has variance .09 with common numbers, .49 with independent ones. */
    @Test
    void commonRandomNumbersNarrowTheDifference() {
        int n = 200_000;
        Uniforms common = new Uniforms(14, 7);
        double[] base = new double[n];
        double[] changed = new double[n];
        double[] apart = new double[n];
        Uniforms other = new Uniforms(15, 7);
        for (int i = 0; i < n; i++) {
            double u = common.next();
            base[i] = u < 0.5 ? 1 : 0;
            changed[i] = u < 0.6 ? 1 : 0;
            apart[i] = other.next() < 0.6 ? 1 : 0;
        }
        double paired = Difference.paired(base, changed).estimate().halfWidth();
        double independent = Difference.paired(base, apart).estimate().halfWidth();
        // the ratio of two estimated variances: standard error about 0.6 % of it, so this holds for all but 1 in 16,000 seeds
        assertEquals(0.49 / 0.09, Math.pow(independent / paired, 2), 0.15);
        assertEquals(0.1, Difference.paired(base, changed).estimate().value(), 4 * Math.sqrt(0.09 / n));
    }

    @Test
    void pValuesOfPairs() {
        assertEquals(1, Difference.paired(new double[] {1, 2, 3}, new double[] {1, 2, 3}).p());
        assertEquals(0, Difference.paired(new double[] {1, 2, 3}, new double[] {2, 3, 4}).p());
        // differences 1, 2, 3: t = 2 / (1/sqrt 3) = 3.4641 with 2 degrees of freedom, two-sided .07418
        Difference three = Difference.paired(new double[] {0, 0, 0, NONE}, new double[] {1, 2, 3, 4});
        assertEquals(0.0741799, three.p(), 1e-6);
        assertEquals(3, three.estimate().n());
    }

    @Test
    void holmStepsDown() {
        assertArrayEquals(new double[] {0.03, 0.06, 0.06, 0.02}, Holm.adjust(new double[] {0.01, 0.04, 0.03, 0.005}), 1e-12);
        assertArrayEquals(new double[] {NONE, 0.9, 0.5}, Holm.adjust(new double[] {NONE, 0.9, 0.25}), 1e-12);
    }

    /** The known chance that the bootstrap interval of a median covers it: here counted over 400 samples of 101. */
    @Test
    void quantileIntervalsCover() {
        Uniforms uniforms = new Uniforms(3, 9);
        int covered = 0;
        for (int i = 0; i < 400; i++) {
            double[] sample = new double[101];
            Arrays.setAll(sample, j -> uniforms.next());
            Estimate median = Quantiles.bootstrap(sample, 0.5);
            covered += median.low() <= 0.5 && 0.5 <= median.high() ? 1 : 0;
        }
        // 95 % of 400 are 380 with a standard deviation of 4.4: four of them
        assertEquals(380, covered, 18);
    }

    @Test
    void quantilesOfFewValues() {
        assertEquals(3, Quantiles.bootstrap(new double[] {5, 3, NONE, 9}, 0.05).value());
        assertEquals(9, Quantiles.bootstrap(new double[] {5, 3, 9}, 0.95).value());
        assertEquals(3, Quantiles.bootstrap(new double[] {5, 3, 9}, 0.5).low());
        assertTrue(Double.isNaN(Quantiles.bootstrap(new double[] {5}, 0.5).low()));
    }
}
