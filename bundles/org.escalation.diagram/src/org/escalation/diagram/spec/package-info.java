/**
 * Reads viewpoint specifications of the Sirius Desktop format into immutable descriptions.
 *
 * <p>{@link org.escalation.diagram.spec.Viewpoints#load(java.nio.file.Path, java.nio.file.Path)} is the way in. The XML is
 * read into untyped nodes, references are resolved, and builders turn nodes into the records of this package. Records
 * refer to one another by identity (text), never by object, so that they can be immutable although mappings and tools
 * refer to each other in circles; {@link org.escalation.diagram.spec.DiagramSpec} holds what the identities name.
 *
 * <p>Whatever stands in a file and no builder asked for becomes a {@link org.escalation.diagram.spec.SpecProblem}, once
 * a kind, with its place and what it means for the picture.
 */
package org.escalation.diagram.spec;
