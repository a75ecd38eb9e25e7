package org.escalation.diagram.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.escalation.diagram.scene.SceneNode;

/**
 * Nodes one above the other in a column, each as near as possible to the height it wants: where they would overlap, they
 * share the way, so that the sum of squared distances is the least (pool adjacent violators, as in isotonic regression).
 */
final class BesideColumn {

    /** Nodes that touch and so move together. */
    private static final class Pile {
        final List<SceneNode> nodes = new ArrayList<>();
        double height;
        /** Sum over the nodes of where each wants the top of the pile to be. */
        double wantedTops;

        double top() {
            return wantedTops / nodes.size();
        }
    }

    private final double gap;
    private final ToDoubleFunction<SceneNode> wantedCentre;

    BesideColumn(double gap, ToDoubleFunction<SceneNode> wantedCentre) {
        this.gap = gap;
        this.wantedCentre = wantedCentre;
    }

    /** Places the nodes with their right sides at the given line; gives the left side of the widest. */
    double place(List<SceneNode> nodes, double right) {
        List<SceneNode> sorted = new ArrayList<>(nodes);
        sorted.sort(Comparator.comparingDouble(wantedCentre));
        Deque<Pile> piles = new ArrayDeque<>();
        for (SceneNode node : sorted) {
            Pile pile = new Pile();
            pile.nodes.add(node);
            pile.height = node.height();
            pile.wantedTops = wantedCentre.applyAsDouble(node) - node.height() / 2;
            while (!piles.isEmpty() && piles.peek().top() + piles.peek().height + gap > pile.top()) {
                pile = join(piles.pop(), pile);
            }
            piles.push(pile);
        }
        double left = right;
        for (Pile pile : piles) {
            double y = pile.top();
            for (SceneNode node : pile.nodes) {
                node.moveTo(Math.round(right - node.width()), Math.round(y));
                y += node.height() + gap;
                left = Math.min(left, right - node.width());
            }
        }
        return left;
    }

    private Pile join(Pile upper, Pile lower) {
        Pile both = new Pile();
        both.nodes.addAll(upper.nodes);
        both.nodes.addAll(lower.nodes);
        double offset = upper.height + gap;
        both.height = offset + lower.height;
        both.wantedTops = upper.wantedTops + lower.wantedTops - lower.nodes.size() * offset;
        return both;
    }
}
