package org.escalation.diagram.registry;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.escalation.diagram.paint.ImageSource;

/**
 * Images beside specifications. Their names are paths as Sirius has them, {@code /bundle/icons/x.svg}; each is read once.
 * One that is missing or too large is left out of the picture.
 */
final class ContributedImages implements ImageSource {

    private static final int LARGEST = 8 << 20;
    private static final System.Logger LOG = System.getLogger(ContributedImages.class.getName());

    private final List<ViewpointSource> sources;
    private final Map<String, Optional<Image>> known = new ConcurrentHashMap<>();

    ContributedImages(List<ViewpointSource> sources) {
        this.sources = sources;
    }

    @Override
    public Optional<Image> find(String name) {
        return known.computeIfAbsent(name, this::read);
    }

    private Optional<Image> read(String name) {
        String type = mediaType(name.toLowerCase(Locale.ROOT));
        if (type.isEmpty()) {
            return Optional.empty();
        }
        String address = name.startsWith("/") ? "platform:/plugin" + name : name;
        for (ViewpointSource source : sources) {
            try {
                Optional<InputStream> stream = source.files().open(address);
                if (stream.isPresent()) {
                    try (InputStream in = stream.get()) {
                        byte[] data = in.readNBytes(LARGEST + 1);
                        return data.length > LARGEST ? Optional.empty() : Optional.of(new Image(type, data));
                    }
                }
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "The image " + name + " cannot be read", e);
            }
        }
        return Optional.empty();
    }

    private static String mediaType(String name) {
        if (name.endsWith(".svg")) {
            return "image/svg+xml";
        }
        if (name.endsWith(".png")) {
            return "image/png";
        }
        if (name.endsWith(".gif")) {
            return "image/gif";
        }
        return name.endsWith(".jpg") || name.endsWith(".jpeg") ? "image/jpeg" : "";
    }
}
