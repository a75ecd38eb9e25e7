package org.escalation.sirius;

import java.util.Set;

import org.eclipse.core.runtime.Plugin;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.osgi.framework.BundleContext;

/** Registers the notation's viewpoints with Sirius while the bundle is active. */
public final class NotationRegistration extends Plugin {

    /** The specification as Sirius addresses it: bundle and path. */
    private static final String SPECIFICATION = "org.escalation.notation/description/escalation.odesign";

    private Set<Viewpoint> viewpoints = Set.of();

    @Override
    public void start(BundleContext context) throws Exception {
        super.start(context);
        viewpoints = Set.copyOf(ViewpointRegistry.getInstance().registerFromPlugin(SPECIFICATION));
    }

    @Override
    public void stop(BundleContext context) throws Exception {
        viewpoints.forEach(ViewpointRegistry.getInstance()::disposeFromPlugin);
        viewpoints = Set.of();
        super.stop(context);
    }
}
