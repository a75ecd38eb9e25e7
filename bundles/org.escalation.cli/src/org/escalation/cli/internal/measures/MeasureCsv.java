package org.escalation.cli.internal.measures;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.escalation.analysis.MeasureValue;
import org.escalation.analysis.provenance.CitationText;
import org.escalation.cli.internal.command.ModelInput;
import org.escalation.exchange.csv.CellText;
import org.escalation.model.Identified;

/** Measures as CSV; the columns are in the package's description. */
public final class MeasureCsv {

    private MeasureCsv() {
    }

    /** Prints a header and a row for each value. */
    public static void print(List<MeasureValue> values, PrintWriter out) {
        CsvWriter table = CsvWriter.builder().build(out);
        table.writeRecord("measure", "unit", "subjects", "value", "low", "high", "level", "undefined", "elements",
                "sources", "note");
        values.forEach(value -> table.writeRecord(
                value.measure().id(),
                value.measure().unit(),
                ids(value.subjects()),
                value.value().isPresent() ? Double.toString(value.value().getAsDouble()) : "",
                value.interval().map(it -> Double.toString(it.low())).orElse(""),
                value.interval().map(it -> Double.toString(it.high())).orElse(""),
                value.interval().map(it -> Double.toString(it.level())).orElse(""),
                CellText.guarded(value.undefinedReason()),
                ids(value.restsOn()),
                CellText.guarded(value.sources().stream().map(CitationText::shortForm).distinct()
                        .collect(Collectors.joining("; "))),
                CellText.guarded(value.note())));
        try {
            table.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("A print writer does not throw", e);
        }
    }

    private static String ids(List<Identified> elements) {
        return CellText.guarded(elements.stream().map(ModelInput::id).collect(Collectors.joining(" ")));
    }
}
