/**
 * Workbooks of spreadsheets (Office Open XML, .xlsx): written row by row, and read with limits that hostile files run
 * into. Both use the runtime's own ZIP and XML alone; a library would hide merged cells and unpack without limits.
 */
package org.escalation.exchange.xlsx;
