package org.escalation.diagram.tool;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.escalation.diagram.spec.SpecPlace;

/**
 * A tool as one step of an editing domain's command stack. Whatever the tool's steps, the services that they call and the
 * host's actions change is recorded while it runs, so that undo and redo restore it exactly, positions in lists included.
 *
 * <p>A tool that fails is taken back at once; one that changes nothing leaves nothing to undo. In both cases the command
 * aborts, which a command stack takes to mean that there is no step. {@link #outcome()} tells what happened.
 */
public final class ToolCommand extends AbstractCommand {

    private final Supplier<ToolRun> start;
    private final Consumer<ToolRun> body;
    private final List<? extends Notifier> recorded;
    private final ViewChanges views;
    private ChangeDescription change;
    private Object viewsOnOtherSide;
    private ToolOutcome outcome = ToolOutcome.PENDING;

    ToolCommand(String label, Supplier<ToolRun> start, Consumer<ToolRun> body, List<? extends Notifier> recorded, ViewChanges views) {
        super(label);
        this.start = start;
        this.body = body;
        this.recorded = recorded;
        this.views = views;
    }

    /** What became of the tool; {@link ToolOutcome#PENDING} before the command was executed. */
    public ToolOutcome outcome() {
        return outcome;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        ToolRun run = start.get();
        Object viewsBefore = views.save();
        ChangeRecorder recorder = new ChangeRecorder();
        recorder.beginRecording(recorded);
        ToolOutcome failure = null;
        try {
            body.accept(run);
        } catch (ToolException e) {
            failure = run.failure(e.getMessage(), e.place());
        } catch (RuntimeException e) {
            failure = run.failure("The tool failed: " + e, SpecPlace.NOWHERE);
        } catch (StackOverflowError e) {
            failure = run.failure("The tool calls itself without end.", SpecPlace.NOWHERE);
        }
        change = recorder.endRecording();
        recorder.dispose();
        if (failure != null) {
            change.apply();
            views.restore(viewsBefore);
            outcome = failure;
            throw new AbortExecutionException(failure.message());
        }
        boolean unchanged = isEmpty(change) && Objects.equals(viewsBefore, views.save());
        outcome = run.outcome(unchanged ? ToolOutcome.State.UNCHANGED : ToolOutcome.State.CHANGED);
        if (unchanged) {
            throw new AbortExecutionException(getLabel() + " changes nothing.");
        }
        viewsOnOtherSide = viewsBefore;
    }

    private static boolean isEmpty(ChangeDescription change) {
        return change.getObjectChanges().isEmpty() && change.getResourceChanges().isEmpty();
    }

    @Override
    public void undo() {
        turn();
    }

    @Override
    public void redo() {
        turn();
    }

    private void turn() {
        change.applyAndReverse();
        Object now = views.save();
        views.restore(viewsOnOtherSide);
        viewsOnOtherSide = now;
    }

    /** The elements to select after the command or its undoing. */
    @Override
    public Collection<?> getAffectedObjects() {
        return outcome.selection().stream().filter(ToolCommand::isThere).toList();
    }

    private static boolean isThere(EObject element) {
        return element.eContainer() != null || element.eResource() != null;
    }

    @Override
    public Collection<?> getResult() {
        return outcome.created();
    }
}
