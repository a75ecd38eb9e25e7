import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Generates the Java code of the metamodel into the {@code src-gen} folder of its bundle.
 *
 * <p>Argument: the folder of the model bundle. The input is the only {@code .genmodel} in its {@code model} folder;
 * without one, nothing is generated. Item providers are not generated: one reflective provider serves every class.
 *
 * <p>EMF writes into a scratch folder, and only {@code src-gen} is taken from it: the hand-kept files of the bundle
 * (manifest, plugin.xml) are out of the generator's reach.
 *
 * <p>Nothing happens when the inputs' digest equals the one of the last run. Files whose content did not change are not
 * touched, so that incremental compilers stay quiet.
 */
final class GenerateModelCode {

	private static final String STAMP = ".stamp";

	private final Path model;
	private final Path genmodel;

	private GenerateModelCode(Path model, Path genmodel) {
		this.model = model;
		this.genmodel = genmodel;
	}

	public static void main(String[] arguments) throws Exception {
		Path model = Path.of(arguments[0]).toAbsolutePath().normalize();
		List<Path> genmodels = files(model.resolve("model")).stream().filter(f -> f.toString().endsWith(".genmodel")).toList();
		if (genmodels.isEmpty()) {
			System.out.println("No .genmodel in " + model.resolve("model") + ": nothing to generate");
			return;
		}
		if (genmodels.size() > 1) {
			throw new IllegalArgumentException("Expected one .genmodel, found " + genmodels);
		}
		new GenerateModelCode(model, genmodels.get(0)).run();
	}

	private void run() throws Exception {
		String digest = digestOfInputs();
		if (isUpToDate(digest)) {
			System.out.println("Generated code is up to date");
			return;
		}
		Path scratch = Files.createTempDirectory("escalation-codegen");
		try {
			generate(scratch);
			synchronize(scratch.resolve(model.getFileName()).resolve("src-gen"), model.resolve("src-gen"));
		} finally {
			delete(scratch);
		}
		Files.writeString(model.resolve("src-gen").resolve(STAMP), digest);
	}

	private boolean isUpToDate(String digest) throws IOException {
		Path stamp = model.resolve("src-gen").resolve(STAMP);
		return Files.exists(stamp) && Files.readString(stamp).equals(digest);
	}

	private String digestOfInputs() throws Exception {
		MessageDigest digest = MessageDigest.getInstance("SHA-256");
		List<Path> inputs = new ArrayList<>(files(model.resolve("model")));
		// started from its source file: a change of the generator itself counts too
		inputs.add(Path.of(System.getProperty("jdk.launcher.sourcefile", "")));
		for (Path input : inputs) {
			if (Files.isRegularFile(input)) {
				digest.update(input.getFileName().toString().getBytes(StandardCharsets.UTF_8));
				digest.update(Files.readAllBytes(input));
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private void generate(Path scratch) throws IOException {
		Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put("genmodel", new EcoreResourceFactoryImpl());
		EcorePackage.eINSTANCE.eClass();
		GenModelPackage.eINSTANCE.eClass();
		Path target = Files.createDirectories(scratch.resolve(model.getFileName()));
		EcorePlugin.getPlatformResourceMap().put(model.getFileName().toString(), URI.createFileURI(target + "/"));
		ResourceSet resources = new ResourceSetImpl();
		resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(true));
		Path inputs = Files.createDirectories(scratch.resolve(model.getFileName()).resolve("model"));
		for (Path file : files(model.resolve("model"))) {
			Files.copy(file, inputs.resolve(file.getFileName()));
		}
		URI uri = URI.createPlatformResourceURI(model.getFileName() + "/model/" + genmodel.getFileName(), true);
		Resource resource = resources.getResource(uri, true);
		GenModel input = (GenModel) resource.getContents().get(0);
		EcoreUtil.resolveAll(resources);
		input.reconcile();
		require(input.diagnose());
		input.setCanGenerate(true);
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
		Generator generator = new Generator();
		generator.setInput(input);
		require(generator.generate(input, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
	}

	private static void require(Diagnostic diagnostic) {
		if (diagnostic.getSeverity() >= Diagnostic.WARNING) {
			System.err.println(diagnostic);
		}
		if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
			throw new IllegalStateException("The metamodel's code cannot be generated: " + diagnostic.getMessage());
		}
	}

	/** Makes {@code to} equal {@code from}, touching only the files that differ. */
	private static void synchronize(Path from, Path to) throws IOException {
		for (Path file : files(from)) {
			Path target = to.resolve(from.relativize(file));
			Files.createDirectories(target.getParent());
			byte[] content = Files.readAllBytes(file);
			if (!Files.exists(target) || !Arrays.equals(content, Files.readAllBytes(target))) {
				Files.write(target, content);
			}
		}
		for (Path old : files(to)) {
			if (!Files.exists(from.resolve(to.relativize(old)))) {
				Files.delete(old);
			}
		}
	}

	/** All regular files below a folder, sorted; none when there is no such folder. */
	private static List<Path> files(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> walk = Files.walk(folder)) {
			return walk.filter(Files::isRegularFile).sorted().toList();
		}
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> walk = Files.walk(folder)) {
			for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}
}
