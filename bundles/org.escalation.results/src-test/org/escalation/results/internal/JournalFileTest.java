package org.escalation.results.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalFileTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void writeThreeBatches() throws IOException {
        file = folder.resolve("journal");
        try (JournalFile journal = JournalFile.append(file, 2)) {
            commit(journal, 0, 0, 1, 2, 3);
            journal.turns(ByteBuffer.allocate(20).putInt(0).putInt(1).putInt(1).putDouble(4.5).flip());
            commit(journal, 1, 0, 4, Double.NaN);
            commit(journal, 0, 3, 6);
        }
    }

    private static void commit(JournalFile journal, int point, int first, double... values) throws IOException {
        byte[] outcomes = new byte[values.length];
        outcomes[0] = -1;
        journal.commit(point, first, outcomes, new double[][] {values, Arrays.stream(values).map(v -> -v).toArray()}, "why");
    }

    private List<Batch> read() throws IOException {
        try (JournalFile journal = JournalFile.read(file, 2)) {
            return new ArrayList<>(journal.batches());
        }
    }

    @Test
    void whatWasWrittenIsRead() throws IOException {
        try (JournalFile journal = JournalFile.read(file, 2)) {
            Batch second = journal.batches().get(1);
            assertEquals(1, second.point());
            assertEquals(2, second.count());
            assertEquals(1, second.failed());
            assertEquals("why", second.message());
            double[] values = new double[3];
            journal.values(second, 1, values, 1);
            assertArrayEquals(new double[] {0, -4, Double.NaN}, values);
            assertArrayEquals(new byte[] {-1, 0}, journal.outcomes(second));
            List<Double> turns = new ArrayList<>();
            journal.turns(second, (replicate, turn, metric, value) -> turns.add(value));
            assertEquals(List.of(4.5), turns);
            journal.turns(journal.batches().get(2), (replicate, turn, metric, value) -> turns.add(value));
            assertEquals(1, turns.size());
        }
    }

    /** A program that dies while it writes leaves any number of bytes: what was complete before counts, and no more. */
    @Test
    void anyTornEndIsCutOff() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        List<Batch> batches = read();
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            int end = length;
            long expected = batches.stream().filter(batch -> batch.at() + batch.count() * 17L <= end).count();
            assertEquals(expected, read().size(), "after " + length + " bytes");
            try (JournalFile journal = JournalFile.append(file, 2)) {
                assertEquals(expected, journal.batches().size());
                commit(journal, 0, 99, 7, 8);
            }
            assertEquals(expected + 1, read().size());
        }
    }

    @Test
    void aBatchWithASpoiltByteDoesNotCount() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int i = 16; i < whole.length; i++) {
            byte[] spoilt = whole.clone();
            spoilt[i] ^= 0x10;
            Files.write(file, spoilt);
            int at = i;
            List<Batch> now = read();
            now.forEach(batch -> assertEquals(true, batch.at() + batch.count() * 17L <= at || batch.turns() > at, "byte " + at));
        }
    }

    @Test
    void anotherFileIsNoJournal() throws IOException {
        Files.writeString(file, "something else altogether");
        assertThrows(IOException.class, this::read);
        assertThrows(IOException.class, () -> JournalFile.append(file, 2));
        assertEquals("something else altogether", Files.readString(file));
    }

    @Test
    void whenTheDiskIsFullWhatWasWrittenStays() throws IOException {
        for (int room = 0; room < 60; room += 7) {
            int left = room;
            try (JournalFile journal = new FullDisk(JournalFile.append(file, 2), left)) {
                assertThrows(IOException.class, () -> commit(journal, 1, 2, 1, 2, 3, 4));
                journal.rollback();
            }
            assertEquals(3, read().size(), "with " + room + " bytes left");
        }
    }

    /** A disk with little room. */
    private static final class FullDisk extends JournalFile {

        private int room;

        FullDisk(JournalFile journal, int room) {
            super(journal);
            this.room = room;
        }

        @Override
        protected void write(ByteBuffer bytes) throws IOException {
            if (bytes.remaining() > room) {
                super.write(bytes.slice(0, room));
                throw new IOException("No space left on device");
            }
            room -= bytes.remaining();
            super.write(bytes);
        }
    }
}
