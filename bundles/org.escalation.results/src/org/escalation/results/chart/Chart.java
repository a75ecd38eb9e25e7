package org.escalation.results.chart;

import java.util.List;

/** A chart that can draw itself and can be read as a table. */
public interface Chart {

    /** What it shows, with the unit. */
    String title();

    /** What a reader has to know, below the title: what the intervals are, how many runs; may be empty. */
    String note();

    /**
     * Draws it.
     *
     * @param pen    where
     * @param width  width to fill
     * @param height height to fill
     * @param look   colours
     */
    void draw(Pen pen, double width, double height, Look look);

    /** Names of the columns of its data. */
    List<String> columns();

    /** Its data; cells are texts and numbers. */
    List<List<Object>> rows();
}
