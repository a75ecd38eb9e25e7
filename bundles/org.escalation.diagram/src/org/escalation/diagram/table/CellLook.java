package org.escalation.diagram.table;

import java.util.OptionalInt;

/**
 * How a cell or header is drawn.
 *
 * @param foreground colour of the text as ARGB; empty for the viewer's own
 * @param background colour behind it as ARGB; empty for the viewer's own
 * @param size       of the text in points; 0 for the viewer's own
 * @param bold       whether the text is bold
 * @param italic     whether it is italic
 * @param underlined whether it is underlined
 * @param struck     whether it is struck through
 */
public record CellLook(OptionalInt foreground, OptionalInt background, int size, boolean bold, boolean italic,
        boolean underlined, boolean struck) {

    /** The viewer's own look. */
    public static final CellLook PLAIN = new CellLook(OptionalInt.empty(), OptionalInt.empty(), 0, false, false, false, false);
}
