package org.escalation.cli.internal.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.escalation.diagram.expression.Services;
import org.escalation.diagram.layout.SceneLayout;
import org.escalation.diagram.paint.PaintSettings;
import org.escalation.diagram.paint.SvgWriter;
import org.escalation.diagram.scene.Scene;
import org.escalation.diagram.spec.DiagramSpec;
import org.escalation.diagram.spec.SpecException;
import org.escalation.diagram.spec.ViewpointSpec;
import org.escalation.diagram.spec.Viewpoints;
import org.escalation.diagram.viewpoint.DiagramRuntime;
import org.escalation.diagram.viewpoint.Layouts;
import org.escalation.diagram.viewpoint.RuntimeOptions;
import org.escalation.model.EscalationModel;
import org.escalation.notation.Notation;
import org.escalation.reporting.ReportData;

/** Draws every diagram of the notation that a model can have, for use inside a report. */
final class DiagramDrawings {

    private DiagramDrawings() {
    }

    /** The drawings in the order of the notation; they follow the reader's light or dark setting. */
    static List<ReportData.Diagram> of(EscalationModel model) {
        List<ReportData.Diagram> drawings = new ArrayList<>();
        RuntimeOptions options = RuntimeOptions.DEFAULT.withServices(services());
        for (ViewpointSpec viewpoint : viewpoints()) {
            for (DiagramSpec diagram : viewpoint.diagrams()) {
                if (DiagramRuntime.isApplicable(diagram, model, options)) {
                    Scene scene = DiagramRuntime.open(diagram, model, options).scene();
                    SceneLayout.apply(scene, Layouts.of(diagram));
                    PaintSettings settings = PaintSettings.DEFAULT.withAdaptive(true).withLinks("#e-")
                            .withIdPrefix("d" + (drawings.size() + 1) + "-");
                    drawings.add(new ReportData.Diagram(diagram.label(), SvgWriter.element(scene, settings)));
                }
            }
        }
        return drawings;
    }

    private static List<ViewpointSpec> viewpoints() {
        try (InputStream notation = Notation.open()) {
            return Viewpoints.load(notation, Notation.ADDRESS).viewpoints();
        } catch (IOException | SpecException broken) {
            throw new IllegalStateException("The notation cannot be read: " + broken.getMessage(), broken);
        }
    }

    private static Services services() {
        Services services = new Services();
        try {
            for (Class<?> type : Notation.services()) {
                services.register(type);
            }
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("A service of the notation cannot be made: " + broken.getMessage(), broken);
        }
        return services;
    }
}
