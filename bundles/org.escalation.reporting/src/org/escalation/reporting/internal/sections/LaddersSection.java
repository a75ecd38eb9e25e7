package org.escalation.reporting.internal.sections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.escalation.model.Ladder;
import org.escalation.model.Rung;
import org.escalation.model.RungGroup;
import org.escalation.model.text.ElementTitles;
import org.escalation.reporting.ReportData;
import org.escalation.reporting.ReportSection;
import org.escalation.reporting.SectionSettings;
import org.escalation.reporting.content.Block.Row;
import org.escalation.reporting.content.Block.Table;
import org.escalation.reporting.content.Flow;

/** The rungs of each ladder from the lowest to the highest. */
final class LaddersSection implements ReportSection {

    @Override
    public String id() {
        return "ladders";
    }

    @Override
    public String heading() {
        return "The ladder of escalation";
    }

    @Override
    public boolean applies(ReportData data) {
        return !data.model().getLadders().isEmpty();
    }

    @Override
    public void write(ReportData data, SectionSettings settings, Flow flow) {
        for (Ladder ladder : data.model().getLadders()) {
            if (!settings.covers(List.of(ladder))) {
                continue;
            }
            flow.paragraph(ladder.getDescription());
            List<Row> rows = new ArrayList<>();
            for (RungGroup group : ladder.getGroups()) {
                group.getRungs().stream().sorted(Comparator.comparingInt(Rung::getOrdinal)).forEach(rung -> rows.add(row(group, rung)));
            }
            flow.add(new Table(ElementTitles.of(ladder) + ", " + rows.size() + " rungs from the lowest group to the highest. Severity is in points of the "
                    + "model's scale.", List.of(Cells.numbers("Rung"), Cells.words("Name"), Cells.words("Group"),
                            Cells.numbers("Severity"), Cells.words("Can be taken back")), rows));
        }
    }

    private static Row row(RungGroup group, Rung rung) {
        return Cells.row(Cells.text(Integer.toString(rung.getOrdinal())), Cells.link(rung), Cells.link(group),
                Cells.number(rung.getSeverity()), Cells.text(rung.isReversible() ? "yes" : "no"));
    }
}
