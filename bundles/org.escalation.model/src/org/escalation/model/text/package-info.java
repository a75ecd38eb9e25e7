/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Plain words for the metamodel and for the elements of a model. Depends on nothing but the metamodel,
 * so that the command line, reports and the workbench all say the same.
 */
package org.escalation.model.text;
