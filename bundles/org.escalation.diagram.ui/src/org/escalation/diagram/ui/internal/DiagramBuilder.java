/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.escalation.diagram.registry.PossibleDiagram;
import org.escalation.diagram.scene.Scene;
import org.escalation.diagram.store.DiagramLayout;
import org.escalation.diagram.viewpoint.DiagramState;
import org.escalation.diagram.viewpoint.Layouts;
import org.escalation.diagram.viewpoint.RuntimeOptions;
import org.escalation.ui.session.ModelSession;

/**
 * Builds the diagrams of an open model with their elements where they are kept. For jobs: it waits until nobody edits the model.
 *
 * @param notation the kinds of diagrams
 * @param places   what is kept of them
 */
public record DiagramBuilder(ModelSession session, NotationDiagrams notation, DiagramPlaces places) {

	/** A diagram that follows the model from then on. */
	OpenDiagram build(PossibleDiagram possible) {
		return session.access().read(() -> {
			RuntimeOptions options = notation.options(possible.spec());
			return OpenDiagram.open(possible.spec(), possible.element(), options, kept(possible, options));
		});
	}

	/**
	 * A picture of a diagram as it is now.
	 *
	 * @param open how it is shown if it is open; null if it is not
	 */
	Scene scene(PossibleDiagram possible, DiagramLayout open) {
		return session.access().read(() -> {
			RuntimeOptions options = notation.options(possible.spec());
			return DiagramState.open(possible.spec(), possible.element(), options, open != null ? open : kept(possible, options), Layouts.of(possible.spec()));
		}).scene();
	}

	private DiagramLayout kept(PossibleDiagram possible, RuntimeOptions options) {
		try {
			return places.kept(possible, options, session.path());
		} catch (IOException e) {
			throw new UncheckedIOException(e.getMessage(), e);
		}
	}
}
