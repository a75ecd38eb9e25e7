package org.escalation.diagram.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.escalation.diagram.spec.SpecProblem;

/** Puts the problems of many files together: one finding a kind of gap, whatever names and addresses it speaks of. */
final class Findings {

    private static final Pattern DETAIL = Pattern.compile("(leads nowhere|is not known|cannot be read)[:.].*", Pattern.DOTALL);

    private final Map<String, Finding> found = new LinkedHashMap<>();

    /** Adds what was found in one file. */
    void add(List<SpecProblem> problems) {
        Map<String, SpecProblem> inFile = new LinkedHashMap<>();
        for (SpecProblem problem : problems) {
            inFile.merge(key(problem), problem, (first, more) -> new SpecProblem(first.severity(), first.code(), first.construct(),
                    first.message(), first.effect(), first.place(), first.occurrences() + more.occurrences()));
        }
        inFile.forEach((key, problem) -> found.merge(key, new Finding(problem, problem.occurrences(), 1),
                (known, added) -> new Finding(known.problem(), known.occurrences() + added.occurrences(), known.files() + 1)));
    }

    private static String key(SpecProblem problem) {
        return problem.code() + '\n' + problem.construct() + '\n' + DETAIL.matcher(problem.message()).replaceAll("$1");
    }

    /** The findings, the gravest and most frequent first. */
    List<Finding> list() {
        List<Finding> result = new ArrayList<>(found.values());
        result.sort(Comparator.comparing((Finding finding) -> finding.problem().severity()).reversed()
                .thenComparing(Comparator.comparingInt(Finding::occurrences).reversed()));
        return result;
    }
}
