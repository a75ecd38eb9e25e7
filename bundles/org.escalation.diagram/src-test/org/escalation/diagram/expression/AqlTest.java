package org.escalation.diagram.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The query language on a small foreign model; the context is the book Red unless a case says otherwise. */
class AqlTest {

    private final LibraryModel model = new LibraryModel();
    private final Services services = services();
    private final ExpressionCompiler compiler = new ExpressionCompiler(List.of(model.ePackage, EcorePackage.eINSTANCE), services);
    private final List<String> complaints = new ArrayList<>();

    private static Services services() {
        try {
            return new Services().register(TestServices.class);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Scope scope() {
        TreeAccess access = new TreeAccess(model.root);
        access.addPackage(model.ePackage);
        return new Scope(access).self(model.named("Red")).with("lib", model.root).with("n", 3).with("nil", null)
                .complaints(complaints::add);
    }

    private Object eval(String text) throws ExpressionException {
        return compiler.compile(text).evaluate(scope());
    }

    private static String show(Object value) {
        if (value instanceof EObject element && !(value instanceof org.eclipse.emf.common.util.Enumerator)) {
            EStructuralFeature name = element.eClass().getEStructuralFeature("name");
            return String.valueOf(element.eGet(name));
        }
        if (value instanceof Collection<?> many) {
            return (value instanceof Set<?> ? "{" : "[") + String.join(",", many.stream().map(AqlTest::show).toList())
                    + (value instanceof Set<?> ? "}" : "]");
        }
        return value instanceof org.eclipse.emf.common.util.Enumerator ? Values.text(value) : String.valueOf(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '"', textBlock = """
            1 + 2 * 3 # 7
            (1 + 2) * 3 # 9
            7 / 2 # 3
            7.0 / 2 # 3.5
            10 - 2 - 3 # 5
            -n + 5 # 2
            2.5 + 1 # 3.5
            7.mod(4) # 3
            7.div(2) # 3
            (-3).abs() # 3
            2.7.floor() # 2
            2.5.round() # 3
            3.max(5) # 5
            3.0.min(5) # 3.0
            1 < 2 # true
            2 <= 1 # false
            'a' < 'b' # true
            1 = 1.0 # true
            1 <> 2 # true
            'a' == 'a' # true
            'a' != 'a' # false
            true and false # false
            true or nil # true
            false and nil # false
            true xor true # false
            false implies false # true
            true implies false # false
            not true or true # true
            not (1 = 2) # true
            if 1 < 2 then 'yes' else 'no' endif # yes
            if nil then 'yes' else 'no' endif # null
            let x = 2, y = x + 1 in x * y # 6
            let x = 2 in let x = 3 in x # 3
            'a' + 'b' # ab
            'n=' + n # n=3
            'x' + nil # x
            nil + 'x' # x
            'it\\'s' # it's
            'a\\u0041' # aA
            self.name # Red
            self.pages # 100
            self.author.name # Anna
            self.eClass().name # Book
            lib.name.size() # 4
            self.name.toUpper() # RED
            self.name.toLower() # red
            'red'.toUpperFirst() # Red
            self.name.startsWith('R') # true
            self.name.endsWith('x') # false
            self.name.contains('e') # true
            self.name.index('d') # 3
            self.name.index('z') # -1
            'abc'.substring(2) # bc
            'abc'.substring(1, 2) # ab
            'abc'.first(2) # ab
            'abc'.last(1) # c
            'a-b-c'.replaceAll('-', '+') # a+b+c
            'a-b-c'.replace('-', '+') # a+b-c
            'a.b'.substituteAll('.', '') # ab
            'a,b'.tokenize(',') # [a,b]
            ' a '.trim() # a
            '12'.toInteger() + 1 # 13
            'x'.toInteger() # null
            'ab'.matches('a.') # true
            'ab'.concat('c') # abc
            'ab'.equalsIgnoreCase('AB') # true
            'ab'.characters() # [a,b]
            12.toString() # 12
            self.genre # novel
            self.genre = lib::Genre::NOVEL # true
            self.cites->first().genre = lib::Genre::science # true
            self.genre.toString() # novel
            """)
    void scalars(String text, String expected) throws ExpressionException {
        assertEquals(expected, show(eval("aql:" + text)), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '"', textBlock = """
            Sequence{1, 2, 2} # [1,2,2]
            OrderedSet{1, 2, 2} # {1,2}
            [1, 2] # [1,2]
            lib.shelves # [top,low]
            lib.shelves.items # [Red,Green,Blue,Weekly]
            lib.shelves.items.pages # [100,250,50,12]
            lib.shelves.items.name.size() # [3,5,4,6]
            lib.shelves.items->size() # 4
            lib.shelves.items->select(b | b.pages > 60) # [Red,Green]
            lib.shelves.items->select(b : lib::Book | b.pages > 60) # [Red,Green]
            lib.shelves.items->reject(b | b.pages > 60) # [Blue,Weekly]
            lib.shelves.items->collect(b | b.name + '!') # [Red!,Green!,Blue!,Weekly!]
            lib.shelves.items->exists(b | b.name = 'Blue') # true
            lib.shelves.items->forAll(b | b.pages > 20) # false
            lib.shelves.items->any(b | b.pages < 60) # Blue
            lib.shelves.items->one(b | b.pages < 60) # false
            lib.shelves.items->isUnique(b | b.name) # true
            lib.shelves.items->sortedBy(b | b.pages) # [Weekly,Blue,Red,Green]
            lib.shelves.items->sortedBy(b | -b.pages)->first() # Green
            lib.shelves.items->filter(lib::Book) # [Red,Green,Blue]
            lib.shelves.items->filter({lib::Magazine | lib::Shelf}) # [Weekly]
            self->closure(i | i.cites) # {Green,Blue,Weekly}
            lib.shelves.items->first() # Red
            lib.shelves.items->last() # Weekly
            lib.shelves.items->at(2) # Green
            lib.shelves.items->at(9) # null
            lib.shelves.items->indexOf(self) # 1
            lib.shelves.items->includes(self) # true
            lib.shelves.items->excludes(self) # false
            lib.shelves.items->including(lib)->size() # 5
            lib.shelves.items->excluding(self) # [Green,Blue,Weekly]
            lib.shelves.items->subSequence(2, 3) # [Green,Blue]
            lib.shelves.items->reverse()->first() # Weekly
            lib.shelves->union(lib.authors) # [top,low,Anna,Bert]
            lib.shelves + lib.authors # [top,low,Anna,Bert]
            lib.shelves.items - self.cites # [Red,Blue,Weekly]
            lib.shelves.items->intersection(self.cites) # [Green]
            lib.shelves.items.pages->sum() # 412
            lib.shelves.items.pages->max() # 250
            lib.shelves.items.pages->min() # 12
            lib.shelves.items.pages->count(100) # 1
            Sequence{1, 1}->asSet() # {1}
            OrderedSet{1}->asSequence() # [1]
            lib.shelves.name->sep(', ')->toString() # top, low
            Sequence{}->isEmpty() # true
            lib.shelves->notEmpty() # true
            nil->size() # 0
            self->size() # 1
            Sequence{1, Sequence{2, 3}}->size() # 3
            lib.shelves->collect(s | s.items->collect(i | s.name + i.name)) # [topRed,topGreen,lowBlue,lowWeekly]
            """)
    void collections(String text, String expected) throws ExpressionException {
        assertEquals(expected, show(eval("aql:" + text)), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '"', textBlock = """
            self.eContainer() # top
            self.eContainer(lib::Library) # City
            self.eContainerOrSelf(lib::Item) # Red
            self.eContainer().eContents() # [Red,Green]
            lib.eContents(lib::Shelf) # [top,low]
            lib.eAllContents(lib::Book) # [Red,Green,Blue]
            lib.eAllContents()->size() # 8
            self.ancestors() # [top,City]
            self.ancestors(lib::Library) # [City]
            self.siblings() # [Green]
            self.followingSiblings() # [Green]
            self.precedingSiblings() # []
            lib.authors->last().precedingSiblings(lib::Author) # [Anna]
            self.author.eInverse() # {Red}
            self.author.eInverse('author') # {Red}
            self.author.eInverse(lib::Magazine) # {}
            self.eGet('name') # Red
            self.eResource().getContents() # [City]
            lib::Book.allInstances() # [Red,Green,Blue]
            self.eCrossReferences() # {Anna,Green}
            self.oclIsKindOf(lib::Item) # true
            self.oclIsTypeOf(lib::Item) # false
            self.oclIsTypeOf(lib::Book) # true
            self.oclIsKindOf({lib::Shelf | lib::Book}) # true
            self.oclAsType(lib::Book).price # 9.5
            lib.oclAsType(lib::Book) # null
            self.pages.oclIsKindOf(Integer) # true
            self.name.oclIsKindOf(String) # true
            self.eContainingFeature().name # items
            """)
    void elements(String text, String expected) throws ExpressionException {
        assertEquals(expected, show(eval("aql:" + text)), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '"', textBlock = """
            lib.eAllContents(lib::Book)->last().author.name # null
            lib.eAllContents(lib::Book).author.name # [Anna,Bert]
            nil.name # null
            self.nowhere # null
            self.nowhere.name # null
            self.nowhere->size() # 0
            self.nowhere = 1 # null
            not self.nowhere # null
            self.frobnicate() # null
            'a' < 1 # null
            """)
    void whatIsNotThereIsNothing(String text, String expected) throws ExpressionException {
        assertEquals(expected, show(eval("aql:" + text)), text);
    }

    @Test
    void unknownFeaturesAndOperationsAreNamed() throws ExpressionException {
        eval("aql:self.nowhere");
        eval("aql:self.frobnicate(1)");
        eval("aql:nobody");
        assertEquals(List.of("Book has no feature nowhere.", "There is no operation frobnicate with 1 arguments for Book.",
                "There is no variable nobody."), complaints);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 +", "self.", "self->first", "select(x | x)", "'open", "if true then 1", "(1", "1 2", "a::",
        "self.name : x", "#", "99999999999", "let x = 1", "'\\uZZ'"})
    void whatIsNoExpressionIsRefusedWithItsPosition(String text) {
        ExpressionException e = assertThrows(ExpressionException.class, () -> compiler.compile("aql:" + text));
        assertTrue(e.position() >= 0 && e.position() <= text.length());
        assertTrue(e.getMessage().endsWith("."), e.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '"', textBlock = """
            feature:name # Red
            feature:cites # [Green]
            feature:eContainer # top
            var:n # 3
            var:self # Red
            service:label # <Red>
            service:joined(lib, n) # <Red>City3
            service:lib.label # <City>
            service:TestServices.label() # <Red>
            aql:self.label() # <Red>
            aql:self.label('*') # *Red*
            aql:self.pages.half() # 50
            aql:lib.shelves.label() # [<top>,<low>]
            aql:lib.shelves->howMany() # 2
            hello # hello
            12 # 12
            [self.name/] # Red
            [name/] # Red
            a [name/] b # a Red b
            [eContainer().eContents()->select(name = 'Green')/] # [Green]
            [lib.eAllContents(Book)/] # [Red,Green,Blue]
            ocl:self.pages > 50 # true
            """)
    void otherLanguages(String text, String expected) throws ExpressionException {
        assertEquals(expected, show(eval(text)), text);
    }

    @Test
    void aServiceThatFailsIsNamed() {
        EvaluationException e = assertThrows(EvaluationException.class, () -> eval("aql:self.fails()"));
        assertTrue(e.getMessage().contains("fails"), e.getMessage());
    }

    @Test
    void theServiceThatFitsTheValueIsCalled() throws ExpressionException {
        assertEquals("text", eval("aql:'a'.kind()"));
        assertEquals("number", eval("aql:1.kind()"));
        assertEquals("element", eval("aql:self.kind()"));
    }

    @Test
    void endlessWorkIsStopped() throws ExpressionException {
        String numbers = "Sequence{0,1,2,3,4,5,6,7,8,9}";
        String text = "aql:" + (numbers + "->collect(a | ").repeat(12) + "1" + ")".repeat(12);
        Scope bounded = new Scope(new TreeAccess(model.root), new Budget(1_000_000, 300)).self(model.root);
        Expression expression = compiler.compile(text);
        long start = System.nanoTime();
        assertThrows(EvaluationException.class, () -> expression.evaluate(bounded));
        assertTrue(System.nanoTime() - start < 3_000_000_000L);
    }

    @Test
    void deepNestingIsRefused() {
        assertThrows(ExpressionException.class, () -> compiler.compile("aql:" + "(".repeat(50_000) + "1" + ")".repeat(50_000)));
        assertThrows(ExpressionException.class, () -> compiler.compile("aql:" + "not ".repeat(20_000) + "true"));
        assertThrows(ExpressionException.class, () -> compiler.compile("aql:self" + ".eContainer()".repeat(20_000)));
    }

    @Test
    void readsAreReported() throws ExpressionException {
        Set<String> reads = new HashSet<>();
        ReadTracker tracker = new ReadTracker() {
            @Override
            public void read(EObject element, EStructuralFeature feature) {
                reads.add(show(element) + "." + (feature == null ? "<container>" : feature.getName()));
            }

            @Override
            public void readEverything() {
                reads.add("*");
            }
        };
        compiler.compile("aql:self.author.name + self.eContainer().name").evaluate(scope().tracker(tracker));
        assertEquals(Set.of("Red.author", "Anna.name", "Red.<container>", "top.name"), reads);
        reads.clear();
        compiler.compile("aql:self.label()").evaluate(scope().tracker(tracker));
        assertEquals(Set.of("Red.name"), reads);
    }

    private List<String> check(String text) throws ExpressionException {
        EClassifier book = model.ePackage.getEClassifier("Book");
        Map<String, Set<EClassifier>> variables = Map.of("self", Set.of(book), "lib", Set.of(model.ePackage.getEClassifier("Library")));
        return compiler.check(compiler.compile("aql:" + text), variables).stream().map(Finding::message).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"self.name", "self.author.name.size()", "lib.shelves.items->select(i | i.pages > 1).name",
        "lib.shelves.items.price", "self.eContainer().anything", "self.eContainer(lib::Shelf).items", "self.label()",
        "lib.eAllContents(lib::Author)->first().name", "let x = self.author in x.name", "self.genre = lib::Genre::NOVEL"})
    void rightExpressionsPassTheCheck(String text) throws ExpressionException {
        assertEquals(List.of(), check(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            self.title # Book has no feature title.
            self.author.price # Author has no feature price.
            lib.shelves.items->select(i | i.foo).name # Item has no feature foo.
            self.author.frob() # There is no operation frob with 0 arguments.
            nobody.name # There is no variable nobody.
            self.oclIsKindOf(lib::Boot) # There is no type lib::Boot.
            self.eContainer(lib::Shelf).books # Shelf has no feature books.
            """)
    void mistakesAreFound(String text, String expected) throws ExpressionException {
        assertEquals(List.of(expected), check(text));
    }

    @Test
    void fiveThousandElementsAreSelectedQuickly() throws ExpressionException {
        EObject shelf = model.named("top");
        for (int i = 0; i < 5_000; i++) {
            LibraryModel.add(shelf, "items", model.create("Book", "b" + i));
        }
        Expression expression = compiler.compile("aql:lib.shelves.items->select(b | b.name.size() > 2)->size()");
        assertEquals(4_994, expression.evaluate(scope()));
        assertEquals(Arrays.asList(4_994), List.of(expression.evaluate(scope())));
    }
}
