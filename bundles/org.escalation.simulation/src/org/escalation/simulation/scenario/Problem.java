package org.escalation.simulation.scenario;

/**
 * Why something cannot be simulated.
 *
 * @param element the element that is to blame
 * @param message what is wrong with it, as the end of a sentence that starts with the element
 */
public record Problem(Element element, String message) {

    @Override
    public String toString() {
        return element + " " + message;
    }
}
