package org.escalation.reporting;

import java.util.List;
import java.util.Objects;
import org.escalation.analysis.MeasureValue;
import org.escalation.model.EscalationModel;
import org.escalation.model.Report;
import org.escalation.model.Scenario;
import org.escalation.model.constraints.Finding;
import org.escalation.simulation.RunSummary;

/**
 * What a report is made from.
 *
 * @param model the model
 * @param report the report's description in the model, or null for a standard report
 * @param scenario the scenario that measures and runs are for, or null
 * @param measures values of measures
 * @param runs results of simulated runs; empty if nothing was simulated
 * @param runNote why there are no results, or what to know about them; may be empty
 * @param diagrams drawings of diagrams
 * @param findings what validation found
 * @param origin how the report came about
 */
public record ReportData(EscalationModel model, Report report, Scenario scenario, List<MeasureValue> measures,
        List<NamedRun> runs, String runNote, List<Diagram> diagrams, List<Finding> findings, Origin origin) {

    /** Copies the lists. */
    public ReportData {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(origin, "origin");
        measures = List.copyOf(measures);
        runs = List.copyOf(runs);
        diagrams = List.copyOf(diagrams);
        findings = List.copyOf(findings);
    }

    /** The result of one simulated scenario or variant under its name. */
    public record NamedRun(String name, RunSummary summary) {
    }

    /** A diagram under its name, as an {@code svg} element. */
    public record Diagram(String name, String svg) {
    }

    /**
     * How a report came about.
     *
     * @param file name of the model's file
     * @param hash SHA-256 of the file
     * @param version version of the workbench
     * @param command command that writes the same report again
     */
    public record Origin(String file, String hash, String version, String command) {
    }
}
