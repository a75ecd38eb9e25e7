package org.escalation.diagram.spec;

import java.util.List;
import java.util.Optional;

/**
 * Look of an edge.
 *
 * @param stroke          colour
 * @param line            pattern
 * @param size            width in pixels
 * @param sourceDecorator end at the source
 * @param targetDecorator end at the target
 * @param routing         course
 * @param bracket         drawn as a bracket beside its ends
 * @param folding         {@code NONE}, {@code SOURCE} or {@code TARGET}: which end folds the subtree
 * @param centering       {@code None}, {@code Both}, {@code Source} or {@code Target}: which ends point at the middle
 * @param centeredSources mappings whose elements the source end centres on
 * @param centeredTargets mappings whose elements the target end centres on
 * @param begin           label at the source
 * @param center          label in the middle
 * @param end             label at the target
 * @param place           where it is defined
 */
public record EdgeStyleSpec(ColorSpec stroke, LinePattern line, ExpressionText size, Decorator sourceDecorator,
        Decorator targetDecorator, Routing routing, boolean bracket, String folding, String centering,
        List<String> centeredSources, List<String> centeredTargets, Optional<LabelSpec> begin, Optional<LabelSpec> center,
        Optional<LabelSpec> end, SpecPlace place) implements StyleSpec {

    /** Courses of edges. */
    public enum Routing {
        /** Straight from point to point. */
        STRAIGHT,
        /** Horizontal and vertical pieces. */
        MANHATTAN,
        /** Shared trunk towards the target. */
        TREE
    }

    /** What is drawn at an end. "In" points at the element, "out" away from it. */
    public enum Decorator {
        /** Nothing. */
        NONE,
        /** Open arrow away from the element. */
        OUT_ARROW,
        /** Open arrow. */
        IN_ARROW,
        /** Hollow triangle away from the element. */
        OUT_CLOSED,
        /** Hollow triangle. */
        IN_CLOSED,
        /** Filled triangle away from the element. */
        OUT_FILLED,
        /** Filled triangle. */
        IN_FILLED,
        /** Hollow diamond. */
        DIAMOND,
        /** Filled diamond. */
        FILLED_DIAMOND,
        /** Open arrow and hollow diamond. */
        IN_ARROW_DIAMOND,
        /** Open arrow and filled diamond. */
        IN_ARROW_FILLED_DIAMOND,
        /** Circle with a plus. */
        CIRCLE_PLUS,
        /** Dot. */
        DOT,
        /** Open arrow and dot. */
        IN_ARROW_DOT,
        /** Hollow diamond and dot. */
        DIAMOND_DOT,
        /** Filled diamond and dot. */
        FILLED_DIAMOND_DOT,
        /** Open arrow, hollow diamond and dot. */
        IN_ARROW_DIAMOND_DOT,
        /** Open arrow, filled diamond and dot. */
        IN_ARROW_FILLED_DIAMOND_DOT;

        /** The decorator of the format's word, or empty for an unknown one. */
        static Optional<Decorator> of(String word) {
            return Optional.ofNullable(switch (word) {
                case "NoDecoration" -> NONE;
                case "OutputArrow" -> OUT_ARROW;
                case "InputArrow" -> IN_ARROW;
                case "OutputClosedArrow" -> OUT_CLOSED;
                case "InputClosedArrow" -> IN_CLOSED;
                case "OutputFillClosedArrow" -> OUT_FILLED;
                case "InputFillClosedArrow" -> IN_FILLED;
                case "Diamond" -> DIAMOND;
                case "FillDiamond" -> FILLED_DIAMOND;
                case "InputArrowWithDiamond" -> IN_ARROW_DIAMOND;
                case "InputArrowWithFillDiamond" -> IN_ARROW_FILLED_DIAMOND;
                case "CirclePlus" -> CIRCLE_PLUS;
                case "Dot" -> DOT;
                case "InputArrowWithDot" -> IN_ARROW_DOT;
                case "DiamondWithDot" -> DIAMOND_DOT;
                case "FillDiamondWithDot" -> FILLED_DIAMOND_DOT;
                case "InputArrowWithDiamondAndDot" -> IN_ARROW_DIAMOND_DOT;
                case "InputArrowWithFillDiamondAndDot" -> IN_ARROW_FILLED_DIAMOND_DOT;
                default -> null;
            });
        }
    }
}
