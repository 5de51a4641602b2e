package ruralpost.ui.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import ruralpost.pinyin.PinyinMatcher;
import ruralpost.pinyin.Searchable;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.ui.text.UiTexts;

/** A few fixed words for a pick list, found in both languages, so that a draft typed in one is understood in the other. */
public final class FixedPicks {

    private static final int SHOWN = 50;

    private FixedPicks() {
    }

    /** @param all from top to bottom @param label the words for each */
    public static <T> PickSource<T> of(UiTexts texts, List<T> all, Function<T, Message> label) {
        Map<T, Searchable> searchable = new HashMap<>();
        Map<String, T> exact = new HashMap<>();
        for (T each : all) {
            String zh = Texts.of(Lang.ZH).get(label.apply(each));
            String en = Texts.of(Lang.EN).get(label.apply(each));
            searchable.put(each, Searchable.of(zh, en));
            exact.put(zh, each);
            exact.put(en, each);
        }
        return PickSource.of(typed -> find(typed, all, searchable).stream()
            .map(v -> new Pick<>(v, v.equals(exact.get(typed.strip())) ? typed.strip() : texts.now(label.apply(v)), "", "")).toList());
    }

    private static <T> List<T> find(String typed, List<T> all, Map<T, Searchable> searchable) {
        return typed.isBlank() ? all : PinyinMatcher.search(typed, all, searchable::get, SHOWN).stream().map(PinyinMatcher.Hit::item).toList();
    }
}
