package org.escalation.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;

import org.escalation.model.io.ModelHash;
import org.escalation.results.RunManifest.MachineRef;
import org.escalation.results.RunManifest.MetricRef;
import org.escalation.results.RunManifest.ModelRef;
import org.escalation.results.RunManifest.SettingRef;
import org.escalation.results.RunManifest.StoppingRef;
import org.escalation.results.internal.Digests;
import org.escalation.simulation.experiment.ExperimentPlan;
import org.escalation.simulation.experiment.Factor;
import org.escalation.simulation.experiment.ReadMetric;

/**
 * What is to be run and kept.
 *
 * @param model         the model file, absolute
 * @param plan          the plan
 * @param metrics       metrics that are read off, in the order of results
 * @param engineVersion version of the engine
 * @param turns         whether values of every turn are kept
 * @param threads       threads that are used, for the record
 */
public record RunRequest(Path model, ExperimentPlan plan, List<ReadMetric> metrics, String engineVersion, boolean turns, int threads) {

    private static final int KEY_DIGITS = 12;
    private static final int NAME_LENGTH = 40;

    /** The manifest of a run that has not begun, for a results folder. */
    RunManifest manifest(Path results) throws IOException {
        String hash = ModelHash.of(model);
        String run = name(hash);
        String path = results.toAbsolutePath().normalize().resolve(run).relativize(model.toAbsolutePath().normalize()).toString().replace('\\', '/');
        StoppingRef stopping = plan.stopping().map(it -> new StoppingRef(it.metric(), it.halfWidth(), it.maximum())).orElse(null);
        return new RunManifest(RunManifest.FORMAT, run, new ModelRef(path, hash), plan.isSingle() ? null : plan.experiment().id(),
                plan.isSingle() ? null : plan.kind().name(), plan.scenario().getId(), plan.experiment().name(), plan.seed(),
                plan.replications(), stopping, engineVersion, turns,
                plan.points().stream().map(p -> new SettingRef(p.id(), p.label(), p.levels(), 0, 0)).toList(),
                plan.factors().stream().map(Factor::id).toList(),
                metrics.stream().map(m -> new MetricRef(m.key(), m.name(), m.unit(), m.side().name(), m.share())).toList(),
                MachineRef.here(threads), Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(), null, 0, false, null);
    }

    /** A name that is the same for the same request and different for any other. */
    private String name(String hash) {
        MessageDigest digest = Digests.sha256();
        for (Object part : List.of(RunManifest.FORMAT, hash, plan.isSingle(), plan.experiment().id(), plan.scenario().getId(), plan.seed(),
                plan.replications(), plan.stopping(), engineVersion, turns)) {
            digest.update((part + "\n").getBytes(StandardCharsets.UTF_8));
        }
        plan.points().forEach(point -> digest.update((point.id() + point.levels() + '\n').getBytes(StandardCharsets.UTF_8)));
        metrics.forEach(metric -> digest.update((metric.key() + '\n').getBytes(StandardCharsets.UTF_8)));
        String words = plan.experiment().id().replaceAll("[^A-Za-z0-9_-]+", "-");
        return words.substring(0, Math.min(NAME_LENGTH, words.length())) + '-' + HexFormat.of().formatHex(digest.digest()).substring(0, KEY_DIGITS);
    }
}
