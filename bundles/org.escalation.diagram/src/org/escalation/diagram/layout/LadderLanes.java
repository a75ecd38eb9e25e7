package org.escalation.diagram.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.escalation.diagram.scene.EdgeLabelPosition;
import org.escalation.diagram.scene.LabelGeometry;
import org.escalation.diagram.scene.Scene;
import org.escalation.diagram.scene.SceneEdge;
import org.escalation.diagram.scene.SceneNode;

/** Runs the edges of a ladder in vertical lanes beside it, short ones inside, so that no two lie on each other. */
final class LadderLanes {

    private static final double FIRST = 20;
    private static final double PITCH = 14;

    private final List<Run> up = new ArrayList<>();
    private final List<Run> down = new ArrayList<>();
    private final double width;
    private double left;

    LadderLanes(Scene scene, Predicate<SceneNode> onLadder, double width) {
        this.width = width;
        for (SceneEdge edge : scene.edges()) {
            if (edge.isShown() && !edge.isPinned() && !edge.isLoop() && edge.source() instanceof SceneNode source
                    && edge.target() instanceof SceneNode target && onLadder.test(source) && onLadder.test(target)) {
                add(edge, source, target);
            }
        }
    }

    private void add(SceneEdge edge, SceneNode source, SceneNode target) {
        double from = source.bounds().centreY();
        double to = target.bounds().centreY();
        if (Math.abs(from - to) < 1) {
            edge.setCourse(new double[0], null);
        } else {
            (to < from ? up : down).add(new Run(edge, source, target));
        }
    }

    /** The left end of the lanes. */
    double left() {
        return left;
    }

    void route() {
        route(up, true);
        left = -route(down, false);
    }

    private double route(List<Run> runs, boolean right) {
        spread(runs);
        runs.sort(Comparator.comparingDouble(Run::length).thenComparing(run -> run.edge.id()));
        List<List<Run>> lanes = new ArrayList<>();
        for (Run run : runs) {
            lane(lanes, run).add(run);
        }
        double x = FIRST;
        for (List<Run> lane : lanes) {
            double labels = 0;
            for (Run run : lane) {
                labels = Math.max(labels, run.labelWidth());
            }
            double at = x + labels / 2;
            for (Run run : lane) {
                run.apply(right ? width + at : -at, right);
            }
            x += Math.max(PITCH, labels + PITCH / 2);
        }
        return x;
    }

    private static List<Run> lane(List<List<Run>> lanes, Run run) {
        for (List<Run> lane : lanes) {
            if (lane.stream().noneMatch(run::meets)) {
                return lane;
            }
        }
        List<Run> lane = new ArrayList<>();
        lanes.add(lane);
        return lane;
    }

    /** Spreads the ends of runs over the side of each node, so that they don't fall together. */
    private static void spread(List<Run> runs) {
        Map<SceneNode, List<Run>> atNode = new HashMap<>();
        for (Run run : runs) {
            atNode.computeIfAbsent(run.source, k -> new ArrayList<>()).add(run);
            atNode.computeIfAbsent(run.target, k -> new ArrayList<>()).add(run);
        }
        atNode.forEach((node, list) -> {
            list.sort(Comparator.comparingDouble((Run run) -> run.otherY(node)).thenComparing(run -> run.edge.id()));
            for (int i = 0; i < list.size(); i++) {
                double part = (i + 1.0) / (list.size() + 1);
                list.get(i).setPart(node, part);
            }
        });
    }

    private static final class Run {
        final SceneEdge edge;
        final SceneNode source;
        final SceneNode target;
        private double sourcePart = 0.5;
        private double targetPart = 0.5;

        Run(SceneEdge edge, SceneNode source, SceneNode target) {
            this.edge = edge;
            this.source = source;
            this.target = target;
        }

        void setPart(SceneNode node, double part) {
            if (node == source) {
                sourcePart = part;
            } else {
                targetPart = part;
            }
        }

        double otherY(SceneNode node) {
            return (node == source ? target : source).bounds().centreY();
        }

        double fromY() {
            return source.y() + sourcePart * source.height();
        }

        double toY() {
            return target.y() + targetPart * target.height();
        }

        double length() {
            return Math.abs(fromY() - toY());
        }

        boolean meets(Run other) {
            double slack = 4;
            return Math.min(fromY(), toY()) - slack <= Math.max(other.fromY(), other.toY())
                    && Math.min(other.fromY(), other.toY()) - slack <= Math.max(fromY(), toY());
        }

        double labelWidth() {
            if (edge.label(EdgeLabelPosition.CENTER).isEmpty() || edge.isLabelHidden()) {
                return 0;
            }
            return LabelGeometry.edgeText(edge, EdgeLabelPosition.CENTER).width();
        }

        void apply(double x, boolean right) {
            float side = right ? 1 : 0;
            edge.setCourse(new double[] { x, fromY(), x, toY() },
                    new float[] { side, (float) sourcePart, side, (float) targetPart });
        }
    }
}
