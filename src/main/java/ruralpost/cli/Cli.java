package ruralpost.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import ruralpost.app.AppContext;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.text.UserException;

/**
 * Runs one command and says how it ended: 0 done, 1 the ledger is not sound, 2 not done for a reason that a sentence on standard
 * error tells, 3 some rows were rejected, held or kept, 70 an error of the program itself. Prints no stack trace and never ends the JVM.
 */
public final class Cli {

    static final int OK = 0;
    static final int NOT_SOUND = 1;
    static final int FAILED = 2;
    static final int IN_PART = 3;
    static final int PROGRAM_ERROR = 70;

    private final PrintStream out;
    private final PrintStream err;
    private final Surroundings around;

    /**
     * @param out    what was asked for
     * @param err    what went wrong, in sentences
     * @param window  opens the window on the ledger in a folder and returns when it is closed
     * @param screens writes pictures of the window on a ledger into a folder without a display, and the papers that its screens write; returns the files
     */
    public Cli(PrintStream out, PrintStream err, Consumer<Path> window, BiFunction<AppContext, Path, List<Path>> screens) {
        this(out, err, Surroundings.ofSystem(window, screens));
    }

    Cli(PrintStream out, PrintStream err, Surroundings around) {
        this.out = out;
        this.err = err;
        this.around = around;
    }

    /** The language in which these arguments are answered. */
    public Lang language(String... args) {
        return LanguageChoice.of(args, around);
    }

    /** Runs a command without a window and a display; returns its exit code. */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        return new Cli(out, err, new Surroundings(Map.of(), "linux", Locale.getDefault(Locale.Category.DISPLAY), Path.of(""), data -> { }, (app, folder) -> List.of())).execute(args);
    }

    /** Runs the command that these arguments name; returns its exit code. */
    public int execute(String... args) {
        Texts texts = Texts.of(language(args));
        try {
            return parseAndRun(args, texts);
        } catch (ParameterException e) {
            err.println(texts.get(ParseProblem.of(e)));
            err.println(texts.get("cli.see.help", e.getCommandLine().getCommandSpec().qualifiedName()));
            return FAILED;
        } catch (Throwable e) {
            return failed(e, texts, args);
        } finally {
            out.flush();
            LogFolder.leave();
        }
    }

    private int parseAndRun(String[] args, Texts texts) throws Exception {
        CommandLine line = Commands.line(texts);
        ParseResult parsed = line.parseArgs(args);
        ParseResult deepest = parsed;
        while (deepest.hasSubcommand()) {
            deepest = deepest.subcommand();
        }
        CommandLine chosen = deepest.commandSpec().commandLine();
        List<CommandLine> all = parsed.asCommandLineList();
        if (all.stream().anyMatch(CommandLine::isUsageHelpRequested)) {
            chosen.usage(out);
            return OK;
        }
        if (all.stream().anyMatch(CommandLine::isVersionHelpRequested)) {
            String version = Cli.class.getPackage().getImplementationVersion();
            out.println(texts.get("app.name") + (version == null ? "" : " " + version));
            return OK;
        }
        if (!(deepest.commandSpec().userObject() instanceof Command command)) {
            err.println(texts.get("cli.missing.subcommand", chosen.getCommandName(), String.join(", ", chosen.getSubcommands().keySet())));
            return FAILED;
        }
        Call call = new Call(parsed, deepest, texts, out, err, around);
        LogFolder.enter(call.data());
        return command.run(call);
    }

    private int failed(Throwable e, Texts texts, String[] args) {
        UserException user = userError(e);
        if (user != null) {
            boolean named = namesPerson(args);
            LoggerFactory.getLogger(Cli.class).info("Told the user ({}): {}", told(args), named ? user.userMessage().key() : user.getMessage(), named ? null : user.getCause());
            err.println(texts.get(user.userMessage()));
            return FAILED;
        }
        String code = ErrorCode.of(e);
        LoggerFactory.getLogger(Cli.class).error("Program error {} in {}", code, told(args), e);
        err.println(texts.get("cli.unexpected", code, String.valueOf(LogFolder.current())));
        return PROGRAM_ERROR;
    }

    /** A name that is to be erased must not enter the log. */
    private static boolean namesPerson(String[] args) {
        return List.of(args).contains(EraseCommand.NAME);
    }

    private static List<String> told(String[] args) {
        return namesPerson(args) ? List.of(EraseCommand.NAME, "…") : List.of(args);
    }

    private static UserException userError(Throwable error) {
        for (Throwable t = error; t != null; t = t.getCause()) {
            if (t instanceof UserException user) {
                return user;
            }
        }
        return null;
    }
}
