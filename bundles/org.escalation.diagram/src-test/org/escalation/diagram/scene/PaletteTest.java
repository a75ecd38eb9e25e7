package org.escalation.diagram.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;

class PaletteTest {

    @Test
    void lightLeavesColoursAlone() {
        assertEquals(0x80123456, Palette.LIGHT.resolve(0x80123456));
    }

    @Test
    void darkKeepsOpacityAndContrast() {
        int paper = Palette.DARK.resolve(0xFFFFFFFF);
        int[] inks = { 0xFF000000, 0xFF003366, 0xFF7A1F1F, 0xFF1F5F1F };
        for (int ink : inks) {
            assertTrue(Palette.contrast(Palette.DARK.resolve(ink), paper) > 4.5, Integer.toHexString(ink));
        }
        assertEquals(0x80, Palette.DARK.resolve(0x80123456) >>> 24);
    }

    @Test
    void aColourGivenByHandWins() {
        assertEquals(0xFF010203, Palette.dark(Map.of(0xFFFFFFFF, 0xFF010203)).resolve(0xFFFFFFFF));
    }

    @Test
    void contrastOfBlackOnWhiteIsTwentyOne() {
        assertEquals(21, Palette.contrast(0xFF000000, 0xFFFFFFFF), 1e-9);
    }
}
