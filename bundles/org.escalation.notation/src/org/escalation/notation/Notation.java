package org.escalation.notation;

import java.io.InputStream;
import java.util.Optional;

/** The notation's files, as resources of this bundle. */
public final class Notation {

    /** Address of the specification; relative references in it are relative to this. */
    public static final String ADDRESS = "platform:/plugin/org.escalation.notation/description/escalation.odesign";

    private static final String PLACE = "platform:/plugin/org.escalation.notation";
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

    /**
     * Opens the specification, or a picture that it names.
     *
     * @param address address of a file of this bundle
     * @return the open file, which the caller closes; empty when this bundle has none of the address
     */
    public static Optional<InputStream> find(String address) {
        if (address.equals(ADDRESS)) {
            return Optional.of(open());
        }
        boolean picture = address.startsWith(PLACE + "/icons/") && !address.contains("..");
        return picture ? Optional.ofNullable(Notation.class.getResourceAsStream(address.substring(PLACE.length()))) : Optional.empty();
    }

    /** The classes whose methods the specification calls. */
    public static Class<?>[] services() {
        return new Class<?>[] {DeterrenceServices.class, LadderServices.class, TriggerServices.class, ScenarioServices.class,
            ProblemServices.class, TableServices.class, SizeServices.class};
    }
}
