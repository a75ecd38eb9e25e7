package org.escalation.cli.internal.command;

import java.util.List;
import java.util.Map;

import org.escalation.diagram.registry.LoadedViewpoints;
import org.escalation.diagram.registry.ViewpointRegistry;
import org.escalation.diagram.registry.ViewpointSource;
import org.escalation.notation.Notation;

/** The kinds of diagrams of the product: our notation, then those of plug-ins. */
final class InstalledDiagrams {

	private InstalledDiagrams() {
	}

	/** Reads all specifications; what is wrong with one of them is among the result's problems. */
	static LoadedViewpoints load() {
		ViewpointSource ours = new ViewpointSource("org.escalation.notation", Notation.ADDRESS, Notation::find, List.of(Notation.services()),
				Map.of());
		return ViewpointRegistry.of(List.of(ours)).with(ViewpointRegistry.installed().sources()).load();
	}
}
