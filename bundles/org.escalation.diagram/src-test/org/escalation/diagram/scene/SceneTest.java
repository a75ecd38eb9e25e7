package org.escalation.diagram.scene;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

class SceneTest {

    private final Scene scene = new Scene("test");

    private SceneNode node(String id, double x, double y, double w, double h) {
        SceneNode node = scene.addNode("N", id, Scene.idFor("N", id), Containment.FREE_FORM, NodeStyle.DEFAULT, id);
        node.setBounds(x, y, w, h);
        return node;
    }

    private SceneNode child(SceneNode parent, String id, double x, double y, double w, double h) {
        SceneNode node = scene.addChild(parent, "C", id, Scene.idFor("C", id), Containment.NONE, NodeStyle.DEFAULT, "");
        node.setBounds(x, y, w, h);
        return node;
    }

    private SceneEdge edge(String id, SceneElement source, SceneElement target) {
        return scene.addEdge("E", id, Scene.idFor("E", id), source, target, EdgeStyle.DEFAULT);
    }

    @Test
    void findsElementsByIdAndRefusesAnIdTwice() {
        SceneNode a = node("a", 0, 0, 10, 10);
        assertSame(a, scene.find("N:a"));
        assertThrows(IllegalArgumentException.class, () -> node("a", 0, 0, 10, 10));
        assertEquals(1, scene.size());
    }

    @Test
    void movesContentAndBendsAlongWithAContainer() {
        SceneNode box = node("box", 0, 0, 300, 200);
        SceneNode a = child(box, "a", 10, 10, 50, 30);
        SceneNode b = child(box, "b", 200, 100, 50, 30);
        SceneEdge inside = edge("e", a, b);
        inside.setBends(100, 25, 100, 115);
        SceneNode far = node("far", 600, 0, 50, 50);
        SceneEdge across = edge("f", a, far);
        across.setBends(400, 25);

        box.moveTo(1000, 500);

        assertEquals(new Bounds(1010, 510, 50, 30), a.bounds());
        assertArrayEquals(new double[] { 1100, 525, 1100, 615 }, inside.bends());
        assertArrayEquals(new double[] { 400, 25 }, across.bends(), "the other end did not move");
        double[] route = inside.route();
        assertEquals(1060, route[0], 25 + 1e-9);
    }

    @Test
    void aStraightEdgeRunsFromBorderToBorder() {
        SceneNode a = node("a", 0, 0, 100, 50);
        SceneNode b = node("b", 300, 0, 100, 50);
        assertArrayEquals(new double[] { 100, 25, 300, 25 }, edge("e", a, b).route(), 1e-9);
        a.setStyle(NodeStyle.DEFAULT.withShape(NodeShape.ELLIPSE, 0));
        assertArrayEquals(new double[] { 100, 25, 300, 25 }, edge("f", a, b).route(), 1e-9);
    }

