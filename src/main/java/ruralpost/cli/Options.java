package ruralpost.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import ruralpost.text.Texts;

/** Options and parameters as texts; their values are read by the commands, so that every complaint is a sentence of ours. */
final class Options {

    static final String DATA = "--data";
    static final String LANG = "--lang";
    static final String FORMAT = "--format";
    static final String OUT = "--out";

    private Options() {
    }

    /** What every command takes, and how its help looks. */
    static void common(CommandSpec spec, Texts texts) {
        spec.addOption(option(DATA, "DIR", texts.get("cli.option.data")));
        spec.addOption(option(LANG, "zh|en", texts.get("cli.option.lang")));
        spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description(texts.get("cli.option.help")).build());
        spec.usageMessage().synopsisHeading(texts.get("cli.help.usage") + "  ").descriptionHeading("%n").parameterListHeading("%n")
            .optionListHeading("%n" + texts.get("cli.help.options") + "%n").commandListHeading("%n" + texts.get("cli.help.commands") + "%n")
            .synopsisSubcommandLabel(texts.get("cli.help.command")).sortOptions(false).abbreviateSynopsis(false);
    }

    /** An option with a value, given at most once. */
    static OptionSpec option(String name, String label, String description) {
        return OptionSpec.builder(name).type(String.class).paramLabel(label).description(description).build();
    }

    /** An option with a value that may be given several times. */
    static OptionSpec repeated(String name, String label, String description) {
        return OptionSpec.builder(name).type(List.class).auxiliaryTypes(String.class).paramLabel(label).description(description).build();
    }

    /** An option without a value. */
    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name).type(boolean.class).arity("0").description(description).build();
    }

    /** What must be named: a file, a chart. */
    static PositionalParamSpec parameter(String label, String arity, String description) {
        return PositionalParamSpec.builder().type(List.class).auxiliaryTypes(String.class).paramLabel(label).arity(arity).index("0..*").required(true)
            .description(description).build();
    }

    static OptionSpec version(Texts texts) {
        return OptionSpec.builder("--version").versionHelp(true).description(texts.get("cli.option.version")).build();
    }

    /** How rows are answered, and where. */
    static void answer(CommandSpec spec, Texts texts) {
        spec.addOption(format(texts, "csv|json"));
        spec.addOption(option(OUT, "FILE", texts.get("cli.option.out")));
    }

    static OptionSpec format(Texts texts, String choices) {
        return option(FORMAT, choices, texts.get("cli.option.format"));
    }
}
