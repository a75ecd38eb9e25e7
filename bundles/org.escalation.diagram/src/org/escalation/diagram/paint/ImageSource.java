package org.escalation.diagram.paint;

import java.util.Optional;

/** Finds the images that a scene names; whoever builds the scene supplies it. */
@FunctionalInterface
public interface ImageSource {

    /** No images at all. */
    ImageSource NONE = name -> Optional.empty();

    /**
     * Finds an image.
     *
     * @param name name as in the scene
     * @return the image, empty if it cannot be had
     */
    Optional<Image> find(String name);

    /**
     * An image file.
     *
     * @param mediaType {@code image/png}, {@code image/jpeg}, {@code image/gif} or {@code image/svg+xml}
     * @param data      content of the file
     */
    record Image(String mediaType, byte[] data) {
    }
}
