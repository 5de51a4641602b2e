package ruralpost.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import ruralpost.app.Founding;
import ruralpost.text.Texts;

/** Creates a ledger that holds the public figures and sample records. */
final class DemoCommand implements Command {

    /** Huayuan, the county of Shibadong village, which many of the public figures speak of. */
    private static final int HUAYUAN = 433124;

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public void declare(CommandSpec spec, Texts texts) {
        spec.usageMessage().description(texts.get("cli.command.demo"));
    }

    @Override
    public int run(Call call) {
        Path folder = call.data();
        create(folder, call.texts());
        call.say("cli.demo.created", folder.toString());
        return Cli.OK;
    }

    static void create(Path folder, Texts texts) {
        Founding.create(folder, new Founding.Answers(HUAYUAN, texts.get("cli.demo.operator"), texts.lang(), true));
    }
}
