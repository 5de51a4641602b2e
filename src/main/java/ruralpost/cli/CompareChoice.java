package ruralpost.cli;

import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import ruralpost.sales.dashboard.Comparison;
import ruralpost.text.Texts;

/** The option that says what sales are compared with. */
final class CompareChoice {

    static final String OPTION = "--compare";
    private static final String[] CODES = Stream.of(Comparison.values()).map(Comparison::code).toArray(String[]::new);

    private CompareChoice() {
    }

    static void declare(CommandSpec spec, Texts texts) {
        spec.addOption(Options.option(OPTION, String.join("|", CODES), texts.get("cli.option.compare")));
    }

    /** The comparison; last year when the option is not given. @throws ruralpost.text.UserException there is no such comparison */
    static Comparison of(Call call) {
        String code = call.choice(OPTION, CODES);
        return Stream.of(Comparison.values()).filter(c -> c.code().equals(code)).findFirst().orElseThrow();
    }
}
