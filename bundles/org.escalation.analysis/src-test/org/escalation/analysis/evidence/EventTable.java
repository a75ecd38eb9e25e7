package org.escalation.analysis.evidence;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Reads the event table of the sample as observed crossings. */
final class EventTable {

    private static final Set<String> WITHOUT_PRIOR_THREAT = Set.of("post_hoc", "self_limit");

    private EventTable() {
    }

    static EnforcementRecord recordOf(Predicate<String> actor) throws IOException {
        try (InputStream table = EventTable.class.getResourceAsStream("events.csv");
                CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(table)) {
            List<ObservedCrossing> cases = reader.stream()
                    .filter(row -> actor.test(row.getField("actor")))
                    .map(EventTable::crossing).toList();
            return new EnforcementRecord(cases);
        }
    }

    private static ObservedCrossing crossing(NamedCsvRecord row) {
        String outcome = row.getField("response").split(":", 2)[0];
        return new ObservedCrossing(LocalDate.parse(row.getField("date")),
                !WITHOUT_PRIOR_THREAT.contains(row.getField("kind")), EnforcementOutcome.valueOf(outcome), 1);
    }
}
