package org.escalation.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.Containment;
import org.escalation.diagram.scene.EdgeStyle;
import org.escalation.diagram.scene.LabelGeometry;
import org.escalation.diagram.scene.NodeStyle;
import org.escalation.diagram.scene.SampleScenes;
import org.escalation.diagram.scene.Scene;
import org.escalation.diagram.scene.SceneDump;
import org.escalation.diagram.scene.SceneEdge;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.scene.Side;
import org.escalation.diagram.store.DiagramLayout;
import org.escalation.diagram.store.LayoutKeeper;
import org.junit.jupiter.api.Test;

class SceneLayoutTest {

    private static final LayoutSettings LADDER = LayoutSettings.ladder(
            node -> node.mapping().equals("Rung") ? Integer.parseInt(node.semanticId().substring(1)) : Double.NaN);

    private static void assertTidy(Scene scene) {
        assertTidy(scene.roots(), null);
    }

    /** Siblings don't overlap, children lie inside, labels fit. */
    private static void assertTidy(List<SceneNode> siblings, SceneNode parent) {
        for (int i = 0; i < siblings.size(); i++) {
            SceneNode a = siblings.get(i);
            for (int k = i + 1; k < siblings.size(); k++) {
                assertFalse(a.bounds().grow(-0.6).intersects(siblings.get(k).bounds().grow(-0.6)),
                        a + " overlaps " + siblings.get(k));
            }
            if (parent != null) {
                Bounds room = parent.bounds().grow(0.6);
                assertTrue(room.contains(a.x(), a.y()) && room.contains(a.bounds().right(), a.bounds().bottom()),
                        a + " sticks out of " + parent);
            }
            if (a.style().placement() != NodeStyle.LabelPlacement.BELOW) {
                assertTrue(LabelGeometry.nodeText(a).width() <= a.width() + 0.01, "label of " + a + " is wider");
                assertTrue(LabelGeometry.nodeLabel(a).height() <= a.height() + 0.01, "label of " + a + " is higher");
            }
            assertTidy(a.children(), a);
        }
    }

    private static Map<String, Bounds> places(Scene scene) {
        Map<String, Bounds> places = new HashMap<>();
        scene.allNodes().forEach(node -> places.put(node.id(), node.bounds()));
        return places;
    }

    @Test
    void layersAreTidyAndTheSameEveryTime() {
        Scene first = SampleScenes.map();
        SceneLayout.apply(first, LayoutSettings.LAYERED);
        assertTidy(first);
        Scene second = SampleScenes.map();
        SceneLayout.apply(second, LayoutSettings.LAYERED);
        assertEquals(SceneDump.of(first), SceneDump.of(second));
        SceneLayout.apply(second, LayoutSettings.LAYERED);
        assertEquals(SceneDump.of(first), SceneDump.of(second), "a second layout changes nothing");
    }

    @Test
    void allDirectionsAndTheTreeAreTidy() {
        for (LayoutSettings.Direction direction : LayoutSettings.Direction.values()) {
            for (LayoutSettings settings : List.of(LayoutSettings.LAYERED, LayoutSettings.TREE)) {
                Scene scene = SampleScenes.map();
                SceneLayout.apply(scene, settings.withDirection(direction));
                assertTidy(scene);
            }
        }
    }

    @Test
    void higherRungsLieHigher() {
        Scene scene = SampleScenes.ladder();
        SceneLayout.apply(scene, LADDER);
        assertTidy(scene);
        for (int i = 1; i < 9; i++) {
            SceneNode lower = (SceneNode) scene.find("Rung:r" + (i - 1));
            SceneNode higher = (SceneNode) scene.find("Rung:r" + i);
            assertTrue(higher.bounds().bottom() < lower.y());
            assertEquals(lower.x(), higher.x());
            assertEquals(lower.width(), higher.width());
        }
    }

    @Test
    void theLanesOfALadderDoNotLieOnEachOther() {
        Scene scene = SampleScenes.ladder();
        SceneLayout.apply(scene, LADDER);
        List<SceneEdge> lanes = scene.edges().stream().filter(e -> e.bendCount() == 2).toList();
        assertEquals(5, lanes.size());
        for (SceneEdge a : lanes) {
            for (SceneEdge b : lanes) {
                if (a != b && a.bends()[0] == b.bends()[0]) {
                    double aTop = Math.min(a.bends()[1], a.bends()[3]);
                    double aBottom = Math.max(a.bends()[1], a.bends()[3]);
                    double bTop = Math.min(b.bends()[1], b.bends()[3]);
                    double bBottom = Math.max(b.bends()[1], b.bends()[3]);
                    assertTrue(aBottom < bTop || bBottom < aTop, a + " lies on " + b);
                }
            }
        }
    }

