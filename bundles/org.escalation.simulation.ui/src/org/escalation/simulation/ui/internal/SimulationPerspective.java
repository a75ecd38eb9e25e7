package org.escalation.simulation.ui.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Editor and experiments at the left, charts and replay in the middle. */
public final class SimulationPerspective implements IPerspectiveFactory {

	static final String EXPERIMENTS = "org.escalation.simulation.ui.experiments";
	static final String CHARTS = "org.escalation.simulation.ui.charts";
	static final String REPLAY = "org.escalation.simulation.ui.replay";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		IFolderLayout results = layout.createFolder("results", IPageLayout.RIGHT, 0.36f, layout.getEditorArea());
		results.addView(CHARTS);
		results.addView(REPLAY);
		// not beside the experiments, whose properties it shows: they must stay visible
		results.addView(IPageLayout.ID_PROP_SHEET);
		IFolderLayout experiments = layout.createFolder("experiments", IPageLayout.BOTTOM, 0.3f, layout.getEditorArea());
		experiments.addView(EXPERIMENTS);
		layout.addShowViewShortcut(EXPERIMENTS);
		layout.addShowViewShortcut(CHARTS);
		layout.addShowViewShortcut(REPLAY);
		layout.addPerspectiveShortcut("org.escalation.workbench.modelling");
	}
}
