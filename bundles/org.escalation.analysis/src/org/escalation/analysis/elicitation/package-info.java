/** The words in which analysts state probabilities, and the ranges those words stand for. */
package org.escalation.analysis.elicitation;
