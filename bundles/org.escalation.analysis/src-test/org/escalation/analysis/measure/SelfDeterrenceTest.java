package org.escalation.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.escalation.analysis.choice.LogitChoice;
import org.junit.jupiter.api.Test;

class SelfDeterrenceTest {

    @Test
    void fearOfOneInTwoAgainstEvidenceOfOneInTen() {
        SelfDeterrence measure = new SelfDeterrence(4, 16, 0, .1, .5, new LogitChoice(.5));
        assertEquals(.7311, measure.actProbability(.1), 1e-4);
        assertEquals(.0474, measure.actProbability(.5), 1e-4);
        assertEquals(.6836, measure.index(), 1e-4);
        assertEquals(2 * measure.index(), measure.forgoneUtility(), 1e-12);
    }

    @Test
    void noFearBeyondTheEvidenceIsNoSelfDeterrence() {
        assertEquals(0, new SelfDeterrence(4, 16, 0, .3, .3, new LogitChoice(1)).index());
    }

    /** Over 2,000 random cases: within [-1, 1], of the sign of the excess fear, and rising with the fear. */
    @Test
    void indexFollowsTheExcessFear() {
        SplittableRandom random = new SplittableRandom(41);
        for (int draw = 0; draw < 2_000; draw++) {
            double gain = 100 * random.nextDouble();
            double loss = 100 * random.nextDouble();
            double cost = 10 * random.nextDouble();
            double evidence = random.nextDouble();
            double fear = random.nextDouble();
            LogitChoice rule = new LogitChoice(random.nextDouble());
            double index = new SelfDeterrence(gain, loss, cost, evidence, fear, rule).index();
            double moreFear = new SelfDeterrence(gain, loss, cost, evidence, (1 + fear) / 2, rule).index();
            assertTrue(index >= -1 && moreFear <= 1 && index <= moreFear);
            assertTrue(fear >= evidence ? index >= 0 : index <= 0);
        }
    }
}
