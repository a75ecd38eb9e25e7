/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;

import org.escalation.diagram.paint.ImageSource;
import org.escalation.diagram.registry.LoadedViewpoints;
import org.escalation.diagram.registry.PossibleDiagram;
import org.escalation.diagram.registry.ViewpointRegistry;
import org.escalation.diagram.registry.ViewpointSource;
import org.escalation.diagram.spec.DiagramSpec;
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

	/** The diagrams that can be made of a model, in the order of the notations. Takes a look at all of the model. */
	public List<PossibleDiagram> fitting(EObject model) {
		return PossibleDiagram.of(loaded, model);
	}

	/**
	 * What can be shown of a model: the diagrams of it as a whole, then tables, then the diagrams of its parts, which may be
	 * many. Takes a look at all of the model.
	 */
	List<Offer> offers(EObject model) {
		Map<Boolean, List<PossibleDiagram>> diagrams = fitting(model).stream().collect(Collectors.partitioningBy(each -> each.element() == model));
		Stream<Offer> tables = loaded.tables().stream().filter(each -> TableRuntime.isApplicable(each, model, loaded.options())).map(Offer.Table::new);
		return Stream.of(diagrams.get(true).stream().map(Offer.Diagram::new), tables, diagrams.get(false).stream().map(Offer.Diagram::new))
				.<Offer>flatMap(each -> each).toList();
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
