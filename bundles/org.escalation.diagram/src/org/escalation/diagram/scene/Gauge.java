package org.escalation.diagram.scene;

/**
 * One bar of a node of shape {@link NodeShape#GAUGE}.
 *
 * @param label      text beside the bar, may be empty
 * @param value      value shown
 * @param min        value of an empty bar
 * @param max        value of a full bar
 * @param background colour of the empty part as ARGB
 * @param foreground colour of the full part as ARGB
 */
public record Gauge(String label, double value, double min, double max, int background, int foreground) {

    /**
     * Gives how full the bar is.
     *
     * @return 0 to 1; 0 if the range is empty
     */
    public double fraction() {
        if (!(max > min)) {
            return 0;
        }
        return Math.max(0, Math.min(1, (value - min) / (max - min)));
    }
}
