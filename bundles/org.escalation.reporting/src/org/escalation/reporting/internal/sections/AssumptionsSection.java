package org.escalation.reporting.internal.sections;

import java.util.List;
import org.escalation.model.Assumption;
import org.escalation.reporting.ReportData;
import org.escalation.reporting.ReportSection;
import org.escalation.reporting.SectionSettings;
import org.escalation.reporting.content.Block.Row;
import org.escalation.reporting.content.Block.Table;
import org.escalation.reporting.content.Flow;

/** What the argument takes for granted, and what would show it wrong. */
final class AssumptionsSection implements ReportSection {

    @Override
    public String id() {
        return "assumptions";
    }

    @Override
    public String heading() {
        return "Assumptions and what tests them";
    }

    @Override
    public void write(ReportData data, SectionSettings settings, Flow flow) {
        List<Assumption> assumptions = data.model().getAssumptions().stream().filter(each -> settings.covers(List.of(each))).toList();
        if (assumptions.isEmpty()) {
            flow.paragraph("The model states no assumptions.");
            return;
        }
        long untested = assumptions.stream().filter(each -> each.getTestedBy().isEmpty()).count();
        if (untested > 0) {
            flow.callout("Untested.", untested + " of " + assumptions.size() + " assumptions are tested by no metric of the model.");
        }
        flow.add(new Table("Assumptions", List.of(Cells.words("Assumption"), Cells.words("What it says"), Cells.words("Held by"),
                Cells.words("Status"), Cells.words("Tested by"), Cells.words("Concerns"), Cells.words("Sources")),
                assumptions.stream().map(AssumptionsSection::row).toList()));
    }

    private static Row row(Assumption assumption) {
        return Cells.row(Cells.link(assumption), Cells.text(assumption.getDescription()), Cells.links(assumption.getHolders()),
                Cells.word(assumption.getStatus()), assumption.getTestedBy().isEmpty() ? Cells.text("nothing in the model") : Cells.links(assumption.getTestedBy()),
                Cells.links(assumption.getConcerns()), Cells.sources(List.of(assumption)));
    }
}
