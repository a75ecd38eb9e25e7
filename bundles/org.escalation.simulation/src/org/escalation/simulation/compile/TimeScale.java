package org.escalation.simulation.compile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.escalation.model.Duration;
import org.escalation.model.TimeUnit;

/** Converts times of the model to turns of the simulation. */
final class TimeScale {

    private final double daysPerTurn;
    private final LocalDate start;

    /**
     * @param length length of a turn in the unit, above 0
     * @param unit   the unit
     * @param start  date of the first day of turn 1; null if unknown
     */
    TimeScale(double length, TimeUnit unit, LocalDate start) {
        daysPerTurn = length * days(unit);
        this.start = start;
    }

    /** Days in a unit, as the metamodel defines them. */
    static double days(TimeUnit unit) {
        return switch (unit) {
            case HOUR -> 1.0 / 24;
            case DAY -> 1;
            case WEEK -> 7;
            case MONTH -> 30.4375;
            case QUARTER -> 91.3125;
            case YEAR -> 365.25;
        };
    }

    /** A length of time in turns, not rounded. */
    double turns(double value, TimeUnit unit) {
        return value * days(unit) / daysPerTurn;
    }

    double turns(Duration duration) {
        return turns(duration.getValue(), duration.getUnit());
    }

    /** A length of time in whole turns, at least so many. */
    int wholeTurns(Duration duration, int atLeast) {
        return (int) Math.max(atLeast, Math.min(Integer.MAX_VALUE, Math.round(turns(duration))));
    }

    /** The first turn that starts when a time has passed. */
    int turnAfter(Duration duration) {
        return (int) Math.min(Integer.MAX_VALUE - 1, Math.round(turns(duration))) + 1;
    }

    boolean hasStart() {
        return start != null;
    }

    /** The turn in which a date falls; 0 or less before the start. */
    int turnOf(LocalDate date) {
        return (int) Math.floor(ChronoUnit.DAYS.between(start, date) / daysPerTurn) + 1;
    }
}
