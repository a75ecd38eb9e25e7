package org.escalation.cli.notation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

import org.escalation.model.EscalationPackage;
import org.escalation.notation.Notation;

/** What a viewpoint specification must keep so that Sirius Desktop opens it without a complaint, checked on its text. */
final class FormatRules {

	/** For each attribute that refers to other parts: the elements, or the types, that it may refer to. */
	private static final Map<String, Set<String>> KINDS = Map.ofEntries(
			Map.entry("labelDirectEdit", Set.of("DirectEditLabel")), Map.entry("deletionDescription", Set.of("DeleteElementDescription")),
			Map.entry("doubleClickDescription", Set.of("DoubleClickDescription")), Map.entry("reconnections", Set.of("ReconnectEdgeDescription")),
			Map.entry("dropDescriptions", Set.of("ContainerDropDescription")), Map.entry("edgeMappings", Set.of("edgeMappings")),
			Map.entry("nodeMappings", Set.of("nodeMappings", "subNodeMappings", "borderedNodeMappings")),
			Map.entry("containerMappings", Set.of("containerMappings", "subContainerMappings")),
			Map.entry("diagramDescription", Set.of("DiagramDescription")), Map.entry("lineMapping", Set.of("ownedLineMappings")),
			Map.entry("columnMapping", Set.of("ownedColumnMappings")), Map.entry("labelColor", Set.of("entries")),
			Map.entry("color", Set.of("entries")), Map.entry("borderColor", Set.of("entries")), Map.entry("strokeColor", Set.of("entries")),
			Map.entry("backgroundColor", Set.of("entries")), Map.entry("foregroundColor", Set.of("entries")));

	private static final Set<String> NAMED = Set.of("ownedViewpoints", "ownedRepresentations", "defaultLayer", "additionalLayers", "nodeMappings",
			"edgeMappings", "containerMappings", "subNodeMappings", "subContainerMappings", "borderedNodeMappings", "toolSections", "ownedTools",
			"menuItemDescription", "ownedRules", "entries", "ownedLineMappings", "ownedSubLines", "ownedColumnMappings", "intersection",
			"decorationDescriptions");
	private static final Pattern SEGMENT = Pattern.compile("@(\\w+)(?:\\[name='([^']*)'])?");
	private static final Pattern VARIABLE = Pattern.compile("var:(\\w+)");
	private static final Set<String> ALWAYS = Set.of("self", "arg0", "views");

	private final List<String> faults = new ArrayList<>();
	private final Element group;
	private final Set<String> pictures;

