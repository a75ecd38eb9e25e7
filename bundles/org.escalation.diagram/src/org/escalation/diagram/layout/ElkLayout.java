package org.escalation.diagram.layout;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.mrtree.options.MrTreeMetaDataProvider;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.escalation.diagram.scene.SceneEdge;
import org.escalation.diagram.scene.SceneNode;

/** Layout by the Eclipse Layout Kernel: scene to ELK graph, layout, and back. */
final class ElkLayout {

    private final LayoutSettings settings;

    ElkLayout(LayoutSettings settings) {
        this.settings = settings;
    }

    /** Places nodes that have the same container, all they contain, and the edges among all these. */
    void apply(List<SceneNode> nodes, List<SceneEdge> edges) {
        if (nodes.isEmpty()) {
            return;
        }
        ElkGraphBuilder builder = new ElkGraphBuilder(settings, nodes, edges);
        run(builder);
        new ElkResultReader(builder).apply();
        if (settings.algorithm() == LayoutSettings.Algorithm.TREE) {
            nodes.forEach(BorderNodes::placeAll);
        }
    }

    private void run(ElkGraphBuilder builder) {
        Registration.ensure();
        try {
            new RecursiveGraphLayoutEngine().layout(builder.graph(), new NullElkProgressMonitor() {
                @Override
                public boolean isCanceled() {
                    return settings.cancelled().getAsBoolean();
                }

                @Override
                public org.eclipse.elk.core.util.IElkProgressMonitor subTask(float work) {
                    return this;
                }
            });
        } catch (RuntimeException e) {
            if (settings.cancelled().getAsBoolean()) {
                throw new CancellationException("layout cancelled");
            }
            throw new LayoutException("The automatic layout failed: " + e.getMessage(), e);
        }
        if (settings.cancelled().getAsBoolean()) {
            throw new CancellationException("layout cancelled");
        }
    }

    /** ELK finds algorithms by OSGi services or by hand; by hand works everywhere. Done once, when first needed. */
    private static final class Registration {
        static {
            LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider(),
                    new MrTreeMetaDataProvider());
        }

        private Registration() {
        }

        static void ensure() {
            // loading the class has done it
        }
    }
}
