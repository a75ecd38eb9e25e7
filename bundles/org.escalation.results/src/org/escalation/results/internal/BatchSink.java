package org.escalation.results.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.escalation.results.RunManifest.MetricRef;
import org.escalation.simulation.ResultSink;
import org.escalation.simulation.experiment.JournalException;

/** Gathers the rows of a batch; rows of turns go to the journal in blocks as they come. */
public final class BatchSink implements ResultSink {

    private static final int ROW = 20;
    private static final int BLOCK = ROW * 50_000;
    private static final String OUTCOME = "outcome";

    private final JournalFile journal;
    private final String[] keys;
    private final Map<String, Integer> indices = new HashMap<>();
    private final int first;
    private final byte[] outcomes;
    private final double[][] values;
    private final ByteBuffer block;
    private int next;

    /**
     * @param journal takes the rows of turns
     * @param metrics metrics in their order
     * @param first   first replicate
     * @param count   number of replicates
     * @param turns   whether rows of turns are wanted
     */
    public BatchSink(JournalFile journal, List<MetricRef> metrics, int first, int count, boolean turns) {
        this.journal = journal;
        this.first = first;
        keys = metrics.stream().map(MetricRef::key).toArray(String[]::new);
        for (int i = 0; i < keys.length; i++) {
            indices.put(keys[i], i);
        }
        outcomes = new byte[count];
        Arrays.fill(outcomes, (byte) -1);
        values = new double[keys.length][count];
        for (double[] column : values) {
            Arrays.fill(column, Double.NaN);
        }
        block = turns ? ByteBuffer.allocate(BLOCK) : null;
    }

    @Override
    public boolean wantsTurns() {
        return block != null;
    }

    @Override
    public boolean replacesSummary() {
        return true;
    }

    @Override
    public void row(String run, String variant, int replicate, long seed, int turn, String metric, double value) {
        int index = index(metric);
        if (turn != WHOLE_RUN) {
            turn(replicate, turn, index, value);
        } else if (index < 0) {
            outcomes[replicate - first] = (byte) value;
            next = 0;
        } else {
            values[index][replicate - first] = value;
            next = index + 1;
        }
    }

    /** The rows of a replicate come in the order of the metrics, nearly always. */
    private int index(String metric) {
        if (next < keys.length && keys[next].equals(metric)) {
            return next;
        }
        return metric.equals(OUTCOME) && !indices.containsKey(OUTCOME) ? -1 : indices.get(metric);
    }

    private void turn(int replicate, int turn, int index, double value) {
        block.putInt(replicate).putInt(turn).putInt(index).putDouble(value);
        if (!block.hasRemaining()) {
            try {
                flush();
            } catch (IOException e) {
                throw new JournalException("Values of turns cannot be written: " + e.getMessage() + ". What was written before is kept", e);
            }
        }
    }

    /** Hands over what is gathered of turns. */
    public void flush() throws IOException {
        if (block != null && block.position() > 0) {
            block.flip();
            journal.turns(block);
            block.clear();
        }
    }

    /** How each replicate ended. */
    public byte[] outcomes() {
        return outcomes;
    }

    /** Values of each metric. */
    public double[][] values() {
        return values;
    }
}
