package org.escalation.diagram.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.escalation.diagram.scene.Side;

/** Takes one line of a {@code .diagrams} file apart. */
final class LineScanner {

    /** A line is not as it should be; the message says what is wrong, not where. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message, null, false, false);
        }
    }

    private static final double LIMIT = 1e9;

    private final String line;
    private int at;

    LineScanner(String line) {
        this.line = line;
    }

    /** Takes the next word. */
    String word(String what) throws Malformed {
        skipSpaces();
        if (at == line.length()) {
            throw new Malformed("the line ends where " + what + " is expected");
        }
        if (line.charAt(at) == '"') {
            return quoted();
        }
        int start = at;
        while (at < line.length() && line.charAt(at) != ' ') {
            at++;
        }
        return line.substring(start, at);
    }

    private void skipSpaces() {
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
    }

    private boolean more() {
        skipSpaces();
        return at < line.length();
    }

    void end() throws Malformed {
        if (more()) {
            throw new Malformed("more on the line than expected: " + DiagramsReader.shortened(line.substring(at)));
        }
    }

    private String quoted() throws Malformed {
        StringBuilder out = new StringBuilder();
        for (at++; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '"') {
                at++;
                return out.toString();
            }
            out.append(c == '\\' ? escaped() : c);
        }
        throw new Malformed("a quotation mark is not closed");
    }

    private char escaped() throws Malformed {
        at++;
        char c = at < line.length() ? line.charAt(at) : '\0';
        switch (c) {
            case '"', '\\':
                return c;
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u':
                try {
                    char code = (char) Integer.parseInt(line, at + 1, at + 5, 16);
                    at += 4;
                    return code;
                } catch (NumberFormatException | IndexOutOfBoundsException e) {
                    throw new Malformed("four hexadecimal digits are expected after \\u");
                }
            default:
                throw new Malformed("unknown escape after a backslash");
        }
    }

    private double number(String word) throws Malformed {
        double value;
        try {
            value = Double.parseDouble(word);
        } catch (NumberFormatException e) {
            throw new Malformed("expected a number, found " + DiagramsReader.shortened(word));
        }
        if (!(Math.abs(value) <= LIMIT)) {
            throw new Malformed("number out of range: " + DiagramsReader.shortened(word));
        }
        return value;
    }

    private double[] numbers(int count) throws Malformed {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = number(word("a number"));
        }
        return values;
    }

    /** Takes numbers up to the next word that is none. */
    private List<Double> numbers() throws Malformed {
        List<Double> values = new ArrayList<>();
        while (more() && "+-.0123456789".indexOf(line.charAt(at)) >= 0) {
            values.add(number(word("a number")));
        }
        return values;
    }

    NodeLayout node() throws Malformed {
        double[] place = null;
        double[] size = { -1, -1 };
        Side side = null;
        boolean fixed = false;
        boolean pinned = false;
        boolean hidden = false;
        boolean unlabelled = false;
        boolean folded = false;
        while (more()) {
            String key = word("a key");
            switch (key) {
                case "at" -> place = numbers(2);
                case "size", "fixed" -> {
                    size = numbers(2);
                    fixed = key.equals("fixed");
                    if (size[0] < 0 || size[1] < 0) {
                        throw new Malformed("a size is negative");
                    }
                }
                case "side" -> side = side(word("a side"));
                case "pinned" -> pinned = true;
                case "hidden" -> hidden = true;
                case "unlabelled" -> unlabelled = true;
                case "folded" -> folded = true;
                default -> throw new Malformed("unknown key of a node: " + DiagramsReader.shortened(key));
            }
        }
        if (place == null) {
            throw new Malformed("a node needs \"at\" with two numbers");
        }
        return new NodeLayout(place[0], place[1], size[0], size[1], side, fixed, pinned, hidden, unlabelled, folded);
    }

    private static Side side(String word) throws Malformed {
        try {
            return Side.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Malformed("unknown side: " + DiagramsReader.shortened(word));
        }
    }

    KeptView view() throws Malformed {
        String mapping = word("the mapping of the view");
        String element = word("the id of an element");
        String container = "";
        String end = "";
        while (more()) {
            String key = word("a key");
            switch (key) {
                case "in", "from" -> container = word("the id of a node");
                case "to" -> end = word("the id of a node");
                default -> throw new Malformed("unknown key of a view: " + DiagramsReader.shortened(key));
            }
        }
        return new KeptView(mapping, element, container, end);
    }

    EdgeLayout edge() throws Malformed {
        List<Double> bends = List.of();
        List<Double> anchors = List.of();
        List<Double> labels = List.of();
        boolean pinned = false;
        boolean hidden = false;
        boolean unlabelled = false;
        while (more()) {
            String key = word("a key");
            switch (key) {
                case "bends" -> bends = numbers();
                case "anchors" -> anchors = numbers();
                case "labels" -> labels = numbers();
                case "pinned" -> pinned = true;
                case "hidden" -> hidden = true;
                case "unlabelled" -> unlabelled = true;
                default -> throw new Malformed("unknown key of an edge: " + DiagramsReader.shortened(key));
            }
        }
        try {
            return new EdgeLayout(bends, anchors, labels, pinned, hidden, unlabelled);
        } catch (IllegalArgumentException e) {
            throw new Malformed(e.getMessage());
        }
    }
}
