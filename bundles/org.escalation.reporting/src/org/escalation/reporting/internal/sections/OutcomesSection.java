package org.escalation.reporting.internal.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.escalation.reporting.ReportData;
import org.escalation.reporting.ReportData.NamedRun;
import org.escalation.reporting.ReportSection;
import org.escalation.reporting.SectionSettings;
import org.escalation.reporting.content.Block.IntervalChart;
import org.escalation.reporting.content.Block.Mark;
import org.escalation.reporting.content.Flow;
import org.escalation.simulation.Proportion;
import org.escalation.simulation.metric.TerminalOutcome;

/** How simulated runs end, with intervals. */
final class OutcomesSection implements ReportSection {

    @Override
    public String id() {
        return "outcomes";
    }

    @Override
    public String heading() {
        return "Simulated outcomes";
    }

    @Override
    public void write(ReportData data, SectionSettings settings, Flow flow) {
        if (!data.runNote().isEmpty()) {
            flow.callout("About these results.", data.runNote());
        }
        for (NamedRun run : data.runs()) {
            flow.heading(run.name());
            List<Mark> marks = new ArrayList<>();
            for (Map.Entry<TerminalOutcome, Proportion> outcome : run.summary().outcomes().entrySet()) {
                Proportion share = outcome.getValue();
                if (share.of() > 0) {
                    marks.add(new Mark(outcome.getKey().name().toLowerCase(Locale.ROOT),
                            String.format(Locale.ROOT, "%.3f", share.value()), share.value(), share.low(), share.high()));
                }
            }
            if (!marks.isEmpty()) {
                flow.add(new IntervalChart("Share of runs by outcome, with Wilson intervals of 95 %; "
                        + run.summary().completed() + " runs, seed " + run.summary().settings().seed()
                        + (run.summary().partial() ? ", stopped early." : "."), 0, 1, marks));
            }
        }
    }
}
