package org.escalation.notation;

import java.io.InputStream;

/** The notation's files, as resources of this bundle. */
public final class Notation {

    /** Address of the specification; relative references in it are relative to this. */
    public static final String ADDRESS = "platform:/plugin/org.escalation.notation/description/escalation.odesign";

    private static final String RESOURCE = "/description/escalation.odesign";

    private Notation() {
    }

    /**
     * Opens the viewpoint specification.
     *
     * @return the open file, which the caller closes
     * @throws IllegalStateException when the bundle was built without it
     */
    public static InputStream open() {
        InputStream stream = Notation.class.getResourceAsStream(RESOURCE);
        if (stream == null) {
            throw new IllegalStateException("the bundle lacks " + RESOURCE);
        }
        return stream;
    }

    /** The classes whose methods the specification calls. */
    public static Class<?>[] services() {
        return new Class<?>[] {DeterrenceServices.class, LadderServices.class, TriggerServices.class};
    }
}
