package ruralpost.cli;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ruralpost.app.AppContext;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreBook;
import ruralpost.centre.Funding;
import ruralpost.centre.Townships;
import ruralpost.item.Item;
import ruralpost.text.UserException;

/** The names of what stock is filtered and grouped by. */
final class StockNames {

    final CentreBook book;
    final Map<Long, Item> items = new HashMap<>();
    final Map<Long, Centre> centres = new HashMap<>();
    final Map<Long, Funding> fundings = new HashMap<>();
    final Townships townships;

    StockNames(AppContext app) {
        book = app.centres().book();
        app.items().items().forEach(i -> items.put(i.stamp().id(), i));
        book.centres().forEach(c -> centres.put(c.id(), c));
        book.fundings().forEach(f -> fundings.put(f.stamp().id(), f));
        townships = Townships.of(book.centres(), app.places().places());
    }

    String centre(long id) {
        return centres.containsKey(id) ? centres.get(id).name() : "#" + id;
    }

    String item(long id) {
        return items.containsKey(id) ? items.get(id).name() : "#" + id;
    }

    /** Name of a source; null for null. */
    String funding(Long id) {
        return id == null ? null : fundings.containsKey(id) ? fundings.get(id).name() : "#" + id;
    }

    /** Ids of the centres called so by name, alias or number. @throws UserException there is none */
    Set<Long> centresCalled(List<String> texts) {
        return each("--centre", texts, text -> book.centres().stream().filter(c -> c.place().isCalled(text) || text.strip().equalsIgnoreCase(c.number()))
            .map(Centre::id).collect(Collectors.toSet()));
    }

    Set<Long> itemsCalled(List<String> texts) {
        return each("--item", texts, text -> items.values().stream().filter(i -> i.isCalled(text)).map(i -> i.stamp().id()).collect(Collectors.toSet()));
    }

    /** Ids of fundings; the empty text stands for "not stated" and gives 0. */
    Set<Long> fundingsCalled(List<String> texts) {
        return each("--source", texts, text -> text.isBlank() ? Set.of(0L) : book.fundings().stream().filter(f -> normal(f.name()).equals(normal(text)))
            .map(f -> f.stamp().id()).collect(Collectors.toSet()));
    }

    /** Ids of the centres in townships called so. */
    Set<Long> inTownships(List<String> texts) {
        return each("--township", texts, text -> book.centres().stream().filter(c -> text.strip().equals(townships.name(c.id()))).map(Centre::id)
            .collect(Collectors.toSet()));
    }

    private static Set<Long> each(String option, List<String> texts, java.util.function.Function<String, Set<Long>> find) {
        Set<Long> all = new HashSet<>();
        for (String text : texts) {
            Set<Long> found = find.apply(text);
            if (found.isEmpty()) {
                throw UserException.of("cli.name.unknown", option, text);
            }
            all.addAll(found);
        }
        return all;
    }

    private static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
