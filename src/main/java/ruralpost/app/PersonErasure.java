package ruralpost.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import ruralpost.ledger.Action;
import ruralpost.ledger.ChangeKind;
import ruralpost.ledger.Drafts;
import ruralpost.ledger.Erasure;
import ruralpost.ledger.PersonField;
import ruralpost.ledger.Written;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/**
 * Erases an adult's name and telephone number from everything that belongs to a ledger: rows and their history, remembered names, drafts and
 * kept columns. Backups and files of documents are left as they are. Every method may block.
 */
public final class PersonErasure {

    private static final String SALE = "sale";

    private final AppContext app;

    PersonErasure(AppContext app) {
        this.app = app;
    }

    /** Where the name stands. @param name as it is stored */
    public List<Erasure.Found> find(String name) {
        if (name.isBlank() || name.strip().equals(PersonField.ERASED)) {
            return List.of();
        }
        return app.ledger().read(erasure(name)::find);
    }

    /**
     * Erases it as one change set, which says that something was erased and never what, and cannot be taken back.
     *
     * @return what was erased, and where the history says so
     * @throws UserException the name is nowhere
     */
    public Written<List<Erasure.Found>> erase(String name) {
        List<Erasure.Found> found = find(name);
        Set<String> words = new HashSet<>(Set.of(name.strip()));
        List<Drafts.Draft> drafts = app.drafts().all().stream().filter(d -> holds(d, words)).toList();
        if (name.isBlank() || found.isEmpty() && drafts.isEmpty()) {
            throw UserException.of("ledger.erasure.nowhere");
        }
        long rows = found.stream().mapToLong(f -> f.live() + f.gone()).sum();
        Erasure erasure = erasure(name);
        Written<List<Erasure.Found>> written = app.ledger().writeForGood(new Action(ChangeKind.ERASURE, "app", Message.of("ledger.erasure.label", rows), null, null),
            erasure::erase);
        words.addAll(erasure.phones());
        app.drafts().all().stream().filter(d -> holds(d, words)).forEach(d -> app.drafts().keep(d.key(), without(d.fields(), words),
            d.rows().stream().map(r -> without(r, words)).toList()));
        app.drafts().flush();
        if (written.result().stream().anyMatch(f -> f.table().equals(SALE))) {
            app.cube().forget();
        }
        return written;
    }

    /** Copies of the ledger, which keep what is erased: backups, newest first, then ledgers as they were before a restore or a newer program. */
    public List<Path> copies() {
        List<Path> copies = new ArrayList<>(app.backups().all().stream().map(BackupEntry::file).toList());
        for (Path folder : List.of(app.files().folder(), app.files().backups())) {
            try (Stream<Path> all = Files.isDirectory(folder) ? Files.list(folder) : Stream.of()) {
                all.filter(f -> f.getFileName().toString().endsWith(".mv.db") && !f.equals(app.files().database())).sorted().forEach(copies::add);
            } catch (IOException e) {
                LoggerFactory.getLogger(PersonErasure.class).info("{} cannot be read", folder, e);
            }
        }
        return copies;
    }

    private Erasure erasure(String name) {
        return new Erasure(app.ledger().schema(), LedgerTables.persons(), name);
    }

    private static boolean holds(Drafts.Draft d, Set<String> words) {
        return d.fields().values().stream().anyMatch(v -> words.contains(v.strip())) || d.rows().stream().flatMap(r -> r.values().stream()).anyMatch(v -> words.contains(v.strip()));
    }

    private static Map<String, String> without(Map<String, String> fields, Set<String> words) {
        Map<String, String> rest = new HashMap<>(fields);
        rest.replaceAll((key, value) -> words.contains(value.strip()) ? "" : value);
        return rest;
    }
}
