package org.escalation.diagram.scene;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * A spatial index: square cells in several sizes, each element in a few cells of the size that suits it. A line is entered
 * along its course, not by its box, so that long diagonal edges don't turn up everywhere.
 *
 * <p>Boxes are kept as floats, rounded outwards; the index also remembers in which cells an element was entered, so that
 * it can be taken out after its geometry has changed.
 */
final class SceneIndex {

    private static final int BASE_CELL = 128;
    private static final int MAX_LEVEL = 30;
    private static final int CELLS_PER_BOX = 4;
    private static final int CELLS_PER_SEGMENT = 24;

    private final LongIntMap bucketOf = new LongIntMap();
    private int[][] buckets = new int[64][];
    private int[] bucketSize = new int[64];
    private int bucketCount;
    private int usedLevels;

    private SceneElement[] elements = new SceneElement[64];
    private int[][] cells = new int[64][];
    private float[] boxes = new float[256];
    private int[] stamps = new int[64];
    private int slotCount;
    private int[] freeSlots = new int[16];
    private int freeCount;
    private int stamp;
    private int[] collected = new int[32];
    private int collectedCount;

    void add(SceneElement element) {
        int slot = freeCount > 0 ? freeSlots[--freeCount] : slotCount++;
        if (slot == elements.length) {
            growSlots();
        }
        element.slot = slot;
        elements[slot] = element;
        enter(element, slot);
    }

    void update(SceneElement element) {
        leave(element.slot);
        enter(element, element.slot);
    }

    void remove(SceneElement element) {
        int slot = element.slot;
        leave(slot);
        elements[slot] = null;
        element.slot = -1;
        if (freeCount == freeSlots.length) {
            freeSlots = Arrays.copyOf(freeSlots, freeCount * 2);
        }
        freeSlots[freeCount++] = slot;
    }

    /** Gives the box an element was entered with. */
    Bounds box(SceneElement element) {
        int i = element.slot * 4;
        return Bounds.of(boxes[i], boxes[i + 1], boxes[i + 2], boxes[i + 3]);
    }

    /** Visits every element whose box meets the area, each once, in no particular order. */
    void query(Bounds area, Consumer<SceneElement> visitor) {
        float left = (float) area.x();
        float top = (float) area.y();
        float right = (float) area.right();
        float bottom = (float) area.bottom();
        if (cellsIn(area) > bucketCount) {
            for (int slot = 0; slot < slotCount; slot++) {
                if (elements[slot] != null && meets(slot, left, top, right, bottom)) {
                    visitor.accept(elements[slot]);
                }
            }
            return;
        }
        stamp++;
        for (int level = 0; level <= MAX_LEVEL; level++) {
            if ((usedLevels & 1 << level) == 0) {
                continue;
            }
            double size = cellSize(level);
            long x1 = (long) Math.floor(area.right() / size);
            long y1 = (long) Math.floor(area.bottom() / size);
            for (long cy = (long) Math.floor(area.y() / size); cy <= y1; cy++) {
                for (long cx = (long) Math.floor(area.x() / size); cx <= x1; cx++) {
                    int bucket = bucketOf.get(key(level, cx, cy));
                    if (bucket >= 0) {
                        visit(bucket, left, top, right, bottom, visitor);
                    }
                }
            }
        }
    }

    private void visit(int bucket, float left, float top, float right, float bottom, Consumer<SceneElement> visitor) {
        int[] slots = buckets[bucket];
        for (int i = 0, n = bucketSize[bucket]; i < n; i++) {
            int slot = slots[i];
            if (stamps[slot] != stamp) {
                stamps[slot] = stamp;
                if (meets(slot, left, top, right, bottom)) {
                    visitor.accept(elements[slot]);
                }
            }
        }
    }

    private boolean meets(int slot, float left, float top, float right, float bottom) {
        int i = slot * 4;
        return boxes[i] <= right && left <= boxes[i + 2] && boxes[i + 1] <= bottom && top <= boxes[i + 3];
    }

    private double cellsIn(Bounds area) {
        double sum = 0;
        for (int level = 0; level <= MAX_LEVEL; level++) {
            if ((usedLevels & 1 << level) != 0) {
                double size = cellSize(level);
                sum += (area.width() / size + 1) * (area.height() / size + 1);
            }
        }
        return sum;
    }

    private void enter(SceneElement element, int slot) {
        Bounds box = element.paintBounds();
        int i = slot * 4;
        boxes[i] = Math.nextDown((float) box.x());
        boxes[i + 1] = Math.nextDown((float) box.y());
        boxes[i + 2] = Math.nextUp((float) box.right());
        boxes[i + 3] = Math.nextUp((float) box.bottom());
        collectedCount = 0;
        if (element instanceof SceneEdge edge) {
            collectRoute(edge);
        } else {
            collectBox(box);
        }
        cells[slot] = Arrays.copyOf(collected, collectedCount);
        for (int bucket : cells[slot]) {
            put(bucket, slot);
        }
    }

