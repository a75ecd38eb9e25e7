/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Model files: opening, saving, diagnostics and recovery, without dialogs and without the Eclipse platform.
 * <p>
 * A file {@code NAME.escalation} is XMI in UTF-8 with line feeds, one element a line, properties and parts in the order
 * of the metamodel, references by id and defaults left out, so that text diffs and merges read well. A load and a save
 * without a change give the same bytes.
 * <p>
 * Saving writes a temporary file in the same folder, forces it to the medium and renames it over the file; the previous
 * content is kept as {@code NAME.escalation.bak} (a plain suffix, so that every file manager shows it). Whatever fails,
 * the old or the new content is there complete.
 * <p>
 * Reading opens nothing but the file itself: document types and entities are refused, references out of the file are
 * reported, and size, depth and lengths are limited ({@link org.escalation.model.io.LoadSettings}). What does not fit
 * the metamodel is reported with its line and the rest is loaded; saving over the file is then refused until the user
 * accepts the loss. References to elements that are not there are kept until somebody edits them.
 */
package org.escalation.model.io;
