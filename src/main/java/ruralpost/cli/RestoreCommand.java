package ruralpost.cli;

import java.nio.file.Path;
import java.time.LocalDateTime;
import picocli.CommandLine.Model.CommandSpec;
import ruralpost.app.AppContext;
import ruralpost.app.LedgerTables;
import ruralpost.app.Settings;
import ruralpost.ledger.Restore;
import ruralpost.store.LedgerFiles;
import ruralpost.text.Texts;

/** Puts a backup in the place of the ledger; the ledger as it was is kept beside it. */
final class RestoreCommand implements Command {

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public void declare(CommandSpec spec, Texts texts) {
        spec.usageMessage().description(texts.get("cli.command.restore"));
        spec.addPositional(Options.parameter("FILE", "1", texts.get("cli.parameter.backup")));
    }

    @Override
    public int run(Call call) {
        Path zip = Call.path(call.onlyNamed());
        LedgerFiles files = new LedgerFiles(call.data());
        Path former = Restore.restore(zip, files, LocalDateTime.now(), LedgerTables.schema(), new Settings(files.settings())::operator);
        try (AppContext app = call.open()) {
            call.say("cli.restore.done", String.valueOf(zip.getFileName()), String.valueOf(app.ledger().lastSet()));
        }
        if (former != null) {
            call.say("cli.restore.former", former.toString());
        }
        return Cli.OK;
    }
}
