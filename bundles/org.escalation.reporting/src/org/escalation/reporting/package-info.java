/**
 * Reports about a model. {@link org.escalation.reporting.ReportSection}s turn {@link org.escalation.reporting.ReportData}
 * into content that knows no output format ({@code content}); a renderer turns content into a document ({@code html}).
 * Plug-ins add sections through {@link org.escalation.reporting.SectionRegistry}. Nothing here computes, draws or reads
 * files: whoever asks for a report gives it values.
 */
package org.escalation.reporting;
