package org.escalation.diagram.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.escalation.diagram.layout.LayoutSettings;
import org.escalation.diagram.layout.SceneLayout;
import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.SampleScenes;
import org.escalation.diagram.scene.Scene;
import org.escalation.diagram.scene.SceneNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagramsFileTest {

    @TempDir
    Path folder;

    private static DiagramsFile read(String text) throws IOException {
        return DiagramsFile.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "m.diagrams");
    }

    private static Scene laidOut() {
        Scene scene = SampleScenes.map();
        SceneLayout.apply(scene, LayoutSettings.LAYERED);
        return scene;
    }

    @Test
    void aSceneComesBackAsItWas() throws IOException {
        Scene scene = laidOut();
        SceneNode pinned = (SceneNode) scene.find("Package:p1");
        pinned.setPinned(true);
        pinned.moveTo(1234.5, -67.8);
        scene.find("Stake:status").setHidden(true);
        DiagramsFile file = new DiagramsFile();
        DiagramLayout layout = file.get(scene.id());
        LayoutKeeper.capture(scene, layout);
        layout.layers().put("Evidence", true);
        layout.filters().put("Hide \"stakes\"", false);
        file.put(layout);
        Path path = folder.resolve("m.diagrams");
        file.save(path);

        DiagramsFile again = DiagramsFile.load(path);
        assertEquals(List.of(), again.problems());
        assertEquals(file.diagrams(), again.diagrams());
        Scene fresh = SampleScenes.map();
        assertEquals(List.of(), LayoutKeeper.apply(again.get("map"), fresh));
        for (SceneNode node : scene.allNodes()) {
            SceneNode other = (SceneNode) fresh.find(node.id());
            Bounds a = node.bounds();
            Bounds b = other.bounds();
            assertEquals(a.x(), b.x(), 0.06, node.id());
            assertEquals(a.y(), b.y(), 0.06, node.id());
            assertEquals(a.width(), b.width(), 0.06, node.id());
            assertEquals(a.height(), b.height(), 0.06, node.id());
            assertEquals(node.isShown(), other.isShown());
        }
        scene.edges().forEach(edge -> assertEquals(edge.bendCount(),
                ((org.escalation.diagram.scene.SceneEdge) fresh.find(edge.id())).bendCount()));
        byte[] before = Files.readAllBytes(path);
        DiagramLayout second = again.get("map");
        LayoutKeeper.capture(fresh, second);
        again.put(second);
        assertEquals(new String(before, StandardCharsets.UTF_8), again.toText());
    }

    @Test
    void oneMovedElementChangesOneLine() {
        Scene scene = laidOut();
        DiagramsFile file = new DiagramsFile();
        DiagramLayout layout = file.get("map");
        LayoutKeeper.capture(scene, layout);
        file.put(layout);
        List<String> before = file.toText().lines().toList();
        SceneNode line = (SceneNode) scene.find("Stake:survival");
        line.moveTo(line.x() + 10, line.y());
        LayoutKeeper.capture(scene, layout);
        file.put(layout);
        List<String> after = file.toText().lines().toList();
        assertEquals(before.size(), after.size());
        int changed = 0;
        for (int i = 0; i < before.size(); i++) {
            changed += before.get(i).equals(after.get(i)) ? 0 : 1;
        }
        assertEquals(1, changed);
    }

    @Test
    void loadAndSaveGivesTheSameBytesEvenInAnotherOrder() throws IOException {
        String text = "escalation-diagrams 1\r\n\r\ndiagram b\r\nnode z at 1.50 2\r\nnode a at 3 4 pinned\r\n"
                + "edge \"x \\u00e9\" bends 1 2 3 4\r\n\r\ndiagram a\r\nlayer L hidden";
        assertEquals(text, read(text).toText());
        Path path = folder.resolve("m.diagrams");
        Files.writeString(path, text);
        DiagramsFile file = DiagramsFile.load(path);
        file.save(path);
        assertEquals(text, Files.readString(path));
    }

    @Test
    void entriesOfDeletedElementsAndUnreadableLinesAreKept() throws IOException {
        String text = "escalation-diagrams 1\n\ndiagram map\nnode Gone:_1 at 1 2\nedge Gone:_2 bends 1 2\n"
                + "node Broken at 1\nnode Bad at one 2\nwhatever comes\n";
        DiagramsFile file = read(text);
        assertEquals(List.of("m.diagrams, line 6: the line ends where a number is expected",
                "m.diagrams, line 7: expected a number, found \"one\"",
                "m.diagrams, line 8: unknown kind of entry: \"whatever\""),
                file.problems().stream().map(DiagramsFile.Problem::message).toList());
        DiagramLayout layout = file.get("map");
        LayoutKeeper.capture(laidOut(), layout);
        file.put(layout);
        String written = file.toText();
        for (String line : text.lines().toList()) {
            assertTrue(written.contains(line), line);
        }
    }

    @Test
    void namesTheConflictThatWasNotResolved() throws IOException {
        DiagramsFile file = read("escalation-diagrams 1\ndiagram a\n<<<<<<< ours\nnode n at 1 2\n=======\n"
                + "node n at 3 4\n>>>>>>> theirs\n");
        assertEquals(4, file.problems().size());
        assertEquals("m.diagrams, line 3: a merge conflict was not resolved", file.problems().get(0).message());
        assertEquals(1, file.get("a").nodes().get("n").x());
    }

    @Test
    void refusesWhatIsNoDiagramsFile() throws IOException {
        assertMessage("is empty", "");
        assertMessage("is not a diagrams file", "<?xml version=\"1.0\"?>\n");
        assertMessage("newer version (format 2", "escalation-diagrams 2\n");
        assertMessage("no format 0", "escalation-diagrams 0\n");
        assertMessage("not a number", "escalation-diagrams one\n");
        byte[] latin1 = "escalation-diagrams 1\ndiagram \u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(assertThrows(DiagramsFileException.class,
                () -> DiagramsFile.load(new ByteArrayInputStream(latin1), "m")).getMessage().contains("UTF-8"));
    }

    private static void assertMessage(String part, String text) {
        String message = assertThrows(DiagramsFileException.class, () -> read(text)).getMessage();
        assertTrue(message.contains(part), message);
    }

    @Test
    void readsNoMoreThanItMust() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] b, int off, int len) {
                java.util.Arrays.fill(b, off, off + len, (byte) 'x');
                return len;
            }
        };
        assertTrue(assertThrows(DiagramsFileException.class, () -> DiagramsFile.load(endless, "m")).getMessage()
                .contains("larger than 64 MB"));
    }

    @Test
    void anyGarbageIsReportedAndNeverThrows() throws IOException {
        Random random = new Random(5);
        String letters = "node edge diagram layer filter at size bends pinned 1 2 -3 1e999 NaN \" \\ \\u12 \n \n \n".repeat(2);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder("escalation-diagrams 1\n");
            for (int i = 0; i < 60; i++) {
                int at = random.nextInt(letters.length() - 8);
                text.append(letters, at, at + random.nextInt(8));
            }
            DiagramsFile file = read(text.toString());
            assertEquals(text.toString(), file.toText());
            file.put(new DiagramLayout("other"));
            DiagramsFile again = read(file.toText());
            for (String id : file.diagrams().keySet()) {
                assertEquals(file.get(id).nodes(), again.get(id).nodes());
                assertEquals(file.get(id).edges(), again.get(id).edges());
            }
        }
    }

    @Test
    void idsMayHoldAnything() throws IOException {
        String id = "Actor:\u042f \"x\"\\ \n\t\u0001 \ud83d\ude00 end";
        DiagramsFile file = new DiagramsFile();
        DiagramLayout layout = file.get(id);
        layout.nodes().put(id, new NodeLayout(1, 2, -1, -1, null, false, false, false, false, false));
        file.put(layout);
        assertEquals(file.diagrams(), read(file.toText()).diagrams());
    }

    @Test
    void aFailedSaveLeavesTheOldFileAndNoOther() throws IOException {
        Path path = folder.resolve("m.diagrams");
        new DiagramsFile().save(path);
        Path blocked = folder.resolve("file").resolve("m.diagrams");
        Files.writeString(folder.resolve("file"), "not a folder");
        assertThrows(IOException.class, () -> new DiagramsFile().save(blocked));
        try (var files = Files.list(folder)) {
            assertEquals(List.of("file", "m.diagrams"), files.map(f -> f.getFileName().toString()).sorted().toList());
        }
        assertFalse(Files.readString(path).isEmpty());
    }

    @Test
    void aMissingFileIsAnEmptyOne() throws IOException {
        assertTrue(DiagramsFile.load(folder.resolve("none.diagrams")).diagrams().isEmpty());
    }
}
