/** Estimates of enforcement from dated crossings, with the selection that keeps them honest. */
package org.escalation.analysis.evidence;
