package org.escalation.reporting.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** Builds HTML so that every text and attribute value is escaped and every element is closed. */
final class HtmlWriter {

    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are names and values in turn, names and tags being constants of the caller. */
    HtmlWriter open(String tag, String... attributes) {
        start(tag, attributes);
        open.push(tag);
        return this;
    }

    /** Closes the element opened last. */
    HtmlWriter close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element without content, such as {@code meta}. */
    HtmlWriter empty(String tag, String... attributes) {
        start(tag, attributes);
        return this;
    }

    /** An element that holds only text. */
    HtmlWriter element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** Text, escaped. */
    HtmlWriter text(String text) {
        escape(text);
        return this;
    }

    /** A line break in the source, for readable files. */
    HtmlWriter line() {
        out.append('\n');
        return this;
    }

    /** What this package has made or checked itself: the style sheet, charts, checked drawings. */
    HtmlWriter trusted(String markup) {
        out.append(markup);
        return this;
    }

    /** The document so far. */
    String result() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Still open: " + open);
        }
        return out.toString();
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    if (c >= ' ' || c == '\n' || c == '\t') {
                        out.append(c);
                    }
                }
            }
        }
    }
}
