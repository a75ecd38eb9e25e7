package org.escalation.simulation.internal.engine;

/**
 * How dangerous a turn will be in the eyes of an actor, by where its own move leads: the most dangerous position of all,
 * with those that others are foreseen to take, and the hazards of their foreseen moves. An actor that has a fixed idea
 * of the hazard goes by that alone.
 */
final class Danger {

    private final ScenarioIndex index;
    private final PerceivedState perceived;
    private final Foresight foresight;
    private final boolean[] foreseen;
    private double[] level = new double[16];
    private double[] weight = new double[16];
    private double[] nextLevel = new double[16];
    private double[] nextWeight = new double[16];
    private int levels;
    private double fixed;
    private double highest;
    private double next;
    private int most;

    /** @param foresight what others are expected to do; null if that is not to be taken into account */
    Danger(ScenarioIndex index, PerceivedState perceived, Foresight foresight) {
        this.index = index;
        this.perceived = perceived;
        this.foresight = foresight;
        foreseen = new boolean[index.tracks.length];
    }

    /** Looks around through the eyes of an actor. */
    void look(int viewer) {
        fixed = index.actors[viewer].seenHazard();
        levels = 0;
        if (Double.isNaN(fixed)) {
            if (foresight != null && index.foresees[viewer]) {
                foresee(viewer);
            }
            survey();
        }
    }

    private void foresee(int viewer) {
        java.util.Arrays.fill(foreseen, false);
        for (int p : index.perceptionsOf[viewer]) {
            if (foresight.isOpen(p)) {
                fold(p);
                for (int track : index.tracksMovedBy[index.perceptions[p].about()]) {
                    foreseen[track] = true;
                }
            }
        }
    }

    /** Takes one more actor into account: its positions are independent of those of the others. */
    private void fold(int p) {
        int count = foresight.levels(p);
        int before = Math.max(1, levels);
        if (levels == 0) {
            level[0] = 0;
            weight[0] = 1;
        }
        levels = 0;
        for (int i = 0; i < before; i++) {
            for (int j = 0; j < count; j++) {
                add(Math.max(level[i], foresight.level(p, j)), weight[i] * foresight.weight(p, j));
            }
        }
        double[] swap = level;
        level = nextLevel;
        nextLevel = swap;
        swap = weight;
        weight = nextWeight;
        nextWeight = swap;
    }

    private void add(double ofLevel, double ofWeight) {
        int i = 0;
        while (i < levels && nextLevel[i] != ofLevel) {
            i++;
        }
        if (i == levels) {
            if (i == nextLevel.length) {
                nextLevel = java.util.Arrays.copyOf(nextLevel, 2 * i);
                nextWeight = java.util.Arrays.copyOf(nextWeight, 2 * i);
            }
            nextLevel[i] = ofLevel;
            nextWeight[i] = 0;
            levels++;
        }
        nextWeight[i] += ofWeight;
    }

    /** The most dangerous position that is not foreseen to change, and the next, in case the own move leaves the former. */
    private void survey() {
        highest = 0;
        next = 0;
        most = -1;
        if (!index.anyRungHazard) {
            return;
        }
        for (int track = 0; track < index.tracks.length; track++) {
            if (levels == 0 || !foreseen[track]) {
                double h = index.hazard[track][perceived.seen(track)];
                if (h > highest) {
                    next = highest;
                    highest = h;
                    most = track;
                } else if (h > next) {
                    next = h;
                }
            }
        }
    }

    /**
     * The chance that neither positions nor moves of others end in disaster.
     *
     * @param track track of the own move, or -1
     * @param rung  rung it leads to
     */
    double escape(int track, int rung) {
        if (!Double.isNaN(fixed)) {
            return 1 - fixed;
        }
        double own = highest;
        if (track >= 0 && index.anyRungHazard) {
            own = Math.max(track == most ? next : highest, index.hazard[track][rung]);
        }
        if (levels == 0) {
            return 1 - own;
        }
        double sum = 0;
        for (int i = 0; i < levels; i++) {
            sum += weight[i] * (1 - Math.max(own, level[i]));
        }
        return sum;
    }
}
