/**
 * The notation of escalation diagrams: {@code description/escalation.odesign}, a Sirius viewpoint specification, and the
 * Java services that its expressions call. Nothing else in the product says what a diagram looks like.
 */
package org.escalation.notation;
