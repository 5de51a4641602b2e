package ruralpost.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.layout.RowKind;
import ruralpost.text.Message;

/** Words that stand alone above a group of rows and say something of each of them: 邮乐网 over its products. Rows are given from the top. */
public final class GroupRows {

    /** Among the constants of a mapping: the field is filled with what the row of the group above says. */
    public static final String FILL = "@group";
    /** The same, and these rows give the sum of their group, so that they are no records themselves. */
    public static final String FILL_TOTALS = "@group-total";
    /** Where a row that was made ready holds the word of its group, right of every column that a sheet can have. */
    static final int COLUMN = 1 << 20;

    private static final int LONGEST = 60;
    private static final Pattern NUMBERED = Pattern.compile("^(?:[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.．]|[(（][0-9一二三四五六七八九十]{1,3}[)）]|[0-9]{1,2}[、.．)）](?![0-9])) *");
    private static final Pattern TITLED = Pattern.compile("^([^:：]{1,12})[:：](.+)$");

    private final SheetField field;
    private final GroupTotals totals;
    private String word;

    private GroupRows(SheetField field, GroupTotals totals) {
        this.field = field;
        this.totals = totals;
    }

    /** Whether the text of a constant stands for what group rows say. */
    public static boolean isFill(String constant) {
        return FILL.equals(constant) || FILL_TOTALS.equals(constant);
    }

    /** Those of a table in which group rows fill a field; null when they do not. */
    static GroupRows of(ColumnMapping mapping, KnownNames known) {
        return mapping.constants().entrySet().stream().filter(c -> isFill(c.getValue())).findFirst()
            .map(c -> new GroupRows(mapping.shape().field(c.getKey()), GroupTotals.of(mapping, known))).orElse(null);
    }

    /** The field that group rows fill; null for none. */
    public static SheetField filled(ColumnMapping mapping) {
        GroupRows groups = of(mapping, KnownNames.NONE);
        return groups == null ? null : groups.field;
    }

    /** Whether a record below a group row may lack what that row says: a field for names of records is filled by nothing. */
    public static boolean mayLack(ColumnMapping mapping) {
        return filled(mapping) == null && mapping.shape().named().stream().anyMatch(f -> !mapping.fills(f));
    }

    /** The row with the word of its group, if it is a record. */
    SheetRow next(SheetRow row, RowKind kind) {
        if (kind == RowKind.TOTAL && totals != null && totals.head(row) != null) {
            word = totals.head(row);
        } else if (kind == RowKind.GROUP) {
            word = word(row, field);
        } else if (kind == RowKind.TOTAL && row.cells().stream().noneMatch(c -> c.kind() == CellKind.TEXT && c.raw().contains("页"))) {
            // what follows the sum of a group belongs to it no more
            word = null;
        }
        if (kind != RowKind.DATA || word == null) {
            return row;
        }
        List<Cell> cells = new ArrayList<>(row.cells());
        cells.add(Cell.text(row.number(), COLUMN, word));
        return new SheetRow(row.number(), row.hidden(), cells, row.fault());
    }

    /** What a group row says: without its number (一、) and without the field's own title (渠道：); null when it is a whole sentence. */
    private static String word(SheetRow row, SheetField field) {
        return word(row.cells().stream().filter(c -> c.kind() == CellKind.TEXT && !c.isBlank()).map(Cell::shown).reduce((a, b) -> b).orElse(""), field);
    }

    static String word(String written, SheetField field) {
        String text = NUMBERED.matcher(written.strip()).replaceFirst("").replaceFirst("[:：] *$", "").strip();
        Matcher titled = TITLED.matcher(text);
        if (field != null && titled.matches() && isTitle(field, titled.group(1))) {
            text = titled.group(2).strip();
        }
        return text.isEmpty() || text.length() > LONGEST ? null : text;
    }

    private static boolean isTitle(SheetField field, String word) {
        return field.titles().stream().anyMatch(t -> HeaderTitle.normal(t).equals(HeaderTitle.normal(word)));
    }

    /**
     * The mapping, with the group rows filling the one field without a column of which the ledger knows at least half of their words as
     * records.
     *
     * @param body the first rows below the titles
     */
    static ColumnMapping propose(ColumnMapping mapping, List<SheetRow> body, KnownNames known) {
        List<String> open = mapping.shape().named().stream().filter(f -> !mapping.fills(f)).toList();
        List<SheetRow> heads = open.isEmpty() ? List.of() : heads(mapping, body, known);
        String best = null;
        int most = 0;
        for (String key : open) {
            SheetField field = mapping.shape().field(key);
            Set<String> words = new LinkedHashSet<>();
            heads.stream().map(r -> word(r, field)).filter(java.util.Objects::nonNull).forEach(words::add);
            boolean titled = !heads.isEmpty() && heads.stream().allMatch(r -> !String.valueOf(word(r, null)).equals(String.valueOf(word(r, field))));
            int hits = titled ? words.size() : (int) words.stream().filter(w -> known.knows(key, w)).count();
            if (hits > 0 && hits * 2 >= words.size() && hits >= most) {
                // two fields that know as many of them leave it open
                best = hits == most ? null : key;
                most = hits;
            }
        }
        List<String> summed = best != null ? List.of() : open.stream().filter(f -> GroupTotals.stand(mapping, f, body, known)).toList();
        return best != null ? mapping.put(best, FILL) : summed.size() == 1 ? mapping.put(summed.getFirst(), FILL_TOTALS)
            : GroupTotals.mark(mapping, body, known);
    }

    /** The group rows that have records below them. */
    private static List<SheetRow> heads(ColumnMapping mapping, List<SheetRow> body, KnownNames known) {
        List<SheetRow> heads = new ArrayList<>();
        RowJudge judge = new RowJudge(mapping, known);
        MergedCells merged = new MergedCells(mapping);
        SheetRow head = null;
        for (SheetRow raw : body) {
            SheetRow row = merged.fill(raw);
            RowKind kind = judge.judge(row);
            head = kind == RowKind.GROUP ? row : kind == RowKind.TOTAL ? null : head;
            if (kind == RowKind.DATA && head != null) {
                heads.add(head);
                head = null;
            }
        }
        return heads;
    }

    /** The word of the group of a row that was made ready, blank for none. */
    static Cell cell(SheetRow row) {
        return row.cell(COLUMN);
    }

    /** What filling a field from group rows is called where the value of a constant is shown. */
    public static Message label() {
        return Message.of("sheet.groups.value");
    }
}
