package org.escalation.diagram.text;

import java.util.List;

/**
 * Text broken into lines, with its extent.
 *
 * @param lines      lines in reading order, at least one
 * @param widths     width of each line in scene units
 * @param lineHeight distance from baseline to baseline in scene units
 * @param ascent     distance from the upper side of the block to the first baseline
 */
public record TextBlock(List<String> lines, double[] widths, double lineHeight, double ascent) {

    /**
     * Gives the width of the widest line.
     *
     * @return width in scene units
     */
    public double width() {
        double max = 0;
        for (double w : widths) {
            max = Math.max(max, w);
        }
        return max;
    }

    /**
     * Gives the height of all lines.
     *
     * @return height in scene units
     */
    public double height() {
        return lines.size() * lineHeight;
    }

    /**
     * Gives the baseline of a line.
     *
     * @param line number from 0
     * @return distance from the upper side of the block in scene units
     */
    public double baseline(int line) {
        return ascent + line * lineHeight;
    }
}
