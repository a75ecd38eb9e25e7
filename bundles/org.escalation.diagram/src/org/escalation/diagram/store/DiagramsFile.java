package org.escalation.diagram.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A {@code NAME.diagrams} file: the layouts of a model's diagrams. The format is described in the package comment.
 *
 * <p>Reading loses nothing: entries of elements that are gone and lines that cannot be read are kept and written again.
 * Saving what was loaded and not changed gives the same bytes, whatever their order was.
 */
public final class DiagramsFile {

    /** Newest format version that can be read, and the one that is written. */
    public static final int VERSION = 1;

    private static final long MAX_BYTES = 64L << 20;

    /**
     * Something wrong in a file that did not keep the rest from being read.
     *
     * @param line    number of the line from 1
     * @param message one clear sentence
     */
    public record Problem(int line, String message) {
    }

    private final SortedMap<String, DiagramLayout> diagrams = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private String loadedText;
    private SortedMap<String, DiagramLayout> loaded;

    /** Creates a file without diagrams. */
    public DiagramsFile() {
        // nothing kept yet
    }

    /**
     * Reads a file; one that does not exist gives a file without diagrams.
     *
     * @param path the file
     * @return its content; see {@link #problems()}
     * @throws DiagramsFileException if it is too large, no text in UTF-8, of another kind, or of a newer version
     * @throws IOException           if it cannot be read
     */
    public static DiagramsFile load(Path path) throws IOException {
        if (Files.notExists(path)) {
            return new DiagramsFile();
        }
        try (InputStream in = Files.newInputStream(path)) {
            return load(in, path.getFileName().toString());
        }
    }

    /**
     * Reads a file from a stream.
     *
     * @param in   the bytes; stays open
     * @param name name of the file for messages
     * @return its content; see {@link #problems()}
     * @throws DiagramsFileException if it is too large, no text in UTF-8, of another kind, or of a newer version
     * @throws IOException           if it cannot be read
     */
    public static DiagramsFile load(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes((int) MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new DiagramsFileException(name + " is larger than " + (MAX_BYTES >> 20) + " MB and was not read.");
        }
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new DiagramsFileException(name + " is not text in UTF-8 and was not read.");
        }
        DiagramsFile file = new DiagramsFile();
        new DiagramsReader(name, file.diagrams, file.problems).read(text);
        file.loadedText = text;
        file.loaded = copy(file.diagrams);
        return file;
    }

    /**
     * Writes the file, if it differs from what is there: into a temporary file first, which then takes its place in one
     * step, so that a crash leaves the old file or the new one.
     *
     * @param path the file
     * @throws IOException if it cannot be written; the old file is as it was
     */
    public void save(Path path) throws IOException {
        byte[] bytes = toText().getBytes(StandardCharsets.UTF_8);
        if (!Files.exists(path) || Files.size(path) != bytes.length
                || !java.util.Arrays.equals(Files.readAllBytes(path), bytes)) {
            AtomicFiles.write(path, bytes);
        }
    }

    /**
     * Gives the text of the file.
     *
     * @return the loaded text if nothing changed since, else the canonical form
     */
    public String toText() {
        if (loadedText != null && loaded.equals(diagrams)) {
            return loadedText;
        }
        return DiagramsFormat.write(diagrams.values());
    }

    /**
     * Gives the layouts.
     *
     * @return id of a diagram to its layout, unmodifiable
     */
    public SortedMap<String, DiagramLayout> diagrams() {
        return Collections.unmodifiableSortedMap(diagrams);
    }

    /**
     * Gives the layout of a diagram.
     *
     * @param id id of the diagram
     * @return its layout, empty if there was none; to be put back by {@link #put(DiagramLayout)} after changes
     */
    public DiagramLayout get(String id) {
        DiagramLayout known = diagrams.get(id);
        return known == null ? new DiagramLayout(id) : new DiagramLayout(known);
    }

    /**
     * Sets the layout of a diagram.
     *
     * @param layout its layout
     */
    public void put(DiagramLayout layout) {
        diagrams.put(layout.id(), new DiagramLayout(layout));
    }

    /**
     * Removes the layout of a diagram.
     *
     * @param id id of the diagram
     */
    public void remove(String id) {
        diagrams.remove(id);
    }

    /**
     * Gives what was wrong in the file.
     *
     * @return unmodifiable list in the order of lines
     */
    public List<Problem> problems() {
        return Collections.unmodifiableList(problems);
    }

    private static SortedMap<String, DiagramLayout> copy(SortedMap<String, DiagramLayout> from) {
        SortedMap<String, DiagramLayout> copy = new TreeMap<>();
        from.forEach((id, layout) -> copy.put(id, new DiagramLayout(layout)));
        return copy;
    }
}
