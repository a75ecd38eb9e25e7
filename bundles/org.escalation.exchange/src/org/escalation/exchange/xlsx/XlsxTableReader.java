package org.escalation.exchange.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.escalation.exchange.ExchangeException;
import org.escalation.exchange.update.ImportedTable;
import org.escalation.exchange.update.Problems;
import org.escalation.exchange.update.TableReader;

/** Reads the sheets of a workbook as tables; what the export explains on a sheet of its own is passed over. */
public final class XlsxTableReader implements TableReader {

    /** Name of the sheet that explains the columns. */
    public static final String EXPLANATIONS = "columns";

    @Override
    public List<ImportedTable> read(Path file, Problems problems, BooleanSupplier cancelled) throws ExchangeException, IOException {
        List<ImportedTable> tables = new ArrayList<>();
        try (XlsxPackage parts = new XlsxPackage(file)) {
            XlsxBook book = XlsxBook.read(parts);
            for (Map.Entry<String, String> sheet : book.sheets().entrySet()) {
                if (!sheet.getKey().equals(EXPLANATIONS)) {
                    XlsxSheetReader reader =
                            new XlsxSheetReader(book, file.getFileName().toString(), sheet.getKey(), problems, cancelled);
                    parts.read(sheet.getValue(), reader::read);
                    tables.add(reader.table());
                }
            }
        }
        return tables;
    }
}
