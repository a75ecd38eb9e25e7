package org.escalation.results.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * The journal of a run: a header and then blocks, each with its length, kind and checksum. A batch of replicates is some
 * blocks of turns and then one block of values, which makes it count. What follows the last complete batch was being
 * written when the program ended; it is cut off when the journal is opened to go on.
 */
public class JournalFile implements Closeable {

    private static final long MAGIC = 0x4553432D4A524E31L;
    private static final int HEADER = 16;
    private static final int BLOCK_HEADER = 12;
    private static final int TURNS = 1;
    private static final int VALUES = 2;
    private static final int BATCH_HEADER = 20;
    private static final long FORCE_NANOS = 250_000_000;
    private static final int MAX_MESSAGE = 4000;

    private final FileChannel channel;
    private final int metrics;
    private final List<Batch> batches = new ArrayList<>();
    /** End of what counts, and of what is written. */
    private long committed;
    private long end;
    private long forced = System.nanoTime();
    private boolean written;

    private JournalFile(FileChannel channel, int metrics) {
        this.channel = channel;
        this.metrics = metrics;
    }

    /** For tests, which let a disk be full. */
    protected JournalFile(JournalFile other) {
        this(other.channel, other.metrics);
        batches.addAll(other.batches);
        committed = other.committed;
        end = other.end;
    }

    /**
     * Opens a journal to go on, or begins one.
     *
     * @param file    the file
     * @param metrics number of metrics
     */
    public static JournalFile append(Path file, int metrics) throws IOException {
        JournalFile journal = new JournalFile(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                metrics);
        try {
            if (journal.channel.size() < HEADER) {
                journal.channel.truncate(0);
                journal.write(ByteBuffer.allocate(HEADER).putLong(MAGIC).putInt(metrics).putInt(0).flip());
                journal.committed = HEADER;
            } else {
                journal.scan();
                journal.rollback();
            }
            return journal;
        } catch (IOException e) {
            journal.close();
            throw e;
        }
    }

    /**
     * Opens a journal to read what is in it now.
     *
     * @param file    the file
     * @param metrics number of metrics
     */
    public static JournalFile read(Path file, int metrics) throws IOException {
        JournalFile journal = new JournalFile(FileChannel.open(file, StandardOpenOption.READ), metrics);
        try {
            if (journal.channel.size() >= HEADER) {
                journal.scan();
            }
            return journal;
        } catch (IOException e) {
            journal.close();
            throw e;
        }
    }

    private void scan() throws IOException {
        ByteBuffer header = read(0, HEADER);
        if (header.getLong() != MAGIC || header.getInt() != metrics) {
            throw new IOException("is no journal of a run with " + metrics + " metrics");
        }
        long size = channel.size();
        long turns = HEADER;
        long at = HEADER;
        committed = HEADER;
        while (at + BLOCK_HEADER <= size) {
            ByteBuffer block = read(at, BLOCK_HEADER);
            int length = block.getInt();
            int kind = block.getInt();
            int checksum = block.getInt();
            long next = at + BLOCK_HEADER + length;
            if (length < 0 || next > size || (kind != TURNS && kind != VALUES)) {
                break;
            }
            ByteBuffer content = read(at + BLOCK_HEADER, length);
            if (checksum != checksum(kind, content.duplicate())) {
                break;
            }
            if (kind == VALUES) {
                batches.add(batch(content, at + BLOCK_HEADER, turns, at));
                committed = next;
                turns = next;
            }
            at = next;
        }
        end = committed;
    }

    private Batch batch(ByteBuffer content, long at, long turns, long turnsEnd) {
        int point = content.getInt();
        int first = content.getInt();
        int count = content.getInt();
        int failed = content.getInt();
        byte[] message = new byte[content.getInt()];
        content.get(message);
        return new Batch(point, first, count, failed, new String(message, StandardCharsets.UTF_8), at + BATCH_HEADER + message.length, turns, turnsEnd);
    }

    /** The batches that count, in order. */
    public List<Batch> batches() {
        return Collections.unmodifiableList(batches);
    }

    /** Bytes that count. */
    public long length() {
        return committed;
    }

