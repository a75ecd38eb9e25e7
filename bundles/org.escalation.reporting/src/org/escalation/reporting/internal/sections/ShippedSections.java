package org.escalation.reporting.internal.sections;

import java.util.List;
import org.escalation.reporting.ReportSection;

/** The sections that come with the workbench, in their usual order. */
public final class ShippedSections {

    private ShippedSections() {
    }

    /** All of them. */
    public static List<ReportSection> all() {
        return List.of(new SummarySection(), new ActorsSection(), new LaddersSection(), new ThresholdsSection(), new DiagramsSection(),
                new ScenariosSection(), new OutcomesSection(), new MeasuresSection(), new AssumptionsSection(), new EvidenceSection(), new FindingsSection(), new SourcesSection(), new ReproducibilitySection(), new ElementsSection());
    }
}
