package org.escalation.diagram.spec;

/**
 * Bounds on what a specification file may ask of the reader; a file beyond one of them is refused.
 *
 * @param bytes    size of the file, in bytes
 * @param depth    nesting of elements
 * @param elements number of elements
 * @param files    number of files that one specification may pull in by reference
 */
public record SpecLimits(long bytes, int depth, int elements, int files) {

    /** Far more than the largest public specification known asks for, and far below what would trouble the machine. */
    public static final SpecLimits DEFAULT = new SpecLimits(16L << 20, 90, 400_000, 100);
}
