package org.escalation.simulation.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.escalation.simulation.condition.ConditionInputs;

/**
 * Finds linkages that set each other off without any delay: a linkage starts a package, its arrival crosses a
 * threshold, and that triggers the next linkage, round in a circle. Such a circle would escalate in one instant, which
 * no sequence of turns can stand for.
 */
final class LinkageCycleCheck {

    private final ScenarioBuilder scenario;
    private final List<Problem> problems = new ArrayList<>();
    private final boolean[] onPath;
    private final boolean[] finished;

    LinkageCycleCheck(ScenarioBuilder scenario) {
        this.scenario = scenario;
        int n = scenario.linkages().size();
        onPath = new boolean[n];
        finished = new boolean[n];
    }

    List<Problem> problems() {
        for (int i = 0; i < onPath.length; i++) {
            visit(i);
        }
        return problems;
    }

    private void visit(int linkage) {
        if (finished[linkage] || scenario.linkages().get(linkage).startsPackage() == CompiledScenario.NONE
                || !immediate(scenario.linkages().get(linkage))) {
            return;
        }
        onPath[linkage] = true;
        for (int next : triggeredBy(scenario.linkages().get(linkage).startsPackage())) {
            if (onPath[next]) {
                problems.add(new Problem(scenario.linkages().get(next).element(),
                        "sets itself off again without delay, through "
                                + scenario.linkages().get(linkage).element()));
            } else {
                visit(next);
            }
        }
        onPath[linkage] = false;
        finished[linkage] = true;
    }

    private boolean immediate(LinkageSpec linkage) {
        int first = scenario.packages().get(linkage.startsPackage()).deliveries().stream()
                .mapToInt(DeliverySpec::offset).min().orElse(0);
        return linkage.delay().shortest() + first == 0;
    }

    private Set<Integer> triggeredBy(int capabilityPackage) {
        Set<Integer> crossed = new HashSet<>();
        for (int t = 0; t < scenario.thresholds().size(); t++) {
            PackageReader reader = new PackageReader(capabilityPackage);
            scenario.thresholds().get(t).condition().inputs(reader);
            if (reader.reads) {
                crossed.add(t);
            }
        }
        Set<Integer> linkages = new HashSet<>();
        for (int i = 0; i < scenario.linkages().size(); i++) {
            LinkageSpec linkage = scenario.linkages().get(i);
            if (linkage.startsPackage() != CompiledScenario.NONE && immediate(linkage)
                    && linkage.thresholds().stream().anyMatch(crossed::contains)) {
                linkages.add(i);
            }
        }
        return linkages;
    }

    /** Notices whether a condition reads one package. */
    private static final class PackageReader implements ConditionInputs {

        private final int wanted;
        private boolean reads;

        PackageReader(int wanted) {
            this.wanted = wanted;
        }

        @Override
        public void delivered(int capabilityPackage) {
            reads |= capabilityPackage == wanted;
        }

        @Override
        public void rung(int track) {
            // only packages matter here
        }

        @Override
        public void action(int action) {
            // only packages matter here
        }

        @Override
        public void crossings(int threshold, int window) {
            // only packages matter here
        }

        @Override
        public void account(int actor) {
            // only packages matter here
        }

        @Override
        public void belief(int holder, int threshold) {
            // only packages matter here
        }

        @Override
        public void time() {
            // only packages matter here
        }
    }
}
