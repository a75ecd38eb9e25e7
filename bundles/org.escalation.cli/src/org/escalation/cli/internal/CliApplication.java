package org.escalation.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.escalation.cli.CommandLineInterface;
import org.escalation.cli.Terminal;
import org.osgi.framework.Version;

/**
 * The headless application. The start script tells it by system properties what Java cannot see:
 * {@code escalation.terminal} is true when the standard error stream is a terminal, {@code escalation.home} is the folder
 * for log files (by default {@code .escalation} in the user's home).
 */
public final class CliApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		// the splash, if any, would wait for this
		context.applicationRunning();
		Version version = context.getBrandingBundle() == null ? new Version(0, 1, 0) : context.getBrandingBundle().getVersion();
		return new CommandLineInterface(terminal(), display(version)).run(List.of(arguments)).number();
	}

	@Override
	public void stop() {
		// a command ends by itself; a forced shutdown ends the process
	}

	private static Terminal terminal() {
		Path home = Path.of(System.getProperty("escalation.home", System.getProperty("user.home") + "/.escalation"));
		return new Terminal(writer(FileDescriptor.out, "stdout.encoding"), writer(FileDescriptor.err, "stderr.encoding"),
				Boolean.getBoolean("escalation.terminal"), Path.of("").toAbsolutePath(), home.resolve("logs"));
	}

	/** UTF-8, so that a redirected result never depends on the machine; a Windows console alone gets its own code page. */
	private static PrintWriter writer(FileDescriptor stream, String property) {
		boolean windows = System.getProperty("os.name").startsWith("Windows");
		String name = windows ? System.getProperty(property) : null;
		Charset charset = name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
		return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), charset), false);
	}

	private static String display(Version version) {
		return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
	}
}
