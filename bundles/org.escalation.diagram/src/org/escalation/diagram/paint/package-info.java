/**
 * Drawing scenes: one {@link org.escalation.diagram.paint.Painter} interface, and files written with it.
 *
 * <p>{@code SvgWriter}, {@code PngWriter} and {@code PdfWriter} each have {@code write(scene, out, settings)}. A canvas
 * implements {@code Painter} and calls {@link org.escalation.diagram.paint.ScenePainter#paint(
 * org.escalation.diagram.scene.Scene, org.escalation.diagram.scene.Bounds)} for its dirty area with the
 * {@link org.escalation.diagram.paint.Detail} that suits its zoom.
 */
package org.escalation.diagram.paint;
