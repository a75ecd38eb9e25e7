package org.escalation.diagram.paint;

import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.Fill;
import org.escalation.diagram.scene.LabelStyle;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.scene.Stroke;

/**
 * What a back end must be able to draw: SVG, raster image, PDF, or a canvas on screen. Coordinates are scene units. Colours
 * are those of the notation; the back end resolves them with its palette.
 */
public interface Painter {

    /**
     * All that follows until {@link #end()} belongs to an element.
     *
     * @param element the element
     */
    void begin(SceneElement element);

    /** Ends what the last {@link #begin(SceneElement)} or {@link #beginGroup(String)} began. */
    void end();

    /**
     * All that follows until {@link #end()} belongs to a named part that is no element, such as the legend.
     *
     * @param name name of the part, a plain word
     */
    void beginGroup(String name);

    /**
     * Draws a rectangle.
     *
     * @param box    where
     * @param corner radius of its corners, 0 for none
     * @param fill   inside
     * @param stroke border
     */
    void rect(Bounds box, double corner, Fill fill, Stroke stroke);

    /**
     * Draws an ellipse.
     *
     * @param box    box it touches
     * @param fill   inside
     * @param stroke border
     */
    void ellipse(Bounds box, Fill fill, Stroke stroke);

    /**
     * Draws a path.
     *
     * @param path   the path
     * @param fill   inside; transparent for an open line
     * @param stroke line
     */
    void path(PathData path, Fill fill, Stroke stroke);

    /**
     * Writes one line of text.
     *
     * @param text     the line, without line breaks
     * @param x        left end of the line as measured
     * @param baseline y of the baseline
     * @param width    width of the line as measured
     * @param style    how to write; its alignment tells which end or middle must be exact if the reader's font differs
     */
    void text(String text, double x, double baseline, double width, LabelStyle style);

    /**
     * Draws an image scaled to fit.
     *
     * @param name name as in the scene
     * @param box  where
     * @return false if the image cannot be had; nothing is drawn then
     */
    boolean image(String name, Bounds box);
}
