package org.escalation.diagram.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of text in the order it is seen: right-to-left parts turned round, and characters that the shipped font lacks set
 * apart, so that a painter that places glyphs itself gets both right.
 */
public final class VisualText {

    /**
     * A part of a line.
     *
     * @param text    its characters; in visual order if the font has them, else in reading order for a font that shapes
     * @param covered true if the shipped font has all of them
     * @param width   width in em
     */
    public record Run(String text, boolean covered, double width) {
    }

    private VisualText() {
    }

    /**
     * Splits a line.
     *
     * @param line text without line breaks
     * @param face face it is written in
     * @return parts from left to right
     */
    public static List<Run> runs(String line, FontFace face) {
        if (isSimple(line, face)) {
            return List.of(new Run(line, true, width(line, face)));
        }
        List<Run> runs = new ArrayList<>();
        char[] chars = line.toCharArray();
        if (!Bidi.requiresBidi(chars, 0, chars.length)) {
            split(line, face, runs);
            return runs;
        }
        Bidi bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Integer[] order = new Integer[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, count);
        for (Integer i : order) {
            String part = line.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            if (bidi.getRunLevel(i) % 2 == 0) {
                split(part, face, runs);
            } else {
                List<Run> inner = new ArrayList<>();
                split(part, face, inner);
                for (int k = inner.size() - 1; k >= 0; k--) {
                    Run run = inner.get(k);
                    runs.add(run.covered() ? new Run(reversed(run.text()), true, run.width()) : run);
                }
            }
        }
        return runs;
    }

    private static boolean isSimple(String line, FontFace face) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c >= 0x590 || !face.has(c)) {
                return false;
            }
        }
        return true;
    }

    private static void split(String text, FontFace face, List<Run> into) {
        int start = 0;
        boolean covered = true;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            boolean has = face.has(c);
            if (i > start && has != covered) {
                add(text.substring(start, i), covered, face, into);
                start = i;
            }
            covered = has;
            i += Character.charCount(c);
        }
        if (start < text.length()) {
            add(text.substring(start), covered, face, into);
        }
    }

    private static void add(String text, boolean covered, FontFace face, List<Run> into) {
        into.add(new Run(text, covered, width(text, face)));
    }

    private static double width(String text, FontFace face) {
        return text.codePoints().mapToDouble(face::advance).sum();
    }

    private static String reversed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int[] points = text.codePoints().toArray();
        for (int i = points.length - 1; i >= 0; i--) {
            out.appendCodePoint(mirror(points[i]));
        }
        return out.toString();
    }

    private static int mirror(int c) {
        return switch (c) {
            case '(' -> ')';
            case ')' -> '(';
            case '[' -> ']';
            case ']' -> '[';
            case '<' -> '>';
            case '>' -> '<';
            case '«' -> '»';
            case '»' -> '«';
            default -> c;
        };
    }
}
