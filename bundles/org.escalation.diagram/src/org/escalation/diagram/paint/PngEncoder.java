package org.escalation.diagram.paint;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes PNG (ISO/IEC 15948) from strips that were compressed apart: the deflate stream of each ends on a byte boundary, so
 * that they can be put one after the other, and their Adler-32 sums are combined.
 */
final class PngEncoder {

    private static final byte[] SIGNATURE = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' };
    private static final int ADLER_BASE = 65_521;
    private static final byte FILTER_SUB = 1;
    private static final byte FILTER_UP = 2;

    /** A compressed strip: deflated bytes, and sum and length of what they hold. */
    record Strip(byte[] data, int length, long adler, long rawLength) {
    }

    private final DataOutputStream out;
    private long adler = 1;
    private boolean started;

    PngEncoder(OutputStream out, int width, int height, String title) throws IOException {
        this.out = new DataOutputStream(out);
        this.out.write(SIGNATURE);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(header);
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] { 8, 2, 0, 0, 0 });
        chunk("IHDR", header.toByteArray(), header.size());
        if (!title.isEmpty()) {
            byte[] text = ("Title\0\0\0\0\0" + title).getBytes(StandardCharsets.UTF_8);
            chunk("iTXt", text, text.length);
        }
    }

    /** Filters and compresses some rows of RGB pixels. */
    static Strip compress(int[] pixels, int width, int rows, boolean last) {
        byte[] current = new byte[1 + 3 * width];
        Adler32 sum = new Adler32();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            Output output = new Output(deflater, 1 << 16);
            for (int row = 0; row < rows; row++) {
                filter(pixels, width, row, current);
                sum.update(current);
                deflater.setInput(current);
                output.drain(Deflater.NO_FLUSH);
            }
            if (last) {
                deflater.finish();
                output.drain(Deflater.NO_FLUSH);
            } else {
                output.drain(Deflater.SYNC_FLUSH);
            }
            return new Strip(output.bytes, output.count, sum.getValue(), (long) current.length * rows);
        } finally {
            deflater.end();
        }
    }

    /** The first row of a strip is filtered by its left neighbours, for the row above belongs to another strip. */
    private static void filter(int[] pixels, int width, int row, byte[] into) {
        int at = row * width;
        int k = 1;
        if (row == 0) {
            into[0] = FILTER_SUB;
            int before = 0;
            for (int x = 0; x < width; x++) {
                k = put(into, k, pixels[at + x], before);
                before = pixels[at + x];
            }
        } else {
            into[0] = FILTER_UP;
            for (int x = 0; x < width; x++) {
                k = put(into, k, pixels[at + x], pixels[at + x - width]);
            }
        }
    }

    private static int put(byte[] into, int k, int rgb, int base) {
        into[k] = (byte) ((rgb >> 16) - (base >> 16));
        into[k + 1] = (byte) ((rgb >> 8) - (base >> 8));
        into[k + 2] = (byte) (rgb - base);
        return k + 3;
    }

    void add(Strip strip) throws IOException {
        if (!started) {
            chunk("IDAT", new byte[] { 0x78, 0x01 }, 2);
            started = true;
        }
        chunk("IDAT", strip.data(), strip.length());
        adler = combine(adler, strip.adler(), strip.rawLength());
    }

    void finish() throws IOException {
        byte[] sum = { (byte) (adler >> 24), (byte) (adler >> 16), (byte) (adler >> 8), (byte) adler };
        chunk("IDAT", sum, sum.length);
        chunk("IEND", new byte[0], 0);
        out.flush();
    }

    /** The Adler-32 of two pieces put together (RFC 1950), from the sums of both and the length of the second. */
    static long combine(long first, long second, long secondLength) {
        long a1 = first & 0xFFFF;
        long b1 = first >>> 16;
        long a2 = second & 0xFFFF;
        long b2 = second >>> 16;
        long a = (a1 + a2 - 1 + ADLER_BASE) % ADLER_BASE;
        long b = (b1 + b2 + secondLength % ADLER_BASE * (a1 - 1 + ADLER_BASE)) % ADLER_BASE;
        return b << 16 | a;
    }

    private void chunk(String type, byte[] data, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data, 0, length);
        out.writeInt(length);
        out.write(name);
        out.write(data, 0, length);
        out.writeInt((int) crc.getValue());
    }

    /** Collects what a deflater gives. */
    private static final class Output {
        private final Deflater deflater;
        private byte[] bytes;
        private int count;

        Output(Deflater deflater, int size) {
            this.deflater = deflater;
            this.bytes = new byte[size];
        }

        void drain(int flush) {
            while (true) {
                int room = bytes.length - count;
                int n = deflater.deflate(bytes, count, room, flush);
                count += n;
                if (n < room) {
                    return;
                }
                bytes = java.util.Arrays.copyOf(bytes, bytes.length * 2);
            }
        }
    }
}
