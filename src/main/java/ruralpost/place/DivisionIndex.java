package ruralpost.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ruralpost.pinyin.PinyinMatcher;
import ruralpost.pinyin.Searchable;

/** The divisions of one level, made ready to be searched. */
final class DivisionIndex {

    private final Divisions divisions;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Division>> byName = new HashMap<>();

    /** A division and its names: its own, the short form, and earlier ones, which answer only to characters. */
    private record Entry(Division division, Searchable names, List<String> earlier) {
    }

    DivisionIndex(Divisions divisions, Division.Level level) {
        this.divisions = divisions;
        Map<String, List<String>> earlier = new HashMap<>();
        if (level == Division.Level.COUNTY) {
            divisions.formerPovertyCounties().forEach(p -> earlier.computeIfAbsent(p.code(), c -> new ArrayList<>()).add(p.name()));
        }
        for (Division division : divisions.all(level)) {
            String shortName = division.shortName();
            Searchable names = shortName.equals(division.name()) ? Searchable.of(division.name()) : Searchable.of(division.name(), shortName);
            entries.add(new Entry(division, names, earlier.getOrDefault(division.code(), List.of())));
            byName.computeIfAbsent(division.name(), n -> new ArrayList<>(1)).add(division);
        }
    }

    List<Division> named(String name) {
        return List.copyOf(byName.getOrDefault(name, List.of()));
    }

    List<Division> search(String typed) {
        String text = typed == null ? "" : typed.strip();
        if (!text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return entries.stream().map(Entry::division).filter(d -> d.gbCode().startsWith(text)).toList();
        }
        List<Division> found = byNames(text);
        String[] words = text.split("\\s+");
        return found.isEmpty() && words.length > 1 ? byWords(words) : found;
    }

    private List<Division> byNames(String text) {
        List<PinyinMatcher.Hit<Entry>> hits = PinyinMatcher.search(text, entries, Entry::names, Integer.MAX_VALUE);
        // unusual readings of characters only where nothing answers by the way the names are really read
        boolean usual = hits.stream().anyMatch(hit -> !hit.match().variant());
        List<Division> found = new ArrayList<>();
        for (PinyinMatcher.Hit<Entry> hit : hits) {
            if (!usual || !hit.match().variant()) {
                found.add(hit.item().division());
            }
        }
        if (!text.isEmpty() && text.codePoints().anyMatch(Character::isIdeographic)) {
            for (Entry entry : entries) {
                if (entry.earlier().stream().anyMatch(name -> name.contains(text)) && !found.contains(entry.division())) {
                    found.add(entry.division());
                }
            }
        }
        return found;
    }

    /** The last word names the division, the others something above it. */
    private List<Division> byWords(String[] words) {
        List<Division> found = new ArrayList<>();
        for (Division candidate : byNames(words[words.length - 1])) {
            boolean all = true;
            for (int i = 0; i < words.length - 1 && all; i++) {
                String word = words[i];
                all = divisions.line(candidate.parentCode()).stream().anyMatch(d -> PinyinMatcher.matches(word, d.name(), d.shortName()));
            }
            if (all) {
                found.add(candidate);
            }
        }
        return found;
    }
}
