package org.escalation.cli.internal.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

import org.escalation.cli.CommandFailure;
import org.escalation.cli.ExitCode;
import org.escalation.cli.Terminal;
import org.escalation.cli.internal.JsonHead;
import org.escalation.results.ResultsException;
import org.escalation.results.StoredRun;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code results list DIR}: the runs in a folder. As JSON it has {@code runs: [{state, freshness, folder, replicates, manifest}]} with
 * the manifest as it stands in the file.
 */
@Command(name = "list", description = "Lists the runs in a results folder, and says which are partial, or stale because the model has changed.")
final class ResultsListCommand implements Callable<Integer> {

	enum Format {
		TEXT, JSON
	}

	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create();

	private final Terminal terminal;

	@Parameters(paramLabel = "DIR", description = "The results folder, or the model it belongs to.")
	private Path path;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "TEXT", description = "text or json; text if not given.")
	private Format format;

	ResultsListCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() {
		try {
			List<StoredRun> runs = ResultsInput.folder(terminal, path).runs();
			if (format == Format.JSON) {
				JsonObject root = JsonHead.document("results");
				root.add("runs", GSON.toJsonTree(runs.stream().map(ResultsListCommand::json).toList()));
				terminal.out().println(GSON.toJson(root));
			} else {
				runs.forEach(this::print);
			}
		} catch (ResultsException e) {
			throw CommandFailure.input(e.getMessage(), e);
		}
		return ExitCode.FINE.number();
	}

	private void print(StoredRun run) {
		terminal.out().println(run.manifest().run());
		terminal.out().printf(Locale.ROOT, "  %s; %,d settings, %,d runs, seed %d, engine %s%n", run.manifest().title(),
				run.manifest().settings().size(), run.replicates(), run.manifest().seed(), run.manifest().engineVersion());
		terminal.out().printf(Locale.ROOT, "  %s; begun %s, %.1f s%n", run.state(), run.manifest().started(), run.manifest().seconds());
	}

	private static JsonObject json(StoredRun run) {
		JsonObject object = new JsonObject();
		object.addProperty("state", run.manifest().complete() ? "complete" : "partial");
		object.addProperty("freshness", run.freshness().name());
		object.addProperty("folder", run.folder().toString());
		object.addProperty("replicates", run.replicates());
		object.add("manifest", GSON.toJsonTree(run.manifest()));
		return object;
	}
}
