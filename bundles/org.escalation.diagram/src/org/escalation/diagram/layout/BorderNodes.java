package org.escalation.diagram.layout;

import java.util.ArrayList;
import java.util.List;

import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.scene.Side;

/** Puts bordered nodes on the border of their parent: one after the other along their side, or as near as can be to where they are wanted. */
public final class BorderNodes {

    /** How much of a bordered node lies inside its parent, in scene units. */
    static final double OVERLAP = 8;

    private static final double GAP = 8;

    private BorderNodes() {
    }

    /** Small symbols sit astride the border, larger nodes hang on it from outside. */
    static double overlap(SceneNode border) {
        return overlap(border, border.side());
    }

    private static double overlap(SceneNode border, Side side) {
        return Math.min(OVERLAP, (side.isHorizontal() ? border.height() : border.width()) / 2);
    }

    /** Puts all bordered nodes of a node and of what it contains in their places. */
    static void placeAll(SceneNode parent) {
        List<SceneNode> placed = new ArrayList<>();
        for (SceneNode border : parent.borderNodes()) {
            place(border, placed);
            placed.add(border);
        }
        parent.children().forEach(BorderNodes::placeAll);
    }

    /** Brings those that have come off a node's border, because its size is another, back to it; where they stand along their side stays. */
    static void attach(SceneNode parent) {
        for (SceneNode border : parent.borderNodes()) {
            if (!isAstride(border, parent)) {
                Bounds wanted = at(border, border.side(), border.x() - parent.x(), border.y() - parent.y());
                border.moveTo(wanted.x(), wanted.y());
            }
        }
    }

    /**
     * A place on the border.
     *
     * @param side   the side it is on
     * @param bounds what the node takes up there
     */
    public record Spot(Side side, Bounds bounds) {
    }

    /**
     * The place on the border of its node that is nearest to where a bordered node is wanted.
     *
     * @param border a bordered node
     * @param wanted where it would be if it were free
     * @return the place; it lies wholly along one side
     */
    public static Spot nearest(SceneNode border, Bounds wanted) {
        Bounds p = border.parent().bounds();
        Spot best = null;
        double least = Double.MAX_VALUE;
        for (Side side : Side.values()) {
            Spot spot = new Spot(side, at(border, side, wanted.x() - p.x(), wanted.y() - p.y()));
            double away = Math.hypot(spot.bounds().x() - wanted.x(), spot.bounds().y() - wanted.y());
            if (away < least) {
                least = away;
                best = spot;
            }
        }
        return best;
    }

    private static Bounds at(SceneNode border, Side side, double dx, double dy) {
        SceneNode parent = border.parent();
        double room = side.isHorizontal() ? parent.width() - border.width() : parent.height() - border.height();
        return at(border, parent, side, Math.max(0, Math.min(side.isHorizontal() ? dx : dy, room)));
    }

    private static boolean isAstride(SceneNode border, SceneNode parent) {
        Bounds b = border.bounds();
        Bounds p = parent.bounds();
        boolean beside = border.side().isHorizontal() ? b.x() <= p.right() && b.right() >= p.x() : b.y() <= p.bottom() && b.bottom() >= p.y();
        return beside && switch (border.side()) {
            case EAST -> b.x() <= p.right() && b.right() >= p.right();
            case WEST -> b.x() <= p.x() && b.right() >= p.x();
            case SOUTH -> b.y() <= p.bottom() && b.bottom() >= p.bottom();
            case NORTH -> b.y() <= p.y() && b.bottom() >= p.y();
        };
    }

    /** Puts one at the first free place along its side. */
    static void place(SceneNode border, List<SceneNode> placed) {
        SceneNode parent = border.parent();
        double along = GAP;
        while (true) {
            Bounds wanted = at(border, parent, border.side(), along);
            SceneNode blocker = blocker(border, wanted.grow(GAP / 2), placed);
            if (blocker == null) {
                border.moveTo(wanted.x(), wanted.y());
                return;
            }
            along = border.side().isHorizontal() ? blocker.x() + blocker.width() + GAP - parent.x()
                    : blocker.y() + blocker.height() + GAP - parent.y();
        }
    }

    private static Bounds at(SceneNode border, SceneNode parent, Side side, double along) {
        double inside = overlap(border, side);
        double x = switch (side) {
            case EAST -> parent.x() + parent.width() - inside;
            case WEST -> parent.x() + inside - border.width();
            default -> parent.x() + along;
        };
        double y = switch (side) {
            case SOUTH -> parent.y() + parent.height() - inside;
            case NORTH -> parent.y() + inside - border.height();
            default -> parent.y() + along;
        };
        return new Bounds(x, y, border.width(), border.height());
    }

    /** The one farthest along among those in the way, so that each step goes past it. */
    private static SceneNode blocker(SceneNode border, Bounds wanted, List<SceneNode> placed) {
        SceneNode last = null;
        for (SceneNode other : placed) {
            if (other != border && other.side() == border.side() && other.bounds().intersects(wanted)
                    && (last == null || end(other) > end(last))) {
                last = other;
            }
        }
        return last;
    }

    private static double end(SceneNode border) {
        return border.side().isHorizontal() ? border.x() + border.width() : border.y() + border.height();
    }
}
