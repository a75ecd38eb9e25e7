package org.escalation.reporting.internal.sections;

import java.util.List;
import org.escalation.analysis.provenance.CitationText;
import org.escalation.model.Source;
import org.escalation.reporting.ReportData;
import org.escalation.reporting.ReportSection;
import org.escalation.reporting.SectionSettings;
import org.escalation.reporting.content.Block.Column;
import org.escalation.reporting.content.Block.Row;
import org.escalation.reporting.content.Block.Table;
import org.escalation.reporting.content.Flow;
import org.escalation.reporting.content.Inline;
import org.escalation.reporting.html.HtmlReport;

/** The bibliography with the grade of each source. */
final class SourcesSection implements ReportSection {

    @Override
    public String id() {
        return "sources";
    }

    @Override
    public String heading() {
        return "Sources";
    }

    @Override
    public void write(ReportData data, SectionSettings settings, Flow flow) {
        flow.add(new Table("Reliability on the Admiralty scale, from A (completely reliable) to F (cannot be judged)",
                List.of(new Column("No.", true), new Column("Source", false), new Column("Reliability", false),
                        new Column("Why", false)),
                data.model().getSources().stream().map(SourcesSection::row).toList()));
    }

    private static Row row(Source source) {
        return new Row(HtmlReport.anchor(source), List.of(
                List.of(Inline.text(source.getNumber() > 0 ? Integer.toString(source.getNumber()) : "")),
                List.of(Inline.text(CitationText.entry(source) + " "),
                        new Inline.Code(source.getAddress() == null ? "" : source.getAddress())),
                List.of(Inline.text(source.getReliability().getName())),
                List.of(Inline.text(source.getGradingNote()))));
    }
}
