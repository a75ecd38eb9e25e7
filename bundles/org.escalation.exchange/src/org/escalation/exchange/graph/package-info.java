/**
 * A model as a graph for graph programs: named elements are nodes, references are edges. Written as GraphML in two
 * profiles, a plain one with typed attributes (Gephi) and one with shapes and positions (yEd).
 */
package org.escalation.exchange.graph;
