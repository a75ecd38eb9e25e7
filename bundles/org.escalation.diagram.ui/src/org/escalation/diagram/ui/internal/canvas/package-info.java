/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The canvas on which a scene is shown. It keeps drawn tiles; a thread of its own draws those that are missing, with the
 * painter that also writes files, so that the picture is the same everywhere.
 */
package org.escalation.diagram.ui.internal.canvas;
