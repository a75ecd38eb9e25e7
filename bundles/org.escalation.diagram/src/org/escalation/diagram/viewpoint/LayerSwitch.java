package org.escalation.diagram.viewpoint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Leads a diagram from one set of layers to another: what both have stays, with its picture and place. */
final class LayerSwitch {

    private final DiagramRuntime runtime;
    private final Plans plans;

    LayerSwitch(DiagramRuntime runtime, Plans plans) {
        this.runtime = runtime;
        this.plans = plans;
    }

    void run() {
        contents(runtime.root(), plans.top(), List.of());
        edges();
    }

    private void contents(NodeView view, List<NodePlan> children, List<NodePlan> bordered) {
        Map<String, ContentPart> known = new HashMap<>();
        view.contents.forEach(part -> known.put(key(part.plan, part.bordered), part));
        view.contents.clear();
        children.forEach(plan -> view.contents.add(follow(known.remove(key(plan, false)), view, plan, false)));
        bordered.forEach(plan -> view.contents.add(follow(known.remove(key(plan, true)), view, plan, true)));
        known.values().forEach(ContentPart::remove);
        view.contents.forEach(runtime::queue);
    }

    private static String key(NodePlan plan, boolean bordered) {
        return plan.id() + (bordered ? "|" : "");
    }

    private ContentPart follow(ContentPart known, NodeView parent, NodePlan plan, boolean bordered) {
        if (known == null) {
            return new ContentPart(runtime, parent, plan, bordered);
        }
        known.plan = plan;
        for (NodeView view : known.views()) {
            view.plan = plan;
            view.node.setLayer(plans.layerOf(plan.id()));
            runtime.queue(view.look);
            contents(view, plan.children, plan.bordered);
        }
        return known;
    }

    private void edges() {
        Map<String, EdgePlan> byId = new HashMap<>();
        plans.edges().forEach(plan -> byId.put(plan.id(), plan));
        for (View view : runtime.views().all()) {
            if (!view.element().isInScene()) {
                continue; // went with what it hung on
            }
            List<EdgePart> parts = runtime.views().edgesFrom(view);
            Set<String> there = new HashSet<>();
            for (EdgePart part : new ArrayList<>(parts)) {
                String id = part.plan().id();
                EdgePlan plan = byId.get(id);
                boolean kept = part.follow(plan != null && plan.startsAt(view) ? plan : null);
                if (kept) {
                    there.add(id);
                } else {
                    parts.remove(part);
                }
            }
            for (EdgePlan plan : plans.edges()) {
                if (!plan.spec().elementBased() && plan.startsAt(view) && there.add(plan.id())) {
                    EdgePart part = new EdgePart(runtime, plan, view.target(), view);
                    parts.add(part);
                    runtime.queue(part);
                }
            }
        }
        candidates(byId);
    }

    private void candidates(Map<String, EdgePlan> byId) {
        Map<String, EdgeCandidatesPart> candidates = runtime.edgeCandidates();
        for (Map.Entry<String, EdgeCandidatesPart> entry : new ArrayList<>(candidates.entrySet())) {
            EdgePlan plan = byId.get(entry.getKey());
            if (plan == null) {
                candidates.remove(entry.getKey()).remove();
            } else {
                entry.getValue().follow(plan);
            }
        }
        for (EdgePlan plan : plans.edges()) {
            if (plan.spec().elementBased() && !candidates.containsKey(plan.id())) {
                EdgeCandidatesPart part = new EdgeCandidatesPart(runtime, plan);
                candidates.put(plan.id(), part);
                runtime.queue(part);
            }
        }
    }
}
