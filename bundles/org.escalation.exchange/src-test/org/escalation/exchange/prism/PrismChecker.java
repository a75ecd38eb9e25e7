package org.escalation.exchange.prism;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A small explicit-state checker for the part of the PRISM language that is written here. It reads the text alone and
 * iterates over the reachable pairs of state and time, so that it shares nothing with the solver.
 */
final class PrismChecker {

    private static final Pattern COMMAND = Pattern.compile("\\s*\\[turn\\] s=(\\d+)(?: & t<T)? -> (.*);");
    private static final Pattern STEP = Pattern.compile("([-0-9.E]+):\\(s'=(\\d+)\\)(&\\(t'=t\\+1\\))?");
    private static final Pattern LABEL = Pattern.compile("label \"(\\w+)\" = (.*);");
    private static final Pattern REWARD = Pattern.compile("\\s*\\[turn\\] (?:true|s=(\\d+)) : ([-0-9.E]+);");
    private static final int LONG_RUN = 5_000;

    private record Step(double chance, int target) {
    }

    private final Map<Integer, List<Step>> steps = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, Map<Integer, Double>> rewards = new HashMap<>();
    private int horizon = -1;

    PrismChecker(String model) {
        String reward = null;
        for (String line : model.lines().filter(text -> !text.startsWith("//")).toList()) {
            Matcher command = COMMAND.matcher(line);
            Matcher label = LABEL.matcher(line);
            Matcher gain = REWARD.matcher(line);
            if (line.startsWith("const int T = ")) {
                horizon = Integer.parseInt(line.substring(14, line.length() - 1));
            } else if (line.startsWith("rewards ")) {
                reward = line.substring(9, line.length() - 1);
                rewards.put(reward, new HashMap<>());
            } else if (command.matches()) {
                steps.put(Integer.parseInt(command.group(1)), steps(command.group(2)));
            } else if (label.matches()) {
                labels.put(label.group(1), label.group(2));
            } else if (gain.matches()) {
                rewards.get(reward).put(gain.group(1) == null ? -1 : Integer.parseInt(gain.group(1)),
                        Double.parseDouble(gain.group(2)));
            }
        }
    }

    private static List<Step> steps(String text) {
        List<Step> steps = new ArrayList<>();
        for (String part : text.split(" \\+ ")) {
            Matcher step = STEP.matcher(part);
            if (!step.matches()) {
                throw new IllegalArgumentException(part);
            }
            steps.add(new Step(Double.parseDouble(step.group(1)), Integer.parseInt(step.group(2))));
        }
        if (Math.abs(steps.stream().mapToDouble(Step::chance).sum() - 1) > 1e-9) {
            throw new IllegalArgumentException("chances do not sum to 1: " + text);
        }
        return steps;
    }

    private boolean holds(String label, int state, int time) {
        for (String part : labels.get(label).split(" \\| ")) {
            if (part.equals("s=" + state) || part.equals("t=T") && time == horizon) {
                return true;
            }
        }
        return false;
    }

    /** P=? [ F label ]. */
    double probability(String label) {
        return follow(label, null);
    }

    /** R{reward}=? [ F "end" ]. */
    double expectation(String reward) {
        return follow("end", rewards.get(reward));
    }

    private double follow(String label, Map<Integer, Double> gains) {
        Map<Integer, Double> now = Map.of(0, 1.0);
        double reached = 0;
        double gained = 0;
        for (int time = 0; time <= (horizon < 0 ? LONG_RUN : horizon) && !now.isEmpty(); time++) {
            Map<Integer, Double> next = new HashMap<>();
            for (Map.Entry<Integer, Double> here : now.entrySet()) {
                int state = here.getKey();
                if (holds(label, state, time)) {
                    reached += here.getValue();
                } else if (!holds("end", state, time)) {
                    gained += gains == null ? 0 : here.getValue() * gains.getOrDefault(state, gains.getOrDefault(-1, 0.0));
                    steps.get(state).forEach(step -> next.merge(step.target(), here.getValue() * step.chance(), Double::sum));
                }
            }
            now = next;
        }
        return gains == null ? reached : gained;
    }
}
