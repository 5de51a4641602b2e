package ruralpost.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import ruralpost.ledger.Action;
import ruralpost.ledger.ChangeKind;
import ruralpost.ledger.Ledger;
import ruralpost.sample.BaseRows;
import ruralpost.sample.SampleLedger;
import ruralpost.store.Database;
import ruralpost.store.LedgerFiles;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/** The first start: makes an empty folder a ledger. */
public final class Founding {

    private Founding() {
    }

    /**
     * What the first start asks.
     *
     * @param county   GB/T 2260 code
     * @param operator who is at work
     * @param lang     language of the window
     * @param sample   whether to begin with the sample ledger
     */
    public record Answers(int county, String operator, Lang lang, boolean sample) {
    }

    /**
     * Creates a ledger with the rows that the program ships and, if asked for, the public figures and sample records.
     *
     * @throws UserException there is a ledger already, or the folder cannot be written to
     */
    public static void create(Path folder, Answers answers) {
        LedgerFiles files = new LedgerFiles(folder);
        if (files.exist()) {
            throw UserException.of("ledger.exists", folder.toString());
        }
        Path work = folder.resolve("founding");
        deleteAll(work);
        LedgerFiles fresh = new LedgerFiles(work);
        new Settings(fresh.settings()).operator(answers.operator());
        try (Database database = Database.open(fresh)) {
            Ledger.found(database, answers.county(), answers.sample());
        }
        fill(work, answers.sample());
        try {
            Files.move(fresh.database(), files.database());
        } catch (IOException e) {
            throw new UserException(Message.of("ledger.folder.read.only", folder.toString()), e);
        }
        deleteAll(work);
        Settings settings = new Settings(files.settings());
        settings.operator(answers.operator());
        settings.lang(answers.lang());
    }

    private static void fill(Path folder, boolean sample) {
        try (AppContext app = AppContext.open(folder)) {
            app.ledger().write(new Action(ChangeKind.CREATION, "app", Message.of("ledger.label.founded"), null, null), tx -> {
                BaseRows.insert(tx, app.catalogue(), app.occasions(), app.campaigns().campaigns());
                if (sample) {
                    SampleLedger.insert(tx, app);
                }
                return null;
            });
        }
    }

    /** A founding that was cut short leaves only this folder behind. */
    private static void deleteAll(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(p);
            }
        } catch (IOException e) {
            throw new UserException(Message.of("ledger.folder.read.only", folder.toString()), e);
        }
    }
}
