/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.table;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

import org.escalation.diagram.spec.TableSpec;
import org.escalation.diagram.table.TableChange;
import org.escalation.diagram.table.TableRuntime;
import org.escalation.diagram.table.TableTools;
import org.escalation.diagram.tool.ToolHost;
import org.escalation.diagram.ui.internal.ModelFollower;
import org.escalation.diagram.viewpoint.RuntimeOptions;
import org.escalation.model.edit.NewElements;

/** A table of an open model that follows its changes. */
public final class OpenTable {

	private static final ToolHost HOST = new ToolHost() {
		@Override
		public EObject create(EClass type) {
			return NewElements.create(type);
		}
	};

	private final TableRuntime runtime;
	private final TableTools tools;
	private final ModelFollower follower;

	private OpenTable(TableRuntime runtime, Resource resource) {
		this.runtime = runtime;
		follower = ModelFollower.of(resource, runtime::changed);
		tools = new TableTools(runtime, HOST);
	}

	/** Builds a table. Reads the model, so nobody may change it meanwhile. */
	public static OpenTable open(TableSpec spec, EObject root, RuntimeOptions options) {
		return new OpenTable(TableRuntime.open(spec, root, options), root.eResource());
	}

	/** Rows, columns and cells. */
	public TableRuntime runtime() {
		return runtime;
	}

	/** What can be done with them. */
	public TableTools tools() {
		return tools;
	}

	/** Takes over what has changed in the model. */
	public TableChange refresh() {
		return runtime.refresh();
	}

	/** What is wrong with the table's description, in words; mostly nothing. */
	public List<String> problems() {
		return runtime.problems().stream().map(Object::toString).toList();
	}

	/** No longer follows the model. */
	public void close() {
		follower.close();
	}
}
