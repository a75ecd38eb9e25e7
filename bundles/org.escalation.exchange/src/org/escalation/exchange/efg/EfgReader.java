package org.escalation.exchange.efg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.escalation.exchange.ExchangeException;

/** Reads a game from a file of Gambit's format EFG 2 whose payoffs stand at the ends. */
public final class EfgReader {

    private static final int DEEPEST = 500;
    private static final int MOST_NODES = 1_000_000;

    private record Known(String name, List<String> moves) {
    }

    private final EfgTokens words;
    private final Map<String, Known> sets = new HashMap<>();
    private final Map<Integer, ExtensiveGame.Outcome> outcomes = new HashMap<>();
    private int players;
    private int nodes;

    private EfgReader(EfgTokens words) {
        this.words = words;
    }

    /**
     * Reads a game.
     *
     * @param text content of the file
     * @throws ExchangeException if the text is not in the format; the message names the line
     */
    public static ExtensiveGame read(String text) throws ExchangeException {
        return new EfgReader(new EfgTokens(text)).game();
    }

    private ExtensiveGame game() throws ExchangeException {
        words.expect("EFG");
        words.expect("2");
        if (!words.is("R") && !words.is("D")) {
            throw words.problem("the kind of numbers must be R or D");
        }
        words.take();
        String title = words.text();
        List<String> names = new ArrayList<>();
        words.expect("{");
        while (!words.is("}")) {
            names.add(words.text());
        }
        words.expect("}");
        players = names.size();
        String comment = words.isText() ? words.take() : "";
        ExtensiveGame game = new ExtensiveGame(title, List.copyOf(names), comment, node(0));
        if (words.peek() != null) {
            throw words.problem("the game has ended, but “" + words.peek() + "” follows");
        }
        return game;
    }

    private ExtensiveGame.Node node(int depth) throws ExchangeException {
        if (depth > DEEPEST || ++nodes > MOST_NODES) {
            throw words.problem("the game has more than " + DEEPEST + " moves in a row or " + MOST_NODES + " points");
        }
        String kind = words.isText() ? "" : words.take();
        if (!List.of("c", "p", "t").contains(kind)) {
            throw words.problem("a point begins with c, p or t");
        }
        words.text();
        return switch (kind) {
            case "c" -> chance(depth);
            case "p" -> decision(depth);
            default -> outcome();
        };
    }

    private ExtensiveGame.Chance chance(int depth) throws ExchangeException {
        words.number();
        String name = words.isText() ? words.take() : "";
        List<String> names = new ArrayList<>();
        List<Fraction> chances = new ArrayList<>();
        words.expect("{");
        while (!words.is("}")) {
            names.add(words.text());
            chances.add(words.fraction());
        }
        words.expect("}");
        nothingYet();
        Fraction sum = chances.stream().reduce(Fraction.ZERO, Fraction::plus);
        if (!sum.equals(Fraction.ONE) || chances.stream().anyMatch(chance -> chance.numerator().signum() < 0)) {
            throw words.problem("chances must not be negative and must sum to 1, not " + sum);
        }
        List<ExtensiveGame.Draw> draws = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            draws.add(new ExtensiveGame.Draw(names.get(i), chances.get(i), node(depth + 1)));
        }
        return new ExtensiveGame.Chance(name, List.copyOf(draws));
    }

    private ExtensiveGame.Decision decision(int depth) throws ExchangeException {
        int player = words.number();
        if (player < 1 || player > players) {
            throw words.problem("there is no player " + player);
        }
        int information = words.number();
        Known known = set(player + "/" + information);
        nothingYet();
        List<ExtensiveGame.Move> moves = new ArrayList<>();
        for (String move : known.moves()) {
            moves.add(new ExtensiveGame.Move(move, node(depth + 1)));
        }
        return new ExtensiveGame.Decision(player - 1, information, known.name(), List.copyOf(moves));
    }

    /** Name and moves of an information set; where it comes again they may be left out. */
    private Known set(String key) throws ExchangeException {
        Known before = sets.get(key);
        String name = words.isText() ? words.take() : before == null ? "" : before.name();
        if (!words.is("{")) {
            if (before == null) {
                throw words.problem("the moves of an information set are missing");
            }
            return before;
        }
        List<String> moves = new ArrayList<>();
        words.expect("{");
        while (!words.is("}")) {
            moves.add(words.text());
        }
        words.expect("}");
        if (moves.isEmpty() || before != null && before.moves().size() != moves.size()) {
            throw words.problem("an information set has other moves here, or none");
        }
        sets.put(key, new Known(name, List.copyOf(moves)));
        return sets.get(key);
    }

    private void nothingYet() throws ExchangeException {
        if (words.number() != 0) {
            throw words.problem("payoffs before the end of the game are not read");
        }
    }

    private ExtensiveGame.Outcome outcome() throws ExchangeException {
        int number = words.number();
        String name = words.isText() ? words.take() : "";
        if (!words.is("{")) {
            ExtensiveGame.Outcome known = number == 0 ? null : outcomes.get(number);
            if (known == null) {
                throw words.problem("an end has no payoffs");
            }
            return known;
        }
        List<Fraction> payoffs = new ArrayList<>();
        words.expect("{");
        while (!words.is("}")) {
            payoffs.add(words.fraction());
        }
        words.expect("}");
        if (payoffs.size() != players) {
            throw words.problem("there are " + payoffs.size() + " payoffs for " + players + " players");
        }
        ExtensiveGame.Outcome outcome = new ExtensiveGame.Outcome(name, List.copyOf(payoffs));
        outcomes.put(number, outcome);
        return outcome;
    }
}
