package org.escalation.diagram.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.eclipse.emf.ecore.EObject;
import org.escalation.diagram.expression.LibraryModel;
import org.escalation.diagram.registry.LoadedViewpoints;
import org.escalation.diagram.registry.ViewpointRegistry;
import org.escalation.diagram.registry.ViewpointSource;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.spec.DiagramSpec;
import org.escalation.diagram.spec.SpecProblem;
import org.escalation.diagram.tool.JavaAction;
import org.escalation.diagram.viewpoint.DiagramRuntime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Contributions to the extension point, by the real registry of the platform. */
class ViewpointExtensionRegistryTest {

    /** A contributed service. */
    public static final class Shout {

        /** A name in capitals. */
        public String shout(EObject element) {
            return String.valueOf(element.eGet(element.eClass().getEStructuralFeature("name"))).toUpperCase(java.util.Locale.ROOT);
        }
    }

    /** A contributed action. */
    public static final class Bell implements JavaAction {

        @Override
        public void execute(List<EObject> elements, Map<String, Object> parameters) {
            // rings
        }
    }

    private static final String SPECIFICATION = """
            <?xml version="1.0" encoding="UTF-8"?>
            <description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xmlns:description="http://www.eclipse.org/sirius/description/1.1.0" \
            xmlns:d="http://www.eclipse.org/sirius/diagram/description/1.1.0" \
            xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0" name="g">
              <ownedViewpoints name="Loud">
                <ownedRepresentations xsi:type="d:DiagramDescription" name="Names" domainClass="lib::Library">
                  <defaultLayer name="Default">
                    <nodeMappings name="Author" domainClass="lib::Author" semanticCandidatesExpression="feature:authors">
                      <style xsi:type="style:SquareDescription" labelExpression="aql:self.shout()"/>
                    </nodeMappings>
                  </defaultLayer>
                </ownedRepresentations>
              </ownedViewpoints>
              <ownedViewpoints name="More">
                <ownedRepresentationExtensions xsi:type="d:DiagramExtensionDescription" name="shelves" viewpointURI="viewpoint:/com.example/Loud" representationName="Names">
                  <layers name="Shelves" activeByDefault="true">
                    <nodeMappings name="Shelf" domainClass="lib::Shelf" semanticCandidatesExpression="feature:shelves">
                      <style xsi:type="style:SquareDescription"/>
                    </nodeMappings>
                  </layers>
                </ownedRepresentationExtensions>
              </ownedViewpoints>
            </description:Group>
            """;

    private IExtensionRegistry registry;

    @BeforeEach
    void contribute() throws IOException {
        Object key = new Object();
        registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), key, null);
        RegistryContributor owner = new RegistryContributor("1", "org.escalation.diagram", null, null);
        registry.addContribution(Files.newInputStream(Path.of("plugin.xml")), owner, false, "plugin.xml", null, key);
        RegistryContributor other = new RegistryContributor("2", "com.example", null, null);
        String plugin = """
                <plugin>
                   <extension point="org.escalation.diagram.viewpoints">
                      <specification path="description/loud.odesign">
                         <service class="%1$s$Shout"/>
                         <service class="com.example.Missing"/>
                         <action id="bell" class="%1$s$Bell"/>
                         <action id="shout" class="%1$s$Shout"/>
                      </specification>
                      <specification path="/missing.odesign"/>
                   </extension>
                </plugin>
                """.formatted(ViewpointExtensionRegistryTest.class.getName());
        registry.addContribution(new ByteArrayInputStream(plugin.getBytes(StandardCharsets.UTF_8)), other, false, "plugin.xml", null, key);
    }

    private static Optional<InputStream> open(String address) {
        return switch (address) {
            case "platform:/plugin/com.example/description/loud.odesign" ->
                Optional.of(new ByteArrayInputStream(SPECIFICATION.getBytes(StandardCharsets.UTF_8)));
            case "platform:/plugin/com.example/icons/a.svg" -> Optional.of(new ByteArrayInputStream("<svg/>".getBytes(StandardCharsets.UTF_8)));
            default -> Optional.empty();
        };
    }

    @Test
    void contributionsAreReadWithTheirCode() {
        List<ViewpointSource> sources = ViewpointExtensionRegistry.Reader.read(registry, ViewpointExtensionRegistryTest::open);
        assertEquals(2, sources.size());
        assertEquals("com.example", sources.get(0).contributor());
        assertEquals(List.of(Shout.class), sources.get(0).services());
        assertEquals(1, sources.get(0).actions().size());
    }

    @Test
    void theirDiagramsWorkAndFailuresAreNamed() {
        LoadedViewpoints viewpoints = ViewpointRegistry.of(ViewpointExtensionRegistry.Reader.read(registry, ViewpointExtensionRegistryTest::open)).load();
        assertEquals(1, viewpoints.problems().size());
        SpecProblem problem = viewpoints.problems().get(0);
        assertTrue(problem.message().contains("platform:/plugin/com.example/missing.odesign"), problem.message());
        DiagramSpec spec = viewpoints.diagram("Names").orElseThrow();
        LibraryModel model = new LibraryModel();
        DiagramRuntime diagram = DiagramRuntime.open(spec, model.root, viewpoints.options(spec));
        assertEquals(List.of("ANNA", "BERT", "top", "low"), diagram.scene().roots().stream().map(SceneNode::label).toList());
        assertTrue(viewpoints.actions().find("bell").isPresent());
        assertEquals("image/svg+xml", viewpoints.images().find("/com.example/icons/a.svg").orElseThrow().mediaType());
        assertTrue(viewpoints.images().find("/com.example/icons/b.svg").isEmpty());
    }
}
