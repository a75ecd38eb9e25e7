package org.escalation.workbench;

/** Identifiers that other bundles contribute to. */
public final class WorkbenchIds {

	/** The perspective an analyst works in. */
	public static final String MODELLING_PERSPECTIVE = "org.escalation.workbench.modelling";

	/** In the modelling perspective: the folder with explorer and outline, left of the editors. */
	public static final String FOLDER_NAVIGATION = "org.escalation.workbench.folder.navigation";

	/** In the modelling perspective: the folder with properties and problems, below the editors. */
	public static final String FOLDER_DETAILS = "org.escalation.workbench.folder.details";

	/** Menu for what can be done with a model: measures, simulation, report. Empty menus are not shown. */
	public static final String MENU_MODEL = "org.escalation.workbench.menu.model";

	private WorkbenchIds() {
	}
}
