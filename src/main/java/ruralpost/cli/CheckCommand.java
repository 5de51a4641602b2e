package ruralpost.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import ruralpost.app.AppContext;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.text.UserException;

/** Verifies the whole ledger. */
final class CheckCommand implements Command {

    /** Reasons why a ledger cannot be looked at, as against one that was looked at and found damaged. */
    private static final Set<String> DAMAGED = Set.of("ledger.file.damaged");

    @Override
    public String name() {
        return "check";
    }

    @Override
    public void declare(CommandSpec spec, Texts texts) {
        spec.usageMessage().description(texts.get("cli.command.check"));
    }

    @Override
    public int run(Call call) {
        try (AppContext app = call.open()) {
            List<Message> found = new ArrayList<>(app.ledger().check());
            found.addAll(app.centres().check());
            found.forEach(f -> call.say("cli.check.finding", f));
            if (found.isEmpty()) {
                call.say("cli.check.sound", String.valueOf(app.ledger().lastSet()), app.cube().current().size());
                return Cli.OK;
            }
            call.tell("cli.check.not.sound", found.size());
            return Cli.NOT_SOUND;
        } catch (UserException e) {
            if (!DAMAGED.contains(e.userMessage().key())) {
                throw e;
            }
            call.tell("cli.check.finding", e.userMessage());
            return Cli.NOT_SOUND;
        }
    }
}
