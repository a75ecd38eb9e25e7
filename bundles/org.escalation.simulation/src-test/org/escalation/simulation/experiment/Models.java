package org.escalation.simulation.experiment;

import java.nio.file.Files;
import java.nio.file.Path;

import org.escalation.model.EscalationModel;
import org.escalation.model.io.EscalationFiles;

/** The shipped models, wherever in the repository the tests are started. */
final class Models {

    private Models() {
    }

    static EscalationModel sample() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path sample = folder.resolve("models/ukraine/ukraine.escalation");
            if (Files.isRegularFile(sample)) {
                return EscalationFiles.load(sample).model();
            }
        }
        throw new IllegalStateException("no folder models above " + Path.of("").toAbsolutePath());
    }
}
