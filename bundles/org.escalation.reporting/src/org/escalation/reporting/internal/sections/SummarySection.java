package org.escalation.reporting.internal.sections;

import java.util.List;
import org.escalation.analysis.MeasureText;
import org.escalation.analysis.MeasureValue;
import org.escalation.model.EvidenceCollection;
import org.escalation.reporting.ReportData;
import org.escalation.reporting.ReportSection;
import org.escalation.reporting.SectionSettings;
import org.escalation.reporting.content.Block.Fact;
import org.escalation.reporting.content.Block.Facts;
import org.escalation.reporting.content.Flow;
import org.escalation.reporting.content.Inline;

/** What the model is about, how large it is, and what to beware of. */
final class SummarySection implements ReportSection {

    @Override
    public String id() {
        return "summary";
    }

    @Override
    public String heading() {
        return "Summary";
    }

    @Override
    public void write(ReportData data, SectionSettings settings, Flow flow) {
        String description = data.model().getDescription();
        for (String paragraph : (description == null ? "" : description).split("\\n\\s*\\n")) {
            if (!paragraph.isBlank()) {
                flow.paragraph(paragraph);
            }
        }
        long lines = data.model().getActors().stream().mapToLong(actor -> actor.getThresholds().size()).sum();
        long crossings = data.model().getActors().stream().flatMap(actor -> actor.getThresholds().stream())
                .mapToLong(line -> line.getCrossings().size()).sum();
        flow.add(new Facts(List.of(fact("Actors", data.model().getActors().size()), fact("Lines", lines),
                fact("Crossings on record", crossings), fact("Linkages", data.model().getLinkages().size()),
                fact("Off-ramps", data.model().getOffRamps().size()), fact("Sources", data.model().getSources().size()))));
        data.measures().stream().filter(value -> value.measure().id().equals("enforcement-gap") && value.defined())
                .forEach(value -> flow.paragraph(gap(value)));
        for (EvidenceCollection collection : data.model().getEvidence()) {
            if (collection.getBiasNote() != null && !collection.getBiasNote().isBlank()) {
                flow.callout("How the evidence was chosen.", collection.getBiasNote());
            }
        }
    }

    private static Fact fact(String name, long count) {
        return new Fact(name, List.of(Inline.text(Long.toString(count))));
    }

    private static List<Inline> gap(MeasureValue value) {
        double gap = value.value().orElseThrow();
        return List.of(Inline.element(value.subjects().get(0)), Inline.text(gap > 0
                ? " says more than it enforces: its declared commitment exceeds its estimated enforcement by "
                : " enforces at least what it says: its enforcement gap is "),
                new Inline.PlaceLink("m-enforcement-gap", MeasureText.number(gap, "")),
                Inline.text(value.interval().map(it -> " (" + MeasureText.level(it) + " interval "
                        + MeasureText.interval(it, "") + ").").orElse(".")));
    }
}
