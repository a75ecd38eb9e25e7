/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;

import org.escalation.diagram.paint.ImageSource;
import org.escalation.diagram.registry.LoadedViewpoints;
import org.escalation.diagram.registry.PossibleDiagram;
import org.escalation.diagram.registry.ViewpointRegistry;
import org.escalation.diagram.registry.ViewpointSource;
import org.escalation.diagram.spec.DiagramSpec;
import org.escalation.diagram.spec.TableSpec;
import org.escalation.diagram.table.TableRuntime;
import org.escalation.diagram.viewpoint.RuntimeOptions;
import org.escalation.notation.Notation;

/** The kinds of diagrams of the workbench: our notation, then those of plug-ins. */
public final class NotationDiagrams {

	private final LoadedViewpoints loaded;

	private NotationDiagrams(LoadedViewpoints loaded) {
		this.loaded = loaded;
	}

	/** Reads the notations; takes some tenths of a second. What is wrong with one goes to the log. */
	public static NotationDiagrams read() {
		ViewpointSource ours = ViewpointSource.of("org.escalation.notation", Notation.ADDRESS, Notation::find, Notation.services());
		LoadedViewpoints loaded = ViewpointRegistry.of(List.of(ours)).with(ViewpointRegistry.installed().sources()).load();
		loaded.problems().forEach(problem -> ILog.of(NotationDiagrams.class).warn(problem.toString()));
		return new NotationDiagrams(loaded);
	}

	/** The diagrams that can be made of a model, in the order of the notations. */
	public List<PossibleDiagram> fitting(EObject model) {
		return PossibleDiagram.of(loaded, model);
	}

	/** The tables that can be made of a model, in the order of the notations. */
	public List<TableSpec> tables(EObject model) {
		return loaded.tables().stream().filter(each -> TableRuntime.isApplicable(each, model, loaded.options())).toList();
	}

	/** What tables need: services. */
	public RuntimeOptions tableOptions() {
		return loaded.options();
	}

	/** What a kind of diagram needs: services, and the layers that others add to it. */
	public RuntimeOptions options(DiagramSpec spec) {
		return loaded.options(spec);
	}

	/** The pictures that the notations name. */
	public ImageSource images() {
		return loaded.images();
	}
}
