package ruralpost.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import ruralpost.app.AppContext;
import ruralpost.store.Backups;
import ruralpost.text.Texts;

/** Writes a verified backup into a file. */
final class BackupCommand implements Command {

    private static final String TO = "--to";

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public void declare(CommandSpec spec, Texts texts) {
        spec.usageMessage().description(texts.get("cli.command.backup"));
        spec.addOption(Options.option(TO, "FILE", texts.get("cli.option.backup.to")));
    }

    @Override
    public int run(Call call) {
        Path target = Call.path(call.required(TO));
        if (Files.isDirectory(target)) {
            throw ruralpost.text.UserException.of("cli.backup.folder", target.toString());
        }
        try (AppContext app = call.open()) {
            Backups.Contents contents = app.ledger().betweenWrites(() -> Backups.write(app.ledger().database(), target));
            call.say("cli.backup.written", target.toString(), String.valueOf(contents.lastSet()),
                contents.rows().values().stream().mapToLong(Long::longValue).sum());
        }
        return Cli.OK;
    }
}
