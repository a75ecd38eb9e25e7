package org.escalation.simulation.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.escalation.simulation.RichScenario;
import org.escalation.simulation.condition.Condition;
import org.escalation.simulation.rule.ExpectedUtilityRule;
import org.escalation.simulation.rule.LogitRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be simulated is refused before anything runs, and the element to blame is named. */
class BadInputTest {

    private static final double[] NO_NUMBERS = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
    private static final double[] NO_CHANCES = {Double.NaN, Double.POSITIVE_INFINITY, -0.01, 1.01};

    private static Element bad() {
        return Element.of("the bad one");
    }

    private static Arguments change(String what, Consumer<ScenarioBuilder> change) {
        return Arguments.of(what, change);
    }

    static Stream<Arguments> changes() {
        Stream<Arguments> chances = java.util.Arrays.stream(NO_CHANCES).boxed().flatMap(v -> Stream.of(
                change("hazard of an action " + v, b -> b.add(ActionSpec.builder(bad(), 0).hazard(v).build())),
                change("visibility of an action " + v, b -> b.add(ActionSpec.builder(bad(), 0).visibility(v).build())),
                change("hazard of a rung " + v, b -> b.add(new TrackSpec(Element.of("t"), 0, List.of(new RungSpec(bad(), 0, v)), 0))),
                change("enforcement " + v, b -> b.add(line(ResponseSpec.builder(Element.of("r")).enforced(v).build()))),
                change("partial response " + v, b -> b.add(line(ResponseSpec.builder(Element.of("r")).partial(v).build()))),
                change("recognition " + v, b -> b.add(LinkageSpec.builder(bad(), List.of(0), 2).recognition(v).build())),
                change("automaticity " + v, b -> b.add(LinkageSpec.builder(bad(), List.of(0), 2).automaticity(v).build())),
                change("veto " + v, b -> b.add(LinkageSpec.builder(bad(), List.of(0), 2).veto(v).build())),
                change("memory " + v, b -> b.add(BeliefSpec.builder(bad(), 2, 0).alpha(1).beta(1).memory(v).build())),
                change("chance of an event " + v, b -> b.add(EventSpec.builder(bad()).probability(v).build())),
                change("hazard of an event " + v, b -> b.add(EventSpec.builder(bad()).hazard(v).build())),
                change("centralisation " + v, b -> b.add(ActorSpec.builder(bad()).centralisation(v).build()))));
        Stream<Arguments> numbers = java.util.Arrays.stream(NO_NUMBERS).boxed().flatMap(v -> Stream.of(
                change("benefit " + v, b -> b.add(ActionSpec.builder(bad(), 0).benefit(v).build())),
                change("cost " + v, b -> b.add(ActionSpec.builder(bad(), 0).cost(v).build())),
                change("size " + v, b -> b.add(ActionSpec.builder(bad(), 0).size(v).build())),
                change("lambda " + v, b -> b.add(ActorSpec.builder(bad()).lambda(v).build())),
                change("disaster loss " + v, b -> b.add(ActorSpec.builder(bad()).disasterLoss(v).build())),
                change("value of prevailing " + v, b -> b.add(ActorSpec.builder(bad()).prevailValue(v).build())),
                change("belief " + v, b -> b.add(BeliefSpec.builder(bad(), 2, 0).alpha(v).beta(1).build())),
                change("delivery " + v, b -> b.add(PackageSpec.builder(bad(), 0, List.of(new DeliverySpec(Element.of("d"), 0, v))).build())),
                change("settlement " + v, b -> b.add(OffRampSpec.builder(bad(), List.of(new SettlementSpec(0, v, 0))).build()))));
        Stream<Arguments> others = Stream.of(
                change("a rule without an action", b -> b.add(ActorSpec.builder(bad()).rule(new LogitRule()).build())),
                change("no rungs", b -> b.add(new TrackSpec(bad(), 0, List.of(), 0))),
                change("an actor that is not there", b -> b.add(ActionSpec.builder(bad(), 99).build())),
                change("a line that is not there", b -> b.add(LinkageSpec.builder(bad(), List.of(99), 0).build())),
                change("no belief about a line one must fear", b -> {
                    int chooser = b.add(ActorSpec.builder(bad()).rule(new ExpectedUtilityRule()).build());
                    int move = b.add(ActionSpec.builder(Element.of("move"), chooser).benefit(1).build());
                    b.add(ThresholdSpec.builder(Element.of("feared"), 1, new Condition.ActionMade(move),
                            ResponseSpec.builder(Element.of("r")).enforced(0.5).loss(2).build()).build());
                }),
                change("two of the same id", b -> {
                    b.add(ActorSpec.builder(bad()).build());
                    b.add(ActorSpec.builder(bad()).build());
                }));
        return Stream.of(chances, numbers, others).flatMap(each -> each);
    }

    private static ThresholdSpec line(ResponseSpec response) {
        return ThresholdSpec.builder(bad(), 1, Condition.ALWAYS, response).build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void isRefusedByName(String what, Consumer<ScenarioBuilder> change) {
        ScenarioBuilder builder = RichScenario.builder(10);
        assertEquals(List.of(), builder.check());
        change.accept(builder);
        InvalidScenarioException refused = assertThrows(InvalidScenarioException.class, builder::build);
        assertTrue(refused.getMessage().contains("the bad one") || refused.getMessage().matches(".*'[rd]'.*"), refused.getMessage());
        assertFalse(builder.check().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1_000_000_000, Integer.MAX_VALUE})
    void horizonsOutOfRangeAreRefused(int horizon) {
        assertTrue(assertThrows(InvalidScenarioException.class, () -> RichScenario.builder(horizon).build()).getMessage()
                .contains("'rich' has a horizon of " + horizon));
    }

    /** A linkage that lifts, or delivers, what triggers it, without any delay, would fire without end. */
    @Test
    void circlesOfLinkagesNeedADelay() {
        for (int shortest : new int[] {0, 1}) {
            ScenarioBuilder builder = RichScenario.builder(10);
            int gift = builder.add(PackageSpec.builder(Element.of("gift"), 0, List.of(new DeliverySpec(Element.of("d"), 0, 1))).supplier(2).build());
            int crossed = builder.add(ThresholdSpec.builder(Element.of("gift line"), 1, new Condition.DeliveredAtLeast(gift, 0.1),
                    ResponseSpec.builder(Element.of("none")).build()).build());
            builder.add(LinkageSpec.builder(Element.of("circle"), List.of(crossed), 2).startsPackage(gift).delay(DelaySpec.of(shortest, 1)).build());
            List<Problem> problems = builder.check();
            assertEquals(shortest == 0, problems.stream().anyMatch(problem -> problem.toString().contains("circle")), problems.toString());
        }
    }
}
