package ruralpost.sheet.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the unit among other words in the bracket of a title: （万元，含税）, （不含税万元）, （箱，每箱10斤）. */
public final class WordedUnit {

    private static final Pattern PARTS = Pattern.compile("[,;。、 ]+");
    /** Not 满100元: a digit before it makes an amount of it. */
    private static final Pattern MONEY = Pattern.compile("(?<![0-9.百千万亿])([十百千万亿]{1,2}元|美元|美金|港元|港币|欧元|日元|usd|hkd|eur)(?!/)");

    private WordedUnit() {
    }

    /** The one unit that the words name; empty when they name none, or several. @param words in ordinary characters */
    static Optional<ColumnUnit> in(String words) {
        Optional<ColumnUnit> whole = ColumnUnit.parse(words);
        if (whole.isPresent()) {
            return whole;
        }
        Optional<ColumnUnit> part = only(PARTS.splitAsStream(words).map(ColumnUnit::parse).flatMap(Optional::stream));
        return part.isPresent() ? part : only(MONEY.matcher(words.toLowerCase(java.util.Locale.ROOT)).results().map(m -> ColumnUnit.parse(m.group(1))).flatMap(Optional::stream));
    }

    private static Optional<ColumnUnit> only(Stream<ColumnUnit> units) {
        List<ColumnUnit> all = units.toList();
        return !all.isEmpty() && all.stream().allMatch(all.getFirst()::isLike) ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /** A word for thousands or more of yuan, or for money of other countries, that stands somewhere in a text; null when none does. */
    public static String said(String text) {
        Matcher m = MONEY.matcher(text.toLowerCase(java.util.Locale.ROOT));
        return m.find() ? m.group(1) : null;
    }
}
