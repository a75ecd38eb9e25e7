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

	/** The icons that the platform's own views ask the product for, as files below its folder of icons. */
	private static final Map<String, String> IMAGES = Map.ofEntries(Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT, "obj16/prj_obj"),
			Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj"), Map.entry("IMG_OBJS_ERROR_PATH", "obj16/error_tsk"),
			Map.entry("IMG_OBJS_WARNING_PATH", "obj16/warn_tsk"), Map.entry("IMG_OBJS_INFO_PATH", "obj16/info_tsk"),
			Map.entry("IMG_OBJS_FIXABLE_ERROR", "obj16/quickfix_error_obj"), Map.entry("IMG_OBJS_FIXABLE_WARNING", "obj16/quickfix_warning_obj"),
			Map.entry("IMG_OBJS_FIXABLE_INFO", "obj16/quickfix_info_obj"), Map.entry("IMG_ETOOL_PROBLEM_CATEGORY", "etool16/problem_category"),
			Map.entry("IMG_ETOOL_PROBLEMS_VIEW", "eview16/problems_view"), Map.entry("IMG_ETOOL_PROBLEMS_VIEW_ERROR", "eview16/problems_view_error"),
			Map.entry("IMG_ETOOL_PROBLEMS_VIEW_WARNING", "eview16/problems_view_warning"),
			Map.entry("IMG_ETOOL_PROBLEMS_VIEW_INFO", "eview16/problems_view_info"), Map.entry("IMG_ELCL_QUICK_FIX_ENABLED", "elcl16/smartmode_co"),
			Map.entry("IMG_DLCL_QUICK_FIX_DISABLED", "dlcl16/smartmode_co"), Map.entry("IMG_DLGBAN_QUICKFIX_DLG", "wizban/quick_fix"),
			Map.entry("IMG_DLGBAN_SAVEAS_DLG", "wizban/saveas_wiz"), Map.entry("IMG_WIZBAN_NEWFOLDER_WIZ", "wizban/newfolder_wiz"),
			Map.entry("IMG_WIZBAN_NEWPRJ_WIZ", "wizban/newprj_wiz"), Map.entry("IMG_LCL_FLAT_LAYOUT", "elcl16/flatLayout"),
			Map.entry("IMG_LCL_HIERARCHICAL_LAYOUT", "elcl16/hierarchicalLayout"));

	private final List<Path> files;

	ModelWorkbenchAdvisor(List<Path> files) {
		this.files = files;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		super.initialize(configurer);
		configurer.setSaveAndRestore(true);
		IDE.registerAdapters();
		IMAGES.forEach(this::declareImage);
	}

	private void declareImage(String symbol, String file) {
		Bundle ide = Platform.getBundle("org.eclipse.ui.ide");
		for (String extension : List.of(".svg", ".png")) {
			URL url = FileLocator.find(ide, new org.eclipse.core.runtime.Path("icons/full/" + file + extension), null);
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
			StartupClock.followModel(PlatformUI.getWorkbench().getDisplay());
		}
		StartupClock.report();
	}
}
