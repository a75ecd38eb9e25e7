package org.escalation.cli.internal.command;

import java.util.List;
import java.util.function.Function;

import org.escalation.cli.CommandFailure;
import org.escalation.cli.Terminal;
import org.escalation.diagram.registry.LoadedViewpoints;
import org.escalation.diagram.registry.ViewpointRegistry;
import org.escalation.diagram.registry.ViewpointSource;
import org.escalation.notation.Notation;

/** The kinds of diagrams and tables of the product: our notation, then those of plug-ins. */
final class InstalledDiagrams {

	private InstalledDiagrams() {
	}

	/** Reads all specifications; what is wrong with one of them is among the result's problems. */
	static LoadedViewpoints load() {
		ViewpointSource ours = ViewpointSource.of("org.escalation.notation", Notation.ADDRESS, Notation::find, Notation.services());
		return ViewpointRegistry.of(List.of(ours)).with(ViewpointRegistry.installed().sources()).load();
	}

	/** Reads all specifications and says what is wrong with them. */
	static LoadedViewpoints load(Terminal terminal) {
		LoadedViewpoints notation = load();
		warn(terminal, notation.problems());
		return notation;
	}

	/** Says what is wrong with specifications, or with what is shown by them, where it keeps no command from its work. */
	static void warn(Terminal terminal, Iterable<?> problems) {
		problems.forEach(problem -> terminal.err().println("escalation: " + problem));
	}

	/**
	 * Those of a name.
	 *
	 * @param kind  what they are called in the failure
	 * @param name  the name that was asked for; null for all
	 * @param names the names by which one may be meant, first the one that the failure shows
	 * @throws CommandFailure when none has the name
	 */
	static <T> List<T> named(List<T> all, String kind, String name, Function<T, List<String>> names) {
		List<T> chosen = all.stream().filter(one -> name == null || names.apply(one).contains(name)).toList();
		if (chosen.isEmpty()) {
			throw CommandFailure.usage("There is no " + kind + " '" + name + "'. There are: "
					+ String.join(", ", all.stream().map(one -> names.apply(one).get(0)).toList()) + ".");
		}
		return chosen;
	}
}
