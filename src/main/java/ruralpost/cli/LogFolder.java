package ruralpost.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.charset.StandardCharsets;
import ruralpost.store.LedgerFiles;

/**
 * The log of the program, written beside the ledger at work and kept for two weeks. Nothing is written before the folder is known, and
 * no folder is made for less than an error: a mistyped {@code --data} leaves nothing behind. Named in {@code logback.xml}.
 */
public final class LogFolder extends AppenderBase<ILoggingEvent> {

    private static final int DAYS = 14;
    private static volatile Path folder;
    private static LogFolder writing;

    private RollingFileAppender<ILoggingEvent> file;
    private Path fileFolder;

    /** From now on the log goes to the ledger in this data folder. */
    static void enter(Path data) {
        folder = new LedgerFiles(data.toAbsolutePath()).logs();
    }

    /** Where the log stands; null before a folder is known. */
    static Path current() {
        return folder;
    }

    /** Closes the file. */
    static synchronized void leave() {
        folder = null;
        if (writing != null) {
            writing.closeFile();
        }
    }

    @Override
    protected void append(ILoggingEvent event) {
        Path wanted = folder;
        boolean known = wanted != null && (Files.isDirectory(wanted.getParent()) || event.getLevel().isGreaterOrEqual(Level.ERROR));
        if (!known) {
            return;
        }
        synchronized (LogFolder.class) {
            if (!wanted.equals(fileFolder)) {
                closeFile();
                openFile(wanted);
            }
            file.doAppend(event);
        }
    }

    private void openFile(Path wanted) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(getContext());
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern("%date{yyyy-MM-dd HH:mm:ss.SSS} %-5level [%thread] %logger{36} - %msg%n");
        encoder.start();
        file = new RollingFileAppender<>();
        file.setContext(getContext());
        file.setName("ledger-log");
        file.setFile(wanted.resolve("program.log").toString());
        SizeAndTimeBasedRollingPolicy<ILoggingEvent> rolling = new SizeAndTimeBasedRollingPolicy<>();
        rolling.setContext(getContext());
        rolling.setParent(file);
        rolling.setFileNamePattern(wanted.resolve("program-%d{yyyy-MM-dd}.%i.log").toString());
        rolling.setMaxFileSize(FileSize.valueOf("5MB"));
        rolling.setMaxHistory(DAYS);
        rolling.setTotalSizeCap(FileSize.valueOf("50MB"));
        rolling.start();
        file.setRollingPolicy(rolling);
        file.setEncoder(encoder);
        file.start();
        fileFolder = wanted;
        writing = this;
    }

    private void closeFile() {
        if (file != null) {
            file.stop();
            file = null;
            fileFolder = null;
        }
    }

    @Override
    public void stop() {
        synchronized (LogFolder.class) {
            closeFile();
        }
        super.stop();
    }
}
