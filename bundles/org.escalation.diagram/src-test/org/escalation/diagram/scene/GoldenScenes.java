package org.escalation.diagram.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares scenes with golden files beside the test class. With the system property {@code golden.update} set to a source
 * folder of tests, the files are written there instead.
 */
public final class GoldenScenes {

    private GoldenScenes() {
    }

    /**
     * Checks a text against a golden file.
     *
     * @param test   class beside which the file lies
     * @param name   name of the file
     * @param actual what was got, as {@link SceneDump} writes it
     */
    public static void check(Class<?> test, String name, String actual) {
        String update = System.getProperty("golden.update");
        try {
            if (update != null) {
                Path file = Path.of(update, test.getPackageName().replace('.', '/'), name);
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
                return;
            }
            try (InputStream in = test.getResourceAsStream(name)) {
                String expected = in == null ? "(no golden file " + name + ")"
                        : new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
                assertEquals(expected, actual, name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
