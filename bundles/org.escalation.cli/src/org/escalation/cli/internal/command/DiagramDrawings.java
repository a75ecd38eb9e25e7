package org.escalation.cli.internal.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.escalation.diagram.paint.PaintSettings;
import org.escalation.diagram.paint.SvgWriter;
import org.escalation.diagram.registry.LoadedViewpoints;
import org.escalation.diagram.registry.PossibleDiagram;
import org.escalation.diagram.scene.Scene;
import org.escalation.model.EscalationModel;
import org.escalation.reporting.ReportData;

/** Draws every diagram of the notation that shows a model as a whole, for use inside a report. */
final class DiagramDrawings {

    private DiagramDrawings() {
    }

    /** The drawings in the order of the notation; they follow the reader's light or dark setting. */
    static List<ReportData.Diagram> of(EscalationModel model, Path file) {
        List<ReportData.Diagram> drawings = new ArrayList<>();
        KeptDiagrams layouts = KeptDiagrams.beside(file);
        LoadedViewpoints notation = InstalledDiagrams.load();
        for (PossibleDiagram diagram : PossibleDiagram.of(notation, model)) {
            if (diagram.element() != model) {
                continue; // the parts, such as dozens of variants, have tables of their own
            }
            Scene scene = layouts.open(notation, diagram).scene();
            PaintSettings settings = PaintSettings.DEFAULT.withAdaptive(true).withLinks("#e-").withImages(notation.images())
                    .withIdPrefix("d" + (drawings.size() + 1) + "-");
            drawings.add(new ReportData.Diagram(diagram.label(), SvgWriter.element(scene, settings)));
        }
        return drawings;
    }
}
