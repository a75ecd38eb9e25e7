package org.escalation.simulation.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.escalation.model.EscalationModel;
import org.escalation.results.StoredRun;
import org.escalation.simulation.experiment.ExperimentPlan;
import org.escalation.simulation.experiment.InvalidExperimentException;

/** What can be run: its size, how long it takes, and what is kept of it. */
final class ExperimentTable {

	private final Table table;
	private final List<PlannedRun> planned = new ArrayList<>();

	/**
	 * Makes an empty table.
	 *
	 * @param selected told when another row is selected
	 * @param chosen   told when a row is double-clicked
	 */
	ExperimentTable(Composite parent, Runnable selected, Runnable chosen) {
		table = new Table(parent, SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		column("Experiment", 200);
		column("Settings", 66);
		column("Runs each", 76);
		column("Takes", 54);
		column("Kept", 170);
		column("Design", 190);
		table.addListener(SWT.Selection, event -> selected.run());
		table.addListener(SWT.DefaultSelection, event -> chosen.run());
		table.setToolTipText("Double-click shows the experiment in the editor, where Properties change it");
	}

	private void column(String text, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(text);
		column.setWidth(width);
	}

	boolean isDisposed() {
		return table.isDisposed();
	}

	Display display() {
		return table.getDisplay();
	}

	void setFocus() {
		table.setFocus();
	}

	/** What can be run of a model from now on; null for no model. Shown by the next fill. */
	void setModel(EscalationModel model) {
		planned.clear();
		if (model != null) {
			model.getScenarios().forEach(each -> planned.add(new PlannedRun(each)));
			model.getExperiments().forEach(each -> planned.add(new PlannedRun(each)));
		}
	}

	/** What is selected, or null. */
	PlannedRun selection() {
		int index = table.getSelectionIndex();
		return index < 0 || index >= planned.size() ? null : planned.get(index);
	}

	/**
	 * Shows all rows anew and keeps the selection.
	 *
	 * @param model         the model, or null if there is none
	 * @param kept          the newest results by id of what was run
	 * @param replications  runs of each setting; 0 for as planned
	 * @param secondsPerRun how long a run takes; NaN while that is not known
	 */
	void fill(EscalationModel model, Map<String, StoredRun> kept, int replications, double secondsPerRun) {
		int chosen = Math.max(0, table.getSelectionIndex());
		table.setRedraw(false);
		table.removeAll();
		for (PlannedRun each : planned) {
			TableItem item = new TableItem(table, SWT.NONE);
			StoredRun stored = kept.get(each.id());
			item.setText(0, each.name());
			item.setText(4, stored == null ? "" : String.format(Locale.ROOT, "%,d runs, %s", stored.replicates(), stored.state()));
			if (model == null) {
				continue;
			}
			try {
				fill(item, each.plan(model, replications), secondsPerRun);
			} catch (InvalidExperimentException e) {
				item.setText(5, "cannot be run: " + e.getMessage());
				item.setForeground(table.getDisplay().getSystemColor(SWT.COLOR_DARK_RED));
			}
		}
		table.select(Math.min(chosen, table.getItemCount() - 1));
		table.setRedraw(true);
	}

	private static void fill(TableItem item, ExperimentPlan plan, double secondsPerRun) {
		item.setText(5, PlannedRun.design(plan));
		item.setText(1, String.format(Locale.ROOT, "%,d", plan.points().size()));
		item.setText(2, (plan.stopping().isPresent() ? "≤ " : "")
				+ String.format(Locale.ROOT, "%,d", plan.stopping().map(s -> s.maximum()).orElse(plan.replications())));
		item.setText(3, Double.isNaN(secondsPerRun) ? "…" : SimulationJob.duration(plan.size() * secondsPerRun));
	}
}
