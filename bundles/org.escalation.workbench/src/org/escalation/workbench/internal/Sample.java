package org.escalation.workbench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.escalation.ui.models.ShippedModels;

/** The sample model. It is copied into a project of the workspace, so that trying things out leaves the original as it is. */
final class Sample {

	private static final String PROJECT = "Sample - Ukraine";
	private static final String FILE = "ukraine.escalation";

	private Sample() {
	}

	/**
	 * The sample's file in the workspace; copied there unless it has been before.
	 *
	 * @return the file; empty if this installation has no sample
	 * @throws CoreException if it cannot be copied
	 */
	static Optional<Path> inWorkspace() throws CoreException {
		Optional<Path> original = ShippedModels.sampleFolder();
		if (original.isEmpty()) {
			return Optional.empty();
		}
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT);
		if (!project.exists()) {
			project.create(null);
		}
		project.open(null);
		Path folder = project.getLocation().toPath();
		if (!Files.exists(folder.resolve(FILE))) {
			copy(original.get(), folder);
		}
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		return Optional.of(folder.resolve(FILE));
	}

	private static void copy(Path from, Path to) throws CoreException {
		try (Stream<Path> all = Files.walk(from)) {
			for (Path each : (Iterable<Path>) all::iterator) {
				Path target = to.resolve(from.relativize(each).toString());
				if (Files.isDirectory(each)) {
					Files.createDirectories(target);
				} else if (!Files.exists(target)) {
					Files.copy(each, target);
				}
			}
		} catch (IOException e) {
			throw new CoreException(Status.error("The sample cannot be copied to " + to + ": " + e.getMessage(), e));
		}
	}
}
