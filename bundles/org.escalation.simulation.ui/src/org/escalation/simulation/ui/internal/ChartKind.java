package org.escalation.simulation.ui.internal;

/** The kinds of charts, in the order in which they are offered. */
enum ChartKind {
	OUTCOMES("How runs ended"), MEANS("By setting"), DIFFERENCES("Differences"), INFLUENCE("What moves it"), FRONTIER("Gain and harm"),
	HISTOGRAM("Spread"), CONVERGENCE("Convergence"), SEVERITY("Severity in time"), CREDIBILITY("Credibility in time"),
	ENFORCEMENT("Enforcement in time");

	private final String label;

	ChartKind(String label) {
		this.label = label;
	}

	String label() {
		return label;
	}

	/** Whether it shows a course in time, for which runs are played again. */
	boolean isCourse() {
		return this == SEVERITY || isOfOwner();
	}

	/** Whether it is about the lines of one actor. */
	boolean isOfOwner() {
		return this == CREDIBILITY || this == ENFORCEMENT;
	}

	/** Whether it shows one setting. */
	boolean isOfOneSetting() {
		return this == HISTOGRAM || this == CONVERGENCE || isCourse();
	}

	/** Whether two runs can be shown side by side. */
	boolean compares() {
		return this == OUTCOMES || this == MEANS || this == DIFFERENCES;
	}

	/** Whether it is about one metric, or one actor. */
	boolean hasSubject() {
		return this != OUTCOMES && this != FRONTIER && this != SEVERITY;
	}
}
