package org.escalation.reporting.internal.sections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.escalation.model.Actor;
import org.escalation.model.Crossing;
import org.escalation.model.CrossingOutcome;
import org.escalation.model.Threshold;
import org.escalation.reporting.ReportData;
import org.escalation.reporting.ReportSection;
import org.escalation.reporting.SectionSettings;
import org.escalation.reporting.content.Block.Row;
import org.escalation.reporting.content.Block.Table;
import org.escalation.reporting.content.Flow;

/** What was declared, and what happened when it was crossed. */
final class ThresholdsSection implements ReportSection {

    @Override
    public String id() {
        return "thresholds";
    }

    @Override
    public String heading() {
        return "Lines: declared and observed";
    }

    private static final Comparator<Crossing> BY_DATE = Comparator.comparing(Crossing::getDate,
            Comparator.nullsLast(Comparator.naturalOrder()));

    @Override
    public void write(ReportData data, SectionSettings settings, Flow flow) {
        List<Row> lines = new ArrayList<>();
        List<Row> crossings = new ArrayList<>();
        for (Actor actor : data.model().getActors()) {
            for (Threshold line : actor.getThresholds()) {
                if (settings.covers(List.of(actor, line))) {
                    lines.add(line(actor, line));
                    line.getCrossings().stream().sorted(BY_DATE).forEach(crossing -> crossings.add(crossing(line, crossing)));
                }
            }
        }
        if (lines.isEmpty()) {
            flow.paragraph("The model names no lines.");
            return;
        }
        flow.add(new Table("Lines as declared, beside how often they were crossed on record and how often that was enforced or not answered; "
                + "other crossings were answered in part, by other means, or are open",
                List.of(Cells.words("Line"), Cells.words("Of"), Cells.words("Status"), Cells.words("First stated"), Cells.numbers("Clarity, 0 to 1"),
                        Cells.numbers("Crossed"), Cells.numbers("Enforced"), Cells.numbers("Not answered"), Cells.words("Sources")), lines));
        if (crossings.isEmpty()) {
            flow.paragraph("No crossing of these lines is on record.");
            return;
        }
        flow.add(new Table("Crossings on record, by line and date", List.of(Cells.words("Date"), Cells.words("Crossing"), Cells.words("Line"),
                Cells.words("By"), Cells.words("Outcome"), Cells.words("What followed"), Cells.words("Sources")), crossings));
    }

    private static Row line(Actor actor, Threshold line) {
        return Cells.row(Cells.link(line), Cells.link(actor), Cells.word(line.getStatus()), Cells.date(line.getDeclaredOn()),
                Cells.number(line.getClarity()), Cells.text(Integer.toString(line.getCrossings().size())),
                Cells.text(Long.toString(count(line, CrossingOutcome.ENFORCED))), Cells.text(Long.toString(count(line, CrossingOutcome.NONE))),
                Cells.sources(List.of(line)));
    }

    private static long count(Threshold line, CrossingOutcome outcome) {
        return line.getCrossings().stream().filter(crossing -> crossing.getOutcome() == outcome).count();
    }

    private static Row crossing(Threshold line, Crossing crossing) {
        return Cells.row(Cells.date(crossing.getDate()), Cells.link(crossing), Cells.link(line), Cells.link(crossing.getBy()),
                Cells.word(crossing.getOutcome()), Cells.text(crossing.getResponse()), Cells.sources(List.of(crossing)));
    }
}
