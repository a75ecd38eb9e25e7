package org.escalation.diagram.scene;

import java.util.List;
import java.util.Random;

import org.escalation.diagram.scene.LabelStyle.Alignment;
import org.escalation.diagram.scene.NodeStyle.LabelPlacement;

/** Scenes for tests: a small map of the kind the notation draws, and random ones. */
public final class SampleScenes {

    private static final LabelStyle TITLE = LabelStyle.DEFAULT.withSize(14).withFace(true, false);
    private static final NodeStyle ACTOR = NodeStyle.DEFAULT.withShape(NodeShape.RECTANGLE, 8)
            .withFill(Fill.flat(0xFFF3F6FA)).withBorder(Stroke.solid(0xFF5B6B7F, 1.2f))
            .withLabel(TITLE, LabelPlacement.TOP);
    private static final NodeStyle LINE = NodeStyle.DEFAULT.withShape(NodeShape.RECTANGLE, 4)
            .withFill(Fill.flat(0xFFFDE7E1)).withBorder(Stroke.solid(0xFFB3472B, 2))
            .withLabel(LabelStyle.DEFAULT.withSize(11), LabelPlacement.CENTER);
    private static final NodeStyle IMPLICIT = LINE.withBorder(new Stroke(0xFFB3472B, 1.5f, LineStyle.DASH))
            .withFill(Fill.flat(0xFFFFFFFF));
    private static final NodeStyle STAKE = NodeStyle.DEFAULT.withShape(NodeShape.ELLIPSE, 0)
            .withFill(Fill.gradient(0xFFFFFFFF, 0xFFDCE9F7, Fill.Gradient.TOP_TO_BOTTOM))
            .withBorder(Stroke.solid(0xFF3B6FA5, 1)).withLabel(LabelStyle.DEFAULT.withSize(11), LabelPlacement.CENTER);
    private static final NodeStyle PACKAGE = NodeStyle.DEFAULT.withShape(NodeShape.HEXAGON, 0)
            .withFill(Fill.flat(0xFFE6F2E6)).withBorder(Stroke.solid(0xFF3F7F3F, 1.2f));
    private static final NodeStyle ROW = NodeStyle.DEFAULT.withFill(Fill.TRANSPARENT).withBorder(Stroke.NONE)
            .withLabel(LabelStyle.DEFAULT.withSize(11).withAlignment(Alignment.LEFT), LabelPlacement.CENTER);
    private static final EdgeStyle SIGNAL = EdgeStyle.DEFAULT.withRouting(Routing.ORTHOGONAL)
            .withStroke(Stroke.solid(0xFF5B6B7F, 1.2f)).withEnds(EdgeDecorator.NONE, EdgeDecorator.INPUT_FILL_CLOSED_ARROW);
    private static final EdgeStyle LINKAGE = SIGNAL.withStroke(new Stroke(0xFF3F7F3F, 1.6f, LineStyle.DASH))
            .withEnds(EdgeDecorator.DOT, EdgeDecorator.INPUT_ARROW);

    private SampleScenes() {
    }

