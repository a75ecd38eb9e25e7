/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * How models are edited: one reflective item provider for every class of the metamodel, labels, icons, new elements and
 * named commands. Knows EMF only; the workbench, and Sirius where it is installed, adapt it to their widgets.
 */
package org.escalation.model.edit;