    private void leave(int slot) {
        for (int bucket : cells[slot]) {
            int[] slots = buckets[bucket];
            int last = --bucketSize[bucket];
            for (int i = last; i >= 0; i--) {
                if (slots[i] == slot) {
                    slots[i] = slots[last];
                    break;
                }
            }
        }
        cells[slot] = null;
    }

    private void collectRoute(SceneEdge edge) {
        double[] r = edge.route();
        double margin = LabelGeometry.DECORATOR_SIZE + edge.style().stroke().width();
        for (int i = 2; i < r.length; i += 2) {
            collectSegment(r[i - 2], r[i - 1], r[i], r[i + 1], margin, edge.style().routing() == Routing.CURVED);
        }
        if (edge.hasLabel()) {
            for (EdgeLabelPosition p : EdgeLabelPosition.values()) {
                if (!edge.label(p).isEmpty()) {
                    collectBox(LabelGeometry.edgeLabel(edge, p));
                }
            }
        }
    }

    private void collectSegment(double x0, double y0, double x1, double y1, double margin, boolean curved) {
        double length = Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0));
        // A curve leaves the chord by less than a quarter of its length.
        double reach = curved ? margin + length / 4 : margin;
        int level = level(length, CELLS_PER_SEGMENT);
        double size = cellSize(level);
        int steps = Math.max(1, (int) Math.ceil(length / size));
        for (int s = 0; s < steps; s++) {
            double ax = x0 + (x1 - x0) * s / steps;
            double ay = y0 + (y1 - y0) * s / steps;
            double bx = x0 + (x1 - x0) * (s + 1) / steps;
            double by = y0 + (y1 - y0) * (s + 1) / steps;
            collectCells(level, Math.min(ax, bx) - reach, Math.min(ay, by) - reach, Math.max(ax, bx) + reach,
                    Math.max(ay, by) + reach);
        }
    }

    private void collectBox(Bounds box) {
        int level = level(Math.max(box.width(), box.height()), CELLS_PER_BOX);
        collectCells(level, box.x(), box.y(), box.right(), box.bottom());
    }

    private void collectCells(int level, double left, double top, double right, double bottom) {
        double size = cellSize(level);
        long x1 = (long) Math.floor(right / size);
        long y1 = (long) Math.floor(bottom / size);
        for (long cy = (long) Math.floor(top / size); cy <= y1; cy++) {
            for (long cx = (long) Math.floor(left / size); cx <= x1; cx++) {
                collect(bucket(level, cx, cy));
            }
        }
    }

    private void collect(int bucket) {
        for (int i = collectedCount - 1; i >= 0; i--) {
            if (collected[i] == bucket) {
                return;
            }
        }
        if (collectedCount == collected.length) {
            collected = Arrays.copyOf(collected, collectedCount * 2);
        }
        collected[collectedCount++] = bucket;
    }

    private int bucket(int level, long cx, long cy) {
        long key = key(level, cx, cy);
        int bucket = bucketOf.get(key);
        if (bucket < 0) {
            bucket = bucketCount++;
            if (bucket == buckets.length) {
                buckets = Arrays.copyOf(buckets, bucket * 2);
                bucketSize = Arrays.copyOf(bucketSize, bucket * 2);
            }
            buckets[bucket] = new int[4];
            bucketOf.put(key, bucket);
            usedLevels |= 1 << level;
        }
        return bucket;
    }

    private void put(int bucket, int slot) {
        int n = bucketSize[bucket]++;
        if (n == buckets[bucket].length) {
            buckets[bucket] = Arrays.copyOf(buckets[bucket], n * 2);
        }
        buckets[bucket][n] = slot;
    }

    private void growSlots() {
        int size = elements.length * 2;
        elements = Arrays.copyOf(elements, size);
        cells = Arrays.copyOf(cells, size);
        stamps = Arrays.copyOf(stamps, size);
        boxes = Arrays.copyOf(boxes, size * 4);
    }

    private static int level(double extent, int maxCells) {
        int level = 0;
        while (level < MAX_LEVEL && extent > cellSize(level) * maxCells) {
            level++;
        }
        return level;
    }

    private static double cellSize(int level) {
        return (double) BASE_CELL * (1L << level);
    }

    /** Level in 5 bits, cell numbers in 29 bits each: enough for 68 thousand million units at the finest level. */
    private static long key(int level, long cx, long cy) {
        return (long) level << 58 | (cx & 0x1FFFFFFF) << 29 | cy & 0x1FFFFFFF;
    }
}
