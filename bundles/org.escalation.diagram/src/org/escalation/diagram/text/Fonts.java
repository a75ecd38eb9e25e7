package org.escalation.diagram.text;

/** The faces of the shipped font, each read when first needed (a few milliseconds). */
public final class Fonts {

    /** Family name of the shipped font. */
    public static final String FAMILY = "Liberation Sans";

    /**
     * Families for documents that only refer to a font, best first; all have the same advance widths for Latin, Greek and
     * Cyrillic letters.
     */
    public static final String FAMILIES = "Liberation Sans, Arimo, Arial, Helvetica, sans-serif";

    private Fonts() {
    }

    /**
     * Gives a face.
     *
     * @param bold   bold
     * @param italic italic
     * @return the face
     */
    public static FontFace face(boolean bold, boolean italic) {
        if (bold) {
            return italic ? BoldItalic.FACE : Bold.FACE;
        }
        return italic ? Italic.FACE : Regular.FACE;
    }

    private static final class Regular {
        static final FontFace FACE = FontFace.read("fonts/LiberationSans-Regular.ttf");
    }

    private static final class Bold {
        static final FontFace FACE = FontFace.read("fonts/LiberationSans-Bold.ttf");
    }

    private static final class Italic {
        static final FontFace FACE = FontFace.read("fonts/LiberationSans-Italic.ttf");
    }

    private static final class BoldItalic {
        static final FontFace FACE = FontFace.read("fonts/LiberationSans-BoldItalic.ttf");
    }
}
