package ruralpost.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import ruralpost.app.AppContext;
import ruralpost.ledger.ChangeSet;
import ruralpost.ledger.Erasure;
import ruralpost.ledger.Written;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.text.UserException;

/** Erases the name and telephone number of an adult; without a word that it is meant, says only where they stand. */
final class EraseCommand implements Command {

    static final String NAME = "erase";

    private static final String YES = "--yes";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void declare(CommandSpec spec, Texts texts) {
        spec.usageMessage().description(texts.get("cli.command.erase"));
        spec.addPositional(Options.parameter("NAME", "1", texts.get("cli.parameter.erase")));
        spec.addOption(Options.flag(YES, texts.get("cli.option.erase.yes")));
    }

    @Override
    public int run(Call call) {
        String name = call.onlyNamed();
        try (AppContext app = call.open()) {
            List<Erasure.Found> found = app.persons().find(name);
            found.forEach(f -> call.say("cli.erase.found", Message.of("ledger.table." + f.table()), f.live(), f.gone(), f.logged()));
            if (!call.has(YES)) {
                if (found.isEmpty()) {
                    throw UserException.of("ledger.erasure.nowhere");
                }
                call.say("ledger.erasure.warning");
                call.say("ledger.erasure.stays");
                backups(call, app);
                call.tell("cli.erase.again");
                return Cli.OK;
            }
            Written<List<Erasure.Found>> written = app.persons().erase(name);
            ChangeSet set = written.set();
            call.say("cli.erase.done", set.label(), String.valueOf(set.id()));
            backups(call, app);
        }
        return Cli.OK;
    }

    private static void backups(Call call, AppContext app) {
        List<Path> all = app.persons().copies();
        if (!all.isEmpty()) {
            call.say("cli.erase.backups", all.size());
            all.forEach(copy -> call.out().println("  " + copy));
        }
    }
}
