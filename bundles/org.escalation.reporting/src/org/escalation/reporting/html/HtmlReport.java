package org.escalation.reporting.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.escalation.model.Identified;
import org.escalation.model.text.ElementTitles;
import org.escalation.reporting.ReportData;
import org.escalation.reporting.ReportOutline;
import org.escalation.reporting.SectionFailure;
import org.escalation.reporting.content.Block;
import org.escalation.reporting.content.Flow;
import org.escalation.reporting.content.Inline;

/** Writes a report as one HTML file. */
public final class HtmlReport {

    private static final Pattern UNSAFE = Pattern.compile(
            "(?i)<script|<foreignobject|<!doctype|<!entity|\\son[a-z]+\\s*=|(href|src)\\s*=\\s*[\"'](?!#|data:image/)");

    private final HtmlWriter html = new HtmlWriter();
    private final ReportData data;
    private int drawings;

    private HtmlReport(ReportData data) {
        this.data = data;
    }

    /**
     * The report as a document.
     *
     * @param data what it is made from
     * @param sections its sections in order; those that have nothing to say are left out
     * @throws SectionFailure if a section fails; there is no partial report
     * @throws IllegalArgumentException if a drawing has a script or refers to something outside itself
     */
    public static String of(ReportData data, List<ReportOutline.Entry> sections) {
        List<ReportOutline.Entry> applicable = sections.stream().filter(entry -> entry.section().applies(data)).toList();
        return new HtmlReport(data).document(applicable);
    }

    private String document(List<ReportOutline.Entry> sections) {
        html.trusted("<!DOCTYPE html>\n").open("html", "lang", "en").open("head").empty("meta", "charset", "utf-8")
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .empty("meta", "http-equiv", "Content-Security-Policy", "content",
                        "default-src 'none'; style-src 'unsafe-inline'; img-src data:")
                .element("title", title()).open("style").trusted(styleSheet()).close().close().line();
        html.open("body");
        header();
        contents(sections);
        html.open("main");
        sections.forEach(entry -> section(entry, place(entry, sections)));
        html.close().close().close();
        return html.result();
    }

    private void header() {
        html.open("header").element("p", "Escalation Workbench · Report", "class", "kicker").element("h1", title());
        if (data.report() != null && data.report().getMarking() != null) {
            html.element("p", data.report().getMarking(), "class", "marking");
        }
        String scenario = data.scenario() == null ? "" : "Scenario: " + ElementTitles.of(data.scenario());
        html.element("p", scenario, "class", "sub").close().line();
    }

    private String title() {
        boolean named = data.report() != null && data.report().getTitle() != null && !data.report().getTitle().isBlank();
        return named ? data.report().getTitle() : ElementTitles.of(data.model());
    }

    private void contents(List<ReportOutline.Entry> sections) {
        html.open("nav", "aria-label", "Contents").element("p", "Contents", "class", "kicker").open("ol");
        sections.forEach(entry -> html.open("li").element("a", entry.settings().heading(), "href", "#" + place(entry, sections)).close());
        html.close().close().line();
    }

    /** A report may have a section twice, confined to different elements. */
    private static String place(ReportOutline.Entry entry, List<ReportOutline.Entry> all) {
        String id = "s-" + entry.section().id();
        long before = all.stream().takeWhile(other -> other != entry).filter(other -> other.section() == entry.section()).count();
        return before == 0 ? id : id + "-" + (before + 1);
    }

    private void section(ReportOutline.Entry entry, String place) {
        Flow flow = new Flow();
        try {
            entry.section().write(data, entry.settings(), flow);
        } catch (RuntimeException failure) {
            throw new SectionFailure(entry.settings().heading(), entry.section().id(), failure);
        }
        html.open("section", "id", place).element("h2", entry.settings().heading());
        flow.blocks().forEach(this::block);
        html.close().line();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> html.element("h3", heading.text());
            case Block.Paragraph paragraph -> html.open("p").line();
            case Block.Callout callout -> html.open("aside").element("strong", callout.title()).text(" ");
            case Block.Facts facts -> html.open("dl");
            case Block.Table table -> html.open("div", "class", "table");
            case Block.IntervalChart chart -> html.open("figure");
            case Block.Drawing drawing -> html.open("figure", "class", "drawing");
        }
        content(block);
        if (!(block instanceof Block.Heading)) {
            html.close();
        }
        html.line();
    }

    private void content(Block block) {
        switch (block) {
            case Block.Heading heading -> html.line();
            case Block.Paragraph paragraph -> paragraph.text().forEach(this::inline);
            case Block.Callout callout -> callout.text().forEach(this::inline);
            case Block.Facts facts -> facts.facts().forEach(fact -> {
                html.element("dt", fact.name()).open("dd");
                fact.value().forEach(this::inline);
                html.close();
            });
            case Block.Table table -> table(table);
            case Block.IntervalChart chart -> {
                ChartSvg.write(chart, html);
                html.element("figcaption", chart.caption());
            }
            case Block.Drawing drawing -> drawing(drawing);
        }
    }

    /** Fitted to the page, or at its own size in a frame that scrolls: switched without a script. */
    private void drawing(Block.Drawing drawing) {
        String id = "full-" + ++drawings;
        html.empty("input", "type", "checkbox", "id", id, "class", "full").element("label", "Full size", "for", id).open("div", "class", "frame")
                .trusted(checked(drawing)).close().element("figcaption", drawing.caption());
    }

    private void table(Block.Table table) {
        html.open("table").element("caption", table.caption()).open("thead").open("tr");
        table.columns().forEach(column -> html.element("th", column.heading(), "scope", "col", "class", kind(column)));
        html.close().close().open("tbody").line();
        for (Block.Row row : table.rows()) {
            if (row.anchor().isEmpty()) {
                html.open("tr");
            } else {
                html.open("tr", "id", row.anchor());
            }
            for (int cell = 0; cell < row.cells().size(); cell++) {
                html.open("td", "class", kind(table.columns().get(cell)));
                row.cells().get(cell).forEach(this::inline);
                html.close();
            }
            html.close().line();
        }
        html.close().close();
    }

    private static String kind(Block.Column column) {
        return column.numeric() ? "number" : "text";
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Inline.Text text -> html.text(text.text());
            case Inline.Strong strong -> html.element("strong", strong.text());
            case Inline.Code code -> html.element("code", code.text());
            case Inline.ElementLink link -> html.element("a", link.text(), "href", "#" + anchor(link.element()));
            case Inline.SourceLink link -> html.element("a", link.text(), "href", "#" + anchor(link.source()));
            case Inline.PlaceLink link -> html.element("a", link.text(), "href", "#" + link.anchor());
        }
    }

    /** Where the report says what it knows about an element. */
    public static String anchor(Identified element) {
        return "e-" + (element.getId() == null ? "none" : element.getId());
    }

    private static String checked(Block.Drawing drawing) {
        if (!drawing.svg().startsWith("<svg") || UNSAFE.matcher(drawing.svg()).find()) {
            throw new IllegalArgumentException("The drawing \"" + drawing.caption()
                    + "\" is no svg element or has a script or an outside reference");
        }
        return drawing.svg();
    }

    private static String styleSheet() {
        try (InputStream sheet = HtmlReport.class.getResourceAsStream("report.css")) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The style sheet is part of this bundle", e);
        }
    }
}
