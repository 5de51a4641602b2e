package ruralpost.ui.importing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import ruralpost.pinyin.PinyinMatcher;
import ruralpost.pinyin.Searchable;
import ruralpost.sheet.FieldKind;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.text.Lang;
import ruralpost.ui.form.Pick;
import ruralpost.value.Formats;
import ruralpost.value.Unit;
import ruralpost.value.Units;

/** The units that a column of money or quantities can be in, and what to call them. */
final class UnitWords {

    private static final List<String> MONEY = List.of("元", "千元", "万元", "百万元", "亿元");
    private static final List<String> LARGE_WEIGHTS = List.of("万斤", "万公斤");

    private final Lang lang;

    UnitWords(Lang lang) {
        this.lang = lang;
    }

    /** What to call a unit: as the sheet writes it in Chinese, in words of its own in English. */
    String name(ColumnUnit unit) {
        if (lang == Lang.ZH && ColumnUnit.parse(unit.text()).isPresent()) {
            return unit.text();
        }
        String name = unit.scale().compareTo(BigDecimal.ONE) == 0 ? unit.unit().name(lang)
            : Formats.of(lang).number(unit.scale().stripTrailingZeros()) + " " + unit.unit().name(lang);
        return unit.per() == null ? name : name + "/" + (lang == Lang.ZH ? unit.per().zh() : unit.per().en());
    }

    /** The usual units of such a field that answer to a text. */
    List<Pick<String>> find(FieldKind kind, String typed) {
        List<Pick<String>> all = (kind == FieldKind.MONEY ? MONEY.stream() : quantities()).map(this::pick).toList();
        return PinyinMatcher.search(typed, all, p -> Searchable.of(p.name(), List.of(p.value(), p.found())), all.size()).stream()
            .map(PinyinMatcher.Hit::item).toList();
    }

    private static java.util.stream.Stream<String> quantities() {
        return java.util.stream.Stream.concat(Units.all().stream().filter(u -> !u.dimension().equals(Units.YUAN.dimension()) && !u.equals(Units.PERCENT))
            .map(Unit::zh), LARGE_WEIGHTS.stream());
    }

    private Pick<String> pick(String word) {
        ColumnUnit unit = ColumnUnit.parse(word).orElseThrow();
        String times = unit.scale().compareTo(BigDecimal.ONE) == 0 ? "" : "× " + Formats.of(lang).number(unit.scale().stripTrailingZeros());
        return new Pick<>(word, name(unit), lang == Lang.ZH ? "" : word, times);
    }

    /** The unit that a text means, if such a field can be in it. */
    static Optional<ColumnUnit> read(FieldKind kind, String text) {
        return ColumnUnit.parse(text).filter(u -> u.isMoney() == (kind == FieldKind.MONEY));
    }
}
