package org.escalation.diagram.spec;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.escalation.diagram.spec.SpecProblem.Severity;

/**
 * The files of one specification: the one asked for and those it refers to, each read once and only through the
 * {@link SpecLocator}. Resolves references between elements.
 */
final class SpecLibrary {

    /** A reference's target: an element of a file, or only its address when it lies outside the specifications. */
    record Target(SpecNode node, String address) {
    }

    private final SpecLimits limits;
    private final SpecLocator locator;
    private final SpecProblems problems;
    private final Map<String, Optional<SpecFile>> files = new LinkedHashMap<>();

    SpecLibrary(SpecLimits limits, SpecLocator locator, SpecProblems problems) {
        this.limits = limits;
        this.locator = locator;
        this.problems = problems;
    }

    SpecFile read(InputStream stream, String address) throws SpecException {
        SpecFile file = new SpecReader(limits).read(stream, address);
        files.put(address, Optional.of(file));
        return file;
    }

    /** All targets of a reference, written as attribute or as child elements; unresolved ones are reported. */
    List<Target> targets(SpecNode node, String feature) {
        List<Target> result = new ArrayList<>();
        String attribute = node.text(feature);
        if (attribute != null) {
            for (String part : attribute.trim().split("\\s+")) {
                if (part.indexOf('#') >= 0 || part.startsWith("/") || node.file().byId(part) != null) {
                    result.add(follow(node, feature, part));
                }
            }
        }
        for (SpecNode child : node.all(feature)) {
            String href = child.text("href");
            if (href != null) {
                result.add(follow(node, feature, href));
            }
        }
        return result;
    }

    /** Targets that are elements of specifications. */
    List<SpecNode> nodes(SpecNode node, String feature) {
        List<SpecNode> result = new ArrayList<>();
        for (Target target : targets(node, feature)) {
            if (target.node() != null) {
                result.add(target.node());
            }
        }
        return result;
    }

    private Target follow(SpecNode from, String feature, String reference) {
        int hash = reference.indexOf('#');
        String address = hash <= 0 ? "" : reference.substring(0, hash);
        String fragment = hash < 0 ? reference : reference.substring(hash + 1);
        if (address.startsWith("environment:")) {
            return new Target(null, reference);
        }
        SpecFile file = from.file();
        if (!address.isEmpty()) {
            if (!address.endsWith(".odesign")) {
                return new Target(null, reference);
            }
            file = open(resolve(from.file().address(), address), from).orElse(null);
        }
        SpecNode node = file == null ? null : FragmentPath.resolve(file, fragment);
        if (node == null) {
            problems.add(Severity.WARNING, "reference", from.type(),
                    "The reference " + feature + " leads nowhere: " + reference + ".",
                    "What it refers to is left out of the picture.", from.place());
        }
        return new Target(node, reference);
    }

    private Optional<SpecFile> open(String address, SpecNode from) {
        Optional<SpecFile> known = files.get(address);
        if (known != null) {
            return known;
        }
        Optional<SpecFile> result = Optional.empty();
        if (files.size() < limits.files()) {
            try {
                Optional<InputStream> stream = locator.open(address);
                if (stream.isPresent()) {
                    try (InputStream in = stream.get()) {
                        result = Optional.of(new SpecReader(limits).read(in, address));
                    }
                }
            } catch (IOException | SpecException e) {
                problems.add(Severity.WARNING, "file", "file", "A referenced file cannot be read: " + e.getMessage(),
                        "What it defines is left out of the picture.", from.place());
            }
        }
        files.put(address, result);
        return result;
    }

    private static String resolve(String base, String address) {
        if (address.indexOf(':') > 0) {
            return address;
        }
        try {
            return base.startsWith("platform:") ? "platform:" + URI.create(base.substring(9)).resolve(address)
                    : URI.create(base).resolve(address).toString();
        } catch (IllegalArgumentException e) {
            return address; // the locator will not know it, and the reference is reported
        }
    }
}
