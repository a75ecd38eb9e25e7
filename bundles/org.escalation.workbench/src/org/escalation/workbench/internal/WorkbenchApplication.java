package org.escalation.workbench.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.escalation.ui.session.ModelFindings;

/** Starts the workbench on the files named by the application's arguments; options among them are left to the platform. */
public final class WorkbenchApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) throws IOException, CoreException {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		List<Path> files = Stream.of(arguments).filter(argument -> !argument.startsWith("-")).map(Path::of).map(Path::toAbsolutePath).toList();
		Display.setAppName("Escalation Workbench");
		Display display = PlatformUI.createDisplay();
		try {
			Location workspace = Platform.getInstanceLocation();
			if (!workspace.isSet()) {
				workspace.set(workspace.getDefault(), false);
			}
			if (!workspace.lock()) {
				context.applicationRunning();
				MessageDialog.openInformation(null, "Escalation Workbench", "The workbench is open already. Use its File menu to open more models.");
				return EXIT_OK;
			}
			int code = PlatformUI.createAndRunWorkbench(display, new ModelWorkbenchAdvisor(files));
			endJobs();
			ResourcesPlugin.getWorkspace().save(true, null);
			workspace.release();
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	/** Java may crash when it writes its archive of classes at the end while a check of a model is still running. */
	private static void endJobs() {
		try {
			Job.getJobManager().cancel(ModelFindings.class);
			Job.getJobManager().join(ModelFindings.class, null);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.syncExec(() -> PlatformUI.getWorkbench().close());
		}
	}
}
