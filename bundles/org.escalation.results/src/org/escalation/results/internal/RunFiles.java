package org.escalation.results.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

import org.escalation.results.RunManifest;
import org.escalation.results.RunManifest.SettingRef;

/** What a journal holds of each setting. */
public final class RunFiles {

    private final JournalFile journal;
    private final RunManifest manifest;
    private final List<List<Batch>> batches = new ArrayList<>();
    private final int[] stored;
    private final int[] failed;

    /** Reads the list of batches; a batch that does not follow the one before it makes an end. */
    public RunFiles(RunManifest manifest, JournalFile journal) throws IOException {
        this.journal = journal;
        this.manifest = manifest;
        manifest.settings().forEach(each -> batches.add(new ArrayList<>()));
        stored = new int[batches.size()];
        failed = new int[batches.size()];
        for (Batch batch : journal.batches()) {
            if (batch.point() < 0 || batch.point() >= stored.length || batch.first() != stored[batch.point()]) {
                throw new IOException("has a batch out of order");
            }
            add(batch);
        }
    }

    /** The journal's file in a folder. */
    public static Path journal(Path folder) {
        return folder.resolve("journal");
    }

    /** Takes note of a batch that has been written. */
    public void add(Batch batch) {
        batches.get(batch.point()).add(batch);
        stored[batch.point()] += batch.count();
        failed[batch.point()] += batch.failed();
    }

    /** Batches of a setting, in order. */
    public List<Batch> batches(int point) {
        return batches.get(point);
    }

    /** Replicates of a setting. */
    public int stored(int point) {
        return stored[point];
    }

    /** Failed replicates of a setting. */
    public int failed(int point) {
        return failed[point];
    }

    /** Values of a metric, one for each replicate. */
    public double[] values(int point, int metric) throws IOException {
        double[] values = new double[stored[point]];
        for (Batch batch : batches.get(point)) {
            journal.values(batch, metric, values, batch.first());
        }
        return values;
    }

    /** How each replicate ended; -1 if it failed. */
    public byte[] outcomes(int point) throws IOException {
        byte[] outcomes = new byte[stored[point]];
        for (Batch batch : batches.get(point)) {
            System.arraycopy(journal.outcomes(batch), 0, outcomes, batch.first(), batch.count());
        }
        return outcomes;
    }

    /** The settings as they are now. */
    public List<SettingRef> settings() {
        List<SettingRef> settings = new ArrayList<>();
        for (SettingRef setting : manifest.settings()) {
            int i = settings.size();
            settings.add(new SettingRef(setting.id(), setting.label(), setting.levels(), stored[i], failed[i]));
        }
        return settings;
    }

    /** SHA-256 of all outcomes and values, setting by setting and metric by metric: equal results, equal digest. */
    public String digest() throws IOException {
        MessageDigest digest = Digests.sha256();
        for (int point = 0; point < stored.length; point++) {
            digest.update(outcomes(point));
            for (int metric = 0; metric < manifest.metrics().size(); metric++) {
                digest.update(bytes(values(point, metric)));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The bits of values; every NaN is the same. */
    public static byte[] bytes(double[] values) {
        ByteBuffer buffer = ByteBuffer.allocate(8 * values.length);
        Arrays.stream(values).forEach(value -> buffer.putLong(Double.doubleToLongBits(value)));
        return buffer.array();
    }
}
