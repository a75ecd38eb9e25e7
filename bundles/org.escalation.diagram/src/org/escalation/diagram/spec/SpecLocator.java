package org.escalation.diagram.spec;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the files that a specification refers to. Nothing else opens a file on a specification's behalf. */
@FunctionalInterface
public interface SpecLocator {

    /** Finds nothing: references to other files stay unresolved and are reported. */
    SpecLocator NONE = address -> Optional.empty();

    /**
     * Opens a referenced file.
     *
     * @param address absolute address, such as {@code file:/…/other.odesign} or {@code platform:/plugin/bundle/x.odesign}
     * @return the open file, which the caller closes, or empty when there is none or it may not be read
     * @throws IOException when the file is there but cannot be opened
     */
    Optional<InputStream> open(String address) throws IOException;

    /**
     * Reads files in and below one folder only, and takes {@code platform:/plugin/NAME/…} and
     * {@code platform:/resource/NAME/…} to mean the folder's own subfolder of that name.
     */
    static SpecLocator below(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        return address -> {
            Path path = localPath(root, address);
            boolean inside = path != null && path.startsWith(root) && Files.isRegularFile(path)
                    && path.toRealPath().startsWith(root.toRealPath());
            return inside ? Optional.of(Files.newInputStream(path)) : Optional.empty();
        };
    }

    private static Path localPath(Path root, String address) {
        try {
            if (address.startsWith("file:")) {
                return Path.of(URI.create(address)).normalize();
            }
            if (address.startsWith("platform:/plugin/") || address.startsWith("platform:/resource/")) {
                return root.resolve(address.substring(address.indexOf('/', 10) + 1)).normalize();
            }
            return null;
        } catch (IllegalArgumentException e) {
            return null; // not the address of a file on this machine
        }
    }
}
