package org.escalation.cli.internal.command;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.escalation.cli.CommandFailure;
import org.escalation.cli.Terminal;
import org.escalation.model.EscalationModel;
import org.escalation.model.Identified;
import org.escalation.model.NamedElement;
import org.escalation.model.Scenario;
import org.escalation.model.io.EscalationFiles;
import org.escalation.model.io.FileDiagnostic;
import org.escalation.model.io.LoadResult;

/** Reads the model that a command is about; what the reader noticed goes to the error stream. */
public final class ModelInput {

    private ModelInput() {
    }

    /**
     * Loads a model.
     *
     * @param file as the user gave it
     * @throws CommandFailure if the file is refused
     */
    public static EscalationModel load(Terminal terminal, Path file) {
        LoadResult result = EscalationFiles.load(terminal.resolve(file));
        if (!result.isReadable()) {
            throw CommandFailure.input(result.diagnostics().stream().findFirst().map(FileDiagnostic::toString)
                    .orElse(file + " cannot be read"));
        }
        result.diagnostics().forEach(diagnostic -> terminal.err().println("escalation: " + diagnostic));
        return result.model();
    }

    /**
     * The scenario that is named by identifier or name; without a name the model's first, or null if it has none.
     *
     * @throws CommandFailure if no scenario has the name
     */
    public static Scenario scenario(EscalationModel model, String name) {
        if (name == null) {
            return model.getScenarios().isEmpty() ? null : model.getScenarios().get(0);
        }
        return named(model.getScenarios(), name, "scenario");
    }

    /** The element that is named by identifier or name. */
    static <T extends NamedElement> T named(List<T> elements, String name, String kind) {
        return elements.stream().filter(element -> name.equals(element.getId()) || name.equals(element.getName()))
                .findFirst().orElseThrow(() -> CommandFailure.usage("The model has no " + kind + " '" + name + "'. It has: "
                        + String.join(", ", elements.stream().map(Identified::getId).toList()) + "."));
    }

    /** The identifier of an element, or empty text. */
    public static String id(EObject element) {
        return element instanceof Identified identified && identified.getId() != null ? identified.getId() : "";
    }
}
