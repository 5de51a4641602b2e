package ruralpost.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import ruralpost.text.Lang;
import ruralpost.text.Texts;

/**
 * Standard output and error as this program uses them: UTF-8, also where a scheduled task has no locale; only a Windows terminal gets
 * its own code page. Remembers why writing failed: a reader that had enough (as {@code | head}) is no error, a full disk is one.
 */
public final class Console {

    private static final int FAILED = 2;
    private static final int BUFFER = 1 << 16;

    private final Remembering raw = new Remembering(new FileOutputStream(FileDescriptor.out));
    private final PrintStream out;
    private final PrintStream err;

    public Console() {
        Charset charset = charset();
        out = new PrintStream(new BufferedOutputStream(raw, BUFFER), false, charset);
        err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset);
    }

    private static Charset charset() {
        boolean windows = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        return windows && System.console() != null && System.console().isTerminal() ? System.out.charset() : StandardCharsets.UTF_8;
    }

    /** Buffered standard output. */
    public PrintStream out() {
        return out;
    }

    /** Standard error. */
    public PrintStream err() {
        return err;
    }

    /**
     * Writes what is left.
     *
     * @param code the exit code of the command
     * @param lang language of the sentence where the answer could not be written to its end
     * @return the exit code of the program: the same, unless the output could not be written to its end
     */
    public int close(int code, Lang lang) {
        out.flush();
        if (raw.failure != null && !isClosedPipe(raw.failure)) {
            err.println(Texts.of(lang).get("cli.output.failed", String.valueOf(raw.failure.getMessage())));
        }
        return exitCode(code, raw.failure);
    }

    static int exitCode(int code, IOException failure) {
        if (failure == null) {
            return code;
        }
        return isClosedPipe(failure) ? 0 : Math.max(code, FAILED);
    }

    private static boolean isClosedPipe(IOException e) {
        String text = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return text.contains("broken pipe") || text.contains("pipe is being closed") || text.contains("pipe has been ended") || text.contains("管道");
    }

    private static final class Remembering extends FilterOutputStream {
        private volatile IOException failure;

        Remembering(OutputStream target) {
            super(target);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            try {
                out.write(bytes, from, count);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }
}
