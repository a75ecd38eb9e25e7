package org.escalation.analysis.provenance;

import java.util.StringJoiner;
import org.escalation.model.Citation;
import org.escalation.model.Source;
import org.escalation.model.text.ElementTitles;

/** Sources as tables and reports name them. */
public final class CitationText {

    private CitationText() {
    }

    /** "[7] p. 3", or with an unnumbered source its short name: "Stein 2023, p. 3". */
    public static String shortForm(Citation citation) {
        Source source = citation.getSource();
        String locator = citation.getLocator() == null ? "" : citation.getLocator().strip();
        if (source.getNumber() > 0) {
            return "[" + source.getNumber() + "]" + (locator.isEmpty() ? "" : " " + locator);
        }
        return shortName(source) + (locator.isEmpty() ? "" : ", " + locator);
    }

    /** Authors and year, or the title where no author is given. */
    public static String shortName(Source source) {
        String authors = source.getAuthors();
        if (authors == null || authors.isBlank()) {
            return ElementTitles.of(source);
        }
        return source.getYear() > 0 ? authors + " " + source.getYear() : authors;
    }

    /** The bibliography entry without its number and address: authors (year). Title. */
    public static String entry(Source source) {
        StringJoiner entry = new StringJoiner(". ", "", ".");
        String authors = source.getAuthors() == null ? "" : source.getAuthors().strip();
        String year = source.getYear() > 0 ? "(" + source.getYear() + ")" : "(n.d.)";
        entry.add(authors.isEmpty() ? year : authors + " " + year);
        entry.add(ElementTitles.of(source));
        return entry.toString();
    }
}
