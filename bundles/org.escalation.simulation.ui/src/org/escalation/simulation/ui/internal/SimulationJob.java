package org.escalation.simulation.ui.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.escalation.results.ResultsException;
import org.escalation.results.ResultsFolder;
import org.escalation.results.RunRecorder;
import org.escalation.results.RunRequest;
import org.escalation.results.chart.Chart;
import org.escalation.results.chart.RunCharts;
import org.escalation.simulation.experiment.DesignPoint;
import org.escalation.simulation.experiment.ExperimentProgress;
import org.escalation.simulation.experiment.ExperimentRunner;
import org.escalation.simulation.experiment.JournalException;

/** Runs an experiment, or what of it is not there yet, and keeps its results beside the model. Can be paused. */
final class SimulationJob extends Job {

	private static final long CHART_NANOS = 1_000_000_000;

	private final RunRequest request;
	private final ExperimentRunner runner;
	private final Object pausing = new Object();
	private final long start = System.nanoTime();
	private volatile boolean paused;
	private volatile long earlier = -1;
	private volatile long done;
	private volatile long of;
	private volatile long pausedNanos;
	private volatile Chart convergence;
	private volatile boolean complete;

	SimulationJob(RunRequest request, ExperimentRunner runner) {
		super("Simulating " + request.plan().experiment().name());
		this.request = request;
		this.runner = runner;
		of = request.plan().size();
		setUser(false);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(getName(), 1000);
		try (RunRecorder recorder = ResultsFolder.beside(request.model()).open(request)) {
			earlier = recorder.replicates();
			done = earlier;
			Follower follower = new Follower(recorder, monitor);
			if (recorder.isComplete() || runner.run(recorder, request.threads(), follower)) {
				recorder.completed();
				complete = true;
			}
			follower.chart();
		} catch (ResultsException | JournalException e) {
			return Status.error(e.getMessage(), e);
		}
		monitor.done();
		return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
	}

	/** Hears how far the run is. */
	private final class Follower implements ExperimentProgress {

		private final RunRecorder recorder;
		private final IProgressMonitor monitor;
		private long charted;
		private int worked;

		Follower(RunRecorder recorder, IProgressMonitor monitor) {
			this.recorder = recorder;
			this.monitor = monitor;
		}

		@Override
		public boolean goOn(DesignPoint point, long now, long all) {
			done = now;
			of = all;
			int share = (int) (1000 * now / Math.max(1, all));
			monitor.worked(share - worked);
			worked = share;
			if (System.nanoTime() - charted > CHART_NANOS) {
				chart();
			}
			waitWhilePaused(monitor);
			return !monitor.isCanceled();
		}

		/** Draws how the watched metric of the base comes to rest. */
		void chart() {
			charted = System.nanoTime();
			int watched = request.plan().stopping().map(s -> runner.metrics().stream().map(m -> m.key()).toList().indexOf(s.metric())).orElse(0);
			if (recorder.replicates(0) > 0) {
				convergence = RunCharts.convergence(runner.metrics().get(watched), "base", recorder.values(0, watched));
			}
		}
	}

	private void waitWhilePaused(IProgressMonitor monitor) {
		long from = System.nanoTime();
		synchronized (pausing) {
			while (paused && !monitor.isCanceled()) {
				try {
					pausing.wait(200);
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
					return;
				}
			}
		}
		pausedNanos += System.nanoTime() - from;
	}

	/** Pauses, or goes on. */
	void setPaused(boolean value) {
		synchronized (pausing) {
			paused = value;
			pausing.notifyAll();
		}
	}

	boolean isPaused() {
		return paused;
	}

	/** Share that is done, in [0,1]. */
	double share() {
		return of == 0 ? 0 : (double) done / of;
	}

	/** How the watched metric comes to rest; null in the first moments. */
	Chart convergence() {
		return convergence;
	}

	boolean isComplete() {
		return complete;
	}

	/** Runs done, rate and time left, in words. */
	String progress() {
		double seconds = (System.nanoTime() - start - pausedNanos) / 1e9;
		double rate = earlier < 0 ? 0 : (done - earlier) / Math.max(1e-3, seconds);
		String counted = String.format(java.util.Locale.ROOT, "%,d of %,d runs", done, of);
		if (complete) {
			return counted + ", complete";
		}
		if (getState() == Job.NONE) {
			return counted + ", stopped; Run goes on from here";
		}
		if (paused) {
			return counted + ", paused";
		}
		return rate <= 0 ? counted : counted + String.format(java.util.Locale.ROOT, " · %,.0f a second · %s left", rate, duration((of - done) / rate));
	}

	/** A time in words. */
	static String duration(double seconds) {
		if (seconds < 90) {
			return Math.max(1, Math.round(seconds)) + " s";
		}
		return seconds < 5400 ? Math.round(seconds / 60) + " min" : String.format(java.util.Locale.ROOT, "%.1f h", seconds / 3600);
	}
}
