package ruralpost.cli;

import picocli.CommandLine.Model.CommandSpec;
import ruralpost.text.Texts;

/** No command: opens the window, or says that there is no display to open it on. */
final class WindowCommand implements Command {

    private static final String DEMO = "--demo-if-headless";

    @Override
    public String name() {
        return Commands.PROGRAM;
    }

    @Override
    public void declare(CommandSpec spec, Texts texts) {
        spec.usageMessage().description(texts.get("cli.command.window"));
        spec.addOption(Options.flag(DEMO, texts.get("cli.option.demo.if.headless")));
    }

    @Override
    public int run(Call call) throws Exception {
        if (call.around().hasDisplay()) {
            try {
                call.around().window().accept(call.data());
                return Cli.OK;
            } catch (UnsupportedOperationException e) {
                // the toolkit's way to say that the display named in the environment does not answer
                org.slf4j.LoggerFactory.getLogger(WindowCommand.class).warn("No window", e);
            }
        }
        if (call.has(DEMO)) {
            return HeadlessDemo.write(call);
        }
        call.tell("cli.no.display", Commands.names());
        return Cli.FAILED;
    }
}
