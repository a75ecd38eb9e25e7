/**
 * The file {@code NAME.diagrams} beside a model: where things are in its diagrams, and what is shown of them.
 *
 * <p>UTF-8 text, one element a line, lines in the order of ids, so that two people's changes merge line by line:
 *
 * <pre>
 * escalation-diagrams 1
 *
 * diagram "Deterrence map"
 * layer Evidence shown
 * filter "Hide stakes" on
 * view "Map/Note" _n3 in Actor:_a1
 * node Actor:_a1 at 24 80 size 320 210 pinned
 * node Threshold:_t7 at 14 40
 * edge Signal:_s3 bends 400 120 400 260 anchors 1 0.5 0 0.3333 labels 0 0 4 -8 0 0
 * </pre>
 *
 * <p>{@code view} is an element that its mapping shows only on request, with what it stands in. Places of nodes are relative to the node they lie in or on; bend points are absolute. {@code size} is that of a
 * container, {@code fixed} one chosen by hand. Further words: {@code side}, {@code pinned}, {@code hidden},
 * {@code unlabelled}, {@code folded}. Words with spaces, quotes or letters beyond ASCII stand in double quotes with
 * backslash escapes.
 */
package org.escalation.diagram.store;
