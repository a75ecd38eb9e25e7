package org.escalation.cli.internal.command;

import java.util.List;

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
		ViewpointSource ours = ViewpointSource.of("org.escalation.notation", Notation.ADDRESS, Notation::find, Notation.services());
		return ViewpointRegistry.of(List.of(ours)).with(ViewpointRegistry.installed().sources()).load();
	}
}
