package org.escalation.exchange.efg;

import java.util.List;

/**
 * A finite game in extensive form.
 *
 * @param title what it is
 * @param players names of the players, in their order
 * @param comment where it comes from and what it leaves out
 * @param root where it begins
 */
public record ExtensiveGame(String title, List<String> players, String comment, Node root) {

    /** A point of the game. */
    public sealed interface Node permits Chance, Decision, Outcome {
    }

    /**
     * A draw by chance.
     *
     * @param name what is drawn
     * @param draws what may come; the chances sum to 1
     */
    public record Chance(String name, List<Draw> draws) implements Node {
    }

    /**
     * What chance may bring.
     *
     * @param name its name
     * @param chance how likely
     * @param next what follows
     */
    public record Draw(String name, Fraction chance, Node next) {
    }

    /**
     * A choice of a player.
     *
     * @param player index of the player, from 0
     * @param information number of the information set, from 1 for each player; nodes of one set cannot be told apart
     * @param name name of the information set
     * @param moves what can be chosen
     */
    public record Decision(int player, int information, String name, List<Move> moves) implements Node {
    }

    /**
     * A move.
     *
     * @param name its name
     * @param next what follows
     */
    public record Move(String name, Node next) {
    }

    /**
     * An end.
     *
     * @param name what has happened
     * @param payoffs one for each player
     */
    public record Outcome(String name, List<Fraction> payoffs) implements Node {
    }
}
