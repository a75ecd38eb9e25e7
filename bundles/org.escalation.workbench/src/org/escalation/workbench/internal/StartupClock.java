package org.escalation.workbench.internal;

import java.lang.management.ManagementFactory;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/** Tells how long the start took, for those who ask by {@code -Descalation.clock=true}. */
final class StartupClock {

	private StartupClock() {
	}

	/** Logs the time from the start of the Java process until now, when the window is visible. */
	static void report() {
		if (Boolean.getBoolean("escalation.clock")) {
			long milliseconds = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
			ILog log = Platform.getLog(StartupClock.class);
			log.info("Window visible after " + milliseconds + " ms");
		}
	}
}
