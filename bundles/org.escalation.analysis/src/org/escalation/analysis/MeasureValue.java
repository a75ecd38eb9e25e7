package org.escalation.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.escalation.analysis.provenance.Provenance;
import org.escalation.analysis.statistics.Interval;
import org.escalation.analysis.statistics.Range;
import org.escalation.model.Citation;
import org.escalation.model.Identified;

/**
 * The value of a measure for one subject, with what it rests on.
 *
 * @param measure the measure
 * @param subjects the elements measured, the main one first; at least one
 * @param value the number, finite; empty if undefined
 * @param undefinedReason why there is no number, as a sentence; empty text if there is one
 * @param interval where the true value is believed to lie, if the measure can tell
 * @param restsOn the elements whose content went into the number, in the order they were used, without the subjects'
 *     repetition
 * @param sources the citations these elements rest on
 * @param note what a reader must know to read the number rightly; may be empty
 */
public record MeasureValue(Measure measure, List<Identified> subjects, OptionalDouble value, String undefinedReason,
        Optional<Interval> interval, List<Identified> restsOn, List<Citation> sources, String note) {

    /** @throws IllegalArgumentException if there is no subject, or not exactly one of value and reason */
    public MeasureValue {
        Objects.requireNonNull(measure, "measure");
        subjects = List.copyOf(subjects);
        restsOn = List.copyOf(restsOn);
        sources = List.copyOf(sources);
        if (subjects.isEmpty()) {
            throw new IllegalArgumentException("A value of " + measure.id() + " needs a subject");
        }
        if (value.isPresent() == !undefinedReason.isEmpty()) {
            throw new IllegalArgumentException("A value of " + measure.id() + " needs a number or a reason, not both");
        }
    }

    /** Whether there is a number. */
    public boolean defined() {
        return value.isPresent();
    }

    /** Starts the value of a measure for its subjects, the main one first; subjects that are null are left out. */
    public static Builder of(Measure measure, Identified... subjects) {
        return new Builder(measure, Arrays.stream(subjects).filter(Objects::nonNull).toList());
    }

    /** Collects what a value rests on while it is computed; used once. */
    public static final class Builder {

        private final Measure measure;
        private final List<Identified> subjects;
        private final Set<Identified> restsOn = new LinkedHashSet<>();
        private final List<String> notes = new ArrayList<>();
        private Optional<Interval> interval = Optional.empty();

        private Builder(Measure measure, List<Identified> subjects) {
            this.measure = measure;
            this.subjects = subjects;
            restsOn.addAll(subjects);
        }

        /** Records elements whose content goes into the number; null is passed over. */
        public Builder restingOn(Identified... elements) {
            return restingOn(Arrays.asList(elements));
        }

        /** Records elements whose content goes into the number; null is passed over. */
        public Builder restingOn(Collection<? extends Identified> elements) {
            elements.stream().filter(Objects::nonNull).forEach(restsOn::add);
            return this;
        }

        /** Sets the interval. */
        public Builder within(Interval bounds) {
            interval = Optional.of(bounds);
            return this;
        }

        /** Adds a sentence to the note; empty text is passed over. */
        public Builder noting(String sentence) {
            if (!sentence.isEmpty()) {
                notes.add(sentence);
            }
            return this;
        }

        /** The value as a number, which must be finite. */
        public MeasureValue valued(double number) {
            return build(OptionalDouble.of(Range.finite(measure.title(), number)), "");
        }

        /** The value as a number, or undefined for the reason given. */
        public MeasureValue valued(OptionalDouble number, String reasonIfEmpty) {
            return number.isPresent() ? valued(number.getAsDouble()) : undefined(reasonIfEmpty);
        }

        /** No value, for a reason that tells the analyst what is missing. */
        public MeasureValue undefined(String reason) {
            interval = Optional.empty();
            return build(OptionalDouble.empty(), reason);
        }

        private MeasureValue build(OptionalDouble number, String reason) {
            List<Identified> elements = List.copyOf(restsOn);
            return new MeasureValue(measure, subjects, number, reason, interval, elements,
                    Provenance.citationsOf(elements), String.join(" ", notes));
        }
    }
}
