import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
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
 * Generates the Java code of the metamodel and its item providers into the {@code src-gen} folders of two bundles.
 *
 * <p>Arguments: the folder of the model bundle, the folder of the edit bundle. The input is the only {@code .genmodel} in
 * the model bundle's {@code model} folder; without one, nothing is generated.
 *
 * <p>EMF writes into a scratch folder, and only {@code src-gen} is taken from it: the hand-kept files of the bundles
 * (manifest, plugin.xml, icons) are out of the generator's reach. Texts of item providers are generated too, and a
 * hand-kept {@code texts.properties} in the edit bundle overrides them key by key; the sum becomes
 * {@code src-gen/plugin.properties}, which the build copies to the root of the bundle's jar.
 *
 * <p>Nothing happens when the inputs' digest equals the one of the last run. Files whose content did not change are not
 * touched, so that incremental compilers stay quiet.
 */
final class GenerateModelCode {

	private static final String STAMP = ".stamp";

	private final Path model;
	private final Path edit;
	private final Path genmodel;

	private GenerateModelCode(Path model, Path edit, Path genmodel) {
		this.model = model;
		this.edit = edit;
		this.genmodel = genmodel;
	}

	public static void main(String[] arguments) throws Exception {
		Path model = Path.of(arguments[0]).toAbsolutePath().normalize();
		Path edit = Path.of(arguments[1]).toAbsolutePath().normalize();
		List<Path> genmodels = files(model.resolve("model")).stream().filter(f -> f.toString().endsWith(".genmodel")).toList();
		if (genmodels.isEmpty()) {
			System.out.println("No .genmodel in " + model.resolve("model") + ": nothing to generate");
			return;
		}
		if (genmodels.size() > 1) {
			throw new IllegalArgumentException("Expected one .genmodel, found " + genmodels);
		}
		new GenerateModelCode(model, edit, genmodels.get(0)).run();
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
			Path editGenerated = scratch.resolve(edit.getFileName());
			mergeTexts(editGenerated.resolve("plugin.properties"), editGenerated.resolve("src-gen/plugin.properties"));
			synchronize(scratch.resolve(model.getFileName()).resolve("src-gen"), model.resolve("src-gen"));
			synchronize(editGenerated.resolve("src-gen"), edit.resolve("src-gen"));
		} finally {
			delete(scratch);
		}
		Files.writeString(model.resolve("src-gen").resolve(STAMP), digest);
		Files.writeString(edit.resolve("src-gen").resolve(STAMP), digest);
	}

	private boolean isUpToDate(String digest) throws IOException {
		for (Path bundle : List.of(model, edit)) {
			Path stamp = bundle.resolve("src-gen").resolve(STAMP);
			if (!Files.exists(stamp) || !Files.readString(stamp).equals(digest)) {
				return false;
			}
		}
		return true;
	}

	private String digestOfInputs() throws Exception {
		MessageDigest digest = MessageDigest.getInstance("SHA-256");
		List<Path> inputs = new ArrayList<>(files(model.resolve("model")));
		inputs.add(edit.resolve("texts.properties"));
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
		for (Path bundle : List.of(model, edit)) {
			Path target = Files.createDirectories(scratch.resolve(bundle.getFileName()));
			EcorePlugin.getPlatformResourceMap().put(bundle.getFileName().toString(), URI.createFileURI(target + "/"));
		}
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
		require(generator.generate(input, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE, new BasicMonitor()));
	}

	private static void require(Diagnostic diagnostic) {
		if (diagnostic.getSeverity() >= Diagnostic.WARNING) {
			System.err.println(diagnostic);
		}
		if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
			throw new IllegalStateException("The metamodel's code cannot be generated: " + diagnostic.getMessage());
		}
	}

	/** Writes the generated texts, overridden by the hand-kept ones, sorted by key. */
	private void mergeTexts(Path generated, Path target) throws IOException {
		Properties texts = new Properties();
		for (Path source : List.of(generated, edit.resolve("texts.properties"))) {
			if (Files.exists(source)) {
				try (Reader reader = Files.newBufferedReader(source, StandardCharsets.UTF_8)) {
					texts.load(reader);
				}
			}
		}
		StringBuilder out = new StringBuilder("# Generated from the metamodel and texts.properties\n");
		new TreeMap<>(texts).forEach((key, text) -> out.append(key).append(" = ").append(escape(text.toString())).append('\n'));
		Files.createDirectories(target.getParent());
		Files.writeString(target, out, StandardCharsets.ISO_8859_1);
	}

	private static String escape(String text) {
		StringBuilder out = new StringBuilder();
		for (char c : text.toCharArray()) {
			switch (c) {
				case '\\' -> out.append("\\\\");
				case '\n' -> out.append("\\n");
				default -> out.append(c < 128 ? String.valueOf(c) : String.format("\\u%04x", (int) c));
			}
		}
		return out.toString();
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
