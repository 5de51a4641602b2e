package ruralpost.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import ruralpost.text.Message;

/** What is wrong with the arguments, as a sentence in the user's language. */
final class ParseProblem {

    private ParseProblem() {
    }

    static Message of(ParameterException e) {
        return switch (e) {
            case UnmatchedArgumentException unknown -> Message.of("cli.unknown", String.join(" ", unknown.getUnmatched()), expected(e));
            case OverwrittenOptionException twice -> Message.of("cli.twice", name(twice.getOverwritten()));
            case MissingParameterException missing ->
                Message.of("cli.missing", missing.getMissing().stream().map(ParseProblem::name).collect(Collectors.joining(", ")));
            default -> e.getArgSpec() == null ? Message.of("cli.not.understood", String.valueOf(e.getMessage())) : Message.of("cli.missing", name(e.getArgSpec()));
        };
    }

    private static String expected(ParameterException e) {
        var subcommands = e.getCommandLine().getSubcommands().keySet();
        return subcommands.isEmpty()
            ? e.getCommandLine().getCommandSpec().options().stream().map(OptionSpec::longestName).collect(Collectors.joining(", "))
            : String.join(", ", subcommands);
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() + " " + option.paramLabel() : arg.paramLabel();
    }
}
