package org.escalation.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import org.escalation.diagram.layout.SceneLayout;
import org.escalation.diagram.paint.PaintSettings;
import org.escalation.diagram.paint.SvgWriter;
import org.escalation.diagram.registry.LoadedViewpoints;
import org.escalation.diagram.scene.Scene;
import org.escalation.diagram.spec.DiagramSpec;
import org.escalation.diagram.viewpoint.DiagramRuntime;
import org.escalation.diagram.viewpoint.Layouts;
import org.escalation.diagram.viewpoint.RuntimeOptions;
import org.escalation.model.EscalationModel;
import org.escalation.reporting.ReportData;

/** Draws every diagram of the notation that a model can have, for use inside a report. */
final class DiagramDrawings {

    private DiagramDrawings() {
    }

    /** The drawings in the order of the notation; they follow the reader's light or dark setting. */
    static List<ReportData.Diagram> of(EscalationModel model) {
        List<ReportData.Diagram> drawings = new ArrayList<>();
        LoadedViewpoints notation = InstalledDiagrams.load();
        for (DiagramSpec diagram : notation.diagrams()) {
            RuntimeOptions options = notation.options(diagram);
            if (DiagramRuntime.isApplicable(diagram, model, options)) {
                Scene scene = DiagramRuntime.open(diagram, model, options).scene();
                SceneLayout.apply(scene, Layouts.of(diagram));
                PaintSettings settings = PaintSettings.DEFAULT.withAdaptive(true).withLinks("#e-")
                        .withIdPrefix("d" + (drawings.size() + 1) + "-");
                drawings.add(new ReportData.Diagram(diagram.label(), SvgWriter.element(scene, settings)));
            }
        }
        return drawings;
    }
}
