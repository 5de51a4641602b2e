package ruralpost.sheet;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import ruralpost.sheet.file.SheetInfo;
import ruralpost.sheet.layout.TableLayout;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.sheet.words.HeaderTitle;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/**
 * Which column of a table fills which field. A value: every correction gives a new mapping.
 *
 * @param shape     whose fields
 * @param sheet     which sheet of the file
 * @param layout    where the table stands on it
 * @param columns   all columns, by ascending index
 * @param constants field key to the text that stands for it in every row whose column says nothing (or that has no such column)
 * @param dates     what is known of its dates: above all the year of those that name none (9月9日)
 */
public record ColumnMapping(SheetShape shape, SheetInfo sheet, TableLayout layout, List<MappedColumn> columns, Map<String, String> constants,
                            DateContext dates) {

    /** Said of columns below months of which nothing says what they hold. */
    static final String MEASURE = "sheet.map.measure";

    /** Keeps its own collections. */
    public ColumnMapping {
        columns = List.copyOf(columns);
        constants = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(constants));
    }

    /** Last row of the titles, 0 when there are none and the data begins in the first row. */
    public int headerRow() {
        return layout.headerLast();
    }

    /** Year of dates that name none; null when nobody said, then such a date is a problem. */
    public Integer year() {
        return dates.year() == null ? null : dates.year().getValue();
    }

    /** That the sheet lies on its side and how it is read, with its titles; null for a sheet that stands upright. */
    public Message turned() {
        return sheet.turned() == null ? null : Message.of("sheet.turned", columns.stream().filter(MappedColumn::imported).map(c -> RowProblem.shorten(c.header(), 12))
            .filter(h -> !h.isBlank()).distinct().limit(6).collect(Collectors.joining("、")));
    }

    /** The column that fills a field by itself, not as one of several across the sheet. */
    public Optional<MappedColumn> columnOf(String field) {
        return columns.stream().filter(c -> field.equals(c.field()) && c.spread() == null).findFirst();
    }

    /** What stands across the columns, each once, in their order; empty when every row is one record. */
    public List<Spread> spreads() {
        return columns.stream().filter(c -> c.imported() && c.spread() != null).map(MappedColumn::spread).distinct().toList();
    }

    /** Whether a column or a constant fills the field. */
    public boolean fills(String field) {
        return constants.containsKey(field) || columns.stream().anyMatch(c -> field.equals(c.field())
            || c.spread() != null && c.spread().fills(field));
    }

    /**
     * Takes a column as this field; a column that was taken for it before is not imported any more. Its title's unit is kept. Of
     * columns over which months or products stand, all that have no other title of their own are taken with it.
     * A column that names no unit is in that of the lines above. A figure of the whole row takes the place of those across, each of which would count it once more.
     */
    public ColumnMapping map(int column, String field) {
        SheetField target = shape.field(field);
        MappedColumn chosen = columns.stream().filter(c -> c.column() == column).findFirst().orElse(null);
        boolean spread = chosen != null && chosen.spread() != null;
        boolean summed = chosen != null && !spread && RowFigures.isSummed(shape, field);
        ColumnMapping mapped = withColumns(columns.stream().map(c -> {
            boolean same = c.column() == column || spread && c.spread() != null && rest(c).equals(rest(chosen));
            if (same) {
                ColumnUnit unit = TitleMatcher.unitFor(target, HeaderTitle.of(c.header()));
                return c.as(field, unit != null ? unit : c.unit() != null && TitleMatcher.fits(target, c.unit()) ? c.unit() : null);
            }
            if (c.spread() != null && !spread && c.spread().fills(field)) {
                // a column gives the field after all, so the titles of the others are only titles
                return c.unspread(field);
            }
            boolean part = summed && c.spread() != null && c.imported() && shape.field(c.field()).isMeasure();
            return part ? c.leftWhole() : field.equals(c.field()) && (c.spread() == null) == !spread ? c.as(null, null) : c;
        }).toList());
        ColumnMapping whole = RowFigures.leave(LineUnits.of(mapped).give(mapped, column));
        return chosen != null && OtherTopics.is(chosen) ? OtherTopics.meant(whole) : whole;
    }

    private List<String> rest(MappedColumn c) {
        return SpreadFinder.rest(layout.path(c.column()), c.spread());
    }

    /** Leaves a column out. */
    public ColumnMapping skip(int column) {
        return withColumns(columns.stream().map(c -> c.column() == column ? c.as(null, null) : c).toList());
    }

    /** Says what one in a column stands for; null for nothing special. Columns over which months or products stand and that were in the same unit go with it. */
    public ColumnMapping in(int column, ColumnUnit unit) {
        MappedColumn chosen = columns.stream().filter(c -> c.column() == column).findFirst().orElse(null);
        boolean spread = chosen != null && chosen.spread() != null && chosen.imported();
        return withColumns(columns.stream().map(c -> c.column() == column || spread && c.spread() != null && chosen.field().equals(c.field())
            && Objects.equals(c.unit(), chosen.unit()) ? c.in(unit) : c).toList());
    }

    /** Says whether surplus decimals of a column are rounded. */
    public ColumnMapping rounding(int column, boolean round) {
        return withColumns(columns.stream().map(c -> c.column() == column ? c.rounding(round) : c).toList());
    }

    /** The same with another year for dates without one, and for the month that the lines above name without it; null for none. */
    public ColumnMapping in(Integer itsYear) {
        Year said = itsYear == null ? null : Year.of(itsYear);
        return new ColumnMapping(shape, sheet, layout, columns, StatedAbove.periodIn(this, said), StatedAbove.inYear(this, said));
    }

    /** The titled columns of the table that fill no field, but for the one in which the program told what was wrong. */
    public List<MappedColumn> titledAside() {
        return columns.stream().filter(c -> !c.imported() && !c.isOurs() && !c.header().isBlank() && layout.covers(c.column())).toList();
    }

    /** The same with other columns. */
    public ColumnMapping withColumns(List<MappedColumn> others) {
        return new ColumnMapping(shape, sheet, layout, others, constants, dates);
    }

    /** Whether the lines above the table or the name of the sheet hold these words, whatever marks stand between them: “邮乐购”站点. */
    public boolean says(String words) {
        String wanted = bare(words);
        return bare(sheet.name()).contains(wanted) || layout.above().texts().stream().anyMatch(t -> bare(t).contains(wanted));
    }

    private static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** The same with other constants. */
    public ColumnMapping withConstants(Map<String, String> others) {
        return new ColumnMapping(shape, sheet, layout, columns, others, dates);
    }

    /**
     * Fills a field that the sheet lacks with the same text in every row, or for {@link GroupRows#FILL} with what the group rows say; null takes it
     * away again.
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
            if (GroupRows.isFill(text)) {
                // one word fills one field
                boolean over = text.equals(GroupRows.FILL_OVER);
                changed.values().removeIf(t -> GroupRows.isFill(t) && t.equals(GroupRows.FILL_OVER) == over);
            }
            changed.put(field.key(), text);
        }
        return OtherTopics.answered(OrderPieces.giveWay(withConstants(changed), field), field.key());
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
            // one of which is required is asked for already
            if (group.stream().noneMatch(this::fills) && group.stream().noneMatch(key -> shape.field(key).required())) {
                missing.add(group.stream().map(shape::field).toList());
            }
        }
        if (missing.isEmpty() && (TurnedSheet.of(this) != null || shape.fields().stream().anyMatch(f -> f.required() && onlyUnsaid(f)))) {
            shape.oneOf().forEach(group -> missing.add(group.stream().map(shape::field).toList()));
        }
        for (SheetField field : shape.fields()) {
            boolean open = !fills(field.key()) && columns.stream().anyMatch(c -> field.label().equals(TwinColumns.of(c)));
            if (open && missing.stream().noneMatch(g -> g.contains(field))) {
                missing.add(List.of(field));
            }
        }
        columns.stream().filter(c -> unsureUnits(c) != null).forEach(c -> missing.add(List.of(shape.field(c.field()))));
        return missing;
    }

    /** Whether a field is filled by nothing but what stands over columns of which nobody knows what their numbers are. */
    private boolean onlyUnsaid(SheetField field) {
        return !constants.containsKey(field.key()) && columns.stream().noneMatch(c -> field.key().equals(c.field()) || c.imported() && c.spread() != null && c.spread().fills(field.key()));
    }

    /**
     * The two units that the title of an imported column, the unit line or a column beside it leaves open (元/万元), or the one that the lines above earlier sheets of its
     * kind named and those of this one do not, as long as nobody said which is meant; else null.
     */
    public String unsureUnits(MappedColumn column) {
        return UnsureUnits.of(this, column);
    }

    /** What has to be said before anything can be read, where it is more than that a field is missing; else null. */
    public Message question() {
        return new OpenQuestions(this).first();
    }

    /** The larger unit of money that another column names while this imported one names none, as long as nobody said which is meant; else null. */
    public String unitBeside(MappedColumn column) {
        return UnsureUnits.beside(this, column);
    }

    /** @throws UserException naming the fields that must be filled and are not, and the titles that were found */
    public void requireComplete() {
        new OpenQuestions(this).requireNone();
    }
}
