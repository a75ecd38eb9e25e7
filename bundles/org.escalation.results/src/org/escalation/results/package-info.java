/**
 * Results of simulations on disk, in a folder {@code NAME.results} beside the model.
 *
 * <p>Each run has a folder of its own, named after what it runs, so that the same request finds what is there already:
 * <ul>
 * <li>{@code manifest.json}: what was run, on what, and how far it is ({@link org.escalation.results.RunManifest});
 * <li>{@code journal}: every replicate's values, appended in checksummed batches. It is what counts: a program that is
 * killed, or a disk that fills up, costs at most the batch that was being written;
 * <li>{@code rows-N}: the same values as Parquet tables in long format, made from the first N bytes of the journal by whoever
 * asks first, so that a run does not wait for them. They can be thrown away at any time;
 * <li>{@code events.csv}: what happened in some replicates, if it was asked for.
 * </ul>
 *
 * <p>DuckDB reads and writes the tables; no database file is kept, so any number of readers may look on while a run goes on,
 * and other programs can read the Parquet files without this one.
 */
package org.escalation.results;
