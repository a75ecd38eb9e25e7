package org.escalation.diagram.spec;

import java.util.List;
import java.util.Map;

/** One step of a tool. Steps with {@code then} run those afterwards, in the context they set. */
public sealed interface OperationSpec {

    /** Where it is defined. */
    SpecPlace place();

    /** Makes the expression's result the context of the steps inside. */
    record ChangeContext(ExpressionText target, List<OperationSpec> then, SpecPlace place) implements OperationSpec {
    }

    /** Sets, or adds to, a feature of the context. */
    record SetValue(String feature, ExpressionText value, List<OperationSpec> then, SpecPlace place) implements OperationSpec {
    }

    /** Sets a feature of the context to an object named in the specification by its address. */
    record SetObject(String feature, String object, List<OperationSpec> then, SpecPlace place) implements OperationSpec {
    }

    /** Empties a feature of the context, or removes the given elements from it. */
    record Unset(String feature, ExpressionText elements, List<OperationSpec> then, SpecPlace place) implements OperationSpec {
    }

    /** Creates an instance in a reference of the context; it becomes context and variable for the steps inside. */
    record CreateInstance(String type, String reference, String variable, List<OperationSpec> then, SpecPlace place)
            implements OperationSpec {
    }

    /** Moves the context into a reference of a new container. */
    record Move(ExpressionText container, String reference, List<OperationSpec> then, SpecPlace place) implements OperationSpec {
    }

    /** Deletes the context, with what it contains and every reference to it. */
    record Remove(List<OperationSpec> then, SpecPlace place) implements OperationSpec {
    }

    /** Runs the steps inside where the condition holds. */
    record If(ExpressionText condition, List<OperationSpec> then, SpecPlace place) implements OperationSpec {
    }

    /** Runs the steps inside for each element, which is context and variable. */
    record For(ExpressionText elements, String iterator, List<OperationSpec> then, SpecPlace place) implements OperationSpec {
    }

    /** Binds a variable for the steps inside. */
    record Let(String variable, ExpressionText value, List<OperationSpec> then, SpecPlace place) implements OperationSpec {
    }

    /** Runs the steps of the first case whose condition holds, else the default ones. */
    record Switch(List<Case> cases, List<OperationSpec> otherwise, SpecPlace place) implements OperationSpec {
    }

    /** A condition and its steps. */
    record Case(ExpressionText condition, List<OperationSpec> then) {
    }

    /** Removes the context, a view, from the diagram. */
    record DeleteView(List<OperationSpec> then, SpecPlace place) implements OperationSpec {
    }

    /** Shows the context by a mapping inside a view, for diagrams that are not synchronised. */
    record CreateView(String mapping, ExpressionText container, ExpressionText source, ExpressionText target, String variable,
            List<OperationSpec> then, SpecPlace place) implements OperationSpec {
    }

    /** Opens a diagram of the context. */
    record Navigate(String representation, boolean create, List<OperationSpec> then, SpecPlace place) implements OperationSpec {
    }

    /** Calls code that the host registered under a name. */
    record ExternalAction(String action, Map<String, ExpressionText> parameters, List<OperationSpec> then, SpecPlace place)
            implements OperationSpec {
    }

    /** A step that this runtime does not know; running it is refused and says so. */
    record Unknown(String type, List<OperationSpec> then, SpecPlace place) implements OperationSpec {
    }
}
