/** Plays one replicate again, turn by turn, with the reasons for each choice. */
package org.escalation.simulation.replay;
