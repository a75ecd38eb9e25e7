package org.escalation.analysis.elicitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.escalation.analysis.statistics.OutOfRangeException;
import org.junit.jupiter.api.Test;

class ProbabilityWordsTest {

    @Test
    void icdScaleIsUnbrokenFromOneToNinetyNine() {
        IcdWord[] words = IcdWord.values();
        assertEquals(.01, words[0].low());
        assertEquals(.99, words[words.length - 1].high());
        for (int i = 1; i < words.length; i++) {
            assertEquals(words[i - 1].high(), words[i].low());
        }
    }

    @Test
    void everyWordNamesItsOwnMidpoint() {
        for (IcdWord word : IcdWord.values()) {
            assertEquals(Optional.of(word), IcdWord.of(word.midpoint()));
        }
        for (KentWord word : KentWord.values()) {
            assertEquals(word, KentWord.nearest(word.point()));
        }
    }

    @Test
    void bordersBelongToTheHigherWord() {
        assertEquals(Optional.of(IcdWord.UNLIKELY), IcdWord.of(.20));
        assertEquals(Optional.of(IcdWord.LIKELY), IcdWord.of(.55));
        assertEquals(Optional.of(IcdWord.ALMOST_CERTAIN), IcdWord.of(.99));
    }

    @Test
    void noWordForTheAllButImpossibleAndTheAllButSure() {
        assertTrue(IcdWord.of(.005).isEmpty());
        assertTrue(IcdWord.of(1).isEmpty());
        assertThrows(OutOfRangeException.class, () -> IcdWord.of(1.01));
    }

    @Test
    void kentsRangesStayInsideZeroAndOne() {
        for (KentWord word : KentWord.values()) {
            assertTrue(word.low() > 0 && word.high() < 1);
        }
    }
}
