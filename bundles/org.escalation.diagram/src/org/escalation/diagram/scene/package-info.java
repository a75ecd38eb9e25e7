/**
 * The scene: a diagram as plain geometry, neutral to what it is drawn on.
 *
 * <p>A {@link org.escalation.diagram.scene.Scene} holds {@link org.escalation.diagram.scene.SceneNode nodes} (nested, on
 * borders, in lists and stacks) and {@link org.escalation.diagram.scene.SceneEdge edges}. Geometry is mutable and apart from
 * style: styles are immutable records shared by all elements of a mapping, so that an element costs little and a move
 * touches only what moved. A spatial index answers which elements lie in an area and what is under the pointer;
 * listeners hear which areas need painting after a change.
 *
 * <p>Typical use:
 *
 * <pre>
 * Scene scene = new Scene("deterrence map");
 * SceneNode a = scene.addNode("Actor", "_a1", Scene.idFor("Actor", "_a1"), Containment.FREE_FORM, style, "West");
 * SceneNode b = scene.addNode("Actor", "_a2", Scene.idFor("Actor", "_a2"), Containment.FREE_FORM, style, "Russia");
 * scene.addEdge("Signal", "_s1", Scene.idFor("Signal", "_s1"), a, b, EdgeStyle.DEFAULT);
 * SceneLayout.apply(scene, LayoutSettings.LAYERED);
 * SvgWriter.write(scene, out, PaintSettings.DEFAULT);
 * </pre>
 */
package org.escalation.diagram.scene;
