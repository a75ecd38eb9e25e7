package org.escalation.reporting.internal.sections;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.escalation.analysis.provenance.CitationText;
import org.escalation.analysis.provenance.Provenance;
import org.escalation.model.Citation;
import org.escalation.model.Identified;
import org.escalation.model.text.ModelTexts;
import org.escalation.model.text.Numbers;
import org.escalation.reporting.content.Block.Column;
import org.escalation.reporting.content.Block.Row;
import org.escalation.reporting.content.Inline;

/** Cells of the sections' tables: elements and sources as links, values in the words of the model. */
final class Cells {

    /** So many sources are named in a cell; the annex names all. */
    private static final int SOURCES_SHOWN = 3;

    private Cells() {
    }

    /** A row that no link leads to. */
    @SafeVarargs
    static Row row(List<Inline>... cells) {
        return new Row("", List.of(cells));
    }

    /** A column of text. */
    static Column words(String heading) {
        return new Column(heading, false);
    }

    /** A column of numbers. */
    static Column numbers(String heading) {
        return new Column(heading, true);
    }

    /** Plain text; null reads as empty. */
    static List<Inline> text(String text) {
        return List.of(Inline.text(text));
    }

    /** A number as the model has it. */
    static List<Inline> number(double value) {
        return text(Numbers.plain(value));
    }

    /** A value of an enumeration in the user's words; null reads as empty. */
    static List<Inline> word(Enumerator literal) {
        return text(literal == null ? "" : ModelTexts.label(literal));
    }

    /** A date; null says that none is known. */
    static List<Inline> date(java.time.LocalDate date) {
        return text(date == null ? "not dated" : date.toString());
    }

    /** A link to what the annex says about an element; empty for null. */
    static List<Inline> link(Identified element) {
        return element == null ? text("") : List.of(Inline.element(element));
    }

    /** Links to several elements. */
    static List<Inline> links(List<? extends Identified> elements) {
        return joined(elements.stream().map(Inline::element).toList());
    }

    /** Links to the first sources that elements cite, and how many more there are. */
    static List<Inline> sources(List<? extends Identified> elements) {
        List<Inline> links = new ArrayList<>();
        for (Citation citation : Provenance.citationsOf(elements)) {
            if (citation.getSource() != null) {
                links.add(new Inline.SourceLink(citation.getSource(), CitationText.shortForm(citation)));
            }
        }
        List<Inline> distinct = links.stream().distinct().toList();
        List<Inline> text = joined(distinct.subList(0, Math.min(SOURCES_SHOWN, distinct.size())));
        if (distinct.size() > SOURCES_SHOWN) {
            text.add(Inline.text(" and " + (distinct.size() - SOURCES_SHOWN) + " more"));
        }
        return text;
    }

    private static List<Inline> joined(List<Inline> links) {
        List<Inline> text = new ArrayList<>();
        for (Inline link : links) {
            if (!text.isEmpty()) {
                text.add(Inline.text("; "));
            }
            text.add(link);
        }
        return text;
    }
}