    @Test
    void anOrthogonalEdgeStaysOrthogonalWhenAnEndMoves() {
        SceneNode a = node("a", 0, 0, 100, 50);
        SceneNode b = node("b", 300, 200, 100, 50);
        SceneEdge e = edge("e", a, b);
        e.setStyle(EdgeStyle.DEFAULT.withRouting(Routing.ORTHOGONAL));
        assertOrthogonal(e);
        e.setBends(200, 25, 200, 225);
        assertOrthogonal(e);
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            b.moveTo(random.nextInt(800) - 300, random.nextInt(600) - 200);
            assertOrthogonal(e);
            assertArrayEquals(new double[] { 200, 25, 200, 225 }, e.bends());
        }
    }

    private static void assertOrthogonal(SceneEdge e) {
        double[] r = e.route();
        for (int i = 2; i < r.length; i += 2) {
            assertTrue(Math.abs(r[i] - r[i - 2]) < 0.05 || Math.abs(r[i + 1] - r[i - 1]) < 0.05,
                    "slanted piece in " + java.util.Arrays.toString(r));
        }
    }

    @Test
    void removesContentAndEdgesAndEdgesOfEdges() {
        SceneNode box = node("box", 0, 0, 300, 200);
        SceneNode inner = child(box, "inner", 10, 10, 50, 30);
        SceneNode other = node("other", 500, 0, 50, 50);
        SceneEdge e = edge("e", inner, other);
        SceneEdge onEdge = edge("onEdge", other, e);
        assertNotNull(scene.hit(520, 20, 2));
        scene.remove(box);
        assertEquals(List.of(other), scene.allNodes());
        assertTrue(scene.edges().isEmpty());
        assertFalse(onEdge.isInScene());
        assertTrue(other.edges().isEmpty());
        assertNull(scene.hit(20, 20, 2));
    }

    @Test
    void hitFindsTheTopmostPart() {
        SceneNode box = node("box", 0, 0, 300, 200);
        SceneNode inner = child(box, "inner", 100, 100, 50, 30);
        SceneNode other = node("other", 500, 0, 50, 50);
        SceneEdge e = edge("e", box, other);
        e.setLabel(EdgeLabelPosition.CENTER, "signal");
        assertEquals(new Hit(inner, Hit.Part.BODY), scene.hit(110, 110, 2));
        assertEquals(new Hit(inner, Hit.Part.BORDER), scene.hit(101, 110, 2));
        assertEquals(new Hit(box, Hit.Part.BODY), scene.hit(30, 40, 2));
        assertEquals(new Hit(box, Hit.Part.LABEL), scene.hit(150, 100 - 3, 0));
        double[] middle = Polyline.at(e.route(), Polyline.length(e.route()) / 2);
        assertEquals(new Hit(e, Hit.Part.CENTER_LABEL), scene.hit(middle[0], middle[1], 2));
        double[] start = e.route();
        assertEquals(new Hit(e, Hit.Part.LINE), scene.hit(start[0] + 1, start[1], 3));
        inner.setHidden(true);
        assertEquals(box, scene.hit(110, 110, 2).element());
    }

    @Test
    void theIndexAgreesWithASearchThroughAll() {
        Random random = new Random(42);
        List<SceneNode> nodes = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            double size = random.nextInt(10) == 0 ? 3000 : 60;
            nodes.add(node("n" + i, random.nextInt(8000) - 4000, random.nextInt(8000) - 4000,
                    1 + random.nextDouble() * size, 1 + random.nextDouble() * size));
        }
        for (int i = 0; i < 300; i++) {
            SceneEdge e = edge("e" + i, nodes.get(random.nextInt(300)), nodes.get(random.nextInt(300)));
            if (i % 3 == 0) {
                e.setBends(random.nextInt(8000) - 4000, random.nextInt(8000) - 4000);
            }
        }
        for (int round = 0; round < 300; round++) {
            Bounds area = new Bounds(random.nextInt(9000) - 4500, random.nextInt(9000) - 4500,
                    random.nextInt(1000), random.nextInt(1000));
            assertTrue(scene.in(area).containsAll(crossing(area)), "area " + area);
            nodes.get(random.nextInt(300)).moveTo(random.nextInt(8000) - 4000, random.nextInt(8000) - 4000);
        }
    }

    /** Nodes that meet the area, and edges of which a point on the line lies in it. */
    private Set<SceneElement> crossing(Bounds area) {
        Set<SceneElement> found = new HashSet<>();
        for (SceneNode n : scene.allNodes()) {
            if (n.bounds().intersects(area)) {
                found.add(n);
            }
        }
        for (SceneEdge e : scene.edges()) {
            double length = Polyline.length(e.route());
            for (double d = 0; d <= length; d += 20) {
                double[] p = Polyline.at(e.route(), d);
                if (area.contains(p[0], p[1])) {
                    found.add(e);
                    break;
                }
            }
        }
        return found;
    }

    @Test
    void listenersHearWhatToPaintOncePerBatch() {
        SceneNode a = node("a", 0, 0, 100, 50);
        SceneNode b = node("b", 300, 0, 100, 50);
        SceneNode far = node("far", 5000, 5000, 100, 50);
        edge("e", a, b);
        List<SceneChange> heard = new ArrayList<>();
        scene.addListener(heard::add);

        far.setLabel("renamed");
        assertEquals(1, heard.size());
        assertTrue(heard.get(0).union().grow(-3).width() < 110, "only the renamed node is dirty");
        assertFalse(heard.get(0).structure());

        heard.clear();
        scene.batch(() -> {
            a.moveTo(0, 100);
            b.setLabel("x");
        });
        assertEquals(1, heard.size());
        Bounds union = heard.get(0).union();
        assertTrue(union.contains(0, 0) && union.contains(300, 25) && union.contains(50, 149));

        heard.clear();
        a.moveTo(0, 100);
        assertTrue(heard.isEmpty(), "nothing changed");
        scene.remove(a);
        assertTrue(heard.get(0).structure());
    }

    @Test
    void refusesNumbersThatAreNoPlaces() {
        SceneNode a = node("a", 0, 0, 10, 10);
        assertThrows(IllegalArgumentException.class, () -> a.setBounds(Double.NaN, 0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> a.setBounds(0, 0, -1, 1));
        assertThrows(IllegalArgumentException.class, () -> edge("e", a, a).setBends(1, 2, 3));
    }

    @Test
    void anEdgeCannotEndAtItself() {
        SceneNode a = node("a", 0, 0, 10, 10);
        SceneNode b = node("b", 50, 0, 10, 10);
        SceneEdge e = edge("e", a, b);
        SceneEdge f = edge("f", a, e);
        assertThrows(IllegalArgumentException.class, () -> e.reconnect(a, f));
    }

    @Test
    void knowsTheModelElements() {
        SceneNode a = node("a", 0, 0, 10, 10);
        assertEquals(List.of("a"), a.semanticIds());
        a.setOtherSemanticIds(List.of("x", "a"));
        assertEquals(List.of("a", "x"), a.semanticIds());
        assertEquals("a", a.semanticId());
    }

    @Test
    void anEdgeFromANodeToItselfCountsOnceAndGoesWithIt() {
        Scene scene = new Scene("s");
        SceneNode node = scene.addNode("m", "a", "m:a", Containment.NONE, NodeStyle.DEFAULT, "a");
        SceneEdge loop = scene.addEdge("e", "a", "e:a", node, node, EdgeStyle.DEFAULT);
        assertEquals(java.util.List.of(loop), node.edges());
        scene.remove(node);
        assertTrue(scene.edges().isEmpty() && scene.roots().isEmpty());
    }
}
