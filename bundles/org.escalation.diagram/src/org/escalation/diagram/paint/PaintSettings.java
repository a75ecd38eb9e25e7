package org.escalation.diagram.paint;

import java.util.Objects;

import org.escalation.diagram.scene.Palette;

/**
 * How a scene is written to a file.
 *
 * @param palette  colours of the theme
 * @param adaptive true to let an SVG follow the reader's light or dark setting; other formats use the palette
 * @param scale    pixels of a raster image per scene unit
 * @param margin   free space around the diagram in scene units
 * @param title    true to write the scene's title above it
 * @param legend   true to draw the scene's legend below it
 * @param idPrefix put before ids and class names in SVG, so that several diagrams can be parts of one document; a plain
 *                 word or empty
 * @param links    put before the id of a model element to make the address to which its picture leads in SVG, for example
 *                 {@code #e-}; empty for no links
 * @param images   finds icons and images
 */
public record PaintSettings(Palette palette, boolean adaptive, double scale, double margin, boolean title,
        boolean legend, String idPrefix, String links, ImageSource images) {

    /** Light, with title and legend. */
    public static final PaintSettings DEFAULT =
            new PaintSettings(Palette.LIGHT, false, 1, 24, true, true, "", "", ImageSource.NONE);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the scale is not within 0.01 to 16, the margin not within 0 to 1,000, or the
     *                                  prefix no plain word
     */
    public PaintSettings {
        Objects.requireNonNull(palette, "palette");
        Objects.requireNonNull(images, "images");
        if (!(scale >= 0.01 && scale <= 16)) {
            throw new IllegalArgumentException("scale out of range: " + scale);
        }
        if (!(margin >= 0 && margin <= 1_000)) {
            throw new IllegalArgumentException("margin out of range: " + margin);
        }
        if (!idPrefix.matches("([A-Za-z][A-Za-z0-9_-]*)?")) {
            throw new IllegalArgumentException("not a plain word: " + idPrefix);
        }
    }

    /**
     * The same in another theme.
     *
     * @param newPalette colours
     * @return the settings
     */
    public PaintSettings withPalette(Palette newPalette) {
        return new PaintSettings(newPalette, adaptive, scale, margin, title, legend, idPrefix, links, images);
    }

    /**
     * The same, an SVG following the reader's setting or not.
     *
     * @param newAdaptive true to follow
     * @return the settings
     */
    public PaintSettings withAdaptive(boolean newAdaptive) {
        return new PaintSettings(palette, newAdaptive, scale, margin, title, legend, idPrefix, links, images);
    }

    /**
     * The same in another resolution.
     *
     * @param newScale pixels per scene unit
     * @return the settings
     */
    public PaintSettings withScale(double newScale) {
        return new PaintSettings(palette, adaptive, newScale, margin, title, legend, idPrefix, links, images);
    }

    /**
     * The same with or without the parts around the diagram.
     *
     * @param newTitle  title above
     * @param newLegend legend below
     * @return the settings
     */
    public PaintSettings withParts(boolean newTitle, boolean newLegend) {
        return new PaintSettings(palette, adaptive, scale, margin, newTitle, newLegend, idPrefix, links, images);
    }

    /**
     * The same as a part of a larger document.
     *
     * @param newPrefix put before ids and class names
     * @return the settings
     */
    public PaintSettings withIdPrefix(String newPrefix) {
        return new PaintSettings(palette, adaptive, scale, margin, title, legend, newPrefix, links, images);
    }

    /**
     * The same with images.
     *
     * @param newImages finds icons and images
     * @return the settings
     */
    public PaintSettings withImages(ImageSource newImages) {
        return new PaintSettings(palette, adaptive, scale, margin, title, legend, idPrefix, links, newImages);
    }

    /**
     * The same with links from elements to what a document says about them.
     *
     * @param newLinks put before the id of a model element; empty for no links
     * @return the settings
     */
    public PaintSettings withLinks(String newLinks) {
        return new PaintSettings(palette, adaptive, scale, margin, title, legend, idPrefix, newLinks, images);
    }
}
