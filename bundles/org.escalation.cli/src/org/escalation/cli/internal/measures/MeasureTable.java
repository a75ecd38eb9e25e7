package org.escalation.cli.internal.measures;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.escalation.analysis.Measure;
import org.escalation.analysis.MeasureText;
import org.escalation.analysis.MeasureValue;
import org.escalation.analysis.provenance.CitationText;
import org.escalation.model.Citation;
import org.escalation.model.EscalationModel;
import org.escalation.model.Scenario;
import org.escalation.model.text.ElementTitles;

/** Measures for reading in a terminal of 120 columns. */
public final class MeasureTable {

    private static final int WIDTH = 120;
    private static final int INDENT = 29;
    private static final String LINE = "%9s  %-16s  %s";

    private final PrintWriter out;

    /** @param out takes the table */
    public MeasureTable(PrintWriter out) {
        this.out = out;
    }

    /** Prints all values under the heading of their measure; measures without values are left out. */
    public void print(EscalationModel model, Scenario scenario, List<Measure> measures, List<MeasureValue> values) {
        out.println("Measures of " + ElementTitles.of(model)
                + (scenario == null ? "" : ", scenario " + ElementTitles.of(scenario)));
        for (Measure measure : measures) {
            List<MeasureValue> own = values.stream().filter(value -> value.measure() == measure).toList();
            if (!own.isEmpty()) {
                heading(measure, own);
                values(own);
            }
        }
    }

    private void heading(Measure measure, List<MeasureValue> values) {
        out.println();
        out.println(measure.title().toUpperCase(Locale.ROOT)
                + (measure.unit().isEmpty() ? "" : " in " + measure.unit()) + "  (" + measure.id() + ")");
        wrap(measure.explanation(), WIDTH).forEach(out::println);
        out.println();
        String interval = values.stream().flatMap(value -> value.interval().stream()).findFirst()
                .map(it -> MeasureText.level(it) + " interval").orElse("");
        out.println(LINE.formatted("value", interval, "of"));
    }

    private void values(List<MeasureValue> values) {
        String previousNote = "";
        for (MeasureValue value : values) {
            String unit = value.measure().unit();
            String number = value.value().isPresent() ? MeasureText.number(value.value().getAsDouble(), unit) : "undefined";
            String interval = value.interval().map(it -> MeasureText.interval(it, unit)).orElse("");
            List<String> subject = wrap(MeasureText.subjects(value), WIDTH - INDENT);
            out.println(LINE.formatted(number, interval, subject.get(0)));
            subject.stream().skip(1).forEach(this::indented);
            detail(value.undefinedReason());
            line("rests on: ", List.of(MeasureText.restsOn(value).split("; ")));
            line("sources: ", sources(value));
            detail(value.note().equals(previousNote) ? "" : value.note());
            previousNote = value.note();
        }
    }

    private void detail(String text) {
        if (!text.isEmpty()) {
            wrap(text, WIDTH - INDENT - 2).forEach(line -> indented("  " + line));
        }
    }

    /** As many of the parts as one line holds, and how many more there are; nothing for no parts. */
    private void line(String label, List<String> parts) {
        StringBuilder line = new StringBuilder();
        int shown = 0;
        for (String part : parts) {
            boolean last = shown == parts.size() - 1;
            int room = WIDTH - INDENT - 2 - label.length() - (last ? 0 : "; and 999 more".length());
            if (shown > 0 && line.length() + 2 + part.length() > room) {
                break;
            }
            line.append(shown > 0 ? "; " : "").append(part);
            shown++;
        }
        if (!line.isEmpty()) {
            int more = parts.size() - shown;
            detail(label + line + (more > 0 ? "; and " + more + " more" : ""));
        }
    }

    private void indented(String line) {
        out.println(" ".repeat(INDENT) + line);
    }

    /** The sources without the places in them, which JSON and CSV give: numbered ones by number, others by name. */
    private static List<String> sources(MeasureValue value) {
        return value.sources().stream().map(Citation::getSource).distinct().map(CitationText::shortName).toList();
    }

    /** Breaks a text at blanks into lines of at most the width; longer words stand alone. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
