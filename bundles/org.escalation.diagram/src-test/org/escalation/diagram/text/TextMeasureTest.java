package org.escalation.diagram.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class TextMeasureTest {

    private static double width(String text) {
        return TextMeasure.width(text, 2048, false, false);
    }

    @Test
    void readsTheFontsOwnAdvances() {
        // Liberation Sans has the widths of Helvetica: A 1366, i 455, space 569 of 2048.
        assertEquals(1366, width("A"), 1e-6);
        assertEquals(455, width("i"), 1e-6);
        assertEquals(569, width(" "), 1e-6);
        assertEquals(1366 + 455, width("Ai"), 1e-6);
        assertTrue(TextMeasure.width("bold", 12, true, false) > TextMeasure.width("bold", 12, false, false));
    }

    @Test
    void knowsCyrillicGreekAndHebrewAndEstimatesTheRest() {
        FontFace face = Fonts.face(false, false);
        for (int c : "ЖщїДёΩλ€–שלום".codePoints().toArray()) {
            assertTrue(face.has(c), Character.toString(c));
        }
        assertFalse(face.has('核'));
        assertEquals(2048, width("核"), 1e-6);
        assertEquals(2048, width("😀"), 1e-6);
        assertEquals(0, width("\u0650"), 1e-6, "combining mark");
    }

    @Test
    void breaksAtSpacesHyphensAndInsideWordsOnlyWhenItMust() {
        TextBlock block = TextMeasure.wrap("No long-range strikes on the territory", 12, false, false, 80);
        assertEquals(List.of("No long-range", "strikes on the", "territory"), block.lines());
        assertTrue(block.width() <= 80);
        TextBlock broken = TextMeasure.wrap("Donaudampfschifffahrtsgesellschaft", 12, false, false, 60);
        assertTrue(broken.lines().size() > 1);
        assertTrue(broken.width() <= 60);
        assertEquals("Donaudampfschifffahrtsgesellschaft", String.join("", broken.lines()));
    }

    @Test
    void keepsLineBreaksAndEmptyText() {
        assertEquals(List.of("a", "", "b"), TextMeasure.wrap("a\r\n\nb", 12, false, false, 0).lines());
        assertEquals(List.of(""), TextMeasure.wrap("", 12, false, false, 10).lines());
        assertEquals(0, TextMeasure.wrap("", 12, false, false, 10).width());
    }

    @Test
    void aBlockWrappedToItsOwnWidthStaysTheSame() {
        String text = "Deliveries of long-range artillery to the coalition's partner";
        for (int limit = 40; limit < 300; limit += 7) {
            TextBlock block = TextMeasure.wrap(text, 11, false, false, limit);
            assertEquals(block.lines(), TextMeasure.wrap(text, 11, false, false, block.width()).lines());
        }
    }
}
