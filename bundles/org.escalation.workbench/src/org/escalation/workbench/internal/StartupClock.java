package org.escalation.workbench.internal;

import java.lang.management.ManagementFactory;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import org.escalation.ui.session.ModelSession;

/** Tells how long the start took, for those who ask by {@code -Descalation.clock=true}. */
final class StartupClock {

	private static final int LOOK_MS = 10;

	private StartupClock() {
	}

	/** Logs the time from the start of the Java process until now, when the window is visible. */
	static void report() {
		if (isAsked()) {
			log("Window visible after");
		}
	}

	/** Logs when the first model that was to be opened is shown. */
	static void followModel(Display display) {
		if (isAsked()) {
			display.timerExec(LOOK_MS, () -> look(display));
		}
	}

	private static void look(Display display) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		ModelSession session = page == null || page.getActiveEditor() == null ? null : page.getActiveEditor().getAdapter(ModelSession.class);
		if (session != null && session.isReady()) {
			log("Model shown after");
		} else {
			display.timerExec(LOOK_MS, () -> look(display));
		}
	}

	private static boolean isAsked() {
		return Boolean.getBoolean("escalation.clock");
	}

	private static void log(String what) {
		long milliseconds = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
		ILog log = Platform.getLog(StartupClock.class);
		log.info(what + " " + milliseconds + " ms");
	}
}
