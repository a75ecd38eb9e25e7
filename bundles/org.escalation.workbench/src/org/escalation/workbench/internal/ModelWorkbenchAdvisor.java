package org.escalation.workbench.internal;

import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.escalation.workbench.WorkbenchIds;
import org.osgi.framework.Bundle;

/** Sets the workbench up: resources and their images, the first perspective, and the files to open. */
final class ModelWorkbenchAdvisor extends WorkbenchAdvisor {

	/** Images that the platform's explorer expects its application to declare. */
	private static final Map<String, String> EXPLORER_IMAGES = Map.of(IDE.SharedImages.IMG_OBJ_PROJECT, "prj_obj",
			IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "cprj_obj");

	private final List<Path> files;

	ModelWorkbenchAdvisor(List<Path> files) {
		this.files = files;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		super.initialize(configurer);
		configurer.setSaveAndRestore(true);
		IDE.registerAdapters();
		EXPLORER_IMAGES.forEach(this::declareImage);
	}

	private void declareImage(String symbol, String file) {
		Bundle ide = Platform.getBundle("org.eclipse.ui.ide");
		for (String extension : List.of(".svg", ".png")) {
			URL url = FileLocator.find(ide, new org.eclipse.core.runtime.Path("icons/full/obj16/" + file + extension), null);
			if (url != null) {
				getWorkbenchConfigurer().declareImage(symbol, ImageDescriptor.createFromURL(url), true);
				return;
			}
		}
	}

	@Override
	public IAdaptable getDefaultPageInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new ModelWindowAdvisor(configurer, !files.isEmpty());
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return WorkbenchIds.MODELLING_PERSPECTIVE;
	}

	@Override
	public void postStartup() {
		super.postStartup();
		if (!files.isEmpty()) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> files.forEach(file -> ModelFiles.open(file)));
		}
		StartupClock.report();
	}
}
