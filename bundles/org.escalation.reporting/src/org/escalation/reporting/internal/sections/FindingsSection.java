package org.escalation.reporting.internal.sections;

import java.util.List;
import java.util.Locale;
import org.escalation.model.Identified;
import org.escalation.model.constraints.Finding;
import org.escalation.reporting.ReportData;
import org.escalation.reporting.ReportSection;
import org.escalation.reporting.SectionSettings;
import org.escalation.reporting.content.Block.Column;
import org.escalation.reporting.content.Block.Row;
import org.escalation.reporting.content.Block.Table;
import org.escalation.reporting.content.Flow;
import org.escalation.reporting.content.Inline;

/** What validation found. */
final class FindingsSection implements ReportSection {

    @Override
    public String id() {
        return "findings";
    }

    @Override
    public String heading() {
        return "Validation";
    }

    @Override
    public void write(ReportData data, SectionSettings settings, Flow flow) {
        if (data.findings().isEmpty()) {
            flow.paragraph("The model violates no constraint.");
            return;
        }
        flow.add(new Table(data.findings().size() + " findings", List.of(new Column("Severity", false),
                new Column("Element", false), new Column("Message", false)),
                data.findings().stream().map(FindingsSection::row).toList()));
    }

    private static Row row(Finding finding) {
        Inline element = finding.element() instanceof Identified identified ? Inline.element(identified) : Inline.text("");
        return new Row("", List.of(List.of(Inline.text(finding.severity().name().toLowerCase(Locale.ROOT))),
                List.of(element), List.of(Inline.text(finding.message()))));
    }
}
