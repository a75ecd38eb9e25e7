package org.escalation.reporting.internal.sections;

import java.util.List;
import java.util.stream.Collectors;
import org.escalation.model.Scenario;
import org.escalation.model.Variant;
import org.escalation.model.text.ElementTitles;
import org.escalation.model.text.OverrideTexts;
import org.escalation.reporting.ReportData;
import org.escalation.reporting.ReportSection;
import org.escalation.reporting.SectionSettings;
import org.escalation.reporting.content.Block.Row;
import org.escalation.reporting.content.Block.Table;
import org.escalation.reporting.content.Flow;

/** What is asked of the model: scenarios, and what each variant changes. */
final class ScenariosSection implements ReportSection {

    @Override
    public String id() {
        return "scenarios";
    }

    @Override
    public String heading() {
        return "Scenarios and variants";
    }

    @Override
    public boolean applies(ReportData data) {
        return !data.model().getScenarios().isEmpty();
    }

    @Override
    public void write(ReportData data, SectionSettings settings, Flow flow) {
        for (Scenario scenario : data.model().getScenarios()) {
            if (!settings.covers(List.of(scenario))) {
                continue;
            }
            flow.heading(ElementTitles.of(scenario));
            flow.paragraph(scenario.getDescription());
            List<Row> rows = scenario.getVariants().stream().map(ScenariosSection::row).toList();
            if (rows.isEmpty()) {
                flow.paragraph("It has no variants.");
            } else {
                flow.add(new Table("Variants of " + ElementTitles.of(scenario) + ": each differs from it only by what is named",
                        List.of(Cells.words("Variant"), Cells.words("Purpose"), Cells.words("What it changes")), rows));
            }
        }
    }

    private static Row row(Variant variant) {
        String changes = variant.getOverrides().stream().map(OverrideTexts::of).collect(Collectors.joining("; "));
        return Cells.row(Cells.link(variant), Cells.text(variant.getPurpose()), Cells.text(changes.isEmpty() ? "nothing" : changes));
    }
}
