package org.escalation.cli.internal.simulation;

import java.util.Locale;

import org.escalation.cli.Terminal;
import org.escalation.simulation.ProgressListener;

/** One line on the terminal with what is done, how fast and how long it takes yet; silent where there is no terminal. */
public final class RunProgress implements ProgressListener {

	private static final long INTERVAL = 200_000_000;

	private final Terminal terminal;
	private final String what;
	private final long start = System.nanoTime();
	private long shown;
	private final long earlier;

	/**
	 * @param terminal where to show it
	 * @param what name of what is run
	 * @param earlier runs that earlier sittings have left
	 */
	public RunProgress(Terminal terminal, String what, long earlier) {
		this.earlier = earlier;
		this.terminal = terminal;
		this.what = what;
	}

	@Override
	public boolean progress(long done, long of) {
		long now = System.nanoTime();
		if (terminal.interactive() && (now - shown > INTERVAL || done == of)) {
			shown = now;
			double rate = (done - earlier) / Math.max(1e-9, (now - start) / 1e9);
			terminal.err().printf(Locale.ROOT, "\r%s: %,d of %,d runs, %,.0f per second, %.0f s left   ", what, done, of, rate,
					(of - done) / Math.max(1e-9, rate));
			if (done == of) {
				terminal.err().println();
			}
			terminal.err().flush();
		}
		return true;
	}
}
