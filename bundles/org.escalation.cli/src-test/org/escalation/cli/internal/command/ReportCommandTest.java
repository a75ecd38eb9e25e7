package org.escalation.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.escalation.cli.CommandTest;
import org.escalation.cli.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The commands that draw and report, on the sample as a user has it. */
class ReportCommandTest extends CommandTest {

    private static final Path SAMPLE = Path.of("../../models/ukraine/ukraine.escalation");

    @BeforeEach
    void copyTheSample() throws IOException {
        Files.copy(SAMPLE, folder.resolve("m.escalation"));
    }

    @Test
    void reportHoldsTogetherAndSaysHowItCameAbout() throws IOException {
        assertEquals(ExitCode.FINE, run("report", "m.escalation", "--out", "r.html", "--replications", "20", "--seed", "7"), err.toString());
        String html = Files.readString(folder.resolve("r.html"));
        assertTrue(html.contains("Escalation Workbench 1.2.3"));
        assertTrue(html.contains("20 runs, seed 7"));
        Set<String> places = new HashSet<>();
        Matcher ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(html);
        while (ids.find()) {
            assertTrue(places.add(ids.group(1)), "twice: " + ids.group(1));
        }
        Matcher links = Pattern.compile("href=\"#([^\"]+)\"").matcher(html);
        int count = 0;
        while (links.find()) {
            assertTrue(places.contains(links.group(1)), "leads nowhere: " + links.group(1));
            count++;
        }
        assertTrue(count > 1000, "only " + count + " links");
        // elements of the drawing lead to what the report says about them
        assertTrue(Pattern.compile("<a href=\"#e-actor.russia\"><(rect|path)").matcher(html).find());
    }

    @Test
    void refusesWhatItCannotDo() throws IOException {
        assertEquals(ExitCode.USAGE, run("report", "m.escalation", "--out", "r.docm"));
        assertTrue(err.toString().contains("--out must end in .html"), err.toString());
        assertEquals(ExitCode.USAGE, run("report", "m.escalation", "--out", "r.html", "--report", "nothing"));
        assertEquals(ExitCode.USAGE, run("report", "m.escalation", "--out", "r.html", "--replications", "0"));
        assertEquals(ExitCode.USAGE, run("report", "m.escalation"));
        assertEquals(ExitCode.INPUT, run("report", "missing.escalation", "--out", "r.html"));
        assertEquals(ExitCode.INPUT, run("report", "m.escalation", "--out", "none/r.html", "--replications", "1"));
        Files.writeString(folder.resolve("r.html"), "mine");
        assertEquals(ExitCode.INPUT, run("report", "m.escalation", "--out", "r.html", "--replications", "1"));
        assertEquals("mine", Files.readString(folder.resolve("r.html")));
    }

    @Test
    void drawsInEveryFormat() throws IOException {
        for (String format : List.of("svg", "png", "pdf")) {
            assertEquals(ExitCode.FINE, run("diagram", "m.escalation", "--name", "deterrenceMap", "--out", "d", "--format", format), err.toString());
        }
        assertTrue(Files.readString(folder.resolve("d/deterrenceMap.svg")).contains(">Russia<"));
        assertEquals("PNG", new String(Files.readAllBytes(folder.resolve("d/deterrenceMap.png")), 1, 3, java.nio.charset.StandardCharsets.US_ASCII));
        assertEquals("%PDF", new String(Files.readAllBytes(folder.resolve("d/deterrenceMap.pdf")), 0, 4, java.nio.charset.StandardCharsets.US_ASCII));
        try (java.util.stream.Stream<Path> left = Files.list(folder.resolve("d"))) {
            assertFalse(left.anyMatch(file -> file.toString().endsWith(".part")));
        }
    }

    @Test
    void unknownDiagramsListWhatThereIs() throws IOException {
        assertEquals(ExitCode.USAGE, run("diagram", "m.escalation", "--name", "mona-lisa", "--out", "d"));
        assertTrue(err.toString().contains("deterrenceMap"), err.toString());
        assertEquals(ExitCode.USAGE, run("diagram", "m.escalation", "--out", "d", "--format", "bmp"));
        Files.writeString(folder.resolve("taken"), "a file");
        assertEquals(ExitCode.INPUT, run("diagram", "m.escalation", "--out", "taken"));
        assertTrue(err.toString().contains("taken"), err.toString());
    }
}
