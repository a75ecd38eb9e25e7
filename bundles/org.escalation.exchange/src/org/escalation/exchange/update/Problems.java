package org.escalation.exchange.update;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects what is wrong with tables, and knows whether it may be repaired. */
public final class Problems {

    private static final String OFFER = " (--repair)";

    private final boolean repair;
    private final List<Problem> found = new ArrayList<>();
    private int refused;

    /** @param repair whether what has one meaning only may be read although it is not written as it should be */
    public Problems(boolean repair) {
        this.repair = repair;
    }

    /** Notes what cannot be read. */
    public void refuse(Place place, String text) {
        found.add(new Problem(place, false, text));
        refused++;
    }

    /**
     * Notes what can be read only by choice.
     *
     * @param wrong what is wrong
     * @param remedy what a repair does, as in "read as 3.5"
     * @return whether the repair is wanted
     */
    public boolean mend(Place place, String wrong, String remedy) {
        if (repair) {
            found.add(new Problem(place, true, wrong + "; " + remedy));
        } else {
            refuse(place, wrong + "; on request " + remedy + OFFER);
        }
        return repair;
    }

    /** Everything noted, in the order of reading. */
    public List<Problem> all() {
        return Collections.unmodifiableList(found);
    }

    /** How many were refused. */
    public int refused() {
        return refused;
    }
}
