package org.escalation.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SizeServicesTest {

    private final SizeServices sizes = new SizeServices();

    @Test
    void shapesGrowWithTheirLabels() {
        assertEquals(4, sizes.noteSize(""));
        assertTrue(sizes.noteSize("Integrity of allied airspace\ndeclared 90 %, clarity 60 %\nobserved 50 % (2)") > sizes.noteSize("Airspace"));
        assertTrue(sizes.roundSize("Ceasefire from strength") > sizes.noteSize("Ceasefire from strength"), "a circle has less room");
        assertEquals(60, sizes.noteSize("x".repeat(100_000)), "a limit");
    }

    @Test
    void aLongWordIsBroken() {
        int side = sizes.noteSize("Verteidigungsbereitschaftsverpflichtung");
        assertTrue(side >= 7 && side <= 12, "side " + side);
    }
}
