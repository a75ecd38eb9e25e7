package org.escalation.exchange.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import javax.xml.parsers.DocumentBuilderFactory;
import org.escalation.exchange.graph.ElementGraph.Edge;
import org.escalation.model.Action;
import org.escalation.model.Actor;
import org.escalation.model.Assessment;
import org.escalation.model.DeterrenceLinkage;
import org.escalation.model.EscalationFactory;
import org.escalation.model.EscalationModel;
import org.escalation.model.RedLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class GraphMlTest {

    private static final String STRANGE = "=a \"b\" <c> & 'd'\n\t\r עברית 😀";

    private final EscalationFactory factory = EscalationFactory.eINSTANCE;
    private final EscalationModel model = factory.createEscalationModel();
    private final Actor actor = factory.createActor();
    private final RedLine line = factory.createRedLine();

    @BeforeEach
    void build() {
        actor.setId("a");
        actor.setName(STRANGE);
        model.getActors().add(actor);
        line.setId("l");
        line.setName("Line");
        actor.getThresholds().add(line);
        line.getAddressees().add(actor);
        Action action = factory.createAction();
        action.setId("m");
        actor.getActions().add(action);
        action.getTargets().add(actor);
    }

    private static Document written(EscalationModel model, GraphMlProfile profile) throws Exception {
        StringWriter text = new StringWriter();
        GraphMlWriter.write(ElementGraph.of(model), profile, text, () -> false);
        DocumentBuilderFactory builders = DocumentBuilderFactory.newInstance();
        builders.setNamespaceAware(true);
        return builders.newDocumentBuilder().parse(new InputSource(new StringReader(text.toString())));
    }

    @Test
    void partsAndReferencesAreEdges() {
        ElementGraph graph = ElementGraph.of(model);
        assertEquals(3, graph.nodes().size());
        assertTrue(graph.edges().contains(new Edge("a", "l", "contains", 1, null)));
        assertTrue(graph.edges().contains(new Edge("l", "a", "addressees", 1, null)));
        assertEquals(STRANGE, graph.nodes().get(1).owner());
        assertEquals("m", graph.nodes().stream().filter(node -> node.id().equals("m")).findFirst().orElseThrow().label());
    }

    @Test
    void lineHasItsEstimateAndOthersHaveNone() {
        ElementGraph graph = ElementGraph.of(model);
        graph.nodes().forEach(node -> {
            if (node.id().equals("l")) {
                assertEquals(.5, node.credibility());
            } else {
                assertNull(node.credibility());
            }
            assertNull(node.severity());
        });
    }

    @Test
    void linkageSaysHowAutomaticItIs() {
        DeterrenceLinkage linkage = factory.createDeterrenceLinkage();
        linkage.setId("k");
        linkage.setGuarantor(actor);
        Assessment judged = factory.createAssessment();
        judged.setLow(.1);
        judged.setPoint(.2);
        judged.setHigh(.3);
        linkage.setAutomaticity(judged);
        model.getLinkages().add(linkage);
        assertTrue(ElementGraph.of(model).edges().contains(new Edge("k", "a", "guarantor", 1, .2)));
    }

    @ParameterizedTest
    @EnumSource
    void everyEdgeEndsAtANodeAndTextsComeBack(GraphMlProfile profile) throws Exception {
        Document document = written(model, profile);
        Set<String> ids = new HashSet<>();
        NodeList nodes = document.getElementsByTagNameNS("*", "node");
        for (int index = 0; index < nodes.getLength(); index++) {
            assertTrue(ids.add(((Element) nodes.item(index)).getAttribute("id")));
        }
        NodeList edges = document.getElementsByTagNameNS("*", "edge");
        assertTrue(edges.getLength() > 0);
        for (int index = 0; index < edges.getLength(); index++) {
            assertTrue(ids.contains(((Element) edges.item(index)).getAttribute("source")));
            assertTrue(ids.contains(((Element) edges.item(index)).getAttribute("target")));
        }
        assertEquals(STRANGE, ((Element) nodes.item(0)).getElementsByTagNameNS("*", "data").item(0).getTextContent());
        assertEquals(profile == GraphMlProfile.YED ? 3 : 0, document.getElementsByTagNameNS("*", "ShapeNode").getLength());
    }

    @Test
    void shapesDoNotCoverEachOther() throws Exception {
        for (int index = 0; index < 50; index++) {
            Actor more = factory.createActor();
            more.setId("x" + index);
            model.getActors().add(more);
        }
        Set<String> corners = new HashSet<>();
        NodeList places = written(model, GraphMlProfile.YED).getElementsByTagNameNS("*", "Geometry");
        for (int index = 0; index < places.getLength(); index++) {
            Element place = (Element) places.item(index);
            assertTrue(corners.add(place.getAttribute("x") + "," + place.getAttribute("y")));
        }
        assertEquals(53, corners.size());
    }

    @Test
    void charactersThatXmlCannotHoldAreReplaced() {
        assertEquals("a\uFFFDb", XmlText.escaped("a\u0000b"));
        assertFalse(XmlText.escaped("\uD800").contains("\uD800"));
    }

    @Test
    void cancelEndsTheWriting() {
        assertThrows(CancellationException.class,
                () -> GraphMlWriter.write(ElementGraph.of(model), GraphMlProfile.PLAIN, new StringWriter(), () -> true));
    }
}
