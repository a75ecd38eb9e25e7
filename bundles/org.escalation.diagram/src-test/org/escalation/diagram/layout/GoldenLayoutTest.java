package org.escalation.diagram.layout;

import org.escalation.diagram.scene.GoldenScenes;
import org.escalation.diagram.scene.SampleScenes;
import org.escalation.diagram.scene.Scene;
import org.escalation.diagram.scene.SceneDump;
import org.junit.jupiter.api.Test;

/** Layouts looked at and found good; a change here wants another look. */
class GoldenLayoutTest {

    @Test
    void map() {
        Scene scene = SampleScenes.map();
        SceneLayout.apply(scene, LayoutSettings.LAYERED);
        GoldenScenes.check(GoldenLayoutTest.class, "map.txt", SceneDump.of(scene));
    }

    @Test
    void ladder() {
        Scene scene = SampleScenes.ladder();
        SceneLayout.apply(scene, LayoutSettings.ladder(node -> node.mapping().equals("Rung")
                ? Integer.parseInt(node.semanticId().substring(1)) : Double.NaN));
        GoldenScenes.check(GoldenLayoutTest.class, "ladder.txt", SceneDump.of(scene));
    }
}
