package org.escalation.results.internal;

/**
 * Consecutive replicates of one setting, as they stand in a journal.
 *
 * @param point   index of the setting
 * @param first   first replicate
 * @param count   number of replicates
 * @param failed  how many of them failed
 * @param message why the first few failed; may be empty
 * @param at      position of the outcomes in the file; the values follow, one column for each metric
 * @param turns   position of the first block of turns; equal to {@code turnsEnd} if there are none
 * @param turnsEnd position after the last block of turns
 */
public record Batch(int point, int first, int count, int failed, String message, long at, long turns, long turnsEnd) {
}
