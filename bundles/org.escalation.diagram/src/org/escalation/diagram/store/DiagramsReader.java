package org.escalation.diagram.store;

import java.util.List;
import java.util.SortedMap;

/** Reads a {@code .diagrams} file line by line; a line that cannot be read is kept and reported. */
final class DiagramsReader {

    private static final int MAX_PROBLEMS = 100;

    private final String name;
    private final SortedMap<String, DiagramLayout> diagrams;
    private final List<DiagramsFile.Problem> problems;
    private DiagramLayout current;
    private boolean stopped;

    DiagramsReader(String name, SortedMap<String, DiagramLayout> diagrams, List<DiagramsFile.Problem> problems) {
        this.name = name;
        this.diagrams = diagrams;
        this.problems = problems;
    }

    void read(String text) throws DiagramsFileException {
        int number = 0;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            String line = text.substring(start, end < 0 ? text.length() : end);
            if (line.endsWith("\r")) {
                line = line.substring(0, line.length() - 1);
            }
            number++;
            if (number == 1) {
                header(line);
            } else if (!line.isBlank()) {
                line(line, number);
            }
            start = end < 0 ? text.length() : end + 1;
        }
        if (number == 0) {
            throw new DiagramsFileException(name + " is empty, not a diagrams file. Delete it to start anew.");
        }
    }

    private void header(String line) throws DiagramsFileException {
        String[] words = line.trim().split(" ");
        if (words.length != 2 || !words[0].equals(DiagramsFormat.HEADER)) {
            throw new DiagramsFileException(name + " is not a diagrams file: its first line is not \""
                    + DiagramsFormat.HEADER + " " + DiagramsFile.VERSION + "\".");
        }
        int version;
        try {
            version = Integer.parseInt(words[1]);
        } catch (NumberFormatException e) {
            throw new DiagramsFileException(name + ", line 1: the version is not a number: " + shortened(words[1]));
        }
        if (version > DiagramsFile.VERSION) {
            throw new DiagramsFileException(name + " was written by a newer version (format " + version
                    + ", this program reads up to " + DiagramsFile.VERSION + ") and was left untouched.");
        }
        if (version < 1) {
            throw new DiagramsFileException(name + ", line 1: there is no format " + version + ".");
        }
    }

    private void line(String line, int number) {
        try {
            LineScanner words = new LineScanner(line);
            String kind = words.word("a kind of entry");
            if (kind.equals("diagram")) {
                begin(words);
            } else if (current == null || current.id().isEmpty()) {
                throw new LineScanner.Malformed("an entry before the first \"diagram\"");
            } else {
                entry(kind, words);
            }
        } catch (LineScanner.Malformed e) {
            report(number, e.getMessage());
            holder().keep(line);
        }
    }

    /** Where unreadable lines are kept: with their diagram, or with one of empty name before the first. */
    private DiagramLayout holder() {
        if (current == null) {
            current = diagrams.computeIfAbsent("", DiagramLayout::new);
        }
        return current;
    }

    private void begin(LineScanner words) throws LineScanner.Malformed {
        String id = words.word("the id of the diagram");
        words.end();
        if (id.isEmpty()) {
            throw new LineScanner.Malformed("the id of a diagram is empty");
        }
        if (diagrams.containsKey(id)) {
            current = diagrams.get(id);
            throw new LineScanner.Malformed("diagram " + id + " is there twice; both are read as one");
        }
        current = new DiagramLayout(id);
        diagrams.put(id, current);
    }

    private void entry(String kind, LineScanner words) throws LineScanner.Malformed {
        switch (kind) {
            case "layer" -> flag(words, current.layers(), "shown", "hidden");
            case "view" -> current.views().add(words.view());
            case "filter" -> flag(words, current.filters(), "on", "off");
            case "node" -> {
                String id = words.word("the id of the node");
                putNew(current.nodes(), id, words.node());
            }
            case "edge" -> {
                String id = words.word("the id of the edge");
                putNew(current.edges(), id, words.edge());
            }
            default -> throw new LineScanner.Malformed(kind.startsWith("<<<<<<<") || kind.startsWith("=======")
                    || kind.startsWith(">>>>>>>") ? "a merge conflict was not resolved"
                            : "unknown kind of entry: " + shortened(kind));
        }
    }

    private static void flag(LineScanner words, SortedMap<String, Boolean> into, String yes, String no)
            throws LineScanner.Malformed {
        String key = words.word("a name");
        String value = words.word(yes + " or " + no);
        words.end();
        if (!value.equals(yes) && !value.equals(no)) {
            throw new LineScanner.Malformed("expected " + yes + " or " + no + ", found " + shortened(value));
        }
        putNew(into, key, value.equals(yes));
    }

    /** The first of two entries counts; the second is kept as a line. */
    private static <T> void putNew(SortedMap<String, T> into, String key, T value) throws LineScanner.Malformed {
        if (into.containsKey(key)) {
            throw new LineScanner.Malformed(key + " is there twice; the first counts");
        }
        into.put(key, value);
    }

    private void report(int line, String message) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(new DiagramsFile.Problem(line, name + ", line " + line + ": " + message));
        } else if (!stopped) {
            problems.add(new DiagramsFile.Problem(line, name + ": further problems from line " + line + " on"));
            stopped = true;
        }
    }

    static String shortened(String text) {
        return text.length() <= 40 ? '"' + text + '"' : '"' + text.substring(0, 40) + "...\"";
    }
}
