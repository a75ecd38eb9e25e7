/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Makes, saves and loads the models of the benchmark: classes with one edge each, classes with rows, a family. */
final class BenchmarkModels {

	private static final Map<Object, Object> LOADING = Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true);

	private final Path folder;

	BenchmarkModels(Path folder) {
		this.folder = folder;
	}

	static ResourceSet resources() {
		EcorePackage.eINSTANCE.eClass();
		ResourceSet set = new ResourceSetImpl();
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
		return set;
	}

	EPackage family() throws IOException {
		Resource resource = resources().createResource(URI.createFileURI(folder.resolve("family.ecore").toString()));
		resource.load(null);
		return (EPackage) resource.getContents().get(0);
	}

	/** Saves a new model of a kind with so many nodes. */
	void generate(String kind, int nodes, Path file) throws IOException {
		Resource resource = resources().createResource(URI.createFileURI(file.toString()));
		resource.getContents().add(kind.equals("icons") ? people(nodes) : classes(kind, nodes));
		resource.save(null);
	}

	/** Loads a model; the packages are those beside Ecore. */
	static EObject load(Path file, List<EPackage> packages) throws IOException {
		ResourceSet set = resources();
		packages.forEach(each -> set.getPackageRegistry().put(each.getNsURI(), each));
		Resource resource = set.createResource(URI.createFileURI(file.toString()));
		// without a map each reference by identity looks through all elements
		((ResourceImpl) resource).setIntrinsicIDToEObjectMap(new HashMap<>());
		resource.load(LOADING);
		return resource.getContents().get(0);
	}

	private static EPackage classes(String kind, int nodes) {
		EPackage result = EcoreFactory.eINSTANCE.createEPackage();
		result.setName("p");
		result.setNsURI("http://example.org/p");
		result.setNsPrefix("p");
		Random random = new Random(1);
		for (int i = 0; i < nodes; i++) {
			EClass type = newClass(kind, "Class" + i);
			type.setAbstract(i % 5 == 0);
			if (i > 0) {
				type.getESuperTypes().add((EClass) result.getEClassifiers().get(random.nextInt(i)));
			}
			result.getEClassifiers().add(type);
		}
		return result;
	}

	static EClass newClass(String kind, String name) {
		EClass type = EcoreFactory.eINSTANCE.createEClass();
		type.setName(name);
		for (int k = 0; kind.equals("lists") && k < 3; k++) {
			EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
			attribute.setName("attribute" + k);
			attribute.setEType(k == 0 ? EcorePackage.Literals.EINT : EcorePackage.Literals.ESTRING);
			type.getEStructuralFeatures().add(attribute);
		}
		return type;
	}

	@SuppressWarnings("unchecked")
	private EObject people(int nodes) throws IOException {
		EPackage family = family();
		EObject result = EcoreUtil.create((EClass) family.getEClassifier("Family"));
		List<EObject> members = (List<EObject>) result.eGet(result.eClass().getEStructuralFeature("members"));
		Random random = new Random(1);
		for (int i = 0; i < nodes; i++) {
			EObject person = newPerson(family, i);
			if (i > 2) {
				// men have even places, women odd ones
				person.eSet(person.eClass().getEStructuralFeature("father"), members.get(random.nextInt(i / 2) * 2));
				person.eSet(person.eClass().getEStructuralFeature("mother"), members.get(random.nextInt(i / 2) * 2 + 1));
			}
			members.add(person);
		}
		return result;
	}

	static EObject newPerson(EPackage family, int number) {
		EObject person = EcoreUtil.create((EClass) family.getEClassifier(number % 2 == 0 ? "Man" : "Woman"));
		person.eSet(person.eClass().getEStructuralFeature("name"), "Person-" + number);
		return person;
	}
}
