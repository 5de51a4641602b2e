package ruralpost.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ruralpost.sheet.file.SheetLimits;
import ruralpost.sheet.words.HeaderTitle;

/**
 * What an area wants from a sheet, and so the whole of what this package knows about the area.
 *
 * @param id     stable name, such as "sales"; part of every import key
 * @param fields the fields that a row may fill
 * @param oneOf  groups of field keys of which a row must fill at least one each (an amount or a quantity)
 * @param across keys of the fields whose values may stand across the columns instead of in one (months, products), the likeliest first
 * @param named  keys of the fields whose cells name records of the ledger, in their order
 * @param alone  field key to the text key of what a sheet is that fills this field but none of a group: prices without sales
 * @param teller what is known for certain of titles that no list of synonyms can hold
 * @param judging keys of the fields that only tell whether a row is taken, and are no part of its record nor of its import key
 * @param other  tells sheets that have the same columns and are about something else
 * @param largest bytes of the largest file that is read; what {@link ruralpost.sheet.file.SheetLimits} say where nothing else is stated
 */
public record SheetShape(String id, List<SheetField> fields, List<List<String>> oneOf, List<String> across, List<String> named,
                         Map<String, String> alone, TitleTeller teller, List<String> judging, OtherTopic other, long largest) {

    /** Tells what field a title means when its words can stand in many orders: 6-11岁 男, 男童（6至11岁）. */
    @FunctionalInterface
    public interface TitleTeller {

        /** Knows nothing. */
        TitleTeller NONE = title -> null;

        /** Key of the field; "" when the title is certainly none of the shape's; null when the synonyms decide. @param title whole, from top to bottom */
        String field(String title);
    }

    /** Keeps its own lists. */
    public SheetShape {
        fields = List.copyOf(fields);
        oneOf = oneOf.stream().map(List::copyOf).toList();
        across = List.copyOf(across);
        named = List.copyOf(named);
        alone = Map.copyOf(alone);
        judging = List.copyOf(judging);
        for (List<String> group : oneOf) {
            for (String key : group) {
                if (fields.stream().noneMatch(f -> f.key().equals(key))) {
                    throw new IllegalArgumentException(key);
                }
            }
        }
    }

    /** A shape without such groups. */
    public static SheetShape of(String id, SheetField... fields) {
        return new SheetShape(id, List.of(fields), List.of(), List.of(), List.of(), Map.of(), TitleTeller.NONE, List.of(), OtherTopic.NONE, SheetLimits.STANDARD.fileBytes());
    }

    /** The same with one more group of which a row must fill at least one. */
    public SheetShape needingOneOf(String... keys) {
        List<List<String>> more = new java.util.ArrayList<>(oneOf);
        more.add(List.of(keys));
        return new SheetShape(id, fields, more, across, named, alone, teller, judging, other, largest);
    }

    /** The same, the values of these fields possibly standing across the columns. */
    public SheetShape spreading(String... keys) {
        return new SheetShape(id, fields, oneOf, List.of(keys), named, alone, teller, judging, other, largest);
    }

    /** The same, the cells of these fields being names of records. */
    public SheetShape recording(String... keys) {
        return new SheetShape(id, fields, oneOf, across, List.of(keys), alone, teller, judging, other, largest);
    }

    /** The same, this being known of the names in a field. */
    public SheetShape knowing(String key, SheetField.Names known) {
        List<SheetField> all = fields.stream().map(f -> f.key().equals(key) ? f.naming(known) : f).toList();
        return new SheetShape(id, all, oneOf, across, named, alone, teller, judging, other, largest);
    }

    /** The same, knowing what a sheet is that fills this field but none of the fields of which one is needed. */
    public SheetShape naming(String field, String textKey) {
        Map<String, String> more = new java.util.HashMap<>(alone);
        more.put(field, textKey);
        return new SheetShape(id, fields, oneOf, across, named, more, teller, judging, other, largest);
    }

    /** The same, this being known of its titles before the synonyms are asked. */
    public SheetShape telling(TitleTeller tells) {
        return new SheetShape(id, fields, oneOf, across, named, alone, tells, judging, other, largest);
    }

    /** The same, these fields only telling whether a row is taken: the state of an order. */
    public SheetShape judgedBy(String... keys) {
        return new SheetShape(id, fields, oneOf, across, named, alone, teller, List.of(keys), other, largest);
    }

    /** The same, sheets that this tells being taken for it only when somebody says so. */
    public SheetShape notAbout(OtherTopic topic) {
        return new SheetShape(id, fields, oneOf, across, named, alone, teller, judging, topic, largest);
    }

    /** The same, read from files of at most so many bytes. */
    public SheetShape readUpTo(long bytes) {
        return new SheetShape(id, fields, oneOf, across, named, alone, teller, judging, other, bytes);
    }

    /** The field with that key. @throws IllegalArgumentException when the shape has none */
    public SheetField field(String key) {
        return fields.get(index(key));
    }

    /** Place of the field with that key among {@link #fields()}. @throws IllegalArgumentException when there is none */
    public int index(String key) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).key().equals(key)) {
                return i;
            }
        }
        throw new IllegalArgumentException(key);
    }

    /** The field that a person means by this word: its key, title or a synonym. */
    public Optional<SheetField> find(String word) {
        String wanted = HeaderTitle.normal(word);
        return fields.stream().filter(f -> f.key().equals(word)).findFirst()
            .or(() -> fields.stream().filter(f -> f.titles().stream().anyMatch(t -> HeaderTitle.normal(t).equals(wanted))).findFirst());
    }
}
