package ruralpost.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ruralpost.sheet.file.SheetInfo;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/**
 * Which column of a sheet fills which field. A value: every correction gives a new mapping.
 *
 * @param shape     whose fields
 * @param sheet     which sheet of the file
 * @param headerRow row number of the titles, 0 when there are none and the data begins in the first row
 * @param columns   all columns, by ascending index
 * @param constants field key to the text that stands for it in every row whose column says nothing (or that has no such column)
 */
public record ColumnMapping(SheetShape shape, SheetInfo sheet, int headerRow, List<MappedColumn> columns, Map<String, String> constants) {

    private static final Message CHOSEN = Message.of("sheet.map.chosen");

    /** Keeps its own collections. */
    public ColumnMapping {
        columns = List.copyOf(columns);
        constants = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(constants));
    }

    /** The column that fills a field. */
    public Optional<MappedColumn> columnOf(String field) {
        return columns.stream().filter(c -> field.equals(c.field())).findFirst();
    }

    /** Whether a column or a constant fills the field. */
    public boolean fills(String field) {
        return constants.containsKey(field) || columnOf(field).isPresent();
    }

    /** Takes a column as this field; a column that was taken for it before is not imported any more. Its title's unit is kept. */
    public ColumnMapping map(int column, String field) {
        SheetField target = shape.field(field);
        List<MappedColumn> changed = new ArrayList<>();
        for (MappedColumn c : columns) {
            if (c.column() == column) {
                ColumnUnit unit = HeaderFinder.unitFor(target, HeaderTitle.of(c.header()));
                changed.add(new MappedColumn(column, c.header(), field, unit, 1, CHOSEN, c.round()));
            } else {
                changed.add(field.equals(c.field()) ? skipped(c) : c);
            }
        }
        return new ColumnMapping(shape, sheet, headerRow, changed, constants);
    }

    /** Leaves a column out. */
    public ColumnMapping skip(int column) {
        return new ColumnMapping(shape, sheet, headerRow,
            columns.stream().map(c -> c.column() == column ? skipped(c) : c).toList(), constants);
    }

    private static MappedColumn skipped(MappedColumn c) {
        return new MappedColumn(c.column(), c.header(), null, null, 1, CHOSEN, c.round());
    }

    /** Says what one in a column stands for; null for nothing special. */
    public ColumnMapping in(int column, ColumnUnit unit) {
        return new ColumnMapping(shape, sheet, headerRow, columns.stream().map(c -> c.column() == column
            ? new MappedColumn(column, c.header(), c.field(), unit, 1, CHOSEN, c.round()) : c).toList(), constants);
    }

    /** Says whether surplus decimals of a column are rounded. */
    public ColumnMapping rounding(int column, boolean round) {
        return new ColumnMapping(shape, sheet, headerRow, columns.stream().map(c -> c.column() == column
            ? new MappedColumn(column, c.header(), c.field(), c.unit(), c.score(), c.reason(), round) : c).toList(), constants);
    }

    /**
     * Fills a field that the sheet lacks with the same text in every row; null takes it away again.
     *
     * @param word key, title or synonym of the field
     * @throws UserException when no field is called that
     */
    public ColumnMapping put(String word, String text) {
        SheetField field = shape.find(word).orElseThrow(() -> UserException.of("sheet.put.unknown", word,
            shape.fields().stream().map(SheetField::key).collect(Collectors.joining(", "))));
        Map<String, String> changed = new LinkedHashMap<>(constants);
        if (text == null) {
            changed.remove(field.key());
        } else {
            changed.put(field.key(), text);
        }
        return new ColumnMapping(shape, sheet, headerRow, columns, changed);
    }

    /** The fields that must be filled and are not, one group of alternatives each; empty when rows can be read. */
    public List<List<SheetField>> missing() {
        List<List<SheetField>> missing = new ArrayList<>();
        for (SheetField field : shape.fields()) {
            if (field.required() && !fills(field.key())) {
                missing.add(List.of(field));
            }
        }
        for (List<String> group : shape.oneOf()) {
            if (group.stream().noneMatch(this::fills)) {
                missing.add(group.stream().map(shape::field).toList());
            }
        }
        return missing;
    }

    /** @throws UserException naming the fields that must be filled and are not, and the titles that were found */
    public void requireComplete() {
        List<List<SheetField>> missing = missing();
        if (!missing.isEmpty()) {
            String titles = columns.stream().map(MappedColumn::header).filter(h -> !h.isBlank())
                .map(h -> RowProblem.shorten(h, 20)).limit(12).collect(Collectors.joining(" · "));
            throw UserException.of(titles.isEmpty() ? "sheet.map.notitles" : "sheet.map.missing", names(missing), titles);
        }
    }

    /** "date, product, amount or quantity" as one message of nested messages. */
    private static Message names(List<List<SheetField>> groups) {
        Message all = null;
        for (List<SheetField> group : groups) {
            Message one = null;
            for (SheetField field : group) {
                one = one == null ? field.label() : Message.of("sheet.or", one, field.label());
            }
            all = all == null ? one : Message.of("sheet.and", all, one);
        }
        return all;
    }
}
