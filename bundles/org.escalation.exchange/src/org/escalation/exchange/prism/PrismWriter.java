package org.escalation.exchange.prism;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.escalation.simulation.exact.AbsorbingChain;

/** Writes a chain in the PRISM language. Chances and rewards keep their full precision. */
public final class PrismWriter {

    private final PrismChain source;
    private final Writer out;

    private PrismWriter(PrismChain source, Writer out) {
        this.source = source;
        this.out = out;
    }

    /**
     * Writes the model and leaves the writer open.
     *
     * @param cancelled asked now and then
     * @throws CancellationException when {@code cancelled} answers true
     */
    public static void model(PrismChain source, Writer out, BooleanSupplier cancelled) throws IOException {
        PrismWriter writer = new PrismWriter(source, out);
        writer.comments();
        writer.module(cancelled);
        writer.labels();
        writer.rewards();
    }

    /** Writes the properties that ask for the chance of each outcome and the expectation of each reward. */
    public static void properties(PrismChain source, Writer out) throws IOException {
        for (String label : source.labels().keySet()) {
            out.write("P=? [ F \"" + label + "\" ]\n");
        }
        out.write("R{\"" + PrismChain.TURNS + "\"}=? [ F \"end\" ]\n");
        for (String reward : source.rewards().keySet()) {
            out.write("R{\"" + reward + "\"}=? [ F \"end\" ]\n");
        }
    }

    private void comments() throws IOException {
        for (String comment : source.comments()) {
            out.write("// " + comment.replaceAll("\\R", " ") + "\n");
        }
    }

    private void module(BooleanSupplier cancelled) throws IOException {
        AbsorbingChain chain = source.chain();
        boolean ends = source.horizon() > 0;
        out.write("dtmc\n\n");
        out.write(ends ? "const int T = " + source.horizon() + ";\n\n" : "");
        out.write("module scenario\n  s : [0.." + Math.max(1, chain.states() - 1) + "] init 0;\n");
        out.write(ends ? "  t : [0..T] init 0;\n" : "");
        for (int state = 0; state < chain.states(); state++) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException("Export cancelled");
            }
            if (!chain.isAbsorbing(state)) {
                out.write("  [turn] s=" + state + (ends ? " & t<T" : "") + " -> " + steps(chain, state, ends) + ";\n");
            }
        }
        out.write("  [] " + end() + " -> true;\nendmodule\n\n");
    }

    private static String steps(AbsorbingChain chain, int state, boolean ends) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < chain.targets(state).length; index++) {
            text.append(index == 0 ? "" : " + ").append(chain.chances(state)[index]).append(":(s'=")
                    .append(chain.targets(state)[index]).append(')').append(ends ? "&(t'=t+1)" : "");
        }
        return text.toString();
    }

    private void labels() throws IOException {
        for (Map.Entry<String, int[]> label : source.labels().entrySet()) {
            out.write("label \"" + label.getKey() + "\" = " + Arrays.stream(label.getValue())
                    .mapToObj(state -> "s=" + state).collect(Collectors.joining(" | ")) + ";\n");
        }
        out.write("label \"end\" = " + end() + ";\n\n");
    }

    private String end() {
        StringBuilder condition = new StringBuilder();
        for (int state = 0; state < source.chain().states(); state++) {
            if (source.chain().isAbsorbing(state)) {
                condition.append(condition.isEmpty() ? "" : " | ").append("s=").append(state);
            }
        }
        if (source.horizon() > 0) {
            condition.append(condition.isEmpty() ? "" : " | ").append("t=T");
        }
        return condition.isEmpty() ? "false" : condition.toString();
    }

    private void rewards() throws IOException {
        out.write("rewards \"" + PrismChain.TURNS + "\"\n  [turn] true : 1;\nendrewards\n");
        for (Map.Entry<String, double[]> reward : source.rewards().entrySet()) {
            out.write("rewards \"" + reward.getKey() + "\"\n");
            for (int state = 0; state < reward.getValue().length; state++) {
                double gain = reward.getValue()[state];
                out.write(gain == 0 ? "" : "  [turn] s=" + state + " : " + gain + ";\n");
            }
            out.write("endrewards\n");
        }
    }
}
