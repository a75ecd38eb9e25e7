package org.escalation.cli.internal.simulation;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command end in order when the user presses Ctrl-C or the system asks the process to end: the command is told to
 * stop, and the process waits until it has kept and printed what is done.
 */
public final class Interruption implements AutoCloseable {

	private static final long PATIENCE_SECONDS = 60;

	private final CountDownLatch ended = new CountDownLatch(1);
	private final Thread hook = new Thread(this::waitForTheCommand, "escalation-interruption");
	private volatile boolean asked;

	/** Begins to listen. */
	public Interruption() {
		Runtime.getRuntime().addShutdownHook(hook);
	}

	private void waitForTheCommand() {
		asked = true;
		try {
			ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** Whether the command should stop. */
	public boolean isAsked() {
		return asked;
	}

	@Override
	public void close() {
		ended.countDown();
		try {
			Runtime.getRuntime().removeShutdownHook(hook);
		} catch (IllegalStateException shuttingDown) {
			// the hook is what is running: it has just been let go
			asked = true;
		}
	}
}
