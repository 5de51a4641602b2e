package ruralpost.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an area wants from a sheet, and so the whole of what this package knows about the area.
 *
 * @param id     stable name, such as "sales"; part of every import key
 * @param fields the fields that a row may fill
 * @param oneOf  groups of field keys of which a row must fill at least one each (an amount or a quantity)
 * @param across keys of the fields whose values may stand across the columns instead of in one (months, products), the likeliest first
 * @param named  keys of the fields whose cells name records of the ledger, in their order
 * @param alone  field key to the text key of what a sheet is that fills this field but none of a group: prices without sales
 */
public record SheetShape(String id, List<SheetField> fields, List<List<String>> oneOf, List<String> across, List<String> named,
                         Map<String, String> alone) {

    /** Keeps its own lists. */
    public SheetShape {
        fields = List.copyOf(fields);
        oneOf = oneOf.stream().map(List::copyOf).toList();
        across = List.copyOf(across);
        named = List.copyOf(named);
        alone = Map.copyOf(alone);
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
        return new SheetShape(id, List.of(fields), List.of(), List.of(), List.of(), Map.of());
    }

    /** The same with one more group of which a row must fill at least one. */
    public SheetShape needingOneOf(String... keys) {
        List<List<String>> more = new java.util.ArrayList<>(oneOf);
        more.add(List.of(keys));
        return new SheetShape(id, fields, more, across, named, alone);
    }

    /** The same, the values of these fields possibly standing across the columns. */
    public SheetShape spreading(String... keys) {
        return new SheetShape(id, fields, oneOf, List.of(keys), named, alone);
    }

    /** The same, the cells of these fields being names of records. */
    public SheetShape recording(String... keys) {
        return new SheetShape(id, fields, oneOf, across, List.of(keys), alone);
    }

    /** The same, knowing what a sheet is that fills this field but none of the fields of which one is needed. */
    public SheetShape naming(String field, String textKey) {
        Map<String, String> more = new java.util.HashMap<>(alone);
        more.put(field, textKey);
        return new SheetShape(id, fields, oneOf, across, named, more);
    }

    /** The field with that key. @throws IllegalArgumentException when the shape has none */
    public SheetField field(String key) {
        return fields.get(index(key));
    }

    /** Place of the field with that key among {@link #fields()}. @throws IllegalArgumentException when there is none */
    public int index(String key) {
        for (int i = 0; i < fields.size(); i++) {
            // asked for every value of every row, nearly always by the constant that the field was made with
            if (fields.get(i).key() == key) {
                return i;
            }
        }
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
