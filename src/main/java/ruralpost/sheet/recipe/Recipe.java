package ruralpost.sheet.recipe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ruralpost.sheet.CarriedCells;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.FieldKind;
import ruralpost.sheet.GroupRows;
import ruralpost.sheet.GroupTotals;
import ruralpost.sheet.HeadRows;
import ruralpost.sheet.LineUnits;
import ruralpost.sheet.MappedColumn;
import ruralpost.sheet.OtherTopics;
import ruralpost.sheet.SheetShape;
import ruralpost.sheet.WholeRows;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.text.UserException;

/**
 * How sheets of one kind are read. A value. Columns are known by their titles, not their places, so that a sheet with one more column
 * or a line more above is still known. What changes from file to file is not kept: a month among the titles, a period that stands for
 * all rows, the year.
 *
 * @param version     of this form, {@link #VERSION}
 * @param shape       id of the shape it is for
 * @param sheet       name of the sheet; of the only sheet of a text file ""
 * @param encoding    of text files, null for workbooks
 * @param headerFirst first row of the titles, 0 for none
 * @param headerLast  last row of the titles
 * @param columns     all columns in their order
 * @param constants   field key to what stands for it in every row
 * @param names       what was chosen for names in such sheets; empty in a recipe of the first form
 */
public record Recipe(int version, String shape, String sheet, String encoding, int headerFirst, int headerLast, List<Column> columns,
                     Map<String, String> constants, List<RecipeName> names) {

    /** The present form. */
    public static final int VERSION = 2;
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final int LONGEST = 500_000;
    private static final int MOST_NAMES = 1000;

    /**
     * One column.
     *
     * @param title  its title, what stands across the columns replaced by "@" and the field
     * @param field  key of the field it fills, null when it is left out
     * @param unit   what one in it stands for as a title would say it, null for nothing special
     * @param round  whether surplus decimals are rounded
     * @param records whether somebody said that its rows numbered 一, 二, 三 are records although they are sums of the rows below them
     * @param stated the unit that the lines above the table declared for it (单位：万元), null when they did not
     */
    public record Column(String title, String field, String unit, boolean round, boolean records, String stated) {
    }

    /** Keeps its own collections. */
    public Recipe {
        columns = List.copyOf(columns);
        constants = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(constants));
        names = names == null ? List.of() : List.copyOf(names);
    }

    /** How this table of this file is read. */
    public static Recipe of(SheetFile file, ColumnMapping mapping) {
        Charset charset = file.charset();
        List<Column> columns = read(mapping);
        return new Recipe(VERSION, mapping.shape().id(), charset == null ? mapping.sheet().name() : "", charset == null ? null : charset.name(),
            mapping.layout().headerFirst(), mapping.layout().headerLast(), columns, lasting(mapping), List.of());
    }

    /** The same with these names, the last ones when there are too many. */
    public Recipe with(List<RecipeName> chosen) {
        return new Recipe(VERSION, shape, sheet, encoding, headerFirst, headerLast, columns, constants,
            chosen.subList(Math.max(0, chosen.size() - MOST_NAMES), chosen.size()));
    }

    /** The constants that hold for the next file, too. */
    private static Map<String, String> lasting(ColumnMapping mapping) {
        Map<String, String> lasting = new LinkedHashMap<>(mapping.constants());
        lasting.keySet().removeIf(f -> isTime(mapping.shape(), f));
        // what this sheet says of itself the next one says, too
        lasting.entrySet().removeIf(c -> mapping.shape().named().contains(c.getKey()) && mapping.says(c.getValue()));
        return lasting;
    }

    private static boolean isTime(SheetShape shape, String field) {
        FieldKind kind = shape.field(field).kind();
        return kind == FieldKind.PERIOD || kind == FieldKind.DATE;
    }

    /** A column's title without what changes from file to file. */
    private static String title(ColumnMapping mapping, MappedColumn c) {
        if (c.spread() == null) {
            return c.header();
        }
        List<String> words = new ArrayList<>(mapping.layout().path(c.column()));
        words.replaceAll(w -> c.spread().saidBy(w) != null ? "@" + c.spread().saidBy(w) : w);
        return String.join(" / ", words);
    }

    /** The titles in their order, those that stand across the columns once: equal for sheets of the same kind. */
    public List<String> titles() {
        return columns.stream().map(Column::title).filter(t -> !t.isBlank()).distinct().toList();
    }

    /** The proposal read as this recipe says, when every column that the recipe imports stands in it; else empty. */
    public Optional<ColumnMapping> apply(ColumnMapping proposal) {
        if (!proposal.shape().id().equals(shape)) {
            return Optional.empty();
        }
        Map<String, Deque<Column>> byTitle = new HashMap<>();
        columns.forEach(c -> byTitle.computeIfAbsent(c.title(), t -> new ArrayDeque<>()).add(c));
        LineUnits lines = LineUnits.of(proposal);
        Set<String> there = proposal.columns().stream().map(c -> title(proposal, c)).collect(Collectors.toSet());
        boolean all = columns.stream().filter(c -> c.field() != null).allMatch(c -> there.contains(c.title()));
        boolean known = !titles().isEmpty() && titles().stream().filter(there::contains).count() * 10 >= titles().size() * 8L;
        if (!all || !known) {
            return Optional.empty();
        }
        Set<String> filled = columns.stream().map(Column::field).filter(java.util.Objects::nonNull).collect(Collectors.toSet());
        List<MappedColumn> applied = proposal.columns().stream().map(c -> {
            if (LineUnits.isForeign(c) || OtherTopics.is(c)) {
                return c;
            }
            Deque<Column> alike = byTitle.getOrDefault(title(proposal, c), new ArrayDeque<>());
            // of two columns of one title each is read as the one in its turn was, of what stands across the columns all as the last
            Column mine = alike.size() > 1 ? alike.poll() : alike.peek();
            if (mine == null) {
                // a column that is new in this file is read as proposed, unless the recipe has another for it
                return c.field() != null && filled.contains(c.field()) ? c.by(null, null, false) : c;
            }
            if ((GroupTotals.marked(c) && !mine.records() || CarriedCells.isDown(c) || WholeRows.marked(c) || HeadRows.marked(c)) && java.util.Objects.equals(c.field(), mine.field())) {
                return c;
            }
            ColumnUnit stated = lines.of(c, mine.field());
            // a unit that this file declares above its titles counts, unless the user overruled just that one
            boolean other = stated != null && !stated.isLike(ColumnUnit.parse(String.valueOf(mine.stated())).orElse(null));
            ColumnUnit unit = other ? stated : unit(mine);
            if (stated == null && c.unit() == null && mine.stated() != null && unit != null && (unit.isScaled() || proposal.shape().field(mine.field()).kind() == FieldKind.QUANTITY)
                && unit.isLike(ColumnUnit.parse(mine.stated()).orElse(null))) {
                return c.inNoUnitNow(mine.field(), unit, mine.round());
            }
            return mine.records() ? c.byWithRecords(mine.field(), unit, mine.round()) : c.by(mine.field(), unit, mine.round());
        }).toList();
        Map<String, String> values = new LinkedHashMap<>(proposal.constants());
        // whoever kept the recipe was asked, too, whether group rows fill a field
        values.entrySet().removeIf(c -> GroupRows.isFill(c.getValue()) && !isTime(proposal.shape(), c.getKey())
            && !GroupRows.isFill(constants.get(c.getKey())));
        // whether they give sums, too, is seen in each file
        constants.forEach((f, text) -> values.merge(f, text, (now, kept) -> GroupRows.isFill(now) && GroupRows.isFill(kept)
            && !(now.equals(GroupRows.FILL_SURE) && kept.equals(GroupRows.FILL)) ? now : kept));
        return Optional.of(proposal.withColumns(applied).withConstants(values));
    }

    /** What it read, without the values that its own constants gave: they are of whoever sent those sheets. What group rows fill stays. */
    public ColumnMapping withoutConstants(ColumnMapping applied, ColumnMapping proposal) {
        Map<String, String> values = new LinkedHashMap<>(applied.constants());
        values.entrySet().removeIf(c -> !GroupRows.isFill(c.getValue()) && c.getValue().equals(constants.get(c.getKey())));
        proposal.constants().forEach(values::putIfAbsent);
        return applied.withConstants(values);
    }

    /**
     * Whether it says all that was said of such a table, so that the next one would be read just so. A column that it does not know, and
     * that the program proposed and nobody touched, is proposed again.
     */
    public boolean gives(ColumnMapping mapping) {
        List<Column> said = mapping.columns().stream().filter(MappedColumn::said).map(c -> column(mapping, c)).toList();
        return constants.equals(lasting(mapping)) && new HashSet<>(columns).containsAll(said)
            && apply(mapping).filter(m -> m.constants().equals(mapping.constants()) && read(m).equals(read(mapping))).isPresent();
    }

    private static List<Column> read(ColumnMapping mapping) {
        return mapping.columns().stream().map(c -> column(mapping, c)).toList();
    }

    private static Column column(ColumnMapping mapping, MappedColumn c) {
        ColumnUnit stated = LineUnits.of(mapping).of(c, c.field());
        return new Column(title(mapping, c), c.field(), c.unit() == null ? null : c.unit().text(), c.round(), GroupTotals.overruled(c), stated == null ? null : stated.text());
    }

    private static ColumnUnit unit(Column column) {
        return column.unit() == null ? null : ColumnUnit.parse(column.unit()).orElse(null);
    }

    /** For keeping and exporting. */
    public String toJson() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads what {@link #toJson()} wrote. Names in fields that name no records mean nothing and are left out.
     *
     * @throws UserException when it is no recipe, of a newer form, or of an unknown field
     */
    public static Recipe read(String json, SheetShape shape) {
        try {
            Recipe recipe = json.length() > LONGEST ? null : JSON.readValue(json, Recipe.class);
            if (recipe == null || recipe.shape() == null || recipe.version() < 1) {
                throw UserException.of("sheet.recipe.not");
            }
            if (recipe.version() > VERSION) {
                throw UserException.of("sheet.recipe.newer");
            }
            boolean fields = recipe.columns().stream().map(Column::field).filter(java.util.Objects::nonNull).allMatch(f -> has(shape, f))
                && recipe.constants().keySet().stream().allMatch(f -> has(shape, f)) && recipe.names().stream().allMatch(n -> has(shape, n.field()));
            if (!recipe.names().stream().allMatch(RecipeName::isComplete)) {
                throw UserException.of("sheet.recipe.names");
            }
            if (!recipe.shape().equals(shape.id()) || !fields) {
                throw UserException.of("sheet.recipe.other");
            }
            return recipe.withRecords(shape);
        } catch (JsonProcessingException | NullPointerException e) {
            throw new UserException(ruralpost.text.Message.of("sheet.recipe.not"), e);
        }
    }

    private Recipe withRecords(SheetShape of) {
        List<RecipeName> meant = names.stream().filter(n -> of.named().contains(n.field())).toList();
        return meant.size() == names.size() ? this : new Recipe(version, shape, sheet, encoding, headerFirst, headerLast, columns, constants, meant);
    }

    private static boolean has(SheetShape shape, String field) {
        return shape.fields().stream().anyMatch(f -> f.key().equals(field));
    }
}
