package ruralpost.ui.sales.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ruralpost.app.AppContext;
import ruralpost.pinyin.PinyinMatcher;
import ruralpost.pinyin.Searchable;
import ruralpost.sales.importing.SalesShape;
import ruralpost.sheet.KnownNames;
import ruralpost.ui.form.Pick;

/**
 * The names that the ledger knows, by field, to choose from by pinyin.
 *
 * @param byField key of a field to its names, each with its aliases
 */
record LedgerNames(Map<String, List<Name>> byField) {

    /** Before they are read. */
    static final LedgerNames NONE = new LedgerNames(Map.of());

    /** A name, the words it goes by, and what it is found by. */
    record Name(String name, List<String> words, Searchable searchable) {
    }

    /** Reads them. Not on the JavaFX thread. */
    static LedgerNames read(AppContext app) {
        List<Name> products = app.catalogue().products().stream().map(p -> name(p.name(), p.aliases())).toList();
        List<Name> channels = app.catalogue().channels().stream().map(c -> name(c.name(), c.aliases())).toList();
        List<Name> sellers = new ArrayList<>(Stream.concat(app.places().places().stream().map(p -> name(p.name(), p.aliases())),
            app.partners().partners().stream().map(p -> name(p.name(), p.aliases()))).toList());
        List<Name> contracts = app.contracts().contracts().stream().map(c -> name(c.number(), List.of())).toList();
        return new LedgerNames(Map.of(SalesShape.PRODUCT, products, SalesShape.CHANNEL, channels, SalesShape.SELLER, sellers,
            SalesShape.CONTRACT, contracts));
    }

    private static Name name(String name, List<String> aliases) {
        List<String> words = new ArrayList<>(aliases);
        words.add(name);
        return new Name(name, words, Searchable.of(name, aliases));
    }

    /** The same for telling a column by what it holds. Not on the JavaFX thread: reads the ledger. */
    static KnownNames known(AppContext app) {
        Map<String, Set<String>> words = read(app).byField().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
            e -> e.getValue().stream().flatMap(n -> n.words().stream()).collect(Collectors.toSet())));
        return (field, name) -> words.getOrDefault(field, Set.of()).contains(name);
    }

    /** The names of a field that answer to a text, best first; all for a blank one. */
    List<Pick<String>> find(String field, String typed) {
        List<Name> names = byField.getOrDefault(field, List.of());
        return PinyinMatcher.search(typed, names, Name::searchable, 200).stream()
            .map(hit -> new Pick<>(hit.item().name(), hit.item().name(), "", "")).toList();
    }
}