    @Test
    void pinnedNodesStayAndOthersMakeRoom() {
        Scene scene = SampleScenes.map();
        SceneLayout.apply(scene, LayoutSettings.LAYERED);
        SceneNode pinned = (SceneNode) scene.find("Package:p1");
        SceneNode russia = (SceneNode) scene.find("Actor:russia");
        pinned.moveTo(russia.x() + 20, russia.y() + 20);
        pinned.setPinned(true);
        Bounds place = pinned.bounds();
        SceneLayout.apply(scene, LayoutSettings.LAYERED);
        assertEquals(place, pinned.bounds());
        assertTidy(scene);
    }

    @Test
    void aNewElementMovesNoOther() {
        Scene scene = SampleScenes.map();
        SceneLayout.apply(scene, LayoutSettings.LAYERED);
        Map<String, Bounds> before = places(scene);
        SceneNode russia = (SceneNode) scene.find("Actor:russia");
        SceneNode inner = scene.addChild(russia, "Threshold", "new", "Threshold:new", Containment.NONE,
                NodeStyle.DEFAULT, "Blockade of Kaliningrad");
        SceneNode outer = scene.addNode("Actor", "china", "Actor:china", Containment.FREE_FORM, NodeStyle.DEFAULT, "China");
        scene.addEdge("Edge", "n", "Edge:n", russia, outer, EdgeStyle.DEFAULT);
        SceneNode border = scene.addBorderNode(russia, russia.borderNodes().isEmpty()
                ? Side.WEST : russia.borderNodes().get(0).side(), "T", "b", "T:b",
                NodeStyle.DEFAULT, "Border");
        SceneLayout.place(scene, List.of(inner, outer, border), LayoutSettings.LAYERED);
        for (Map.Entry<String, Bounds> entry : before.entrySet()) {
            Bounds now = ((SceneNode) scene.find(entry.getKey())).bounds();
            assertEquals(entry.getValue().x(), now.x(), entry.getKey());
            assertEquals(entry.getValue().y(), now.y(), entry.getKey());
        }
        assertTidy(russia.children(), russia);
        assertFalse(outer.bounds().intersects(russia.bounds()));
        assertTrue(border.bounds().intersects(russia.bounds()));
    }

    @Test
    void someNodesAreLaidOutAmongThemselves() {
        Scene scene = SampleScenes.map();
        SceneLayout.apply(scene, LayoutSettings.LAYERED);
        SceneNode russia = (SceneNode) scene.find("Actor:russia");
        List<SceneNode> some = russia.children();
        assertTrue(some.size() > 1);
        SceneNode first = some.get(0);
        double x = some.stream().mapToDouble(SceneNode::x).min().orElseThrow();
        double y = some.stream().mapToDouble(SceneNode::y).min().orElseThrow();
        some.forEach(node -> node.moveTo(x, y));
        Map<String, Bounds> before = places(scene);
        SceneLayout.arrange(some, LADDER);
        assertEquals(x, some.stream().mapToDouble(SceneNode::x).min().orElseThrow(), 0.01);
        assertEquals(y, some.stream().mapToDouble(SceneNode::y).min().orElseThrow(), 0.01);
        assertTidy(some, russia);
        scene.allNodes().stream().filter(node -> node != russia && node.parent() != russia)
                .forEach(node -> assertEquals(before.get(node.id()), node.bounds(), node.id()));
        assertEquals(before.get(russia.id()).x(), russia.x(), first.id());
    }

    /** Symbols on a border stay on it whatever the size of what they are on, also when a kept layout comes from longer labels. */
    @Test
    void borderedNodesFollowTheBorder() {
        Scene scene = new Scene("s");
        SceneNode line = scene.addNode("Line", "l", "Line:l", Containment.NONE, NodeStyle.DEFAULT, "A very long name of a red line");
        SceneNode east = scene.addBorderNode(line, Side.EAST, "Crossing", "e", "Crossing:e", NodeStyle.DEFAULT, "");
        SceneNode south = scene.addBorderNode(line, Side.SOUTH, "Crossing", "s", "Crossing:s", NodeStyle.DEFAULT, "");
        AutoSize.apply(scene);
        east.setBounds(0, 0, 10, 10);
        BorderNodes.placeAll(line);
        south.moveTo(line.bounds().right() - south.width(), south.y());
        double y = east.y();
        DiagramLayout kept = new DiagramLayout("s");
        LayoutKeeper.capture(scene, kept);
        assertOnBorder(line, east, south);

        line.setLabel("Short");
        SceneLayout.fit(scene, List.of(line));
        assertOnBorder(line, east, south);
        assertEquals(y, east.y(), "keeps its place along the side");

        LayoutKeeper.apply(kept, scene);
        assertOnBorder(line, east, south);
    }

