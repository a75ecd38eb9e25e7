package org.escalation.exchange.update;

/**
 * Something in a table that is not as it should be.
 *
 * @param place where
 * @param repaired whether it was read all the same; otherwise it is refused
 * @param text what is wrong and what was done about it, or what to do
 */
public record Problem(Place place, boolean repaired, String text) {

    @Override
    public String toString() {
        return place + ": " + (repaired ? "repaired: " : "refused: ") + text;
    }
}
