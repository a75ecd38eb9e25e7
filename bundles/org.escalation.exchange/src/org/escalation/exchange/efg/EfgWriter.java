package org.escalation.exchange.efg;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;

/** Writes a game as Gambit reads it. Used once. */
public final class EfgWriter {

    private final Writer out;
    private int chances;
    private int outcomes;

    private EfgWriter(Writer out) {
        this.out = out;
    }

    /** Writes a game and leaves the writer open. */
    public static void write(ExtensiveGame game, Writer out) throws IOException {
        out.write("EFG 2 R " + quoted(game.title()) + " { "
                + game.players().stream().map(EfgWriter::quoted).collect(Collectors.joining(" ")) + " }\n"
                + quoted(game.comment()) + "\n\n");
        new EfgWriter(out).node(game.root());
    }

    private void node(ExtensiveGame.Node node) throws IOException {
        switch (node) {
            case ExtensiveGame.Chance chance -> {
                chances++;
                out.write("c \"\" " + chances + " " + quoted(chance.name()) + " { " + chance.draws().stream()
                        .map(draw -> quoted(draw.name()) + " " + draw.chance()).collect(Collectors.joining(" ")) + " } 0\n");
                for (ExtensiveGame.Draw draw : chance.draws()) {
                    node(draw.next());
                }
            }
            case ExtensiveGame.Decision decision -> {
                out.write("p \"\" " + (decision.player() + 1) + " " + decision.information() + " " + quoted(decision.name()) + " { "
                        + decision.moves().stream().map(move -> quoted(move.name())).collect(Collectors.joining(" ")) + " } 0\n");
                for (ExtensiveGame.Move move : decision.moves()) {
                    node(move.next());
                }
            }
            case ExtensiveGame.Outcome outcome -> {
                outcomes++;
                out.write("t \"\" " + outcomes + " " + quoted(outcome.name()) + " { "
                        + outcome.payoffs().stream().map(Fraction::toString).collect(Collectors.joining(", ")) + " }\n");
            }
        }
    }

    /** Quotes are escaped; the format has no way to write a backslash before one, so a blank parts them. */
    private static String quoted(String text) {
        return '"' + text.replaceAll("\\\\(?=\"|\\z)", "\\\\ ").replace("\"", "\\\"") + '"';
    }
}