    private static void assertOnBorder(SceneNode line, SceneNode east, SceneNode south) {
        Bounds box = line.bounds();
        assertTrue(east.x() <= box.right() && east.bounds().right() >= box.right(), east + " at " + east.bounds() + " off " + box);
        assertTrue(south.y() <= box.bottom() && south.bounds().bottom() >= box.bottom(), south + " at " + south.bounds() + " off " + box);
        assertTrue(south.bounds().right() <= box.right() + 0.01 && south.x() >= box.x(), south + " at " + south.bounds() + " off " + box);
    }

    @Test
    void manyNewElementsFindDifferentPlaces() {
        Scene scene = new Scene("s");
        for (int i = 0; i < 60; i++) {
            scene.addNode("N", "n" + i, "N:n" + i, Containment.NONE, NodeStyle.DEFAULT, "Node " + i);
        }
        SceneLayout.place(scene, scene.roots(), LayoutSettings.LAYERED);
        assertTidy(scene);
    }

    /** Thirty nodes that nothing is connected to would be a column forty times as high as wide. */
    @Test
    void looseNodesOfAContainerStandInColumnsBesideTheConnectedOnes() {
        Scene scene = new Scene("s");
        SceneNode owner = scene.addNode("Actor", "a", "Actor:a", Containment.FREE_FORM, NodeStyle.DEFAULT, "Actor");
        SceneNode other = scene.addNode("Actor", "b", "Actor:b", Containment.NONE, NodeStyle.DEFAULT, "Other");
        for (int i = 0; i < 34; i++) {
            SceneNode line = scene.addChild(owner, "Line", "l" + i, "Line:l" + i, Containment.NONE, NodeStyle.DEFAULT, "Line " + i);
            if (i < 4) {
                scene.addEdge("Edge", "e" + i, "Edge:e" + i, other, line, org.escalation.diagram.scene.EdgeStyle.DEFAULT);
            }
        }
        SceneLayout.apply(scene, LayoutSettings.LAYERED);
        assertTidy(scene);
        assertTrue(owner.height() < 2 * owner.width(), owner.bounds().toString());
        double right = owner.children().subList(0, 4).stream().mapToDouble(node -> node.bounds().right()).max().orElseThrow();
        assertTrue(owner.children().subList(4, 34).stream().allMatch(node -> node.x() >= right));
    }

    @Test
    void cancelsAndKeepsPlaces() {
        Scene scene = SampleScenes.random(300, 400, 1);
        Map<String, Bounds> before = places(scene);
        AtomicInteger asked = new AtomicInteger();
        assertThrows(CancellationException.class,
                () -> SceneLayout.apply(scene, LayoutSettings.LAYERED.withCancel(() -> asked.incrementAndGet() > 5)));
        scene.allNodes().forEach(node -> {
            assertEquals(before.get(node.id()).x(), node.x());
            assertEquals(before.get(node.id()).y(), node.y());
        });
    }

    @Test
    void oddScenesDoNotFail() {
        SceneLayout.apply(new Scene("empty"), LayoutSettings.LAYERED);
        Scene scene = new Scene("odd");
        SceneNode box = scene.addNode("N", "box", "N:box", Containment.FREE_FORM, NodeStyle.DEFAULT, "");
        SceneNode inner = scene.addChild(box, "N", "in", "N:in", Containment.FREE_FORM, NodeStyle.DEFAULT, "inner");
        SceneNode stack = scene.addChild(inner, "N", "st", "N:st", Containment.VERTICAL_STACK, NodeStyle.DEFAULT, "stack");
        SceneNode part = scene.addChild(stack, "N", "p", "N:p", Containment.FREE_FORM, NodeStyle.DEFAULT, "part");
        SceneNode leaf = scene.addChild(part, "N", "l", "N:l", Containment.NONE, NodeStyle.DEFAULT, "leaf");
        SceneNode leaf2 = scene.addChild(part, "N", "l2", "N:l2", Containment.NONE, NodeStyle.DEFAULT, "leaf 2");
        SceneEdge toAncestor = scene.addEdge("E", "1", "E:1", leaf, box, EdgeStyle.DEFAULT);
        scene.addEdge("E", "2", "E:2", leaf, leaf2, EdgeStyle.DEFAULT);
        scene.addEdge("E", "3", "E:3", leaf, toAncestor, EdgeStyle.DEFAULT);
        scene.addEdge("E", "4", "E:4", box, box, EdgeStyle.DEFAULT);
        for (LayoutSettings settings : List.of(LayoutSettings.LAYERED, LayoutSettings.TREE, LADDER)) {
            SceneLayout.apply(scene, settings);
            assertTidy(scene);
        }
        leaf.setHidden(true);
        part.setFolded(true);
        SceneLayout.apply(scene, LayoutSettings.LAYERED);
    }
}
