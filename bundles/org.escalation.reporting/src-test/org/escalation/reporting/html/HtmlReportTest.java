package org.escalation.reporting.html;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.escalation.analysis.Measures;
import org.escalation.model.Actor;
import org.escalation.model.EscalationFactory;
import org.escalation.model.EscalationModel;
import org.escalation.reporting.ReportData;
import org.escalation.reporting.ReportOutline;
import org.escalation.reporting.internal.sections.ShippedSections;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    private final EscalationModel model = EscalationFactory.eINSTANCE.createEscalationModel();

    private org.escalation.model.Report report;

    private String report(ReportData.Diagram... diagrams) {
        model.setId("m");
        model.setName("A <b>crisis</b>");
        Actor west = EscalationFactory.eINSTANCE.createActor();
        west.setId("w");
        west.setName("<script>alert(1)</script> \"West\" & 'East'");
        model.getActors().add(west);
        ReportData data = new ReportData(model, report, null, Measures.of(model, null), List.of(), "None.",
                List.of(diagrams), List.of(), new ReportData.Origin("m.escalation", "00", "1", "report"));
        return HtmlReport.of(data, ReportOutline.of(report, ShippedSections.all()));
    }

    @Test
    void namesNeverBecomeMarkup() {
        String html = report();
        assertFalse(html.contains("<script"));
        assertTrue(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &quot;West&quot; &amp; &#39;East&#39;"));
    }

    /** The model's report decides which sections there are, in which order, under which heading and about what. */
    @Test
    void sectionsAreThoseOfTheModelsReport() {
        report = EscalationFactory.eINSTANCE.createReport();
        report.setName("Short");
        section("sources", "Where it comes from");
        section("summary", null);
        section("summary", "Once more");
        String html = report();
        assertTrue(html.indexOf("<h2>Where it comes from</h2>") < html.indexOf("<h2>Summary</h2>"));
        assertTrue(html.indexOf("<h2>Summary</h2>") < html.indexOf("<h2>Once more</h2>"));
        assertTrue(html.contains("href=\"#s-summary-2\""));
        assertFalse(html.contains("id=\"s-measures\""));
        section("horoscope", null);
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> report());
        assertTrue(refused.getMessage().contains("\"horoscope\"") && refused.getMessage().contains("summary, "), refused.getMessage());
    }

    private void section(String id, String heading) {
        org.escalation.model.ReportSection section = EscalationFactory.eINSTANCE.createReportSection();
        section.setSection(id);
        section.setHeading(heading);
        report.getSections().add(section);
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        String html = report();
        assertFalse(Pattern.compile("(src|href)=\"(?!#)").matcher(html).find());
        assertTrue(html.contains("default-src &#39;none&#39;"));
    }

    @Test
    void everyLinkLeadsSomewhere() {
        String html = report();
        Set<String> places = new HashSet<>();
        Matcher ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(html);
        while (ids.find()) {
            assertTrue(places.add(ids.group(1)), "twice: " + ids.group(1));
        }
        Matcher links = Pattern.compile("href=\"#([^\"]+)\"").matcher(html);
        while (links.find()) {
            assertTrue(places.contains(links.group(1)), "no place: " + links.group(1));
        }
    }

    @Test
    void drawingsWithScriptsOrOutsideReferencesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> report(new ReportData.Diagram("d", "<svg><script/></svg>")));
        assertThrows(IllegalArgumentException.class,
                () -> report(new ReportData.Diagram("d", "<svg onload=\"x()\"></svg>")));
        assertThrows(IllegalArgumentException.class,
                () -> report(new ReportData.Diagram("d", "<svg><image href=\"https://example.org/x\"/></svg>")));
        assertTrue(report(new ReportData.Diagram("d", "<svg><g id=\"x\"/></svg>")).contains("<g id=\"x\"/>"));
    }
}
