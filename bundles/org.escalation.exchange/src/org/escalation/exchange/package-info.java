/**
 * Models in other formats. An {@link org.escalation.exchange.Exporter} writes a model to an
 * {@link org.escalation.exchange.ExportTarget}, an {@link org.escalation.exchange.Importer} makes one from a file. Plug-ins
 * add more of both through extension points; the formats that come with the workbench are in
 * {@code json} and {@code csv} and need no Eclipse runtime.
 */
package org.escalation.exchange;
