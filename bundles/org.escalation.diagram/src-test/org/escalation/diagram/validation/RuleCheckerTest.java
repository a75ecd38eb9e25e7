package org.escalation.diagram.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.escalation.diagram.expression.LibraryModel;
import org.escalation.diagram.spec.SpecException;
import org.escalation.diagram.spec.Viewpoints;
import org.escalation.diagram.tool.DiagramTools;
import org.escalation.diagram.tool.ToolHost;
import org.escalation.diagram.viewpoint.DiagramRuntime;
import org.escalation.diagram.viewpoint.RuntimeOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules on model elements and on views, and their remedies. */
class RuleCheckerTest {

    private final LibraryModel model = new LibraryModel();
    private final BasicCommandStack stack = new BasicCommandStack();
    private DiagramRuntime diagram;
    private RuleChecker checker;

    @BeforeEach
    void open() throws IOException, SpecException {
        try (InputStream in = DiagramTools.class.getResourceAsStream("desk.odesign")) {
            diagram = DiagramRuntime.open(Viewpoints.load(in, "mem:/desk.odesign").diagram("Desk").orElseThrow(), model.root,
                    RuntimeOptions.DEFAULT);
        }
        checker = new RuleChecker(diagram, List.of(), ToolHost.HEADLESS);
    }

    @Test
    void violationsNameWhatIsWrong() {
        List<Violation> found = checker.check();
        assertEquals(List.of("Green is too long", "Label Bert"), found.stream().map(Violation::message).toList());
        assertEquals(model.named("Green"), found.get(0).element());
        assertTrue(found.get(0).picture().isEmpty());
        assertEquals(diagram.elements(model.named("Bert")).get(0), found.get(1).picture().orElseThrow());
        assertTrue(checker.problems().get(0).message().contains("divided by zero"));
    }

    @Test
    void remediesAreStepsThatCanBeUndone() {
        for (Violation violation : checker.check()) {
            stack.execute(checker.fix(violation, violation.rule().fixes().get(0)));
        }
        assertNotNull(model.named("Robert"));
        diagram.refreshAll();
        assertEquals(List.of(), checker.check());
        stack.undo();
        stack.undo();
        diagram.refreshAll();
        assertEquals(2, checker.check().size());
    }
}
