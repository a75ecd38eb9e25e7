/**
 * The turn of DOMAIN B.1: one class a step, over one mutable state for each worker. Nothing is allocated while a
 * replicate runs. Only {@link StrictMath} is used for exponentials, so that results are the same bits on any machine.
 */
package org.escalation.simulation.internal.engine;
