package org.escalation.diagram.paint;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.Map;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/** Images as pixels, each decoded once per size. Safe for several threads. */
final class RasterImages {

    private static final int MAX_SIDE = 2_048;

    private record Key(String name, int width, int height) {
    }

    private final ImageSource source;
    private final Map<Key, Optional<BufferedImage>> decoded = new ConcurrentHashMap<>();

    RasterImages(ImageSource source) {
        this.source = source;
    }

    /** Gives an image in a size in pixels; empty if it cannot be had or read. */
    Optional<BufferedImage> find(String name, double width, double height) {
        Key key = new Key(name, side(width), side(height));
        return decoded.computeIfAbsent(key, k -> source.find(name).flatMap(image -> decode(image, k)));
    }

    private static int side(double length) {
        return (int) Math.max(1, Math.min(MAX_SIDE, Math.ceil(length)));
    }

    private static Optional<BufferedImage> decode(ImageSource.Image image, Key key) {
        BufferedImage pixels = new BufferedImage(key.width(), key.height(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = pixels.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            return draw(image, key, g) ? Optional.of(pixels) : Optional.empty();
        } catch (IOException e) {
            // An image that cannot be read is drawn as a frame, like one that is missing.
            return Optional.empty();
        } finally {
            g.dispose();
        }
    }

    private static boolean draw(ImageSource.Image image, Key key, Graphics2D g) throws IOException {
        if (image.mediaType().startsWith("image/svg")) {
            SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(image.data()), null,
                    LoaderContext.createDefault());
            if (document == null) {
                return false;
            }
            document.render((java.awt.Component) null, g, new ViewBox(key.width(), key.height()));
            return true;
        }
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(image.data()));
        if (read == null) {
            return false;
        }
        double scale = Math.min((double) key.width() / read.getWidth(), (double) key.height() / read.getHeight());
        int w = (int) Math.max(1, Math.round(read.getWidth() * scale));
        int h = (int) Math.max(1, Math.round(read.getHeight() * scale));
        g.drawImage(read, (key.width() - w) / 2, (key.height() - h) / 2, w, h, null);
        return true;
    }
}