    /**
     * Writes some values of turns of the batch to come.
     *
     * @param rows for each row: replicate (4 bytes), turn (4), index of the metric (4), value (8)
     */
    public void turns(ByteBuffer rows) throws IOException {
        block(TURNS, rows);
    }

    /**
     * Writes a batch, which counts from then on.
     *
     * @param point    index of the setting
     * @param first    first replicate
     * @param outcomes ordinal of the outcome of each replicate; -1 if it failed
     * @param values   for each metric, one value for each replicate
     * @param message  why the first few failed
     */
    public void commit(int point, int first, byte[] outcomes, double[][] values, String message) throws IOException {
        byte[] text = (message.length() > MAX_MESSAGE ? message.substring(0, MAX_MESSAGE) : message).getBytes(StandardCharsets.UTF_8);
        int failed = 0;
        for (byte outcome : outcomes) {
            failed += outcome < 0 ? 1 : 0;
        }
        ByteBuffer content = ByteBuffer.allocate(BATCH_HEADER + text.length + outcomes.length * (1 + 8 * metrics));
        content.putInt(point).putInt(first).putInt(outcomes.length).putInt(failed).putInt(text.length).put(text).put(outcomes);
        for (double[] column : values) {
            content.asDoubleBuffer().put(column, 0, outcomes.length);
            content.position(content.position() + 8 * outcomes.length);
        }
        long turns = committed;
        long at = end;
        block(VALUES, content.flip());
        force();
        batches.add(new Batch(point, first, outcomes.length, failed, message, at + BLOCK_HEADER + BATCH_HEADER + text.length, turns, at));
        committed = end;
    }

    /** Gives up what was written since the last batch. */
    public void rollback() throws IOException {
        channel.truncate(committed);
        end = committed;
    }

    /** A failing machine costs a quarter of a second at most, a failing program nothing. */
    private void force() throws IOException {
        long now = System.nanoTime();
        if (now - forced > FORCE_NANOS) {
            channel.force(false);
            forced = now;
        }
    }

    private void block(int kind, ByteBuffer content) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(BLOCK_HEADER).putInt(content.remaining()).putInt(kind).putInt(checksum(kind, content.duplicate()));
        write(header.flip());
        write(content);
    }

    /**
     * Writes at the end.
     *
     * @param bytes what to write
     * @throws IOException if the disk is full or gone
     */
    protected void write(ByteBuffer bytes) throws IOException {
        written = true;
        while (bytes.hasRemaining()) {
            end += channel.write(bytes, end);
        }
    }

    private static int checksum(int kind, ByteBuffer content) {
        CRC32C sum = new CRC32C();
        sum.update(kind);
        sum.update(content);
        return (int) sum.getValue();
    }

    /** How the replicates of a batch ended; -1 for those that failed. */
    public byte[] outcomes(Batch batch) throws IOException {
        byte[] outcomes = new byte[batch.count()];
        read(batch.at(), batch.count()).get(outcomes);
        return outcomes;
    }

    /** Values of one metric in a batch, put into an array from an index on. */
    public void values(Batch batch, int metric, double[] into, int from) throws IOException {
        long column = batch.at() + batch.count() + 8L * metric * batch.count();
        read(column, 8 * batch.count()).asDoubleBuffer().get(into, from, batch.count());
    }

    /** Takes the values of turns. */
    public interface TurnReader {

        /** One value of one turn of a replicate. */
        void row(int replicate, int turn, int metric, double value) throws IOException;
    }

    /** Reads the values of turns of a batch. */
    public void turns(Batch batch, TurnReader reader) throws IOException {
        long at = batch.turns();
        while (at < batch.turnsEnd()) {
            int length = read(at, BLOCK_HEADER).getInt();
            ByteBuffer rows = read(at + BLOCK_HEADER, length);
            while (rows.hasRemaining()) {
                reader.row(rows.getInt(), rows.getInt(), rows.getInt(), rows.getDouble());
            }
            at += BLOCK_HEADER + length;
        }
    }

    private ByteBuffer read(long at, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, at + buffer.position()) < 0) {
                throw new IOException("ends too early");
            }
        }
        return buffer.flip();
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            try (channel) {
                if (written) {
                    channel.force(false);
                }
            }
        }
    }
}
