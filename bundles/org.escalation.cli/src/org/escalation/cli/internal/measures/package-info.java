/**
 * Measures as text table, CSV and JSON.
 *
 * <p>The JSON is stable: {@code {"format": "escalation-measures", "formatVersion": 1, "model": ELEMENT, "scenario":
 * ELEMENT or null, "measures": [MEASURE]}}, where
 *
 * <ul>
 * <li>MEASURE is {@code {"id", "title", "unit", "explanation", "values": [VALUE]}},
 * <li>VALUE is {@code {"subjects": [ELEMENT], "value": number or null, "undefined": reason or null, "interval":
 * {"low", "high", "level"} or null, "restsOn": [ELEMENT], "sources": [SOURCE], "note": text}},
 * <li>ELEMENT is {@code {"id", "class", "title"}} and SOURCE is {@code {"id", "number", "entry", "locator"}}.
 * </ul>
 *
 * <p>The CSV has a row for each value: {@code measure, unit, subjects, value, low, high, level, undefined, elements,
 * sources, note}; subjects and elements are identifiers parted by blanks.
 */
package org.escalation.cli.internal.measures;
