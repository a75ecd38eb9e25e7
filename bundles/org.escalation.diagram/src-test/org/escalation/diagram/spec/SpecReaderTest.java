package org.escalation.diagram.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What the reader takes and what it refuses. */
class SpecReaderTest {

    private static final String HEAD = "<description:Group xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
            + " xmlns:description=\"http://www.eclipse.org/sirius/description/1.1.0\""
            + " xmlns:d=\"http://www.eclipse.org/sirius/diagram/description/1.1.0\"";

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Viewpoints load(String text) throws SpecException {
        return Viewpoints.load(stream(text), "mem:/test.odesign");
    }

    private static SpecException refused(String text) {
        return assertThrows(SpecException.class, () -> load(text));
    }

    @Test
    void anEmptyGroupHasNoViewpoints() throws SpecException {
        Viewpoints read = load(HEAD + "/>");
        assertTrue(read.viewpoints().isEmpty());
        assertTrue(read.problems().isEmpty(), () -> read.problems().toString());
    }

    @Test
    void whatIsNotASpecificationIsRefused() {
        assertTrue(refused("<html/>").getMessage().contains("not a viewpoint specification"));
        assertTrue(refused("").getMessage().contains("not well-formed"));
        assertTrue(refused("PK\u0003\u0004junk").getMessage().contains("not well-formed"));
    }

    @Test
    void aBrokenFileNamesItsLine() {
        SpecException e = refused(HEAD + ">\n<ownedViewpoints>\n</wrong>");
        assertEquals(3, e.place().line());
    }

    @Test
    void documentTypesAndEntitiesAreRefused() {
        String bomb = "<!DOCTYPE g [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>" + HEAD + " name=\"&b;\"/>";
        refused(bomb);
        String outside = "<!DOCTYPE g [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + HEAD + ">&x;</description:Group>";
        refused(outside);
        refused("<!DOCTYPE g SYSTEM \"http://127.0.0.1:9/x.dtd\">" + HEAD + "/>");
    }

    @Test
    void depthIsBounded() {
        String open = "<ownedViewpoints>".repeat(100_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5),
                () -> assertTrue(refused(HEAD + ">" + open).getMessage().contains("nested deeper")));
    }

    @Test
    void numberOfElementsIsBounded() {
        String many = HEAD + ">" + "<ownedViewpoints/>".repeat(500_000) + "</description:Group>";
        assertTrue(refused(many).getMessage().contains("more than 400000 elements"));
    }

    @Test
    void sizeIsBoundedWithoutReadingOn() {
        InputStream endless = new InputStream() {
            private final byte[] head = (HEAD + ">").getBytes(StandardCharsets.UTF_8);
            private int at;

            @Override
            public int read() {
                return at < head.length ? head[at++] : ' ';
            }
        };
        SpecException e = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10),
                () -> assertThrows(SpecException.class, () -> Viewpoints.load(endless, "mem:/endless.odesign")));
        assertTrue(e.getMessage().contains("larger than"), e.getMessage());
    }

    @Test
    void whatIsNotUnderstoodIsReportedOnceWithItsPlaceAndCount() throws SpecException {
        Viewpoints read = load(HEAD + ">\n<ownedViewpoints name=\"V\">\n"
                + "<ownedRepresentations xsi:type=\"d:DiagramDescription\" name=\"D\" domainClass=\"x.A\">\n"
                + "<defaultLayer name=\"L\">\n<nodeMappings name=\"N\" domainClass=\"x.A\" glow=\"1\"><halo/></nodeMappings>\n"
                + "<nodeMappings name=\"M\" domainClass=\"x.A\" glow=\"1\"/>\n</defaultLayer>"
                + "</ownedRepresentations></ownedViewpoints></description:Group>");
        assertEquals(2, read.problems().size(), () -> read.problems().toString());
        SpecProblem glow = read.problems().get(0);
        assertEquals("NodeMapping.glow", glow.construct());
        assertEquals(2, glow.occurrences());
        assertEquals(5, glow.place().line());
        assertEquals("V/D/L/N", glow.place().path());
        assertTrue(read.problems().get(1).effect().contains("left out of the picture"));
    }

    @Test
    void aReferenceToNowhereIsReported() throws SpecException {
        Viewpoints read = load(HEAD + "><ownedViewpoints name=\"V\">"
                + "<ownedRepresentations xsi:type=\"d:DiagramDescription\" name=\"D\" dropDescriptions=\"//@ownedViewpoints.7\"/>"
                + "</ownedViewpoints></description:Group>");
        assertEquals("reference", read.problems().get(0).code());
    }

    @Test
    void filesOutsideTheProjectAreNotOpened() throws SpecException {
        Viewpoints read = load(HEAD + "><ownedViewpoints name=\"V\">"
                + "<ownedRepresentations xsi:type=\"d:DiagramDescription\" name=\"D\">"
                + "<dropDescriptions href=\"file:/etc/passwd.odesign#//@a\"/></ownedRepresentations>"
                + "</ownedViewpoints></description:Group>");
        assertEquals("reference", read.problems().get(0).code());
    }
}
