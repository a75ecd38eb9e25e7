package org.escalation.cli.internal.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

import org.escalation.cli.CommandFailure;
import org.escalation.cli.Terminal;
import org.escalation.results.ResultsDatabase;
import org.escalation.results.ResultsException;
import org.escalation.results.ResultsFolder;
import org.escalation.results.StoredRun;

/** Finds the results that a command is about. */
final class ResultsInput {

	private ResultsInput() {
	}

	/** A results folder; for a model file the one that belongs to it. */
	static ResultsFolder folder(Terminal terminal, Path path) {
		Path resolved = terminal.resolve(path);
		ResultsFolder folder = Files.isRegularFile(resolved) ? ResultsFolder.beside(resolved) : new ResultsFolder(resolved);
		if (!Files.isDirectory(folder.path())) {
			throw CommandFailure.input(folder.path() + " is no folder with results");
		}
		return folder;
	}

	/** Does something with the results; says first which of them are partial or stale. */
	static <T> T with(Terminal terminal, Path path, Function<ResultsDatabase, T> work) {
		try (ResultsDatabase database = ResultsDatabase.open(folder(terminal, path))) {
			for (StoredRun run : database.runs()) {
				if (!run.manifest().complete() || run.freshness() != StoredRun.Freshness.CURRENT) {
					terminal.err().println("escalation: note: the run " + run.manifest().run() + " is " + run.state());
				}
			}
			terminal.err().flush();
			return work.apply(database);
		} catch (ResultsException e) {
			throw CommandFailure.input(e.getMessage(), e);
		}
	}
}
