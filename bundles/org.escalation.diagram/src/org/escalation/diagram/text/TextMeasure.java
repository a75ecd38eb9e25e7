package org.escalation.diagram.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures and breaks text, the same for every painter and without a graphics system. Pure functions: 10,000 labels take
 * about a millisecond, so nothing is cached.
 */
public final class TextMeasure {

    private static final double LINE_GAP = 0.05;

    private TextMeasure() {
    }

    /**
     * Gives the width of a line.
     *
     * @param text   text without line breaks
     * @param size   font size in scene units
     * @param bold   bold face
     * @param italic italic face
     * @return width in scene units
     */
    public static double width(String text, double size, boolean bold, boolean italic) {
        return width(text, 0, text.length(), Fonts.face(bold, italic)) * size;
    }

    /**
     * Breaks text into lines at line breaks, and where a line would get too wide: at spaces, after hyphens and slashes,
     * and as a last resort within a word.
     *
     * @param text     text
     * @param size     font size in scene units
     * @param bold     bold face
     * @param italic   italic face
     * @param maxWidth widest line in scene units; 0 or less for no limit
     * @return the lines
     */
    public static TextBlock wrap(String text, double size, boolean bold, boolean italic, double maxWidth) {
        FontFace face = Fonts.face(bold, italic);
        double limit = maxWidth > 0 ? maxWidth / size : Double.POSITIVE_INFINITY;
        List<String> lines = new ArrayList<>(2);
        int start = 0;
        while (true) {
            int end = text.indexOf('\n', start);
            breakLine(stripReturn(text, start, end < 0 ? text.length() : end), face, limit, lines);
            if (end < 0) {
                break;
            }
            start = end + 1;
        }
        double[] widths = new double[lines.size()];
        for (int i = 0; i < widths.length; i++) {
            String line = lines.get(i);
            widths[i] = width(line, 0, line.length(), face) * size;
        }
        double height = (face.ascent() + face.descent() + LINE_GAP) * size;
        return new TextBlock(List.copyOf(lines), widths, height, (face.ascent() + LINE_GAP / 2) * size);
    }

    private static String stripReturn(String text, int start, int end) {
        String line = text.substring(start, end > start && text.charAt(end - 1) == '\r' ? end - 1 : end);
        return line.indexOf('\t') < 0 ? line : line.replace('\t', ' ');
    }

    private static void breakLine(String text, FontFace face, double limit, List<String> into) {
        int lineStart = 0;
        int lastBreak = -1;
        double width = 0;
        double widthAtBreak = 0;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            double advance = face.advance(c);
            // A space that ends a line needs no room; the small slack absorbs sums in another order.
            if (width + advance > limit + 1e-6 && i > lineStart && c != ' ') {
                if (lastBreak > lineStart) {
                    into.add(text.substring(lineStart, lastBreak).stripTrailing());
                    lineStart = skipSpaces(text, lastBreak);
                    width -= widthAtBreak;
                } else {
                    into.add(text.substring(lineStart, i));
                    lineStart = i;
                    width = 0;
                }
                lastBreak = -1;
            }
            width += advance;
            i += Character.charCount(c);
            if (c == ' ' || c == '-' || c == '/' || FontFace.isWide(c)) {
                lastBreak = i;
                widthAtBreak = width;
            }
        }
        into.add(text.substring(lineStart));
    }

    private static int skipSpaces(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private static double width(String text, int from, int to, FontFace face) {
        double sum = 0;
        for (int i = from; i < to;) {
            int c = text.codePointAt(i);
            sum += face.advance(c);
            i += Character.charCount(c);
        }
        return sum;
    }
}
