package org.escalation.reporting.internal.sections;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.escalation.analysis.provenance.CitationText;
import org.escalation.analysis.provenance.Provenance;
import org.escalation.model.Citation;
import org.escalation.model.Identified;
import org.escalation.model.NamedElement;
import org.escalation.model.Source;
import org.escalation.model.text.ElementTitles;
import org.escalation.model.text.ModelTexts;
import org.escalation.reporting.ReportData;
import org.escalation.reporting.ReportSection;
import org.escalation.reporting.SectionSettings;
import org.escalation.reporting.content.Block.Column;
import org.escalation.reporting.content.Block.Row;
import org.escalation.reporting.content.Block.Table;
import org.escalation.reporting.content.Flow;
import org.escalation.reporting.content.Inline;
import org.escalation.reporting.html.HtmlReport;

/** The annex: every element of the model, where links from numbers lead. */
final class ElementsSection implements ReportSection {

    @Override
    public String id() {
        return "elements";
    }

    @Override
    public String heading() {
        return "Annex: elements of the model";
    }

    @Override
    public void write(ReportData data, SectionSettings settings, Flow flow) {
        List<Row> rows = new ArrayList<>();
        rows.add(row(data.model()));
        EcoreUtil.getAllProperContents(data.model(), false).forEachRemaining(part -> {
            if (part instanceof Identified element && !(part instanceof Citation) && !(part instanceof Source)) {
                rows.add(row(element));
            }
        });
        flow.add(new Table(rows.size() + " elements in the order of the model", List.of(new Column("Kind", false),
                new Column("Element", false), new Column("Meaning", false), new Column("Sources", false)), rows));
    }

    private static Row row(Identified element) {
        String meaning = element instanceof NamedElement named ? named.getDescription() : "";
        return new Row(HtmlReport.anchor(element), List.of(List.of(Inline.text(ModelTexts.label(element.eClass()))),
                List.of(Inline.text(ElementTitles.of(element))), List.of(Inline.text(meaning)), sources(element)));
    }

    private static List<Inline> sources(EObject element) {
        List<Inline> text = new ArrayList<>();
        for (Citation citation : Provenance.citationsOf(List.of(element))) {
            text.add(Inline.text(text.isEmpty() ? "" : "; "));
            text.add(new Inline.SourceLink(citation.getSource(), CitationText.shortForm(citation)));
        }
        return text;
    }
}
