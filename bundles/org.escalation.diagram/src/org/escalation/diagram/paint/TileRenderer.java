package org.escalation.diagram.paint;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;

import org.escalation.diagram.scene.Palette;
import org.escalation.diagram.scene.SceneElement;

/**
 * Draws rectangles of a scene as pixels, for a canvas on screen that keeps them. Draws like every other back end, with the
 * shipped font and without a display; safe for several threads as long as the scene does not change meanwhile.
 */
public final class TileRenderer {

    private final Palette palette;
    private final GlyphPaths glyphs = new GlyphPaths();
    private final RasterImages images;

    /**
     * Creates a renderer, which keeps what it has decoded.
     *
     * @param palette colours of the theme
     * @param images  finds icons and images
     */
    public TileRenderer(Palette palette, ImageSource images) {
        this.palette = palette;
        this.images = new RasterImages(images);
    }

    /**
     * Draws a rectangle.
     *
     * @param elements   what lies in it, in painting order, as {@code Scene.in} gives it
     * @param background colour of the notation behind everything
     * @param left       scene x of its left edge
     * @param top        scene y of its top edge
     * @param scale      pixels per scene unit
     * @param width      width in pixels
     * @param height     height in pixels
     * @return rows of pixels as 0xRRGGBB
     */
    public int[] draw(List<SceneElement> elements, int background, double left, double top, double scale, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Java2DPainter.draw(image, background, left, top, scale, palette, glyphs, images,
                painter -> new ScenePainter(painter, Detail.at(scale)).paint(elements));
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
