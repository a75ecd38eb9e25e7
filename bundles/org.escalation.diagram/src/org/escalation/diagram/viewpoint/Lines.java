package org.escalation.diagram.viewpoint;

import org.escalation.diagram.scene.EdgeDecorator;
import org.escalation.diagram.scene.LineStyle;
import org.escalation.diagram.spec.EdgeStyleSpec;
import org.escalation.diagram.spec.LinePattern;

/** Words of the format for lines and their ends, as the scene has them. */
final class Lines {

    private Lines() {
    }

    static LineStyle style(LinePattern pattern) {
        return switch (pattern) {
            case SOLID -> LineStyle.SOLID;
            case DASH -> LineStyle.DASH;
            case DOT -> LineStyle.DOT;
            case DASH_DOT -> LineStyle.DASH_DOT;
        };
    }

    static EdgeDecorator decorator(EdgeStyleSpec.Decorator decorator) {
        return switch (decorator) {
            case NONE -> EdgeDecorator.NONE;
            case OUT_ARROW -> EdgeDecorator.OUTPUT_ARROW;
            case IN_ARROW -> EdgeDecorator.INPUT_ARROW;
            case OUT_CLOSED -> EdgeDecorator.OUTPUT_CLOSED_ARROW;
            case IN_CLOSED -> EdgeDecorator.INPUT_CLOSED_ARROW;
            case OUT_FILLED -> EdgeDecorator.OUTPUT_FILL_CLOSED_ARROW;
            case IN_FILLED -> EdgeDecorator.INPUT_FILL_CLOSED_ARROW;
            case DIAMOND -> EdgeDecorator.DIAMOND;
            case FILLED_DIAMOND -> EdgeDecorator.FILL_DIAMOND;
            case IN_ARROW_DIAMOND -> EdgeDecorator.INPUT_ARROW_WITH_DIAMOND;
            case IN_ARROW_FILLED_DIAMOND -> EdgeDecorator.INPUT_ARROW_WITH_FILL_DIAMOND;
            case CIRCLE_PLUS -> EdgeDecorator.CIRCLE_PLUS;
            case DOT -> EdgeDecorator.DOT;
            case IN_ARROW_DOT -> EdgeDecorator.INPUT_ARROW_WITH_DOT;
            case DIAMOND_DOT -> EdgeDecorator.DIAMOND_WITH_DOT;
            case FILLED_DIAMOND_DOT -> EdgeDecorator.FILL_DIAMOND_WITH_DOT;
            case IN_ARROW_DIAMOND_DOT -> EdgeDecorator.INPUT_ARROW_WITH_DIAMOND_AND_DOT;
            case IN_ARROW_FILLED_DIAMOND_DOT -> EdgeDecorator.INPUT_ARROW_WITH_FILL_DIAMOND_AND_DOT;
        };
    }
}
