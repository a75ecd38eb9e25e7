package org.escalation.workbench.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.escalation.workbench.WorkbenchIds;

/** Explorer and outline at the left, properties and problems below the editors. */
public final class ModellingPerspective implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		IFolderLayout navigation = layout.createFolder(WorkbenchIds.FOLDER_NAVIGATION, IPageLayout.LEFT, 0.22f, layout.getEditorArea());
		navigation.addView(ProjectExplorer.VIEW_ID);
		layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, 0.6f, WorkbenchIds.FOLDER_NAVIGATION);
		IFolderLayout details = layout.createFolder(WorkbenchIds.FOLDER_DETAILS, IPageLayout.BOTTOM, 0.62f, layout.getEditorArea());
		details.addView(IPageLayout.ID_PROP_SHEET);
		details.addView(IPageLayout.ID_PROBLEM_VIEW);
		details.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
		layout.addShowViewShortcut(ProjectExplorer.VIEW_ID);
		layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
		layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
		layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
		layout.addShowViewShortcut(IPageLayout.ID_PROGRESS_VIEW);
		layout.addPerspectiveShortcut(WorkbenchIds.MODELLING_PERSPECTIVE);
	}
}
