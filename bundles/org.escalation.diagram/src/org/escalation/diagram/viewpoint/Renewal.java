package org.escalation.diagram.viewpoint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.escalation.diagram.internal.Part;

/** Which parts of a diagram have to be made anew for what is not a single change of the model. */
final class Renewal {

    private final NodeView root;
    private final ViewTable views;
    private final Collection<EdgeCandidatesPart> candidates;

    /** @param candidates a view that follows the diagram */
    Renewal(NodeView root, ViewTable views, Collection<EdgeCandidatesPart> candidates) {
        this.root = root;
        this.views = views;
        this.candidates = candidates;
    }

    /** Every part; those of edges know nothing any more. */
    List<Part> all() {
        List<Part> parts = new ArrayList<>();
        addContents(root, parts);
        parts.addAll(candidates);
        views.leaving().forEach(each -> addAnew(each, parts));
        views.awaiting().forEach(each -> addAnew(each, parts));
        parts.addAll(looks());
        return parts;
    }

    private static void addContents(NodeView view, List<Part> parts) {
        for (ContentPart part : view.contents) {
            parts.add(part);
            part.views().forEach(child -> addContents(child, parts));
        }
    }

    private static void addAnew(Collection<EdgePart> edges, List<Part> parts) {
        for (EdgePart part : edges) {
            part.invalidate();
            parts.add(part);
        }
    }

    /** The looks of all elements. */
    List<Part> looks() {
        List<Part> looks = new ArrayList<>();
        views.all().forEach(view -> looks.add(view instanceof NodeView node ? node.look : ((EdgeView) view).look));
        return looks;
    }

    /** The parts of mappings that show what somebody put there. */
    List<Part> unsynchronised() {
        List<Part> parts = new ArrayList<>();
        addUnsynchronised(root, parts);
        views.leaving().forEach(each -> each.stream().filter(part -> !part.plan().spec().head().synchronised()).forEach(parts::add));
        candidates.forEach(part -> part.addUnsynchronised(parts));
        return parts;
    }

    private static void addUnsynchronised(NodeView view, List<Part> parts) {
        for (ContentPart part : view.contents) {
            if (!part.plan.head().synchronised()) {
                parts.add(part);
            }
            part.views().forEach(child -> addUnsynchronised(child, parts));
        }
    }
}
