package org.escalation.diagram.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.escalation.diagram.expression.Expression;
import org.escalation.diagram.expression.ExpressionCompiler;
import org.escalation.diagram.expression.ExpressionException;
import org.escalation.diagram.expression.Finding;
import org.escalation.diagram.expression.Services;
import org.escalation.diagram.spec.ExpressionText;
import org.escalation.diagram.spec.SpecPlace;
import org.escalation.diagram.spec.SpecProblem.Severity;

/** Prepares the expressions of a diagram, checks them against the metamodel, and finds the classes that mappings name. */
public final class Probes {

    private final List<EPackage> packages;
    private final ExpressionCompiler compiler;
    private final RuntimeLog log;
    private final List<String> variables;
    private final Map<String, Expression> compiled = new HashMap<>();
    private final Set<String> broken = new HashSet<>();

    /**
     * @param packages  metamodels whose classes expressions may name
     * @param variables names of the variables that expressions may use beside {@code self}
     */
    public Probes(List<EPackage> packages, Services services, RuntimeLog log, List<String> variables) {
        this.packages = packages;
        this.compiler = new ExpressionCompiler(packages, services);
        this.log = log;
        this.variables = variables;
    }

    /** Where findings go. */
    public RuntimeLog log() {
        return log;
    }

    /**
     * Prepares an expression.
     *
     * @param self class of the context; null where it is not known
     */
    public Probe probe(ExpressionText text, EClassifier self) {
        if (!text.isGiven()) {
            return new Probe(null, text, log);
        }
        Expression expression = compiled.get(text.text());
        if (expression == null && !broken.contains(text.text())) {
            try {
                expression = compiler.compile(text.text());
                compiled.put(text.text(), expression);
            } catch (ExpressionException e) {
                broken.add(text.text());
                log.wrong(text, e.getMessage() + " (at character " + (e.position() + 1) + ")");
            }
        }
        if (expression != null) {
            check(expression, text, self);
        }
        return new Probe(expression, text, log);
    }

    private void check(Expression expression, ExpressionText text, EClassifier self) {
        Map<String, Set<EClassifier>> types = new HashMap<>();
        for (String name : variables) {
            types.put(name, Set.of());
        }
        types.put("self", self == null ? Set.of() : Set.of(self));
        for (Finding finding : compiler.check(expression, types)) {
            if (!finding.message().startsWith("There is no variable")) {
                log.wrong(text, finding.message());
            }
        }
    }

    /**
     * The class that a mapping names, as {@code package::Class}, {@code package.Class} or {@code Class}; null, and
     * reported, where there is none.
     */
    public EClass domainClass(String name, SpecPlace place) {
        if (name.isBlank()) {
            return EcorePackage.Literals.EOBJECT;
        }
        Optional<EClass> found = ClassNames.find(packages, name);
        if (found.isPresent()) {
            return found.get();
        }
        if (name.strip().matches("(.*(::|\\.))?EObject")) {
            return EcorePackage.Literals.EOBJECT;
        }
        log.add(Severity.ERROR, "class", "There is no class " + name + " in the model's metamodel.",
                "Nothing of that class is shown.", place);
        return null;
    }
}
