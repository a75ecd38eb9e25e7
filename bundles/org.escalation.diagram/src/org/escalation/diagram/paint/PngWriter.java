package org.escalation.diagram.paint;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.Scene;
import org.escalation.diagram.scene.SceneElement;

/**
 * Writes scenes as PNG, in full detail whatever their size: drawn and compressed in strips, several at a time, so that memory
 * depends on the number of processors and not on the size of the image.
 */
public final class PngWriter {

    /** Pixels of a strip: 16 MB at four bytes each. */
    private static final int STRIP_PIXELS = 4_000_000;
    private static final int MIN_ROWS = 16;
    private static final int MAX_THREADS = 4;
    private static final int MAX_SIDE = 1_000_000;

    private PngWriter() {
    }

    /**
     * Writes a scene.
     *
     * @param scene    scene with its layout; must not change meanwhile
     * @param out      receives the file; stays open
     * @param settings theme, parts and scale
     * @throws IOException if writing fails, or a side would be longer than a million pixels
     */
    public static void write(Scene scene, OutputStream out, PaintSettings settings) throws IOException {
        Page page = new Page(scene, settings);
        Bounds bounds = page.bounds();
        long width = Math.max(1, (long) Math.ceil(bounds.width() * settings.scale()));
        long height = Math.max(1, (long) Math.ceil(bounds.height() * settings.scale()));
        if (width > MAX_SIDE || height > MAX_SIDE) {
            throw new IOException("The image would have " + width + " x " + height
                    + " pixels. Choose a smaller scale, or SVG or PDF.");
        }
        scene.prepare();
        new Job(scene, page, settings, (int) width, (int) height).write(out);
    }

    /** One image being written. */
    private static final class Job {
        private final Scene scene;
        private final Page page;
        private final PaintSettings settings;
        private final int width;
        private final int height;
        private final int rows;
        private final GlyphPaths glyphs = new GlyphPaths();
        private final RasterImages images;

        Job(Scene scene, Page page, PaintSettings settings, int width, int height) {
            this.scene = scene;
            this.page = page;
            this.settings = settings;
            this.width = width;
            this.height = height;
            this.rows = Math.max(MIN_ROWS, Math.min(STRIP_PIXELS / width, (height + MAX_THREADS - 1) / MAX_THREADS));
            this.images = new RasterImages(settings.images());
        }

        void write(OutputStream out) throws IOException {
            int threads = Math.min(MAX_THREADS, Runtime.getRuntime().availableProcessors());
            ExecutorService pool = Executors.newFixedThreadPool(threads, runnable -> {
                Thread thread = new Thread(runnable, "diagram strip");
                thread.setDaemon(true);
                return thread;
            });
            try {
                write(new PngEncoder(out, width, height, scene.title()), pool, threads);
            } finally {
                pool.shutdownNow();
            }
        }

        /** Keeps no more strips in the air than there are threads, and writes them in order. */
        private void write(PngEncoder encoder, ExecutorService pool, int threads) throws IOException {
            Deque<Future<PngEncoder.Strip>> running = new ArrayDeque<>();
            for (int top = 0; top < height; top += rows) {
                if (running.size() > threads) {
                    encoder.add(result(running.poll()));
                }
                int y = top;
                int count = Math.min(rows, height - top);
                // The index answers one thread at a time, so strips are told here what they show.
                List<SceneElement> elements = scene.in(area(y, count));
                running.add(pool.submit(() -> draw(elements, y, count)));
            }
            while (!running.isEmpty()) {
                encoder.add(result(running.poll()));
            }
            encoder.finish();
        }

        private Bounds area(int top, int count) {
            double scale = settings.scale();
            Bounds all = page.bounds();
            return new Bounds(all.x(), all.y() + top / scale, all.width(), count / scale).grow(2);
        }

        private PngEncoder.Strip draw(List<SceneElement> elements, int top, int count) {
            BufferedImage image = new BufferedImage(width, count, BufferedImage.TYPE_INT_RGB);
            double scale = settings.scale();
            Java2DPainter.draw(image, scene.background(), page.bounds().x(), page.bounds().y() + top / scale, scale,
                    settings.palette(), glyphs, images, painter -> {
                        new ScenePainter(painter, Detail.FULL).paint(elements);
                        page.paint(painter);
                    });
            int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
            return PngEncoder.compress(pixels, width, count, top + count == height);
        }

        private static PngEncoder.Strip result(Future<PngEncoder.Strip> future) throws IOException {
            try {
                return future.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while drawing", e);
            } catch (ExecutionException e) {
                throw new IOException("drawing failed: " + e.getCause().getMessage(), e.getCause());
            }
        }
    }
}
