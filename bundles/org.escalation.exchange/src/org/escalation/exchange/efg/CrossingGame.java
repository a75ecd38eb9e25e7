package org.escalation.exchange.efg;

import java.util.ArrayList;
import java.util.List;
import org.escalation.exchange.ExchangeException;
import org.escalation.simulation.condition.Condition;
import org.escalation.simulation.scenario.ActionSpec;
import org.escalation.simulation.scenario.ActorSpec;
import org.escalation.simulation.scenario.CompiledScenario;
import org.escalation.simulation.scenario.Element;
import org.escalation.simulation.scenario.ThresholdSpec;

/**
 * The game of one turn that a scenario holds at each line: somebody may cross it, its owner may enforce it or let it pass,
 * and disaster may follow. The two actors with most such moves between them play it.
 */
public final class CrossingGame {

    /** Moves that are taken over at most; with them, the solvers can go through all strategies of the owner. */
    public static final int MOST_MOVES = 3;

    private record Crossing(ActionSpec action, ThresholdSpec line) {
    }

    private final CompiledScenario scenario;
    private final int challenger;
    private final int owner;

    private CrossingGame(CompiledScenario scenario, int challenger, int owner) {
        this.scenario = scenario;
        this.challenger = challenger;
        this.owner = owner;
    }

    /**
     * Cuts the game.
     *
     * @throws ExchangeException if no actor can cross a line of another
     */
    public static ExtensiveGame of(CompiledScenario scenario) throws ExchangeException {
        CrossingGame best = null;
        for (int challenger = 0; challenger < scenario.actors().size(); challenger++) {
            for (int owner = 0; owner < scenario.actors().size(); owner++) {
                CrossingGame game = new CrossingGame(scenario, challenger, owner);
                if (owner != challenger && game.crossings().size() > (best == null ? 0 : best.crossings().size())) {
                    best = game;
                }
            }
        }
        if (best == null) {
            throw new ExchangeException("The scenario " + scenario.element() + " has no move by which an actor crosses a line of another");
        }
        return best.game();
    }

    private List<Crossing> crossings() {
        List<Crossing> found = new ArrayList<>();
        for (int i = 0; i < scenario.actions().size(); i++) {
            int number = i;
            ActionSpec action = scenario.actions().get(i);
            if (action.actor() == challenger) {
                scenario.thresholds().stream().filter(line -> line.owner() == owner && line.inForce() && line.binds(challenger))
                        .filter(line -> crosses(line.condition(), number, action)).findFirst()
                        .ifPresent(line -> found.add(new Crossing(action, line)));
            }
        }
        return found;
    }

    private static boolean crosses(Condition condition, int number, ActionSpec action) {
        return switch (condition) {
            case Condition.ActionMade made -> made.action() == number;
            case Condition.RungAtLeast rung -> rung.track() == action.track() && action.toRung() >= rung.rung();
            case Condition.AllOf all -> all.parts().stream().anyMatch(part -> crosses(part, number, action));
            case Condition.AnyOf any -> any.parts().stream().anyMatch(part -> crosses(part, number, action));
            default -> false;
        };
    }

    private ExtensiveGame game() {
        List<Crossing> all = crossings();
        List<Crossing> crossings = all.subList(0, Math.min(MOST_MOVES, all.size()));
        List<ExtensiveGame.Move> moves = new ArrayList<>();
        moves.add(new ExtensiveGame.Move("Wait", new ExtensiveGame.Outcome("Nothing happens", List.of(Fraction.ZERO, Fraction.ZERO))));
        for (Crossing crossing : crossings) {
            String line = name(crossing.line().element());
            moves.add(new ExtensiveGame.Move(name(crossing.action().element()), new ExtensiveGame.Decision(1, moves.size(), line, List.of(
                    new ExtensiveGame.Move("Enforce", enforced(crossing)), new ExtensiveGame.Move("Let pass", passed(crossing))))));
        }
        return new ExtensiveGame("Crossing game of " + name(scenario.element()), List.of(name(actor(challenger).element()),
                name(actor(owner).element())), comment(crossings.size(), all.size()), new ExtensiveGame.Decision(0, 1, "Cross a line?", List.copyOf(moves)));
    }

    private ExtensiveGame.Node enforced(Crossing crossing) {
        Fraction own = Fraction.of(crossing.action().cost()).plus(Fraction.of(crossing.line().response().loss())).negated();
        Fraction safe = survival(crossing.action().hazard()).times(survival(crossing.line().response().hazard()));
        return withDisaster(safe, new ExtensiveGame.Outcome("Enforced", List.of(own, Fraction.of(crossing.line().response().ownerCost()).negated())));
    }

    private ExtensiveGame.Node passed(Crossing crossing) {
        Fraction gain = Fraction.of(crossing.action().benefit());
        return withDisaster(survival(crossing.action().hazard()), new ExtensiveGame.Outcome("Let pass",
                List.of(gain.plus(Fraction.of(crossing.action().cost()).negated()), gain.negated())));
    }

    private static Fraction survival(double hazard) {
        return Fraction.ONE.plus(Fraction.of(hazard).negated());
    }

    private ExtensiveGame.Node withDisaster(Fraction safe, ExtensiveGame.Outcome otherwise) {
        if (safe.equals(Fraction.ONE)) {
            return otherwise;
        }
        ExtensiveGame.Outcome disaster = new ExtensiveGame.Outcome("Disaster", List.of(
                Fraction.of(actor(challenger).disasterLoss()).negated(), Fraction.of(actor(owner).disasterLoss()).negated()));
        return new ExtensiveGame.Chance("Disaster?", List.of(new ExtensiveGame.Draw("Disaster", Fraction.ONE.plus(safe.negated()), disaster),
                new ExtensiveGame.Draw("No disaster", safe, otherwise)));
    }

    private ActorSpec actor(int number) {
        return scenario.actors().get(number);
    }

    private static String name(Element element) {
        return element.name() == null || element.name().isBlank() ? element.id() : element.name();
    }

    private String comment(int taken, int all) {
        return "Cut from the scenario " + scenario.element() + " of the Escalation Workbench. One turn of two actors; " + taken + " of " + all
                + " moves by which the first crosses a line of the second, each with the first line it crosses. Left out: other actors and "
                + "moves, conditions of availability, delays, partial answers, learning, audience, capability and what later turns bring. "
                + "The owner chooses freely instead of enforcing by chance, and loses what a move that is let pass gains the first. "
                + "Payoffs are in units of utility: benefit less cost if let pass; cost and loss if enforced, the owner bearing the cost of "
                + "its response; the actors' losses in a disaster, whose chance is that of the move and of the response. Numbers are the "
                + "model's decimals as exact fractions.";
    }
}
