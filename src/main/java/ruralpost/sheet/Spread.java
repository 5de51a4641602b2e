package ruralpost.sheet;

import java.time.Year;
import java.util.List;

/**
 * What the title of a column says about its numbers where months, products or channels stand across the columns: each row of such a
 * table is one record for each different spread.
 *
 * @param field key of the field that the title fills
 * @param value as the title has it: 5月; words of several rows joined: 2020年5月
 * @param and   what a further row of the titles says (邮乐网 below 2020年5月), null when there is none
 */
public record Spread(String field, String value, Spread and) {

    /** One that fills a single field. */
    public Spread(String field, String value) {
        this(field, value, null);
    }

    /** Key of the field that a word of the title fills, whole or as a part of it: 2020年 and 5月 say 2020年5月 together; null when it fills none. */
    public String saidBy(String word) {
        return OfWhich.name(word).equals(value) || value.contains(word) && TitleRows.isPeriod(word) ? field : and == null ? null : and.saidBy(word);
    }

    /** All that the title says, one for each field. */
    public List<Spread> all() {
        return and == null ? List.of(this) : java.util.stream.Stream.concat(java.util.stream.Stream.of(new Spread(field, value)), and.all().stream()).toList();
    }

    /** The year that it says and nothing else: 2022年; null for anything more or other. */
    Year year() {
        return value.matches("\\d{4} ?年(?:度)?") ? Year.of(Integer.parseInt(value.substring(0, 4))) : null;
    }

    /** Whether the title fills that field. */
    public boolean fills(String key) {
        return field.equals(key) || and != null && and.fills(key);
    }

    /** The same without that field; null when nothing is left. */
    Spread without(String key) {
        Spread rest = and == null ? null : and.without(key);
        return field.equals(key) ? rest : new Spread(field, value, rest);
    }

    /** What it says in one line: 2020年5月 / 邮乐网. */
    public String shown() {
        return and == null ? value : value + " / " + and.shown();
    }
}
