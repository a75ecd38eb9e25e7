package org.escalation.diagram.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What services read is known, by generated and by dynamic model classes alike. */
class TrackedServicesTest {

    /** Services of every sort. */
    public static final class Sorts {

        /** Reads by generated methods, through a list, with a switch on the class. */
        public String describe(EClass type) {
            StringBuilder result = new StringBuilder(type.getName());
            for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                result.append(switch (feature) {
                    case EAttribute attribute -> " " + attribute.getName();
                    default -> " -";
                });
            }
            return result.toString();
        }

        /** Gives elements that it collected in sets and maps, and compares them. */
        public Collection<EClass> others(EClass type) {
            Map<EClass, Integer> known = new HashMap<>();
            for (EClassifier each : type.getEPackage().getEClassifiers()) {
                if (each instanceof EClass one && one != type && !each.equals(type)) {
                    known.merge(one, 1, Integer::sum);
                }
            }
            Set<EClass> result = new LinkedHashSet<>();
            for (EClassifier each : type.getEPackage().getEClassifiers()) {
                if (known.containsKey(each) && type.getEPackage().getEClassifiers().contains(each)) {
                    result.add((EClass) each);
                }
            }
            return result;
        }

        /** Walks over everything below. */
        public int below(EObject element) {
            int count = 0;
            for (var all = element.eAllContents(); all.hasNext(); all.next()) {
                count++;
            }
            return count;
        }

        /** Uses the helpers of the modelling framework. */
        public String root(EObject element) {
            EObject top = EcoreUtil.getRootContainer(element);
            return String.valueOf(top.eGet(top.eClass().getEStructuralFeature("name")));
        }

        /** Casts to an implementation class, which no stand-in is. */
        public String cast(EObject element) {
            return String.valueOf(((DynamicEObjectImpl) element).dynamicGet(0));
        }

        /** Gives another value for what is not the very object. */
        public boolean isTheVery(EObject element) {
            return element.eResource() != null && element.eResource().getContents().stream().anyMatch(one -> one == element);
        }

        /** Fails. */
        public String breaks(EObject element) {
            throw new IllegalStateException("no");
        }
    }

    private final LibraryModel model = new LibraryModel();
    private final EPackage metamodel = EcoreFactory.eINSTANCE.createEPackage();
    private final Set<String> reads = new TreeSet<>();
    private final Services services = new Services();
    private ExpressionCompiler compiler;
    private final ReadTracker tracker = new ReadTracker() {
        @Override
        public void read(EObject element, EStructuralFeature feature) {
            Object name = element.eGet(element.eClass().getEStructuralFeature("name"));
            reads.add(name + "." + (feature == null ? "<container>" : feature.getName()));
        }

        @Override
        public void readEverything() {
            reads.add("*");
        }
    };

    @BeforeEach
    void prepare() throws ReflectiveOperationException {
        services.register(Sorts.class);
        compiler = new ExpressionCompiler(List.of(model.ePackage, EcorePackage.eINSTANCE), services);
        metamodel.setName("p");
        for (String name : List.of("A", "B")) {
            EClass type = EcoreFactory.eINSTANCE.createEClass();
            type.setName(name);
            metamodel.getEClassifiers().add(type);
            EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
            attribute.setName(name.toLowerCase(java.util.Locale.ROOT));
            type.getEStructuralFeatures().add(attribute);
        }
    }

    private Object call(String name, EObject self) throws ExpressionException {
        reads.clear();
        return compiler.compile("service:" + name).evaluate(new Scope(new TreeAccess(self)).tracker(tracker).self(self));
    }

    private EObject type(String name) {
        return metamodel.getEClassifier(name);
    }

    @Test
    void generatedMethodsAreReads() throws ExpressionException {
        for (int i = 0; i < 20; i++) {
            assertEquals("A a", call("describe", type("A")));
            assertEquals(Set.of("A.eStructuralFeatures", "A.name", "a.name"), reads);
        }
    }

    @Test
    void elementsComeOutAsThemselves() throws ExpressionException {
        Object result = call("others", type("A"));
        assertEquals(List.of(type("B")), new ArrayList<>((Collection<?>) result));
        assertTrue(((Collection<?>) result).iterator().next() == type("B"));
        assertEquals(Set.of("A.ePackage", "p.eClassifiers"), reads);
    }

    @Test
    void aWalkReadsEveryLevel() throws ExpressionException {
        assertEquals(2, call("below", model.named("top")));
        assertEquals(Set.of("top.items"), reads);
    }

    @Test
    void helpersReadPlacesInContainers() throws ExpressionException {
        assertEquals("City", call("root", model.named("Red")));
        assertEquals(Set.of("Red.<container>", "top.<container>", "City.<container>", "City.name"), reads);
    }

    @Test
    void aServiceThatCannotWorkWithStandInsGetsTheElements() throws ExpressionException {
        for (int i = 0; i < 3; i++) {
            assertEquals("Red", call("cast", model.named("Red")));
            assertTrue(reads.contains("*"));
        }
        assertEquals(true, call("isTheVery", model.root));
        assertTrue(reads.contains("*"));
        EvaluationException failure = assertThrows(EvaluationException.class, () -> call("breaks", model.root));
        assertTrue(failure.getMessage().contains("IllegalStateException: no"), failure.getMessage());
    }

    @Test
    void referrersAreKeptChangeByChange() {
        TreeAccess kept = new TreeAccess(model.root);
        model.root.eAdapters().add(new org.eclipse.emf.ecore.util.EContentAdapter() {
            @Override
            public void notifyChanged(org.eclipse.emf.common.notify.Notification notification) {
                super.notifyChanged(notification);
                kept.changed(notification);
            }
        });
        java.util.Random random = new java.util.Random(3);
        EClass named = (EClass) model.ePackage.getEClassifier("Named");
        EClass book = (EClass) model.ePackage.getEClassifier("Book");
        for (int i = 0; i < 400; i++) {
            List<EObject> books = List.copyOf(kept.instances(book));
            EObject one = books.isEmpty() ? null : books.get(random.nextInt(books.size()));
            String shelf = random.nextBoolean() ? "top" : "low";
            switch (random.nextInt(one == null ? 1 : 6)) {
                case 0 -> {
                    EObject added = model.create("Book", "b" + i);
                    LibraryModel.set(added, "author", model.named("Anna"));
                    LibraryModel.add(model.named(shelf), "items", added);
                }
                case 1 -> LibraryModel.set(one, "author", model.named(random.nextBoolean() ? "Anna" : "Bert"));
                case 2 -> EcoreUtil.delete(one, true);
                case 3 -> LibraryModel.add(model.named(shelf), "items", one);
                case 4 -> LibraryModel.add(one, "cites", books.get(random.nextInt(books.size())));
                default -> EcoreUtil.remove(one);
            }
            TreeAccess fresh = new TreeAccess(model.root);
            for (EObject each : fresh.instances(named)) {
                assertEquals(new ArrayList<>(fresh.referrers(each, null)), new ArrayList<>(kept.referrers(each, null)), "after change " + i);
            }
            assertEquals(new ArrayList<>(fresh.instances(named)), new ArrayList<>(kept.instances(named)));
        }
    }
}
