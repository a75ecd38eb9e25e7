package org.escalation.diagram.expression.aql;

import java.util.List;

import org.eclipse.emf.ecore.EPackage;
import org.escalation.diagram.expression.Expression;
import org.escalation.diagram.expression.ExpressionException;
import org.escalation.diagram.expression.Scope;
import org.escalation.diagram.expression.Services;

/** An expression of the Acceleo Query Language. */
public final class AqlExpression extends Expression {

    private static final int LONGEST = 100_000;

    private final Ast ast;
    private final Code code;
    private final int locals;

    private AqlExpression(String text, Ast ast, Code code, int locals) {
        super(text);
        this.ast = ast;
        this.code = code;
        this.locals = locals;
    }

    /**
     * Parses and prepares an expression.
     *
     * @param body     the text without prefix
     * @param text     the text as the author wrote it
     * @param packages whose classes it may name
     * @param services which it may call
     * @throws ExpressionException when it is not an expression of the language
     */
    public static AqlExpression compile(String body, String text, List<EPackage> packages, Services services)
            throws ExpressionException {
        return compile(body, text, packages, services, false);
    }

    /**
     * Parses and prepares an expression of an older language, in which the receiver may be left out.
     *
     * @throws ExpressionException when it does not read like the query language
     */
    public static AqlExpression compileImplicit(String body, String text, List<EPackage> packages, Services services)
            throws ExpressionException {
        return compile(body, text, packages, services, true);
    }

    private static AqlExpression compile(String body, String text, List<EPackage> packages, Services services, boolean implicit)
            throws ExpressionException {
        if (body.length() > LONGEST) {
            throw new ExpressionException("The expression is longer than " + LONGEST + " characters.", LONGEST);
        }
        try {
            Ast ast = Parser.parse(body, implicit);
            Compiler compiler = new Compiler(new Types(packages), services, implicit);
            Code code = compiler.compile(ast);
            return new AqlExpression(text, ast, code, compiler.locals());
        } catch (StackOverflowError e) {
            throw new ExpressionException("The expression is nested too deeply.", 0);
        }
    }

    Ast ast() {
        return ast;
    }

    @Override
    protected Object run(Scope scope) {
        return code.run(new Frame(scope, locals));
    }
}
