package ruralpost.cli;

import java.nio.file.Path;
import java.time.LocalDateTime;
import picocli.CommandLine.Model.CommandSpec;
import ruralpost.app.AppContext;
import ruralpost.ledger.Action;
import ruralpost.ledger.ChangeKind;
import ruralpost.ledger.Ledger;
import ruralpost.store.Backups;
import ruralpost.store.LedgerFiles;
import ruralpost.text.Message;
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
        // rows entered from now on must not get ids that the ledger in use since the backup gave to others
        Path former = Backups.restore(zip, files, LocalDateTime.now(), Ledger::drawNewIncarnation);
        Message label = Message.of("ledger.label.restored", String.valueOf(zip.getFileName()));
        try (AppContext app = call.open()) {
            app.ledger().write(new Action(ChangeKind.RESTORE, "app", label, null, null), tx -> null);
            call.say("cli.restore.done", String.valueOf(zip.getFileName()), String.valueOf(app.ledger().lastSet()));
        }
        if (former != null) {
            call.say("cli.restore.former", former.toString());
        }
        return Cli.OK;
    }
}
