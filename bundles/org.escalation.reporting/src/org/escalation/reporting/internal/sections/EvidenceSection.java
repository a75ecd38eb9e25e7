package org.escalation.reporting.internal.sections;

import java.util.Comparator;
import java.util.List;
import org.escalation.model.EvidenceCollection;
import org.escalation.model.EvidenceItem;
import org.escalation.model.text.ElementTitles;
import org.escalation.reporting.ReportData;
import org.escalation.reporting.ReportSection;
import org.escalation.reporting.SectionSettings;
import org.escalation.reporting.content.Block.Row;
import org.escalation.reporting.content.Block.Table;
import org.escalation.reporting.content.Flow;

/** The dated evidence with its grades, and by which rule it was chosen. */
final class EvidenceSection implements ReportSection {

    @Override
    public String id() {
        return "evidence";
    }

    @Override
    public String heading() {
        return "Evidence";
    }

    private static final Comparator<EvidenceItem> BY_DATE = Comparator.comparing(EvidenceItem::getDate,
            Comparator.nullsLast(Comparator.naturalOrder()));

    @Override
    public boolean applies(ReportData data) {
        return !data.model().getEvidence().isEmpty();
    }

    @Override
    public void write(ReportData data, SectionSettings settings, Flow flow) {
        for (EvidenceCollection collection : data.model().getEvidence()) {
            List<Row> rows = collection.getItems().stream().filter(item -> settings.covers(List.of(collection, item))).sorted(BY_DATE)
                    .map(EvidenceSection::row).toList();
            if (rows.isEmpty()) {
                continue;
            }
            flow.heading(ElementTitles.of(collection));
            flow.paragraph(collection.getDescription());
            if (collection.getSelectionRule() != null && !collection.getSelectionRule().isBlank()) {
                flow.callout("How these were selected.", collection.getSelectionRule());
            }
            flow.add(new Table(rows.size() + (rows.size() == 1 ? " item" : " items") + " by date. Reliability is of the source, credibility of what it says.",
                    List.of(Cells.words("Date"), Cells.words("Kind"), Cells.words("Item"), Cells.words("About"), Cells.words("Reliability"),
                            Cells.words("Credibility"), Cells.words("Sources")), rows));
        }
    }

    private static Row row(EvidenceItem item) {
        String about = item.isDateApproximate() ? "about " : "";
        return Cells.row(Cells.text(item.getDate() == null ? "not dated" : about + item.getDate()), Cells.word(item.getKind()), Cells.link(item),
                Cells.links(item.getAbout()), Cells.word(item.getReliability()), Cells.word(item.getCredibility()), Cells.sources(List.of(item)));
    }
}
