package org.escalation.diagram.paint;

import java.util.List;

import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.EdgeStyle;
import org.escalation.diagram.scene.LabelStyle;
import org.escalation.diagram.scene.LabelStyle.Alignment;
import org.escalation.diagram.scene.Legend;
import org.escalation.diagram.scene.NodeStyle;
import org.escalation.diagram.scene.Scene;
import org.escalation.diagram.scene.Fill;
import org.escalation.diagram.scene.Stroke;
import org.escalation.diagram.text.TextBlock;
import org.escalation.diagram.text.TextMeasure;

/** A diagram with title and legend around it: how large the whole is, and drawing the parts that are no elements. */
final class Page {

    private static final LabelStyle TITLE =
            new LabelStyle(20, 0xFF1A1A1A, true, false, false, false, Alignment.LEFT, true);
    private static final LabelStyle SUBTITLE =
            new LabelStyle(12, 0xFF555555, false, false, false, false, Alignment.LEFT, true);
    private static final LabelStyle HEADING =
            new LabelStyle(12, 0xFF1A1A1A, true, false, false, false, Alignment.LEFT, true);
    private static final LabelStyle ENTRY =
            new LabelStyle(11, 0xFF333333, false, false, false, false, Alignment.LEFT, true);
    private static final Stroke RULE = Stroke.solid(0xFFBBBBBB, 1);

    private static final double GAP = 16;
    private static final double SAMPLE_WIDTH = 34;
    private static final double ROW = 22;
    private static final double MIN_WIDTH = 420;
    private static final double COLUMN_GAP = 28;

    private final Scene scene;
    private final Bounds content;
    private final TextBlock title;
    private final TextBlock subtitle;
    private final Legend legend;
    private final double legendTop;
    private final int columns;
    private final double columnWidth;
    private final Bounds bounds;

    Page(Scene scene, PaintSettings settings) {
        this.scene = scene;
        Bounds drawn = scene.bounds();
        boolean titled = settings.title() && !scene.title().isEmpty();
        this.legend = settings.legend() ? scene.legend() : Legend.NONE;
        double width = titled || !legend.entries().isEmpty() ? Math.max(MIN_WIDTH, drawn.width()) : drawn.width();
        this.content = new Bounds(drawn.x(), drawn.y(), width, drawn.height());
        this.title = titled ? wrap(scene.title(), TITLE, width) : null;
        this.subtitle = titled && !scene.description().isEmpty()
                ? wrap(scene.description(), SUBTITLE, Math.min(width, 720)) : null;
        double top = drawn.y();
        if (title != null) {
            top -= title.height() + GAP + (subtitle == null ? 0 : subtitle.height() + 4);
        }
        double widest = 0;
        for (Legend.Entry entry : legend.entries()) {
            widest = Math.max(widest, wrap(entry.text(), ENTRY, 0).width());
        }
        this.columnWidth = SAMPLE_WIDTH + 8 + widest;
        this.columns = Math.max(1, (int) ((width + COLUMN_GAP) / (columnWidth + COLUMN_GAP)));
        this.legendTop = drawn.bottom() + 2 * GAP;
        double bottom = legend.entries().isEmpty() ? drawn.bottom()
                : legendTop + (legend.title().isEmpty() ? 0 : ROW) + rows() * ROW + GAP / 2;
        this.bounds = Bounds.of(content.x(), top, Math.max(content.right(),
                legend.entries().isEmpty() ? 0 : content.x() + columnWidth), bottom).grow(settings.margin());
    }

    private static TextBlock wrap(String text, LabelStyle style, double width) {
        return TextMeasure.wrap(text, style.size(), style.bold(), style.italic(), width);
    }

    private int rows() {
        return (legend.entries().size() + columns - 1) / columns;
    }

    /** The whole page in scene units. */
    Bounds bounds() {
        return bounds;
    }

    /** Draws title and legend. */
    void paint(Painter painter) {
        double margin = content.x();
        double y = scene.bounds().y();
        if (title != null) {
            painter.beginGroup("title");
            double top = y - GAP - (subtitle == null ? 0 : subtitle.height() + 4) - title.height();
            NodePainter.lines(painter, title, new Bounds(margin, top, title.width(), title.height()), TITLE);
            if (subtitle != null) {
                NodePainter.lines(painter, subtitle, new Bounds(margin, y - GAP - subtitle.height(),
                        subtitle.width(), subtitle.height()), SUBTITLE);
            }
            painter.end();
        }
        if (!legend.entries().isEmpty()) {
            painter.beginGroup("legend");
            paintLegend(painter);
            painter.end();
        }
    }

    private void paintLegend(Painter painter) {
        double x0 = content.x();
        painter.path(PathData.polyline(x0, legendTop - GAP / 2, content.right(), legendTop - GAP / 2),
                Fill.TRANSPARENT, RULE);
        double y0 = legendTop;
        if (!legend.title().isEmpty()) {
            write(painter, legend.title(), x0, y0, HEADING);
            y0 += ROW;
        }
        List<Legend.Entry> entries = legend.entries();
        for (int i = 0; i < entries.size(); i++) {
            double x = x0 + i / rows() * (columnWidth + COLUMN_GAP);
            paintEntry(painter, entries.get(i), x, y0 + i % rows() * ROW);
        }
    }

    private void paintEntry(Painter painter, Legend.Entry entry, double x, double y) {
        if (entry.node() != null) {
            NodeStyle style = entry.node();
            NodePainter.shape(painter, style, new Bounds(x + 1, y + 3, SAMPLE_WIDTH - 2, ROW - 6), Detail.FULL);
        } else if (entry.edge() != null) {
            EdgeStyle style = entry.edge();
            EdgePainter.line(painter, style, new double[] { x, y + ROW / 2, x + SAMPLE_WIDTH, y + ROW / 2 },
                    scene.background(), Detail.FULL);
        } else {
            write(painter, entry.text(), x, y, HEADING);
            return;
        }
        write(painter, entry.text(), x + SAMPLE_WIDTH + 8, y, ENTRY);
    }

    private static void write(Painter painter, String text, double x, double y, LabelStyle style) {
        TextBlock block = wrap(text, style, 0);
        NodePainter.lines(painter, block, new Bounds(x, y + (ROW - block.height()) / 2, block.width(), block.height()),
                style);
    }
}
