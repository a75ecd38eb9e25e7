/**
 * Charts of results as plain drawings: the same chart goes to the screen, into an SVG file and into a table. Needs no display.
 */
package org.escalation.results.chart;
