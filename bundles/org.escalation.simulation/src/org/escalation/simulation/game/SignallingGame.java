package org.escalation.simulation.game;

import java.util.ArrayList;
import java.util.List;

/**
 * A signalling game: nature draws a type of the sender and, apart from it, one of the receiver; the sender, who knows its
 * own type only, chooses a message; the receiver, who knows its own type and the message, answers. The sender has one type
 * or two. Deterrence with doubts about the other's resolve is such a game: the message is to challenge or not.
 */
public final class SignallingGame {

    private static final double TOLERANCE = 1e-12;

    private final double[] senders;
    private final double[] receivers;
    private final int[] answers;
    private final Payoff sender;
    private final Payoff receiver;

    /** What a player gets. */
    @FunctionalInterface
    public interface Payoff {

        /**
         * @param sender   type of the sender
         * @param message  its message
         * @param receiver type of the receiver
         * @param answer   its answer
         * @return the payoff
         */
        double of(int sender, int message, int receiver, int answer);
    }

    /**
     * @param senders   chances of the sender's types: one or two
     * @param receivers chances of the receiver's types
     * @param answers   number of answers to each message; 1 if the game ends with it
     * @param sender    payoffs of the sender
     * @param receiver  payoffs of the receiver
     * @throws IllegalArgumentException if chances are no distribution, or there is nothing to choose
     */
    public SignallingGame(double[] senders, double[] receivers, int[] answers, Payoff sender, Payoff receiver) {
        if (senders.length < 1 || senders.length > 2) {
            throw new IllegalArgumentException(senders.length + " types of the sender; one or two are possible");
        }
        if (answers.length == 0 || java.util.Arrays.stream(answers).anyMatch(n -> n < 1)) {
            throw new IllegalArgumentException("every message needs an answer");
        }
        this.senders = distribution(senders);
        this.receivers = distribution(receivers);
        this.answers = answers.clone();
        this.sender = sender;
        this.receiver = receiver;
    }

    private static double[] distribution(double[] chances) {
        double sum = 0;
        for (double chance : chances) {
            sum += chance >= 0 ? chance : Double.NaN;
        }
        if (!(Math.abs(sum - 1) < 1e-9)) {
            throw new IllegalArgumentException("chances sum to " + sum + " instead of 1");
        }
        return chances.clone();
    }

    /**
     * A perfect Bayesian equilibrium in pure strategies.
     *
     * @param messages message of each type of the sender
     * @param answers  answer to each message, by message and type of the receiver
     */
    public record Equilibrium(List<Integer> messages, List<List<Integer>> answers) {
    }

    /**
     * All perfect Bayesian equilibria in pure strategies: every type's message is best against the answers, every answer is
     * best against a belief about the sender, and beliefs follow Bayes' rule after messages that are sent. After a message
     * that nobody sends, one belief must justify the answers of all types of the receiver.
     *
     * @return the equilibria; there may be none
     */
    public List<Equilibrium> equilibria() {
        List<Equilibrium> found = new ArrayList<>();
        int types = senders.length;
        int strategies = (int) Math.pow(answers.length, types);
        for (int s = 0; s < strategies; s++) {
            List<Integer> messages = new ArrayList<>();
            for (int t = 0, rest = s; t < types; t++, rest /= answers.length) {
                messages.add(rest % answers.length);
            }
            extend(messages, new ArrayList<>(), found);
        }
        return found;
    }

    /** Goes through the answers message by message. */
    private void extend(List<Integer> messages, List<List<Integer>> chosen, List<Equilibrium> found) {
        int message = chosen.size();
        if (message == answers.length) {
            if (isBest(messages, chosen)) {
                found.add(new Equilibrium(List.copyOf(messages), chosen.stream().map(List::copyOf).toList()));
            }
            return;
        }
        int combinations = (int) Math.pow(answers[message], receivers.length);
        for (int c = 0; c < combinations; c++) {
            List<Integer> answer = new ArrayList<>();
            for (int r = 0, rest = c; r < receivers.length; r++, rest /= answers[message]) {
                answer.add(rest % answers[message]);
            }
            if (isJustified(messages, message, answer)) {
                List<List<Integer>> more = new ArrayList<>(chosen);
                more.add(answer);
                extend(messages, more, found);
            }
        }
    }

    private boolean isBest(List<Integer> messages, List<List<Integer>> chosen) {
        for (int type = 0; type < senders.length; type++) {
            double own = expected(type, messages.get(type), chosen);
            for (int m = 0; m < answers.length; m++) {
                if (expected(type, m, chosen) > own + TOLERANCE) {
                    return false;
                }
            }
        }
        return true;
    }

    private double expected(int type, int message, List<List<Integer>> chosen) {
        double sum = 0;
        for (int r = 0; r < receivers.length; r++) {
            sum += receivers[r] * sender.of(type, message, r, chosen.get(message).get(r));
        }
        return sum;
    }

    /** Whether there is a belief, the one of Bayes' rule where it applies, at which all answers are best. */
    private boolean isJustified(List<Integer> messages, int message, List<Integer> answer) {
        double total = 0;
        double first = 0;
        for (int t = 0; t < senders.length; t++) {
            total += messages.get(t) == message ? senders[t] : 0;
            first += t == 0 && messages.get(t) == message ? senders[t] : 0;
        }
        // chance of the sender's first type: a point after a message that is sent, else anything
        double low = total > 0 ? first / total : senders.length == 1 ? 1 : 0;
        double high = total > 0 ? first / total : 1;
        for (int r = 0; r < receivers.length; r++) {
            for (int other = 0; other < answers[message]; other++) {
                double atFirst = receiver.of(0, message, r, answer.get(r)) - receiver.of(0, message, r, other);
                double atSecond = senders.length == 1 ? atFirst
                        : receiver.of(1, message, r, answer.get(r)) - receiver.of(1, message, r, other);
                double slope = atFirst - atSecond;
                if (Math.abs(slope) < TOLERANCE) {
                    if (atSecond < -TOLERANCE) {
                        return false;
                    }
                } else if (slope > 0) {
                    low = Math.max(low, -atSecond / slope);
                } else {
                    high = Math.min(high, -atSecond / slope);
                }
            }
        }
        return low <= high + TOLERANCE;
    }
}
