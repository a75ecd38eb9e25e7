package org.escalation.results;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.escalation.model.Side;
import org.escalation.results.internal.JournalFile;
import org.escalation.results.internal.Reading;
import org.escalation.results.internal.RunFiles;
import org.escalation.simulation.experiment.DesignKind;
import org.escalation.simulation.experiment.DesignPoint;
import org.escalation.simulation.experiment.ExperimentAnalysis;
import org.escalation.simulation.experiment.ExperimentPlan;
import org.escalation.simulation.experiment.ExperimentResults;
import org.escalation.simulation.experiment.Factor;
import org.escalation.simulation.experiment.ReadMetric;
import org.escalation.simulation.scenario.Element;

/** The values of a run that is on disk, for charts and analyses; needs no model. Used by one thread. */
public final class StoredResults implements ExperimentResults, AutoCloseable {

    private final StoredRun run;
    private final JournalFile journal;
    private final RunFiles files;

    private StoredResults(StoredRun run, JournalFile journal, RunFiles files) {
        this.run = run;
        this.journal = journal;
        this.files = files;
    }

    /**
     * Opens what is there now.
     *
     * @param run the run
     * @return its values; to be closed
     * @throws ResultsException if they cannot be read
     */
    public static StoredResults open(StoredRun run) {
        try {
            JournalFile journal = JournalFile.read(RunFiles.journal(run.folder()), run.manifest().metrics().size());
            return new StoredResults(run, journal, new RunFiles(run.manifest(), journal));
        } catch (IOException e) {
            throw new ResultsException("The results in " + run.folder() + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The run. */
    public StoredRun run() {
        return run;
    }

    /** The metrics, in the order of results. */
    public List<ReadMetric> metrics() {
        return run.manifest().metrics().stream().map(m -> new ReadMetric(m.key(), m.name(), m.unit(), Side.valueOf(m.side()), m.share())).toList();
    }

    /** What follows from the values. */
    public ExperimentAnalysis analysis() {
        RunManifest m = run.manifest();
        List<DesignPoint> points = new java.util.ArrayList<>();
        m.settings().forEach(s -> points.add(new DesignPoint(points.size(), s.id(), s.label(), List.of(), List.of(), s.levels())));
        DesignKind kind = m.design() == null ? DesignKind.VARIANTS : DesignKind.valueOf(m.design());
        ExperimentPlan plan = new ExperimentPlan(Element.of(m.run()), kind, null, null, m.factors().stream().map(f -> new Factor(f, f)).toList(),
                points, List.of(), m.replications(), m.seed(), Optional.empty());
        return new ExperimentAnalysis(plan, metrics(), this);
    }

    @Override
    public int replicates(int point) {
        return files.stored(point);
    }

    @Override
    public double[] values(int point, int metric) {
        return Reading.from(run.folder(), () -> files.values(point, metric));
    }

    /** How each replicate of a setting ended, as the ordinal of the outcome; -1 if it failed. */
    public byte[] outcomes(int point) {
        return Reading.from(run.folder(), () -> files.outcomes(point));
    }

    @Override
    public int failed(int point) {
        return files.failed(point);
    }

    @Override
    public void close() {
        try {
            journal.close();
        } catch (IOException e) {
            throw new ResultsException("The results in " + run.folder() + " cannot be closed: " + e.getMessage(), e);
        }
    }
}
