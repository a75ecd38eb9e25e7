/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.tree;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Where something can be added.
 *
 * @param owner element that takes it
 * @param list  the one list of its parts that is meant; null if any
 */
public record ElementTarget(EObject owner, EReference list) {
}
