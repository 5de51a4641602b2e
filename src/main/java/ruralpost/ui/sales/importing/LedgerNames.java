package ruralpost.ui.sales.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ruralpost.app.AppContext;
import ruralpost.pinyin.PinyinMatcher;
import ruralpost.pinyin.Searchable;
import ruralpost.sales.importing.SalesShape;
import ruralpost.ui.form.Pick;

/**
 * The names that the ledger knows, by field, to choose from by pinyin.
 *
 * @param byField key of a field to its names, each with its aliases
 */
record LedgerNames(Map<String, List<Name>> byField) {

    /** Before they are read. */
    static final LedgerNames NONE = new LedgerNames(Map.of());

    /** A name and what it is found by. */
    record Name(String name, Searchable searchable) {
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
        return new Name(name, Searchable.of(name, aliases));
    }

    /** The names of a field that answer to a text, best first; all for a blank one. */
    List<Pick<String>> find(String field, String typed) {
        List<Name> names = byField.getOrDefault(field, List.of());
        return PinyinMatcher.search(typed, names, Name::searchable, 200).stream()
            .map(hit -> new Pick<>(hit.item().name(), hit.item().name(), "", "")).toList();
    }
}
