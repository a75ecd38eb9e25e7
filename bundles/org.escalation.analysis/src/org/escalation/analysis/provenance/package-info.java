/** From a number back to what supports it: elements, evidence, citations. */
package org.escalation.analysis.provenance;
