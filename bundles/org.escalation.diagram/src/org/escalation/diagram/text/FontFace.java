package org.escalation.diagram.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Advance widths and glyph numbers of one face of the shipped font, read from its TrueType tables (head, hhea, hmtx, cmap
 * as in the OpenType specification) without any graphics system.
 *
 * <p>Kerning is not applied, and painters must not apply it either, so that text is as wide in every output as it was
 * measured. Characters the font lacks get a width by their kind: full em for ideographs and symbols outside the basic
 * plane, none for combining marks, six tenths of an em otherwise.
 */
public final class FontFace {

    private static final int PAGE = 256;
    private static final double MISSING = 0.6;

    private final String resource;
    private final int unitsPerEm;
    private final double ascent;
    private final double descent;
    private final char[][] glyphPages = new char[PAGE][];
    private final char[] advances;

    private FontFace(String resource, ByteBuffer font) {
        this.resource = resource;
        this.unitsPerEm = font.getShort(table(font, "head") + 18) & 0xFFFF;
        int hhea = table(font, "hhea");
        this.ascent = font.getShort(hhea + 4) / (double) unitsPerEm;
        this.descent = -font.getShort(hhea + 6) / (double) unitsPerEm;
        int metrics = font.getShort(hhea + 34) & 0xFFFF;
        int glyphs = font.getShort(table(font, "maxp") + 4) & 0xFFFF;
        this.advances = readAdvances(font, table(font, "hmtx"), metrics, glyphs);
        readCharacterMap(font, table(font, "cmap"));
    }

    /**
     * Reads a face.
     *
     * @param resource path of a TrueType file in this bundle, relative to this class
     * @return the face
     * @throws UncheckedIOException if the file is missing or is no TrueType font
     */
    static FontFace read(String resource) {
        try (InputStream in = FontFace.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("font is missing from the bundle: " + resource);
            }
            return new FontFace(resource, ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens the font file, for painters that embed it.
     *
     * @return stream of the TrueType file, to be closed by the caller
     * @throws IOException if it is missing
     */
    public InputStream open() throws IOException {
        InputStream in = FontFace.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IOException("font is missing from the bundle: " + resource);
        }
        return in;
    }

    /**
     * Gives the height above the baseline.
     *
     * @return ascent in em
     */
    public double ascent() {
        return ascent;
    }

    /**
     * Gives the depth below the baseline.
     *
     * @return descent in em, positive
     */
    public double descent() {
        return descent;
    }

    /**
     * Tells whether the font has a glyph.
     *
     * @param codePoint Unicode code point
     * @return false if another font must stand in
     */
    public boolean has(int codePoint) {
        return glyph(codePoint) != 0;
    }

    /**
     * Gives the glyph of a character.
     *
     * @param codePoint Unicode code point
     * @return glyph number, 0 if there is none
     */
    public int glyph(int codePoint) {
        if (codePoint >= 0x10000) {
            return 0;
        }
        char[] page = glyphPages[codePoint >> 8];
        return page == null ? 0 : page[codePoint & 0xFF];
    }

    /**
     * Gives the width of a character.
     *
     * @param codePoint Unicode code point
     * @return advance in em
     */
    public double advance(int codePoint) {
        int glyph = glyph(codePoint);
        if (glyph != 0) {
            return advances[glyph] / (double) unitsPerEm;
        }
        return missingAdvance(codePoint);
    }

    private static double missingAdvance(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(codePoint) ? 1 : MISSING;
        };
    }

    /** Whether a character takes a full em in the usual fonts: East Asian scripts and everything pictographic. */
    static boolean isWide(int codePoint) {
        return codePoint >= 0x1100 && codePoint <= 0x115F || codePoint >= 0x2E80 && codePoint <= 0xA4CF
                || codePoint >= 0xAC00 && codePoint <= 0xD7A3 || codePoint >= 0xF900 && codePoint <= 0xFAFF
                || codePoint >= 0xFE30 && codePoint <= 0xFE6F || codePoint >= 0xFF00 && codePoint <= 0xFF60
                || codePoint >= 0xFFE0 && codePoint <= 0xFFE6 || codePoint >= 0x1F300 && codePoint <= 0x1FAFF
                || codePoint >= 0x20000 && codePoint <= 0x3FFFD;
    }

    private static int table(ByteBuffer font, String tag) {
        int count = font.getShort(4) & 0xFFFF;
        int wanted = ByteBuffer.wrap(tag.getBytes(StandardCharsets.US_ASCII)).getInt();
        for (int i = 0; i < count; i++) {
            if (font.getInt(12 + i * 16) == wanted) {
                return font.getInt(12 + i * 16 + 8);
            }
        }
        throw new UncheckedIOException(new IOException("font has no table " + tag));
    }

    private static char[] readAdvances(ByteBuffer font, int hmtx, int metrics, int glyphs) {
        char[] advances = new char[glyphs];
        for (int g = 0; g < glyphs; g++) {
            advances[g] = font.getChar(hmtx + Math.min(g, metrics - 1) * 4);
        }
        return advances;
    }

    /** Reads the Unicode subtable of format 4 (basic plane), which every desktop font has. */
    private void readCharacterMap(ByteBuffer font, int cmap) {
        int count = font.getChar(cmap + 2);
        for (int i = 0; i < count; i++) {
            int subtable = cmap + font.getInt(cmap + 4 + i * 8 + 4);
            if (font.getChar(cmap + 4 + i * 8) == 3 && font.getChar(subtable) == 4) {
                readSegments(font, subtable);
                return;
            }
        }
        throw new UncheckedIOException(new IOException("font has no Unicode character map"));
    }

    private void readSegments(ByteBuffer font, int subtable) {
        int doubled = font.getChar(subtable + 6);
        int ends = subtable + 14;
        int starts = ends + doubled + 2;
        int deltas = starts + doubled;
        int offsets = deltas + doubled;
        for (int s = 0; s < doubled; s += 2) {
            int offset = font.getChar(offsets + s);
            int start = font.getChar(starts + s);
            for (int c = start; c <= font.getChar(ends + s) && c < 0xFFFF; c++) {
                int glyph = c;
                if (offset != 0) {
                    glyph = font.getChar(offsets + s + offset + 2 * (c - start));
                    if (glyph == 0) {
                        continue;
                    }
                }
                setGlyph(c, (char) (glyph + font.getChar(deltas + s)));
            }
        }
    }

    private void setGlyph(int c, char glyph) {
        char[] page = glyphPages[c >> 8];
        if (page == null) {
            page = new char[PAGE];
            glyphPages[c >> 8] = page;
        }
        page[c & 0xFF] = glyph;
    }
}
