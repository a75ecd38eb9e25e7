package org.escalation.diagram.expression;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A small metamodel of libraries, foreign to the product, and a model of it: two shelves, three books, two authors. */
public final class LibraryModel {

    private static final EcoreFactory ECORE = EcoreFactory.eINSTANCE;

    /** The metamodel. */
    public final EPackage ePackage = ECORE.createEPackage();
    /** The model's root. */
    public final EObject root;

    private final EEnum genre = ECORE.createEEnum();

    /** Builds metamodel and model. */
    public LibraryModel() {
        ePackage.setName("lib");
        ePackage.setNsPrefix("lib");
        ePackage.setNsURI("http://example.org/lib");
        genre.setName("Genre");
        for (String name : List.of("NOVEL", "SCIENCE")) {
            EEnumLiteral literal = ECORE.createEEnumLiteral();
            literal.setName(name);
            literal.setLiteral(name.toLowerCase(java.util.Locale.ROOT));
            literal.setValue(genre.getELiterals().size());
            genre.getELiterals().add(literal);
        }
        ePackage.getEClassifiers().add(genre);
        EClass named = type("Named", null);
        named.setAbstract(true);
        attribute(named, "name", EcorePackage.Literals.ESTRING, 1);
        EClass libraryClass = type("Library", named);
        EClass shelf = type("Shelf", named);
        EClass item = type("Item", named);
        EClass book = type("Book", item);
        EClass magazine = type("Magazine", item);
        EClass author = type("Author", named);
        reference(libraryClass, "shelves", shelf, true, -1);
        reference(libraryClass, "authors", author, true, -1);
        reference(shelf, "items", item, true, -1);
        attribute(item, "pages", EcorePackage.Literals.EINT, 1);
        attribute(book, "price", EcorePackage.Literals.EDOUBLE, 1);
        attribute(book, "lent", EcorePackage.Literals.EBOOLEAN, 1);
        attribute(book, "keywords", EcorePackage.Literals.ESTRING, -1);
        attribute(book, "genre", genre, 1);
        reference(book, "author", author, false, 1);
        reference(book, "cites", item, false, -1);
        attribute(magazine, "issue", EcorePackage.Literals.EINT, 1);
        root = populate();
    }

    private EClass type(String name, EClass parent) {
        EClass type = ECORE.createEClass();
        type.setName(name);
        if (parent != null) {
            type.getESuperTypes().add(parent);
        }
        ePackage.getEClassifiers().add(type);
        return type;
    }

    private static void attribute(EClass owner, String name, EClassifier type, int upper) {
        EAttribute attribute = ECORE.createEAttribute();
        attribute.setName(name);
        attribute.setEType((EDataType) type);
        attribute.setUpperBound(upper);
        owner.getEStructuralFeatures().add(attribute);
    }

    private static void reference(EClass owner, String name, EClass type, boolean containment, int upper) {
        EReference reference = ECORE.createEReference();
        reference.setName(name);
        reference.setEType(type);
        reference.setContainment(containment);
        reference.setUpperBound(upper);
        owner.getEStructuralFeatures().add(reference);
    }

    private EObject populate() {
        EObject root = create("Library", "City");
        EObject anna = add(root, "authors", create("Author", "Anna"));
        EObject bert = add(root, "authors", create("Author", "Bert"));
        EObject top = add(root, "shelves", create("Shelf", "top"));
        EObject low = add(root, "shelves", create("Shelf", "low"));
        EObject red = add(top, "items", book("Red", 100, 9.5, anna));
        EObject green = add(top, "items", book("Green", 250, 20.0, bert));
        EObject blue = add(low, "items", book("Blue", 50, 5.0, null));
        EObject weekly = add(low, "items", create("Magazine", "Weekly"));
        set(weekly, "issue", 7);
        set(weekly, "pages", 12);
        add(red, "cites", green);
        add(green, "cites", blue);
        add(green, "cites", weekly);
        set(green, "genre", genre.getEEnumLiteral("SCIENCE").getInstance());
        set(red, "lent", true);
        add(red, "keywords", "old");
        add(red, "keywords", "rare");
        ResourceImpl resource = new ResourceImpl(URI.createURI("mem:/city.lib"));
        resource.getContents().add(root);
        return root;
    }

    private EObject book(String name, int pages, double price, EObject author) {
        EObject book = create("Book", name);
        set(book, "pages", pages);
        set(book, "price", price);
        set(book, "author", author);
        return book;
    }

    /** A new element with a name. */
    public EObject create(String type, String name) {
        EObject element = EcoreUtil.create((EClass) ePackage.getEClassifier(type));
        set(element, "name", name);
        return element;
    }

    /** Sets a feature by name. */
    public static void set(EObject element, String feature, Object value) {
        element.eSet(feature(element, feature), value);
    }

    /** Adds to a feature by name and gives back what was added. */
    @SuppressWarnings("unchecked")
    public static <T> T add(EObject element, String feature, T value) {
        ((List<Object>) element.eGet(feature(element, feature))).add(value);
        return value;
    }

    /** The element of the name, searched in the whole model. */
    public EObject named(String name) {
        return new TreeAccess(root).instances((EClass) ePackage.getEClassifier("Named")).stream()
                .filter(element -> name.equals(element.eGet(feature(element, "name")))).findFirst().orElseThrow();
    }

    private static EStructuralFeature feature(EObject element, String name) {
        return element.eClass().getEStructuralFeature(name);
    }
}
