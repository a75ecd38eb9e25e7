/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal;

import org.escalation.diagram.registry.PossibleDiagram;
import org.escalation.diagram.spec.TableSpec;

/** Something that can be shown of a model, to choose from. */
sealed interface Offer {

	/** Stays the same while the model is edited; unique among the offers of a model. */
	String name();

	/** For users. */
	String label();

	/** A diagram. */
	record Diagram(PossibleDiagram possible) implements Offer {
		@Override
		public String name() {
			return possible.name();
		}

		@Override
		public String label() {
			return possible.label();
		}
	}

	/** A table. */
	record Table(TableSpec spec) implements Offer {
		@Override
		public String name() {
			return "table " + spec.id();
		}

		@Override
		public String label() {
			return spec.label();
		}
	}
}
