/**
 * Text measured the same everywhere: the shipped font (Liberation Sans, SIL Open Font License 1.1, see
 * {@code fonts/OFL.txt}), its widths read from the font file, and line breaking.
 */
package org.escalation.diagram.text;
