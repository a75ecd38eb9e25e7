package org.escalation.reporting.internal.sections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.escalation.model.Actor;
import org.escalation.model.Assumption;
import org.escalation.model.Crossing;
import org.escalation.model.CrossingOutcome;
import org.escalation.model.EscalationFactory;
import org.escalation.model.EscalationModel;
import org.escalation.model.Identified;
import org.escalation.model.Threshold;
import org.escalation.reporting.ReportData;
import org.escalation.reporting.ReportOutline;
import org.escalation.reporting.ReportSection;
import org.escalation.reporting.SectionFailure;
import org.escalation.reporting.SectionSettings;
import org.escalation.reporting.content.Block;
import org.escalation.reporting.content.Flow;
import org.escalation.reporting.content.Inline;
import org.escalation.reporting.html.HtmlReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SectionsTest {

    private static final EscalationFactory FACTORY = EscalationFactory.eINSTANCE;

    private final EscalationModel model = FACTORY.createEscalationModel();
    private final Actor west = actor("West");
    private final Actor east = actor("East");

    @BeforeEach
    void linesWithCrossings() {
        model.setName("Crisis");
        line(west, "No tanks", CrossingOutcome.NONE, LocalDate.of(2024, 3, 1), CrossingOutcome.ENFORCED, LocalDate.of(2023, 5, 2));
        line(east, "No jets", CrossingOutcome.NONE, null);
    }

    private Actor actor(String name) {
        Actor actor = FACTORY.createActor();
        actor.setId(name);
        actor.setName(name);
        model.getActors().add(actor);
        return actor;
    }

    private static void line(Actor owner, String name, Object... outcomesAndDates) {
        Threshold line = FACTORY.createRedLine();
        line.setName(name);
        for (int i = 0; i < outcomesAndDates.length; i += 2) {
            Crossing crossing = FACTORY.createCrossing();
            crossing.setName(name + " " + i);
            crossing.setOutcome((CrossingOutcome) outcomesAndDates[i]);
            crossing.setDate((LocalDate) outcomesAndDates[i + 1]);
            line.getCrossings().add(crossing);
        }
        owner.getThresholds().add(line);
    }

    private ReportData data() {
        return new ReportData(model, null, null, List.of(), List.of(), "", List.of(), List.of(),
                new ReportData.Origin("m.escalation", "00", "1", "report"));
    }

    private List<Block> blocks(ReportSection section, Identified... elements) {
        Flow flow = new Flow();
        section.write(data(), new SectionSettings("", Set.of(elements), Map.of()), flow);
        return flow.blocks();
    }

    private static List<List<String>> rows(Block block) {
        return ((Block.Table) block).rows().stream().map(row -> row.cells().stream().map(SectionsTest::plain).toList()).toList();
    }

    private static String plain(List<Inline> text) {
        return text.stream().map(piece -> switch (piece) {
            case Inline.Text it -> it.text();
            case Inline.ElementLink it -> it.text();
            default -> piece.toString();
        }).collect(Collectors.joining());
    }

    @Test
    void linesAreShownAsDeclaredBesideWhatWasObserved() {
        List<Block> blocks = blocks(new ThresholdsSection());
        List<String> tanks = rows(blocks.get(0)).get(0);
        assertEquals(List.of("No tanks", "West"), tanks.subList(0, 2));
        assertEquals(List.of("2", "1", "1"), tanks.subList(5, 8));
        assertEquals(List.of("2023-05-02", "2024-03-01", "not dated"), rows(blocks.get(1)).stream().map(row -> row.get(0)).toList());
    }

    @Test
    void aSectionSpeaksOnlyOfWhatItIsConfinedTo() {
        List<Block> blocks = blocks(new ThresholdsSection(), east);
        assertEquals(List.of("No jets"), rows(blocks.get(0)).stream().map(row -> row.get(0)).toList());
        assertEquals(List.of("East"), rows(blocks(new ActorsSection(), east).get(0)).stream().map(row -> row.get(0)).toList());
    }

    @Test
    void assumptionsThatNothingTestsAreCountedAndNamed() {
        Assumption assumption = FACTORY.createAssumption();
        assumption.setName("Fear is mutual");
        model.getAssumptions().add(assumption);
        List<Block> blocks = blocks(new AssumptionsSection());
        assertTrue(plain(((Block.Callout) blocks.get(0)).text()).startsWith("1 of 1 assumptions"));
        assertEquals("nothing in the model", rows(blocks.get(1)).get(0).get(4));
    }

    @Test
    void whatIsMissingIsSaid() {
        model.getActors().clear();
        assertEquals("The model names no lines.", plain(((Block.Paragraph) blocks(new ThresholdsSection()).get(0)).text()));
        assertEquals("The model states no assumptions.", plain(((Block.Paragraph) blocks(new AssumptionsSection()).get(0)).text()));
        for (ReportSection section : List.of(new ActorsSection(), new LaddersSection(), new EvidenceSection(), new ScenariosSection())) {
            assertFalse(section.applies(data()), section.id());
        }
    }

    @Test
    void aSectionThatFailsEndsTheReportAndIsNamed() {
        ReportSection broken = new ReportSection() {
            @Override
            public String id() {
                return "broken";
            }

            @Override
            public String heading() {
                return "Luck";
            }

            @Override
            public void write(ReportData data, SectionSettings settings, Flow flow) {
                flow.paragraph("half of it");
                throw new IllegalStateException("no dice");
            }
        };
        SectionFailure failure = assertThrows(SectionFailure.class,
                () -> HtmlReport.of(data(), ReportOutline.of(null, List.of(new SummarySection(), broken))));
        assertTrue(failure.getMessage().contains("\"Luck\" (broken)") && failure.getMessage().contains("no dice"), failure.getMessage());
    }
}
