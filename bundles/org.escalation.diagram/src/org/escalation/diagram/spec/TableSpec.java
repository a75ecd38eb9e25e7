package org.escalation.diagram.spec;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of table: lines are semantic elements; columns are features (edition table) or semantic elements (cross table).
 *
 * @param id            its name
 * @param label         for users
 * @param documentation for users; may be empty
 * @param title         name of a new table
 * @param domainClass   class of the semantic element it is made for
 * @param precondition  must hold for that element
 * @param metamodels    addresses of the EPackages it was written against
 * @param cross         true for a cross table
 * @param headerWidth   first width of the header column in pixels; 0: by content
 * @param lines         top lines
 * @param columns       columns in order
 * @param intersections cells of a cross table
 * @param tools         tools by identity
 * @param createLines   identities of the tools that make top lines
 * @param createColumns identities of the tools that make columns of a cross table
 * @param place         where it is defined
 */
public record TableSpec(String id, String label, String documentation, ExpressionText title, String domainClass,
        ExpressionText precondition, List<String> metamodels, boolean cross, int headerWidth, List<Line> lines,
        List<Column> columns, List<Intersection> intersections, Map<String, ToolSpec> tools,
        List<String> createLines, List<String> createColumns, SpecPlace place) {

    /**
     * Semantic elements shown as lines.
     *
     * @param candidates semantic elements, from the table's or the outer line's; not given: all of the class below it
     * @param subLines   identities of lines reused below this one, beside those of {@code children}
     * @param creates    identities of the tools that make lines below this one
     * @param delete     identity of the tool that deletes a line; empty for none
     */
    public record Line(String id, String name, String domainClass, ExpressionText candidates, ExpressionText semanticElements,
            ExpressionText header, List<Line> children, List<String> subLines, List<String> creates, String delete,
            CellStyle style, SpecPlace place) {
    }

    /**
     * A column.
     *
     * @param feature     feature shown, for an edition table; empty for a cross table; {@code *} for the label only
     * @param owner       element that has the feature; not given: the line's
     * @param domainClass class of the semantic elements, for a cross table
     * @param candidates  semantic elements, for a cross table
     * @param label       text of the cell
     * @param canEdit     whether a cell may be edited
     * @param edit        identity of the tool that edits it; empty for plain feature editing
     * @param width       first width in pixels; 0: by content
     * @param delete      identity of the tool that deletes a column of a cross table; empty for none
     */
    public record Column(String id, String name, String feature, ExpressionText owner, String domainClass,
            ExpressionText candidates, ExpressionText header, ExpressionText label, ExpressionText canEdit, String edit,
            int width, String delete, CellStyle style, SpecPlace place) {
    }

    /**
     * Cells where a line and a column meet.
     *
     * @param elementBased true where a cell stands for an element of its own, found by {@code candidates}
     */
    public record Intersection(String id, List<String> lines, String column, boolean elementBased, String domainClass,
            ExpressionText candidates, ExpressionText precondition, ExpressionText lineFinder, ExpressionText columnFinder,
            ExpressionText label, ExpressionText canEdit, String edit, String create, CellStyle style, SpecPlace place) {
    }

    /** Looks of a cell; the first condition that holds wins. */
    public record CellStyle(Optional<Foreground> foreground, List<Conditional<Foreground>> foregrounds,
            Optional<ColorSpec> background, List<Conditional<ColorSpec>> backgrounds) {
    }

    /** Look of a cell's text. */
    public record Foreground(ColorSpec color, int size, Set<String> formats) {
    }

    /** A look and the condition for it. */
    public record Conditional<T>(ExpressionText predicate, T look) {
    }
}
