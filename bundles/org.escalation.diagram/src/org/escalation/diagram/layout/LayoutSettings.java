package org.escalation.diagram.layout;

import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;

import org.escalation.diagram.scene.SceneNode;

/**
 * What kind of layout is wanted.
 *
 * @param algorithm    the way nodes are placed
 * @param direction    where edges point
 * @param nodeSpacing  distance between neighbours in scene units
 * @param layerSpacing distance between layers in scene units
 * @param rank         rank of a node for {@link Algorithm#LADDER}, NaN for a node without one
 * @param cancelled    asked from time to time; true ends the layout and leaves the scene as it was
 */
public record LayoutSettings(Algorithm algorithm, Direction direction, double nodeSpacing, double layerSpacing,
        ToDoubleFunction<SceneNode> rank, BooleanSupplier cancelled) {

    /** Ways of placing nodes. */
    public enum Algorithm {
        /** Layers that edges run through in one direction (ELK layered). */
        LAYERED,
        /** A tree with its children below or beside (ELK mrtree). */
        TREE,
        /** Bands by rank, the highest on top. */
        LADDER
    }

    /** Where edges point. */
    public enum Direction {
        /** From left to right. */
        RIGHT,
        /** From right to left. */
        LEFT,
        /** From top to bottom. */
        DOWN,
        /** From bottom to top. */
        UP
    }

    /** Layers from left to right. */
    public static final LayoutSettings LAYERED = of(Algorithm.LAYERED, Direction.RIGHT);
    /** A tree from top to bottom. */
    public static final LayoutSettings TREE = of(Algorithm.TREE, Direction.DOWN);

    /**
     * Checks the distances.
     *
     * @throws IllegalArgumentException if a distance is not within 0 to 10,000
     */
    public LayoutSettings {
        Objects.requireNonNull(algorithm, "algorithm");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(rank, "rank");
        Objects.requireNonNull(cancelled, "cancelled");
        if (!(nodeSpacing >= 0 && nodeSpacing <= 10_000 && layerSpacing >= 0 && layerSpacing <= 10_000)) {
            throw new IllegalArgumentException("spacing out of range: " + nodeSpacing + ", " + layerSpacing);
        }
    }

    private static LayoutSettings of(Algorithm algorithm, Direction direction) {
        return new LayoutSettings(algorithm, direction, 24, 56, node -> Double.NaN, () -> false);
    }

    /**
     * A ladder.
     *
     * @param rank rank of a node: an ordinal, higher is further up; NaN for a node without one
     * @return the settings
     */
    public static LayoutSettings ladder(ToDoubleFunction<SceneNode> rank) {
        return new LayoutSettings(Algorithm.LADDER, Direction.UP, 24, 14, rank, () -> false);
    }

    /**
     * The same in another direction.
     *
     * @param newDirection where edges point
     * @return the settings
     */
    public LayoutSettings withDirection(Direction newDirection) {
        return new LayoutSettings(algorithm, newDirection, nodeSpacing, layerSpacing, rank, cancelled);
    }

    /**
     * The same with other distances.
     *
     * @param newNodeSpacing  distance between neighbours in scene units
     * @param newLayerSpacing distance between layers in scene units
     * @return the settings
     */
    public LayoutSettings withSpacing(double newNodeSpacing, double newLayerSpacing) {
        return new LayoutSettings(algorithm, direction, newNodeSpacing, newLayerSpacing, rank, cancelled);
    }

    /**
     * The same, to be cancelled.
     *
     * @param newCancelled asked from time to time; true ends the layout
     * @return the settings
     */
    public LayoutSettings withCancel(BooleanSupplier newCancelled) {
        return new LayoutSettings(algorithm, direction, nodeSpacing, layerSpacing, rank, newCancelled);
    }
}
