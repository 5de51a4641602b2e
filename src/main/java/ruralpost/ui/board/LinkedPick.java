package ruralpost.ui.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ruralpost.pinyin.PinyinMatcher;
import ruralpost.pinyin.Searchable;

/**
 * A value that a dashboard can be filtered by.
 *
 * @param name in the language of the window
 * @param <D>  what can be filtered by
 */
public record LinkedPick<D>(D dimension, Object value, String name) {

    private static final int FOUND_AT_MOST = 60;

    /** Those whose names answer a text, best first; the first of each sort for an empty text. */
    public static <D> List<LinkedPick<D>> find(List<LinkedPick<D>> all, String text) {
        if (!text.isBlank()) {
            return PinyinMatcher.search(text, all, p -> Searchable.of(p.name()), FOUND_AT_MOST).stream().map(PinyinMatcher.Hit::item).toList();
        }
        Map<D, List<LinkedPick<D>>> sorts = new LinkedHashMap<>();
        all.forEach(p -> sorts.computeIfAbsent(p.dimension(), d -> new ArrayList<>()).add(p));
        return sorts.values().stream().flatMap(l -> l.stream().limit(FOUND_AT_MOST)).toList();
    }
}
