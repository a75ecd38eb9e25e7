/** The perspective Simulation: experiments and their runs, charts, replays. */
package org.escalation.simulation.ui.internal;
