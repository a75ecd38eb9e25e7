package org.escalation.simulation.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Designs, indices and the search for flips, on functions whose answers are known. */
class SensitivityTest {

    /** V13: Ishigami's function with a 7, b .1 on [-pi, pi]. */
    @Test
    void ishigami() {
        int n = 1 << 14;
        double[] outputs = Arrays.stream(UnitDesigns.saltelli(3, n)).mapToDouble(SensitivityTest::ishigami).toArray();
        double[] a = new double[n];
        double[] b = new double[n];
        double[][] mixed = new double[3][n];
        for (int row = 0; row < n; row++) {
            a[row] = outputs[5 * row];
            b[row] = outputs[5 * row + 1];
            for (int f = 0; f < 3; f++) {
                mixed[f][row] = outputs[5 * row + 2 + f];
            }
        }
        List<SobolIndices.Index> indices = new SobolIndices(a, b, mixed).estimate(1);
        double[] first = {0.313905, 0.442411, 0};
        double[] total = {0.557589, 0.442411, 0.243684};
        for (int f = 0; f < 3; f++) {
            // Sobol' points converge faster than random ones; .003 is what 16,384 rows leave
            assertEquals(first[f], indices.get(f).first().value(), 0.003);
            assertEquals(total[f], indices.get(f).total().value(), 0.003);
            assertTrue(indices.get(f).first().low() <= first[f] && first[f] <= indices.get(f).first().high());
        }
        assertEquals(3.5, Arrays.stream(a).average().orElseThrow(), 0.01);
        // S13: what the first orders of 1 and 3 leave of the total of 3
        assertEquals(0.243684, indices.get(2).total().value() - indices.get(2).first().value(), 0.006);
    }

    private static double ishigami(double[] unit) {
        double x = Math.PI * (2 * unit[0] - 1);
        double y = Math.PI * (2 * unit[1] - 1);
        double z = Math.PI * (2 * unit[2] - 1);
        return Math.sin(x) + 7 * Math.sin(y) * Math.sin(y) + 0.1 * z * z * z * z * Math.sin(x);
    }

    @Test
    void outputThatDoesNotVaryHasNoIndices() {
        double[] same = {2, 2, 2, 2};
        SobolIndices.Index index = new SobolIndices(same, same, new double[][] {same}).estimate(1).get(0);
        assertTrue(Double.isNaN(index.first().value()) && Double.isNaN(index.total().value()));
    }

    @Test
    void gridAndHypercubeFillTheirRanges() {
        double[][] grid = UnitDesigns.grid(2, 3, false);
        assertEquals(9, grid.length);
        assertEquals(List.of(0.0, 0.0), List.of(grid[0][0], grid[0][1]));
        assertEquals(List.of(1.0, 0.5), List.of(grid[7][0], grid[7][1]));
        assertEquals(1 / 6.0, UnitDesigns.grid(1, 3, true)[0][0], 1e-15);
        double[][] cube = UnitDesigns.latinHypercube(3, 20, 5);
        for (int f = 0; f < 3; f++) {
            int factor = f;
            int[] parts = Arrays.stream(cube).mapToInt(p -> (int) (p[factor] * 20)).sorted().toArray();
            for (int i = 0; i < 20; i++) {
                assertEquals(i, parts[i]);
            }
        }
    }

    /** A linear function: each effect is its coefficient, whatever the trajectory. */
    @Test
    void morrisFindsCoefficients() {
        double[][] points = UnitDesigns.morris(3, 6, 11);
        assertEquals(24, points.length);
        double[][] effects = new double[3][6];
        for (int t = 0; t < 6; t++) {
            for (int i = 1; i <= 3; i++) {
                double[] before = points[4 * t + i - 1];
                double[] after = points[4 * t + i];
                int moved = java.util.stream.IntStream.range(0, 3).filter(f -> before[f] != after[f]).findFirst().orElseThrow();
                assertTrue(after[moved] >= 0 && after[moved] <= 1);
                effects[moved][t] = (linear(after) - linear(before)) / (after[moved] - before[moved]);
            }
        }
        List<MorrisEffects.Effect> found = new MorrisEffects(effects).estimate();
        assertEquals(2, found.get(0).mean().value(), 1e-12);
        assertEquals(-3, found.get(1).mean().value(), 1e-12);
        assertEquals(3, found.get(1).absolute().value(), 1e-12);
        assertEquals(0, found.get(2).deviation(), 1e-12);
    }

    private static double linear(double[] x) {
        return 2 * x[0] - 3 * x[1] + 0.5 * x[2];
    }

    /** y = 1 + 2a + 3b + 4ab + 5c, the same in two replicates but for a shift. */
    @Test
    void factorialEffectsAndShapleyShares() {
        double[][] values = new double[8][2];
        for (int s = 0; s < 8; s++) {
            int a = s & 1;
            int b = s >> 1 & 1;
            int c = s >> 2 & 1;
            values[s][0] = 1 + 2 * a + 3 * b + 4 * a * b + 5 * c;
            values[s][1] = values[s][0] + 10;
        }
        Factorial factorial = new Factorial(3, values);
        assertEquals(4, factorial.main(0).value(), 1e-12);
        assertEquals(5, factorial.main(1).value(), 1e-12);
        assertEquals(5, factorial.main(2).value(), 1e-12);
        assertEquals(2, factorial.pair(0, 1).value(), 1e-12);
        assertEquals(0, factorial.pair(0, 2).value(), 1e-12);
        assertEquals(0, factorial.main(0).halfWidth(), 1e-12);
        List<Estimate> shares = factorial.shapley();
        assertEquals(4, shares.get(0).value(), 1e-12);
        assertEquals(5, shares.get(1).value(), 1e-12);
        assertEquals(14, shares.stream().mapToDouble(Estimate::value).sum(), 1e-12);
    }

    @Test
    void flipIsFoundWhereTheSignChanges() {
        FlipSearch search = new FlipSearch(0.001, () -> true);
        FlipSearch.Flip flip = search.search(0, 10, x -> new Estimate(x - 3.3, x - 3.300001, x - 3.299999, 100));
        assertTrue(flip.found());
        assertTrue(flip.low() <= 3.3 && 3.3 <= flip.high() && flip.high() - flip.low() < 0.03);
        assertFalse(search.search(4, 10, x -> new Estimate(x, x - 1, x + 1, 100)).found());
        // between 2 and 8 nothing can be told: that is the answer
        FlipSearch.Flip wide = search.search(0, 10, x -> new Estimate(x - 5, x - 8, x - 2, 100));
        assertTrue(wide.found());
        assertEquals(1.25, wide.low());
        assertEquals(8.75, wide.high());
    }
}
