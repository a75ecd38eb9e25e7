package org.escalation.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import org.escalation.cli.CommandTest;
import org.escalation.cli.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OdesignCheckCommandTest extends CommandTest {

    private static final String SPECIFICATION = """
            <?xml version="1.0" encoding="UTF-8"?>
            <description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xmlns:description="http://www.eclipse.org/sirius/description/1.1.0" \
            xmlns:d="http://www.eclipse.org/sirius/diagram/description/1.1.0" \
            xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0" \
            xmlns:dt="http://www.eclipse.org/sirius/diagram/description/tool/1.1.0" \
            xmlns:tool="http://www.eclipse.org/sirius/description/tool/1.1.0" name="g">
              <ownedViewpoints name="V">
                <ownedRepresentations xsi:type="d:DiagramDescription" name="D" domainClass="ecore::EPackage">
                  <defaultLayer name="Default">
                    <nodeMappings name="N" domainClass="ecore::EClass" semanticCandidatesExpression="aql:self.eClassifiers">
                      <style xsi:type="style:SquareDescription" labelExpression="aql:self.name +"/>
                    </nodeMappings>
                    <toolSections name="T">
                      <ownedTools xsi:type="dt:ToolDescription" name="Fine">
                        <initialOperation>
                          <firstModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="x"/>
                        </initialOperation>
                      </ownedTools>
                      <ownedTools xsi:type="dt:ToolDescription" name="Odd">
                        <initialOperation>
                          <firstModelOperations xsi:type="tool:Somersault"/>
                        </initialOperation>
                      </ownedTools>
                    </toolSections>
                  </defaultLayer>
                </ownedRepresentations>
              </ownedViewpoints>
            </description:Group>
            """;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("specs/inner"));
        Files.writeString(folder.resolve("specs/inner/a.odesign"), SPECIFICATION);
    }

    @Test
    void countsAreText() {
        assertEquals(ExitCode.FINE, run("odesign", "check", "specs"), err.toString());
        String text = out.toString();
        assertTrue(text.contains("files read                          1        1  100.0%"), text);
        assertTrue(text.contains("expressions: aql                    2        1   50.0%"), text);
        assertTrue(text.contains("tools that would run                2        1   50.0%"), text);
        assertTrue(text.contains("step Somersault"), text);
        assertTrue(text.contains("a.odesign:17 (V/D/Default/T/Odd/initialOperation/firstModelOperations)"), text);
        assertTrue(text.contains("a.odesign:7 (V/D/Default/N/style)  Expected an expression, found the end."), text);
        assertTrue(text.contains("A tool that reaches it stops there."), text);
    }

    @Test
    void countsAreJson() {
        assertEquals(ExitCode.FINE, run("odesign", "check", "specs", "--format", "json"), err.toString());
        JsonObject root = JsonParser.parseString(out.toString()).getAsJsonObject();
        assertEquals(1, root.getAsJsonObject("files").get("good").getAsInt());
        assertEquals(0.5, root.getAsJsonObject("tools").get("share").getAsDouble());
        assertTrue(root.getAsJsonArray("findings").size() > 0);
    }

    @Test
    void aShareThatIsTooSmallIsAFinding() {
        assertEquals(ExitCode.FINDINGS, run("odesign", "check", "specs", "--at-least", "95"));
        assertEquals(ExitCode.FINE, run("odesign", "check", "specs", "--at-least", "40"));
    }

    @Test
    void anUnreadableFileIsAFindingAndNamed() throws IOException {
        Files.writeString(folder.resolve("specs/b.odesign"), "<a>");
        assertEquals(ExitCode.FINDINGS, run("odesign", "check", "specs"));
        assertTrue(out.toString().contains("b.odesign:1: The file is not well-formed XML"), out.toString());
    }

    @Test
    void wrongUseIsExplained() throws IOException {
        assertEquals(ExitCode.INPUT, run("odesign", "check", "nowhere"));
        assertTrue(err.toString().contains("nowhere is no folder"), err.toString());
        Files.createDirectories(folder.resolve("empty"));
        assertEquals(ExitCode.INPUT, run("odesign", "check", "empty"));
        assertEquals(ExitCode.USAGE, run("odesign"));
        assertTrue(err.toString().contains("check"), err.toString());
    }
}
