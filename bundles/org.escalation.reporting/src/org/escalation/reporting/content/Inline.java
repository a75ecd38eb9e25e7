package org.escalation.reporting.content;

import org.escalation.model.Identified;
import org.escalation.model.Source;
import org.escalation.model.text.ElementTitles;

/** A piece of running text. */
public sealed interface Inline {

    /** Plain text. */
    record Text(String text) implements Inline {
    }

    /** Text of weight. */
    record Strong(String text) implements Inline {
    }

    /** Text as a machine writes it: identifiers, hashes, commands. */
    record Code(String text) implements Inline {
    }

    /** A link to what the report says about an element. */
    record ElementLink(Identified element, String text) implements Inline {
    }

    /** A link to a source's entry in the bibliography. */
    record SourceLink(Source source, String text) implements Inline {
    }

    /** A link to another place of the report. */
    record PlaceLink(String anchor, String text) implements Inline {
    }

    /** Plain text; null reads as empty. */
    static Inline text(String text) {
        return new Text(text == null ? "" : text);
    }

    /** A link to an element under its title. */
    static Inline element(Identified element) {
        return new ElementLink(element, ElementTitles.of(element));
    }
}
