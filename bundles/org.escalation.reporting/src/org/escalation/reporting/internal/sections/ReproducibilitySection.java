package org.escalation.reporting.internal.sections;

import java.util.ArrayList;
import java.util.List;
import org.escalation.reporting.ReportData;
import org.escalation.reporting.ReportSection;
import org.escalation.reporting.SectionSettings;
import org.escalation.reporting.content.Block.Fact;
import org.escalation.reporting.content.Block.Facts;
import org.escalation.reporting.content.Flow;
import org.escalation.reporting.content.Inline;

/** What it takes to get the same numbers again. */
final class ReproducibilitySection implements ReportSection {

    @Override
    public String id() {
        return "reproducibility";
    }

    @Override
    public String heading() {
        return "Reproducibility";
    }

    @Override
    public void write(ReportData data, SectionSettings settings, Flow flow) {
        List<Fact> facts = new ArrayList<>(List.of(fact("Model file", data.origin().file()),
                fact("SHA-256 of the file", data.origin().hash()), fact("Workbench", data.origin().version()),
                fact("Command", data.origin().command())));
        data.runs().forEach(run -> facts.add(fact("Runs of " + run.name(), "seed " + run.summary().settings().seed() + ", "
                + run.summary().settings().replications() + " replications, " + run.summary().failed() + " failed")));
        flow.add(new Facts(facts));
    }

    private static Fact fact(String name, String value) {
        return new Fact(name, List.of(new Inline.Code(value)));
    }
}