    /** A map with two sides, lines on borders and inside, stakes, signals and a linkage. */
    public static Scene map() {
        Scene scene = new Scene("map");
        scene.setTitle("Deterrence map");
        scene.setDescription("Who has declared what to whom, and what it rests on.");
        SceneNode west = actor(scene, "west", "Western coalition");
        SceneNode russia = actor(scene, "russia", "Russian leadership");
        SceneNode ukraine = actor(scene, "ukraine", "Ukraine");
        SceneNode nuclear = line(scene, russia, "nuclear", "Threat to the existence of the state", LINE);
        SceneNode crimea = line(scene, russia, "crimea", "Attacks on Crimea", IMPLICIT);
        SceneNode nato = line(scene, russia, "nato", "NATO troops in Ukraine", LINE);
        SceneNode article5 = line(scene, west, "article5", "Article 5", LINE);
        SceneNode range = line(scene, west, "range", "No long-range strikes into Russia (self-limit)", IMPLICIT);
        scene.addChild(ukraine, "Stake", "survival", "Stake:survival", Containment.NONE, STAKE, "Survival as a state");
        scene.addChild(russia, "Stake", "status", "Stake:status", Containment.NONE, STAKE, "Great-power status");
        SceneNode guard = scene.addBorderNode(west, Side.EAST, "Treaty", "t", "Treaty:t",
                NodeStyle.DEFAULT.withShape(NodeShape.LOZENGE, 0).withFill(Fill.flat(0xFFFFF3D6))
                        .withLabel(LabelStyle.DEFAULT.withSize(10), LabelPlacement.BELOW), "Treaty");
        SceneNode pack = scene.addNode("Package", "p1", "Package:p1", Containment.NONE, PACKAGE,
                "Long-range artillery package");
        SceneNode list = scene.addNode("List", "l", "List:l", Containment.LIST,
                ACTOR.withSpacing(true, 6, 160).withLabel(TITLE, LabelPlacement.TOP), "Off-ramps");
        scene.addChild(list, "Row", "r1", "Row:r1", Containment.NONE, ROW, "Ceasefire along the line of contact");
        scene.addChild(list, "Row", "r2", "Row:r2", Containment.NONE, ROW, "Grain corridor");
        edge(scene, "s1", russia, west, SIGNAL, "announces doctrine");
        edge(scene, "s2", west, russia, SIGNAL, "warns privately");
        edge(scene, "s3", article5, nato, SIGNAL, "");
        edge(scene, "k1", crimea, pack, LINKAGE, "within 14 days");
        edge(scene, "k2", pack, ukraine, LINKAGE, "");
        edge(scene, "k3", guard, ukraine, LINKAGE, "assures");
        edge(scene, "o1", list, russia, SIGNAL, "offered");
        edge(scene, "self", range, range, SIGNAL, "");
        nuclear.setMarkers(List.of(new Marker(Marker.Severity.WARNING, "Vague but absolute: clarity .2, commitment .9")));
        scene.setLegend(new Legend("Key", List.of(new Legend.Entry(LINE, null, "Declared line"),
                new Legend.Entry(IMPLICIT, null, "Implicit line or self-limit"), new Legend.Entry(STAKE, null, "Stake"),
                new Legend.Entry(PACKAGE, null, "Capability package"), new Legend.Entry(null, SIGNAL, "Signal"),
                new Legend.Entry(null, LINKAGE, "Linkage"))));
        return scene;
    }

    private static SceneNode actor(Scene scene, String id, String name) {
        return scene.addNode("Actor", id, "Actor:" + id, Containment.FREE_FORM, ACTOR, name);
    }

    private static SceneNode line(Scene scene, SceneNode owner, String id, String name, NodeStyle style) {
        return scene.addChild(owner, "Threshold", id, "Threshold:" + id, Containment.NONE, style, name);
    }

    private static void edge(Scene scene, String id, SceneElement from, SceneElement to, EdgeStyle style, String label) {
        SceneEdge edge = scene.addEdge("Edge", id, "Edge:" + id, from, to, style);
        edge.setLabel(EdgeLabelPosition.CENTER, label);
    }

    /** A ladder of three groups with edges up and down. */
    public static Scene ladder() {
        Scene scene = new Scene("ladder");
        scene.setTitle("Escalation ladder");
        String[] groups = { "Traditional crises", "Intense crises", "Bizarre crises" };
        SceneNode[] rungs = new SceneNode[9];
        for (int g = 0; g < 3; g++) {
            SceneNode group = scene.addNode("Group", "g" + g, "Group:g" + g, Containment.FREE_FORM, ACTOR, groups[g]);
            for (int r = 0; r < 3; r++) {
                int n = g * 3 + r;
                rungs[n] = scene.addChild(group, "Rung", "r" + n, "Rung:r" + n, Containment.NONE,
                        LINE.withFill(Fill.flat(0xFFFFFFFF)), (n + 1) + ". Rung of some severity");
            }
        }
        scene.addNode("Actor", "a", "Actor:a", Containment.NONE, STAKE, "Side A");
        edge(scene, "at", scene.find("Actor:a"), rungs[4], LINKAGE, "");
        edge(scene, "e1", rungs[0], rungs[1], SIGNAL, "mobilises");
        edge(scene, "e2", rungs[1], rungs[4], SIGNAL, "strikes depots");
        edge(scene, "e3", rungs[4], rungs[8], SIGNAL, "");
        edge(scene, "e4", rungs[8], rungs[2], SIGNAL, "backs down");
        edge(scene, "e5", rungs[3], rungs[0], SIGNAL, "");
        return scene;
    }

    /** A random scene of flat nodes; laid out in a grid. */
    public static Scene random(int nodes, int edges, long seed) {
        Random random = new Random(seed);
        Scene scene = new Scene("random");
        SceneNode[] all = new SceneNode[nodes];
        int columns = (int) Math.ceil(Math.sqrt(nodes));
        for (int i = 0; i < nodes; i++) {
            all[i] = scene.addNode("N", "n" + i, "N:n" + i, Containment.NONE, LINE, "Element " + i);
            all[i].setBounds(i % columns * 160, i / columns * 70, 100, 30);
        }
        for (int i = 0; i < edges; i++) {
            scene.addEdge("E", "e" + i, "E:e" + i, all[random.nextInt(nodes)], all[random.nextInt(nodes)], SIGNAL);
        }
        return scene;
    }
}
