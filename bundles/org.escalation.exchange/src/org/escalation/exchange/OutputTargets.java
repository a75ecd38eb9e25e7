package org.escalation.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.escalation.model.io.OutputFile;
import org.escalation.model.io.SaveException;

/** Targets on the file system. */
public final class OutputTargets {

    private OutputTargets() {
    }

    /**
     * One file, written complete or not at all.
     *
     * @param file where to; its folder must exist
     * @param replace whether a file that is there already may be replaced
     */
    public static ExportTarget file(Path file, boolean replace) {
        return new FileTarget(file, replace);
    }

    /**
     * A folder of files, each written complete or not at all. The folder is made when needed, but not the one above it.
     *
     * @param folder where to
     * @param replace whether files that are there already may be replaced
     */
    public static ExportTarget folder(Path folder, boolean replace) {
        return new FolderTarget(folder, replace);
    }

    private static void writeTo(Path file, boolean replace, ExportTarget.Content content)
            throws ExchangeException, IOException {
        try {
            OutputFile.write(file, replace, out -> {
                try {
                    content.writeTo(out);
                } catch (ExchangeException refused) {
                    throw new Refused(refused);
                }
            });
        } catch (Refused carrier) {
            throw carrier.reason;
        }
    }

    /** Carries an exception of the format through the writing of a file. */
    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final ExchangeException reason;

        Refused(ExchangeException reason) {
            super(reason);
            this.reason = reason;
        }
    }

    private record FileTarget(Path file, boolean replace) implements ExportTarget {

        @Override
        public boolean isFolder() {
            return false;
        }

        @Override
        public void write(Content content) throws ExchangeException, IOException {
            writeTo(file, replace, content);
        }

        @Override
        public void write(String name, Content content) throws ExchangeException {
            throw new ExchangeException("This format writes several files; name a folder instead of " + file);
        }
    }

    private record FolderTarget(Path folder, boolean replace) implements ExportTarget {

        @Override
        public boolean isFolder() {
            return true;
        }

        @Override
        public void write(Content content) throws ExchangeException {
            throw new ExchangeException("This format writes one file; name a file instead of the folder " + folder);
        }

        @Override
        public void write(String name, Content content) throws ExchangeException, IOException {
            Path file = folder.resolve(name).normalize();
            if (!folder.normalize().equals(file.getParent())) {
                throw new ExchangeException("\"" + name + "\" is no plain file name");
            }
            makeFolder();
            writeTo(file, replace, content);
        }

        private void makeFolder() throws SaveException {
            if (Files.isDirectory(folder)) {
                return;
            }
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw failure("it is a file, not a folder; choose another name", null);
            }
            try {
                Files.createDirectory(folder);
            } catch (IOException e) {
                throw failure("the folder cannot be made; is the folder above it there and writable?", e);
            }
        }

        private SaveException failure(String reason, IOException cause) {
            return new SaveException(SaveException.Reason.FILE_SYSTEM, folder + " cannot be written: " + reason, cause);
        }
    }
}
