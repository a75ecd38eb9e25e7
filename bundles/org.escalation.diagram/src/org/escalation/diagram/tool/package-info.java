/**
 * Runs the tools of a specification on a model, each as one command that can be undone. No widgets: the editor turns
 * gestures into calls, this package into changes.
 *
 * <pre>
 * DiagramTools tools = new DiagramTools(diagramRuntime, host);
 * for (Palette.Section drawer : tools.palette().sections()) { … }          // after each change of layers
 *
 * // while the pointer moves: feedback
 * tools.canRun(tool, elementUnderPointer)           // null stands for the empty ground: the diagram itself
 * tools.canConnect(tool, source, elementUnderPointer)
 * tools.canDrop(semanticElements, elementUnderPointer)
 *
 * // when the button is released: one step of the model's command stack
 * Optional&lt;ToolCommand&gt; command = tools.run(tool, elementUnderPointer);
 * command.ifPresent(one -> {
 *     commandStack.execute(one);
 *     ToolOutcome outcome = one.outcome();          // FAILED: show outcome.message(); the model is as before
 *     diagramRuntime.refresh();                     // after the adapter told it of the changes
 *     select(outcome.selection());                  // model elements; DiagramRuntime.elements gives their pictures
 *     outcome.openings().forEach(this::open);       // representations that the tool leads to
 * });
 * </pre>
 *
 * <ul>
 * <li>An empty result means that the tool may not be used there, or that the user gave up a question. All questions
 * ({@link org.escalation.diagram.tool.ToolHost}) are asked while the command is made, none while it runs.
 * <li>A tool that fails, or is stopped by its bounds (200,000 steps, 200 levels, 10 seconds), is taken back as a whole. Its
 * outcome names the place in the specification. A tool that changes nothing leaves no step to undo. Both abort the
 * command, which a command stack takes silently.
 * <li>A {@link org.escalation.diagram.tool.ToolCommand} may be part of a compound command, together with the editor's own
 * placing of the new element.
 * <li>Usual behaviour where a specification has no tool: deleting deletes the model elements that an element and its
 * content stand for, and takes the target out of the reference that a plain edge shows. Labels, drops, reconnections and
 * double clicks need a tool, as in Sirius.
 * <li>Mappings that are not synchronised show only {@link org.escalation.diagram.viewpoint.ManualView}s; creation tools and
 * drops add them, the diagram file keeps them.
 * </ul>
 */
package org.escalation.diagram.tool;
