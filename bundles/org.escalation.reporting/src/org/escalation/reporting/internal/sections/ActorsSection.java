package org.escalation.reporting.internal.sections;

import java.util.ArrayList;
import java.util.List;
import org.escalation.model.Actor;
import org.escalation.model.Stake;
import org.escalation.reporting.ReportData;
import org.escalation.reporting.ReportSection;
import org.escalation.reporting.SectionSettings;
import org.escalation.reporting.content.Block.Row;
import org.escalation.reporting.content.Block.Table;
import org.escalation.reporting.content.Flow;

/** Who takes part, and what each has at stake. */
final class ActorsSection implements ReportSection {

    @Override
    public String id() {
        return "actors";
    }

    @Override
    public String heading() {
        return "Actors and what is at stake";
    }

    @Override
    public boolean applies(ReportData data) {
        return !data.model().getActors().isEmpty();
    }

    @Override
    public void write(ReportData data, SectionSettings settings, Flow flow) {
        List<Row> actors = new ArrayList<>();
        List<Row> stakes = new ArrayList<>();
        for (Actor actor : data.model().getActors()) {
            if (settings.covers(List.of(actor))) {
                actors.add(Cells.row(Cells.link(actor), Cells.word(actor.getKind()), Cells.text(actor.getDescription())));
                actor.getStakes().forEach(stake -> stakes.add(stake(actor, stake)));
            }
        }
        flow.add(new Table("Actors", List.of(Cells.words("Actor"), Cells.words("Kind"), Cells.words("Who it is")), actors));
        if (stakes.isEmpty()) {
            flow.paragraph("The model names no stakes.");
            return;
        }
        flow.add(new Table("Stakes: what each actor has to lose or to win, on the model's scale of values. An existential stake is one that "
                + "the actor holds to be its survival.", List.of(Cells.words("Actor"), Cells.words("Issue"), Cells.numbers("Value"),
                        Cells.words("Existential"), Cells.words("Sources")), stakes));
    }

    private static Row stake(Actor actor, Stake stake) {
        return Cells.row(Cells.link(actor), Cells.link(stake.getIssue()), Cells.number(stake.getValue()),
                Cells.text(stake.isExistential() ? "yes" : "no"), Cells.sources(List.of(stake)));
    }
}