	/** @param pictures paths of the files that the bundle of the notation packs */
	FormatRules(String specification, Set<String> pictures) {
		this.pictures = pictures;
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(specification.getBytes(StandardCharsets.UTF_8)));
			group = document.getDocumentElement();
		} catch (ParserConfigurationException | SAXException | IOException e) {
			throw new AssertionError(e);
		}
	}

	/** Everything that is wrong, each with the element that it is about. */
	List<String> faults() {
		visit(group, Set.of());
		javaExtensions();
		return faults;
	}

	private void visit(Element element, Set<String> variables) {
		Set<String> known = new HashSet<>(variables);
		name(element);
		references(element);
		classes(element);
		features(element);
		required(element);
		variables(element, known);
		for (Element child : children(element)) {
			visit(child, known);
		}
	}

	private void fault(Element element, String what) {
		faults.add(path(element) + ": " + what);
	}

	private void name(Element element) {
		if (!NAMED.contains(element.getTagName())) {
			return;
		}
		if (element.getAttribute("name").isBlank()) {
			fault(element, "has no name");
		}
		long same = children((Element) element.getParentNode()).stream().filter(other -> other.getTagName().equals(element.getTagName())
				&& other.getAttribute("name").equals(element.getAttribute("name"))).count();
		if (same > 1) {
			fault(element, "shares its name with a sibling");
		}
	}

	private void references(Element element) {
		IntStream.range(0, element.getAttributes().getLength()).mapToObj(element.getAttributes()::item).forEach(attribute -> {
			String value = attribute.getNodeValue();
			if (attribute.getNodeName().equals("href") && value.startsWith("#//")) {
				reference(element, "href", value.substring(1));
			} else if (value.startsWith("//@")) {
				for (String address : value.split("\\s+(?=//@)")) {
					reference(element, attribute.getNodeName(), address);
				}
			}
		});
	}

	private void reference(Element from, String attribute, String address) {
		Optional<Element> target = resolve(address);
		if (target.isEmpty()) {
			fault(from, attribute + " refers to what is not there: " + address);
			return;
		}
		Set<String> kinds = KINDS.get(attribute);
		if (kinds != null && !kinds.contains(target.get().getTagName()) && !kinds.contains(type(target.get()))) {
			fault(from, attribute + " refers to a " + type(target.get()));
		}
	}

	private Optional<Element> resolve(String address) {
		Element at = group;
		for (String part : address.substring(2).split("/")) {
			Matcher segment = SEGMENT.matcher(part);
			if (!segment.matches()) {
				return Optional.empty();
			}
			String name = segment.group(2) == null ? null : segment.group(2).replace("%20", " ");
			Optional<Element> next = children(at).stream().filter(child -> child.getTagName().equals(segment.group(1))
					&& (name == null || child.getAttribute("name").equals(name))).findFirst();
			if (next.isEmpty()) {
				return Optional.empty();
			}
			at = next.get();
		}
		return Optional.of(at);
	}

	private void classes(Element element) {
		for (String attribute : List.of("domainClass", "typeName", "targetClass")) {
			String value = element.getAttribute(attribute);
			if (!value.isEmpty() && (!value.startsWith("escalation::") || classOf(value) == null)) {
				fault(element, attribute + " names no class of the metamodel: " + value);
			} else if (attribute.equals("typeName") && !value.isEmpty() && classOf(value).isAbstract()) {
				fault(element, "an abstract class cannot be created: " + value);
			}
		}
	}

	private static EClass classOf(String qualified) {
		return EscalationPackage.eINSTANCE.getEClassifier(qualified.substring(qualified.indexOf("::") + 2)) instanceof EClass type ? type : null;
	}

	private void features(Element element) {
		for (String attribute : List.of("featureName", "referenceName")) {
			String name = element.getAttribute(attribute);
			boolean there = name.isEmpty() || name.equals("*") || EscalationPackage.eINSTANCE.getEClassifiers().stream()
					.anyMatch(type -> type instanceof EClass one && one.getEStructuralFeature(name) != null);
			if (!there) {
				fault(element, attribute + " names no feature of the metamodel: " + name);
			}
		}
		EClass created = classOf("::" + element.getAttribute("typeName").replaceFirst(".*::", ""));
		String reference = element.getAttribute("referenceName");
		if (created != null && !reference.isEmpty() && EscalationPackage.eINSTANCE.getEClassifiers().stream().noneMatch(type -> type instanceof EClass one
				&& one.getEStructuralFeature(reference) instanceof EReference holds && holds.isContainment() && holds.getEReferenceType().isSuperTypeOf(created))) {
			fault(element, "no " + reference + " can hold a " + created.getName());
		}
	}

	private void required(Element element) {
		switch (type(element)) {
			case "DiagramDescription", "EditionTableDescription", "CrossTableDescription" -> {
				require(element, element.getAttribute("domainClass").isEmpty(), "has no domain class");
				require(element, children(element).stream().noneMatch(child -> child.getTagName().equals("metamodel")), "names no metamodel");
			}
			case "ContainerDropDescription" -> require(element, !element.getAttribute("dragSource").isEmpty() && !element.getAttribute("dragSource").equals("DIAGRAM")
					&& element.getAttribute("precondition").isEmpty(), "takes any element of a model: it needs a precondition");
			case "SquareDescription" -> require(element, isInside(element) && (!element.getAttribute("width").equals("-1") || !element.getAttribute("height").equals("-1")),
					"is fitted to the label inside it by Sirius only with width and height -1");
			case "EllipseNodeDescription", "NoteDescription" -> require(element, isInside(element) && element.getAttribute("sizeComputationExpression").equals("-1"),
					"is not fitted to the label inside it by Sirius: it needs a size");
			default -> {
				// the tags below
			}
		}
		switch (element.getTagName()) {
			case "nodeMappings", "containerMappings", "subNodeMappings", "subContainerMappings", "borderedNodeMappings", "ownedLineMappings", "ownedSubLines" ->
				require(element, element.getAttribute("domainClass").isEmpty(), "has no domain class");
			case "edgeMappings" -> {
				require(element, element.getAttribute("sourceMapping").isEmpty() || element.getAttribute("targetMapping").isEmpty(), "has no ends");
				require(element, element.getAttribute("targetFinderExpression").isEmpty(), "does not find its target");
				require(element, element.getAttribute("useDomainElement").equals("true") && element.getAttribute("domainClass").isEmpty(), "has no domain class");
			}
			case "style" -> require(element, element.getParentNode().getNodeName().equals("edgeMappings")
					&& element.getAttribute("sizeComputationExpression").isEmpty(), "an edge needs a width");
			case "initialOperation" -> require(element, children(element).isEmpty(), "does nothing, which Sirius takes for an error");
			case "firstModelOperations", "subModelOperations" -> plainNumber(element);
			case "ownedRules" -> require(element, children(element).stream().noneMatch(child -> child.getTagName().equals("audits")), "checks nothing");
			default -> {
				// nothing more is required
			}
		}
		picture(element, "imageExpression");
		picture(element, "iconPath");
		picture(element, "icon");
		picture(element, "workspacePath");
	}

	/** Whether a style of a node puts a label into the shape; rows of lists are fitted anyway. */
	private static boolean isInside(Element style) {
		if (!style.getAttribute("labelPosition").equals("node") || style.getAttribute("labelExpression").isEmpty()) {
			return false;
		}
		for (Element at = style; at.getParentNode() instanceof Element around; at = around) {
			if (around.getAttribute("childrenPresentation").equals("List")) {
				return false;
			}
		}
		return true;
	}

	/** A whole number is an Integer in Sirius, which a feature of type double does not take. */
	private void plainNumber(Element element) {
		String value = element.getAttribute("valueExpression");
		EClass made = element.getParentNode() instanceof Element around ? classOf("::" + around.getAttribute("typeName").replaceFirst(".*::", "")) : null;
		EStructuralFeature feature = made == null ? null : made.getEStructuralFeature(element.getAttribute("featureName"));
		require(element, feature != null && feature.getEType().getInstanceClass() == double.class && value.matches("(aql:)?\\d+"),
				"gives a whole number to a feature of type double: write " + value + ".0");
	}

	private void require(Element element, boolean missing, String what) {
		if (missing) {
			fault(element, what);
		}
	}

	private void picture(Element element, String attribute) {
		String path = element.getAttribute(attribute);
		if (path.startsWith("/") && !pictures.contains(path)) {
			fault(element, "the picture is not packed: " + path);
		}
	}

	/** Variables that a tool has, and those that its steps make for the steps after them. */
	private void variables(Element element, Set<String> known) {
		if (Set.of("ownedTools", "menuItemDescription", "create", "delete", "directEdit", "ownedCreateLine", "createColumn").contains(element.getTagName())) {
			known.addAll(ALWAYS);
			descendants(element).stream().filter(child -> Set.of("variable", "viewVariable", "sourceVariable", "targetVariable", "sourceViewVariable",
					"targetViewVariable", "source", "target", "sourceView", "targetView", "element", "elementView", "edgeView", "containerView", "oldContainer",
					"newContainer", "newViewContainer", "view", "subVariables", "variables").contains(child.getTagName()))
					.forEach(child -> known.add(child.getAttribute("name")));
			descendants(element).forEach(child -> known.addAll(Arrays.asList(child.getAttribute("iteratorName"), child.getAttribute("variableName"))));
		} else if (known.isEmpty()) {
			return;
		}
		IntStream.range(0, element.getAttributes().getLength()).mapToObj(element.getAttributes()::item).forEach(attribute -> {
			Matcher variable = VARIABLE.matcher(attribute.getNodeValue());
			if (variable.matches() && !known.contains(variable.group(1))) {
				fault(element, "the variable is not known here: " + variable.group(1));
			}
		});
	}

	private void javaExtensions() {
		Set<String> named = descendants(group).stream().filter(one -> one.getTagName().equals("ownedJavaExtensions"))
				.map(one -> one.getAttribute("qualifiedClassName")).collect(Collectors.toSet());
		Set<String> there = Arrays.stream(Notation.services()).map(Class::getName).collect(Collectors.toSet());
		if (!named.equals(there)) {
			faults.add("Java extensions: " + named + " are named, " + there + " are there");
		}
	}

	private static String type(Element element) {
		String type = element.getAttribute("xsi:type");
		return type.isEmpty() ? element.getTagName() : type.substring(type.indexOf(':') + 1);
	}

	private static String path(Element element) {
		String own = element.getTagName() + (element.hasAttribute("name") ? "[" + element.getAttribute("name") + "]" : "");
		return element.getParentNode() instanceof Element parent ? path(parent) + "/" + own : own;
	}

	private static List<Element> children(Element element) {
		List<Element> result = new ArrayList<>();
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element one) {
				result.add(one);
			}
		}
		return result;
	}

	private static List<Element> descendants(Element element) {
		List<Element> result = new ArrayList<>();
		children(element).forEach(child -> {
			result.add(child);
			result.addAll(descendants(child));
		});
		return result;
	}
}
