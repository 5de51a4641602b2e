package ruralpost.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.value.Unit;

/**
 * A field that a sheet may fill.
 *
 * @param key         stable name, as in {@code --put key=value} and in recipes
 * @param labelKey    text key of its title
 * @param kind        how its cells are read
 * @param synonyms    titles by which it is known in sheets, any language; the title itself need not be among them
 * @param required    whether a row without it is rejected
 * @param identifies  whether it names the row (a document number): if filled, the import key is made from it
 * @param unit        unit of a bare number where nothing else says one; null when there is none
 * @param bareAllowed whether a quantity whose unit nobody says, or money with parts of a fen (a price), is handed on as a bare number instead of being a problem
 * @param maxLength   longest text in characters
 * @param choices     for {@link FieldKind#CHOICE}: code to the words for it
 * @param labels      for {@link FieldKind#CHOICE}: code to the text key of its name; may lack codes, whose first word is shown then
 * @param names       for {@link FieldKind#NAME}: what is known of the names beside the records of the ledger
 */
public record SheetField(String key, String labelKey, FieldKind kind, List<String> synonyms, boolean required, boolean identifies,
                         Unit unit, boolean bareAllowed, int maxLength, Map<String, List<String>> choices,
                         Map<String, String> labels, Names names) {

    /** What is known of a field's names beside the records of the ledger. */
    public enum Names {
        /** Nothing. */
        ANY,
        /** They are places, which are told by how they are called (镇, 村) where the ledger does not know them. */
        PLACES,
        /** The name of a table may name the one that all its rows have, as reports of one channel do: 邮三湘5月销售. */
        OF_TABLES,
        /** They are those who buy, which are told by how they are called (局, 医院) where a column is but titled 单位名称. */
        BUYERS
    }

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 2_000;

    /** Keeps its own collections. */
    public SheetField {
        synonyms = List.copyOf(synonyms);
        choices = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(choices));
        labels = Map.copyOf(labels);
    }

    /** A field that is not required, known by these titles. */
    public static SheetField of(String key, String labelKey, FieldKind kind, String... synonyms) {
        int longest = kind == FieldKind.TEXT ? LONGEST_TEXT : LONGEST_NAME;
        return new SheetField(key, labelKey, kind, List.of(synonyms), false, false, null, false, longest, Map.of(), Map.of(), Names.ANY);
    }

    /** The same, required. */
    public SheetField require() {
        return new SheetField(key, labelKey, kind, synonyms, true, identifies, unit, bareAllowed, maxLength, choices, labels, names);
    }

    /** The same, naming the row. */
    public SheetField identifying() {
        return new SheetField(key, labelKey, kind, synonyms, required, true, unit, bareAllowed, maxLength, choices, labels, names);
    }

    /** The same, bare numbers being in this unit. */
    public SheetField in(Unit usual) {
        return new SheetField(key, labelKey, kind, synonyms, required, identifies, usual, bareAllowed, maxLength, choices, labels, names);
    }

    /** The same, handing on bare numbers: see {@link RowValues#bare}. */
    public SheetField allowBare() {
        return new SheetField(key, labelKey, kind, synonyms, required, identifies, unit, true, maxLength, choices, labels, names);
    }

    /** The same with another longest text. */
    public SheetField upTo(int characters) {
        return new SheetField(key, labelKey, kind, synonyms, required, identifies, unit, bareAllowed, characters, choices, labels, names);
    }

    /** The same, of which this is known of its names. */
    SheetField naming(Names known) {
        return new SheetField(key, labelKey, kind, synonyms, required, identifies, unit, bareAllowed, maxLength, choices, labels, known);
    }

    /** The same with one more choice and the words for it. */
    public SheetField choice(String code, String... words) {
        Map<String, List<String>> more = new LinkedHashMap<>(choices);
        more.put(code, List.of(words));
        return new SheetField(key, labelKey, kind, synonyms, required, identifies, unit, bareAllowed, maxLength, more, labels, names);
    }

    /** The same with one more choice that has a name: known by its code, its name in every language and these words. */
    public SheetField choice(String code, Message name, String... words) {
        List<String> all = new ArrayList<>(List.of(code));
        for (Lang lang : Lang.values()) {
            all.add(Texts.of(lang).get(name));
        }
        all.addAll(List.of(words));
        return choice(code, all.toArray(String[]::new)).labelled(code, name.key());
    }

    /** The same, a choice being named by this text. */
    public SheetField labelled(String code, String key) {
        Map<String, String> more = new LinkedHashMap<>(labels);
        more.put(code, key);
        return new SheetField(key(), labelKey, kind, synonyms, required, identifies, unit, bareAllowed, maxLength, choices, more, names);
    }

    /** Whether numbers stand in it that can be added up. */
    public boolean isMeasure() {
        return kind.takesUnit() || kind == FieldKind.INTEGER;
    }

    /** Whether it says the year in which what the row counts was counted. */
    public boolean isYear() {
        return kind == FieldKind.INTEGER && titles().stream().anyMatch(t -> "年".equals(SplitDate.word(t)));
    }

    /** What to call a choice: a message, or a word where it has no text. */
    public Object nameOf(String code) {
        String label = labels.get(code);
        List<String> words = choices.getOrDefault(code, List.of());
        return label != null ? Message.of(label) : words.isEmpty() ? code : words.getFirst();
    }

    /** Its title. */
    public Message label() {
        return Message.of(labelKey);
    }

    /** All titles it is known by: key, title in both languages, synonyms. */
    public List<String> titles() {
        List<String> all = new ArrayList<>();
        all.add(key);
        for (Lang lang : Lang.values()) {
            if (Texts.of(lang).has(labelKey)) {
                all.add(Texts.of(lang).get(labelKey));
            }
        }
        all.addAll(synonyms);
        return all;
    }
}
