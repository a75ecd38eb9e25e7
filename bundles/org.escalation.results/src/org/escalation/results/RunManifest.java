package org.escalation.results;

import java.util.List;
import java.util.Objects;

/**
 * What a run names to be understood and repeated. It is the file {@code manifest.json} of a run's folder; fields are added,
 * never renamed.
 *
 * @param format        version of the layout of the folder
 * @param run           name of the run, and of its folder
 * @param model         what was run
 * @param experiment    id of the experiment; null for a single scenario
 * @param design        how the experiment is laid out; null for a single scenario
 * @param scenario      id of the scenario
 * @param title         name of the experiment or scenario
 * @param seed          seed of the random numbers
 * @param replications  replicates wanted of each setting; at most, with a rule to stop
 * @param stopping      rule to stop; null if there is none
 * @param engineVersion version of the engine
 * @param turns         whether values of every turn are kept
 * @param settings      settings with their number of replicates
 * @param factors       ids of what is varied; the settings' levels are in this order
 * @param metrics       what was measured
 * @param machine       machine of the latest sitting
 * @param started       start of the first sitting, ISO 8601
 * @param ended         end of the latest sitting that ended in order; null before the first
 * @param seconds       time that all sittings took
 * @param complete      whether everything wanted is there
 * @param digest        SHA-256 of all values; null while a sitting is open
 */
public record RunManifest(int format, String run, ModelRef model, String experiment, String design, String scenario, String title,
        long seed, int replications, StoppingRef stopping, String engineVersion, boolean turns, List<SettingRef> settings,
        List<String> factors, List<MetricRef> metrics, MachineRef machine, String started, String ended, double seconds, boolean complete,
        String digest) {

    /** The layout that this version writes. */
    public static final int FORMAT = 1;

    /** Copies the lists; refuses what a hand has spoilt. */
    public RunManifest {
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(model, "model");
        settings = List.copyOf(settings);
        factors = List.copyOf(factors);
        metrics = List.copyOf(metrics);
    }

    /**
     * The model file.
     *
     * @param file path from the folder of the run, with slashes
     * @param hash SHA-256 of its bytes, in hexadecimal
     */
    public record ModelRef(String file, String hash) {
    }

    /**
     * When a run has enough.
     *
     * @param metric    key of the metric that is watched
     * @param halfWidth wanted half-width of its 95 % interval
     * @param maximum   replicates after which it ends in any case
     */
    public record StoppingRef(String metric, double halfWidth, int maximum) {
    }

    /**
     * A setting.
     *
     * @param id         name in the tables, column {@code variant}
     * @param label      name an analyst knows it by
     * @param levels     values of the factors
     * @param replicates replicates that are there, failed ones included
     * @param failed     replicates that a rule or metric has failed
     */
    public record SettingRef(String id, String label, List<Double> levels, int replicates, int failed) {
    }

    /**
     * A metric.
     *
     * @param key   name in the tables, column {@code metric}
     * @param name  name an analyst knows it by
     * @param unit  its unit; empty for pure numbers
     * @param side  GAIN, HARM or NEUTRAL
     * @param share whether each replicate has 0 or 1
     */
    public record MetricRef(String key, String name, String unit, String side, boolean share) {
    }

    /**
     * A machine. It bears no name: results are handed on.
     *
     * @param system     operating system
     * @param processor  kind of processor
     * @param processors number of processors
     * @param java       version of Java
     * @param threads    threads that were used
     */
    public record MachineRef(String system, String processor, int processors, String java, int threads) {

        /**
         * This machine.
         *
         * @param threads threads that are used
         * @return the machine
         */
        public static MachineRef here(int threads) {
            return new MachineRef(System.getProperty("os.name") + " " + System.getProperty("os.version"), System.getProperty("os.arch"),
                    Runtime.getRuntime().availableProcessors(), Runtime.version().toString(), threads);
        }
    }

    RunManifest withState(List<SettingRef> states, MachineRef on, String end, double time, boolean whole, String values) {
        return new RunManifest(format, run, model, experiment, design, scenario, title, seed, replications, stopping, engineVersion,
                turns, states, factors, metrics, on, started, end, time, whole, values);
    }
}
