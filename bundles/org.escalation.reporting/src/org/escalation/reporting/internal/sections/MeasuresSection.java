package org.escalation.reporting.internal.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.escalation.analysis.Measure;
import org.escalation.analysis.MeasureText;
import org.escalation.analysis.MeasureValue;
import org.escalation.analysis.provenance.CitationText;
import org.escalation.model.Citation;
import org.escalation.model.Identified;
import org.escalation.model.Source;
import org.escalation.model.text.ElementTitles;
import org.escalation.reporting.ReportData;
import org.escalation.reporting.ReportSection;
import org.escalation.reporting.SectionSettings;
import org.escalation.reporting.content.Block.Column;
import org.escalation.reporting.content.Block.Row;
import org.escalation.reporting.content.Block.Table;
import org.escalation.reporting.content.Flow;
import org.escalation.reporting.content.Inline;

/** All measures, each value with the elements and sources it rests on. */
final class MeasuresSection implements ReportSection {

    private static final int LINKS_SHOWN = 4;

    @Override
    public String id() {
        return "measures";
    }

    @Override
    public String heading() {
        return "Measures";
    }

    @Override
    public void write(ReportData data, SectionSettings settings, Flow flow) {
        List<MeasureValue> covered = data.measures().stream().filter(value -> settings.covers(value.subjects())).toList();
        List<Measure> measures = covered.stream().map(MeasureValue::measure).distinct().toList();
        for (Measure measure : measures) {
            flow.heading(measure.title());
            flow.paragraph(measure.explanation());
            List<MeasureValue> values = covered.stream().filter(value -> value.measure() == measure).toList();
            List<Row> rows = new ArrayList<>();
            for (MeasureValue value : values) {
                rows.add(row(value, rows.isEmpty() ? "m-" + measure.id() : ""));
            }
            String unit = measure.unit().isEmpty() ? "" : " in " + measure.unit();
            flow.add(new Table(measure.title() + unit + ", " + values.size() + (values.size() == 1 ? " value" : " values"),
                    List.of(new Column("Of", false), new Column("Value", true), new Column("Interval", true),
                            new Column("Rests on", false), new Column("Sources", false)), rows));
            notes(values).forEach(flow::paragraph);
        }
    }

    private static Row row(MeasureValue value, String anchor) {
        String unit = value.measure().unit();
        String number = value.value().isPresent() ? MeasureText.number(value.value().getAsDouble(), unit)
                : "undefined: " + value.undefinedReason();
        String interval = value.interval().map(it -> MeasureText.interval(it, unit)).orElse("");
        return new Row(anchor, List.of(elements(value.subjects()),
                List.of(Inline.text(number)), List.of(Inline.text(interval)),
                elements(value.restsOn().stream().filter(it -> !value.subjects().contains(it)).toList()),
                sources(value)));
    }

    private static List<Inline> elements(List<Identified> elements) {
        return joined(elements.stream().map(Inline::element).toList());
    }

    private static List<Inline> sources(MeasureValue value) {
        List<Source> sources = value.sources().stream().map(Citation::getSource).distinct().toList();
        return joined(sources.stream()
                .<Inline>map(source -> new Inline.SourceLink(source, CitationText.shortName(source))).toList());
    }

    private static List<Inline> joined(List<Inline> links) {
        List<Inline> text = new ArrayList<>();
        for (Inline link : links.subList(0, Math.min(LINKS_SHOWN, links.size()))) {
            if (!text.isEmpty()) {
                text.add(Inline.text("; "));
            }
            text.add(link);
        }
        if (links.size() > LINKS_SHOWN) {
            text.add(Inline.text(" and " + (links.size() - LINKS_SHOWN) + " more"));
        }
        return text;
    }

    /** Each note once, with its subject where it does not hold for all. */
    private static List<String> notes(List<MeasureValue> values) {
        List<String> distinct = values.stream().map(MeasureValue::note).filter(note -> !note.isEmpty()).distinct().toList();
        if (distinct.size() <= 1) {
            return distinct;
        }
        return List.of(values.stream().filter(value -> !value.note().isEmpty())
                .map(value -> ElementTitles.of(value.subjects().get(0)) + ": " + value.note())
                .collect(Collectors.joining(" ")));
    }
}
