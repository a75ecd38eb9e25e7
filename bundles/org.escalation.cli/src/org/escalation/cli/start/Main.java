package org.escalation.cli.start;

import java.lang.reflect.InvocationTargetException;

/**
 * Starts the OSGi framework with the headless application and ends the process with the application's exit code. Compared
 * with the platform's launcher it keeps the framework on the class path, where Java can preload its classes from an
 * archive: that halves the time of a short command.
 */
public final class Main {

	private static final int INTERNAL_ERROR = 4;

	private Main() {
	}

	/**
	 * @param arguments the command and its options
	 */
	public static void main(String[] arguments) {
		int code = INTERNAL_ERROR;
		try {
			// by reflection: this class is compiled as part of a bundle, and bundles must not see the framework's starter
			Class<?> starter = Class.forName("org.eclipse.core.runtime.adaptor.EclipseStarter");
			Object result = starter.getMethod("run", String[].class, Runnable.class).invoke(null, arguments, null);
			if (result instanceof Integer number) {
				code = number;
			}
		} catch (InvocationTargetException e) {
			complain(e.getCause());
		} catch (ReflectiveOperationException e) {
			complain(e);
		}
		System.exit(code);
	}

	private static void complain(Throwable cause) {
		System.err.println("escalation: internal error: the application cannot start: " + cause);
	}
}
