package ruralpost.cli;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import ruralpost.app.AppContext;
import ruralpost.app.DataFolder;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.text.UserException;

/** One run of a command: what was typed, where to answer, in which language. */
final class Call {

    private final ParseResult whole;
    private final ParseResult own;
    private final Texts texts;
    private final PrintStream out;
    private final PrintStream err;
    private final Surroundings around;

    Call(ParseResult whole, ParseResult own, Texts texts, PrintStream out, PrintStream err, Surroundings around) {
        this.whole = whole;
        this.own = own;
        this.texts = texts;
        this.out = out;
        this.err = err;
        this.around = around;
        choice(Options.LANG, Lang.ZH.code(), Lang.EN.code());
    }

    Texts texts() {
        return texts;
    }

    Lang lang() {
        return texts.lang();
    }

    PrintStream out() {
        return out;
    }

    Surroundings around() {
        return around;
    }

    /** The value of an option, also where it stands before the command's name; null when it is not given. */
    String one(String option) {
        for (ParseResult part = whole; part != null; part = part.hasSubcommand() ? part.subcommand() : null) {
            if (part.hasMatchedOption(option)) {
                return part.matchedOptionValue(option, null);
            }
        }
        return null;
    }

    /** The value of an option that must be given. */
    String required(String option) {
        String value = one(option);
        if (value == null || value.isBlank()) {
            throw UserException.of("cli.missing", option);
        }
        return value;
    }

    /** One of a few words; the first when the option is not given. */
    String choice(String option, String... words) {
        String value = one(option);
        if (value != null && !List.of(words).contains(value)) {
            throw UserException.of("cli.choice", option, value, String.join(", ", words));
        }
        return value == null ? words[0] : value;
    }

    /** A whole number from 1 on; null when the option is not given. */
    Long number(String option) {
        String value = one(option);
        if (value != null && !value.matches("[1-9]\\d{0,17}")) {
            throw UserException.of("cli.number", option, value);
        }
        return value == null ? null : Long.valueOf(value);
    }

    /** All values of an option that may be given several times. */
    List<String> many(String option) {
        return own.matchedOptionValue(option, List.of());
    }

    boolean has(String option) {
        return own.hasMatchedOption(option);
    }

    /** The options that were given to the command, by their names. */
    List<String> given() {
        return own.matchedOptions().stream().map(OptionSpec::longestName).toList();
    }

    /** What stands without an option before it. */
    List<String> named() {
        return own.matchedPositionals().isEmpty() ? List.of() : own.matchedPositionalValue(0, List.of());
    }

    /** The only thing that may be named. */
    String onlyNamed() {
        if (named().size() != 1) {
            throw UserException.of("cli.one.only", String.join(" ", named()));
        }
        return named().getFirst();
    }

    /** The folder of the ledger. */
    Path data() {
        String data = one(Options.DATA);
        if (data != null && data.isBlank()) {
            throw UserException.of("cli.missing", Options.DATA);
        }
        return data == null ? DataFolder.standard() : path(data);
    }

    static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UserException(Message.of("cli.path", text), e);
        }
    }

    /** Opens the ledger; to be closed. */
    AppContext open() {
        return AppContext.open(data());
    }

    /** A line of the answer. */
    void say(String key, Object... args) {
        out.println(texts.get(key, args));
    }

    /** A line beside the answer: a problem, a warning. */
    void tell(String key, Object... args) {
        err.println(texts.get(key, args));
    }
}
