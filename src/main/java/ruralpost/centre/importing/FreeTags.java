package ruralpost.centre.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ruralpost.centre.Asset;
import ruralpost.centre.Centre;
import ruralpost.centre.TagProposal;
import ruralpost.centre.stock.StockBook;

/** Hands out tags that no asset has, each once in an import. */
final class FreeTags {

    private static final LocalDate EVER = LocalDate.of(9999, 1, 1);

    private final Set<String> all;
    private final Map<Long, List<String>> here = new HashMap<>();
    private final Map<String, Integer> highest = new HashMap<>();

    FreeTags(Iterable<Asset> assets, StockBook book) {
        List<String> tags = new ArrayList<>();
        assets.forEach(a -> {
            tags.add(a.tag());
            var spot = book.whereabouts(a.stamp().id(), EVER).spot();
            if (spot != null) {
                here.computeIfAbsent(spot.centreId(), c -> new ArrayList<>()).add(a.tag());
            }
        });
        all = tags.stream().collect(Collectors.toUnmodifiableSet());
    }

    /** The next ones of a centre; empty when no office is known that could begin them. @param taken tags that rows of the import state */
    List<String> next(Centre centre, int year, long count, Set<String> taken) {
        String office = TagProposal.office(here.getOrDefault(centre.id(), List.of()), all, centre.number());
        List<String> tags = new ArrayList<>();
        for (long i = 0; office != null && i < count; i++) {
            String series = office.toUpperCase(java.util.Locale.ROOT) + "-" + year;
            int number = highest.computeIfAbsent(series, k -> TagProposal.highest(all, office, year)) + 1;
            while (taken.contains(TagProposal.tag(office, year, number))) {
                number++;
            }
            highest.put(series, number);
            tags.add(TagProposal.tag(office, year, number));
        }
        return tags;
    }
}
