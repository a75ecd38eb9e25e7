/**
 * Models in other formats. An {@link org.escalation.exchange.Exporter} writes a model to an
 * {@link org.escalation.exchange.ExportTarget}, an {@link org.escalation.exchange.Importer} makes one from a file. Both
 * are found through extension points, those that come with the workbench included; the formats themselves are in
 * {@code json} and {@code csv} and need no Eclipse runtime.
 */
package org.escalation.exchange;
