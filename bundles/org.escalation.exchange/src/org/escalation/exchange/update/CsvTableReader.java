package org.escalation.exchange.update;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.escalation.exchange.ExchangeException;

/**
 * Reads a CSV file as one table, or a folder of them as the export writes it. The separator is the comma; others are
 * named, and read by choice.
 */
public final class CsvTableReader implements TableReader {

    /** Largest file in bytes. */
    static final long LARGEST = 512L << 20;

    private static final String END = ".csv";
    private static final String EXPLANATIONS = "columns.csv";
    private static final String SEPARATORS = ",;\t|";
    private static final List<String> SEPARATOR_NAMES = List.of("comma", "semicolon", "tab", "bar");

    @Override
    public List<ImportedTable> read(Path file, Problems problems, BooleanSupplier cancelled)
            throws ExchangeException, IOException {
        List<ImportedTable> tables = new ArrayList<>();
        for (Path each : files(file)) {
            ImportedTable table = table(each, problems, cancelled);
            if (table != null) {
                tables.add(table);
            }
        }
        return tables;
    }

    private static List<Path> files(Path file) throws ExchangeException, IOException {
        if (!Files.isDirectory(file)) {
            return List.of(file);
        }
        try (Stream<Path> inside = Files.list(file)) {
            List<Path> tables = inside.filter(path -> path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(END))
                    .filter(path -> !path.getFileName().toString().equals(EXPLANATIONS)).sorted().toList();
            if (tables.isEmpty()) {
                throw new ExchangeException("the folder holds no table; their names end in .csv");
            }
            return tables;
        }
    }

    private static ImportedTable table(Path file, Problems problems, BooleanSupplier cancelled)
            throws ExchangeException, IOException {
        String name = file.getFileName().toString();
        if (Files.size(file) > LARGEST) {
            throw new ExchangeException(name + " has more than " + (LARGEST >> 20) + " MB; part it into several tables");
        }
        String text = Encodings.text(Files.readAllBytes(file), name, problems);
        if (text == null) {
            return null;
        }
        int separator = separator(text);
        if (separator != 0 && !problems.mend(new Place(name, null, 1, 1), "the columns are parted by "
                + SEPARATOR_NAMES.get(separator) + " instead of comma", "read so")) {
            return null;
        }
        String about = name.toLowerCase(Locale.ROOT).endsWith(END) ? name.substring(0, name.length() - END.length()) : name;
        return new ImportedTable(name, null, about, true, lines(text, SEPARATORS.charAt(separator), name, cancelled));
    }

    /** The separator that makes most columns of the first line; the comma if none makes any. */
    private static int separator(String text) {
        String header = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        int best = 0;
        for (int i = 1; i < SEPARATORS.length(); i++) {
            best = count(header, i) > count(header, best) ? i : best;
        }
        return best;
    }

    private static long count(String header, int separator) {
        return header.chars().filter(c -> c == SEPARATORS.charAt(separator)).count();
    }

    private static List<ImportedTable.Line> lines(String text, char separator, String name, BooleanSupplier cancelled)
            throws ExchangeException {
        List<ImportedTable.Line> lines = new ArrayList<>();
        try {
            for (CsvRecord row : CsvReader.builder().fieldSeparator(separator).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE).allowUnclosedQuote(false).skipEmptyLines(true).ofCsvRecord(text)) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException("Import cancelled");
                }
                lines.add(new ImportedTable.Line((int) row.getStartingLineNumber(), row.getFields(), false));
            }
        } catch (CsvParseException unread) {
            int last = lines.isEmpty() ? 0 : lines.getLast().number();
            throw new ExchangeException(name + ", after line " + last + ": a cell cannot be read; is a quotation mark "
                    + "missing, or a cell larger than 16 million characters? (" + unread.getMessage() + ")", unread);
        }
        return lines;
    }
}
