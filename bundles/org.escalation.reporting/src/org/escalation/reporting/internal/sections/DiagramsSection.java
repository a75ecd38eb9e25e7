package org.escalation.reporting.internal.sections;

import org.escalation.reporting.ReportData;
import org.escalation.reporting.ReportSection;
import org.escalation.reporting.SectionSettings;
import org.escalation.reporting.content.Block.Drawing;
import org.escalation.reporting.content.Flow;

/** The diagrams as vector drawings. */
final class DiagramsSection implements ReportSection {

    @Override
    public String id() {
        return "diagrams";
    }

    @Override
    public String heading() {
        return "Diagrams";
    }

    @Override
    public boolean applies(ReportData data) {
        return !data.diagrams().isEmpty();
    }

    @Override
    public void write(ReportData data, SectionSettings settings, Flow flow) {
        data.diagrams().forEach(diagram -> flow.add(new Drawing(diagram.name(), diagram.svg())));
    }
}
