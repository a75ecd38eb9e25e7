package org.escalation.diagram.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Where the elements of a scene are and in which order they are painted, brought up to date when it is asked for. */
final class SceneSpace {

    private final List<SceneNode> roots;
    private final List<SceneEdge> edges;
    private final Collection<SceneElement> all;
    private SceneIndex index;
    private boolean orderValid;
    private Bounds bounds;

    /** @param all all elements; like the other collections a view that follows the scene */
    SceneSpace(List<SceneNode> roots, List<SceneEdge> edges, Collection<SceneElement> all) {
        this.roots = roots;
        this.edges = edges;
        this.all = all;
    }

    /** The painting order has to be found anew. */
    void orderChanged() {
        orderValid = false;
    }

    /** Something paints elsewhere than before. */
    void boundsChanged() {
        bounds = null;
    }

    /** Whether positions are known, so that what changes there has to be told. */
    boolean isIndexed() {
        return index != null;
    }

    /** The box of an element as it was last indexed. */
    Bounds box(SceneElement element) {
        return index.box(element);
    }

    void add(SceneElement element) {
        orderValid = false;
        bounds = null;
        if (index != null) {
            index.add(element);
        }
    }

    void update(SceneElement element) {
        index.update(element);
    }

    void remove(SceneElement element) {
        if (index != null) {
            index.remove(element);
        }
        orderValid = false;
        bounds = null;
    }

    Bounds bounds() {
        if (bounds == null) {
            Bounds sum = null;
            for (SceneNode root : roots) {
                sum = union(sum, root);
            }
            for (SceneEdge edge : edges) {
                if (edge.isShown()) {
                    sum = edge.paintBounds().union(sum);
                }
            }
            bounds = sum == null ? new Bounds(0, 0, 0, 0) : sum;
        }
        return bounds;
    }

    private static Bounds union(Bounds before, SceneNode node) {
        if (!node.isShown()) {
            return before;
        }
        Bounds sum = node.paintBounds().union(before);
        for (SceneNode child : node.children()) {
            sum = union(sum, child);
        }
        for (SceneNode child : node.borderNodes()) {
            sum = union(sum, child);
        }
        return sum;
    }

    List<SceneElement> in(Bounds area) {
        prepare();
        List<SceneElement> found = new ArrayList<>();
        index.query(area, element -> {
            if (element.isShown()) {
                found.add(element);
            }
        });
        found.sort((a, b) -> Integer.compare(a.order, b.order));
        return found;
    }

    Hit hit(double x, double y, double tolerance) {
        prepare();
        Hit[] best = new Hit[1];
        index.query(new Bounds(x - tolerance, y - tolerance, 2 * tolerance, 2 * tolerance), element -> {
            if ((best[0] == null || element.order > best[0].element().order) && element.isShown()) {
                Hit.Part part = HitTester.part(element, x, y, tolerance);
                if (part != null) {
                    best[0] = new Hit(element, part);
                }
            }
        });
        return best[0];
    }

    void prepare() {
        if (!orderValid) {
            int n = 0;
            for (SceneNode root : roots) {
                n = number(root, n);
            }
            for (SceneEdge edge : edges) {
                edge.order = n++;
            }
            orderValid = true;
        }
        if (index == null) {
            SceneIndex fresh = new SceneIndex();
            for (SceneElement element : all) {
                fresh.add(element);
            }
            index = fresh;
        }
    }

    private static int number(SceneNode node, int start) {
        int n = start;
        node.order = n++;
        for (SceneNode child : node.children()) {
            n = number(child, n);
        }
        for (SceneNode child : node.borderNodes()) {
            n = number(child, n);
        }
        return n;
    }
}
