package ruralpost.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.handback.HandBack;
import ruralpost.sheet.layout.RowKind;
import ruralpost.sheet.layout.TableLayout;
import ruralpost.sheet.words.EvenSpace;
import ruralpost.sheet.words.HeaderTitle;
import ruralpost.sheet.words.KnownWords;
import ruralpost.sheet.words.NoteLine;
import ruralpost.sheet.words.SumWords;

/**
 * Says what each row of a table is, given one after the other from the top. What is not a record is left out and said to be so: a sum
 * must not be counted twice, a signature is no product.
 */
final class RowJudge {

    private static final Pattern DAY_SHOWN = Pattern.compile("\\d{4,}[-年]");
    static final int LONGEST_WORD = 24;

    private final TableLayout layout;
    private final BitSet columns = new BitSet();
    private final List<Integer> measures = new ArrayList<>();
    private final List<Integer> required = new ArrayList<>();
    private final BitSet names = new BitSet();
    /** Columns that name records of the ledger. */
    private final BitSet named = new BitSet();
    private final Map<Integer, String> records = new HashMap<>();
    private final KnownNames known;
    private final OfWhich parts;
    private final OtherTables others;
    private final Set<String> above = new HashSet<>();
    /** Titles and lines above as they are written. */
    private final Set<String> words = new HashSet<>();
    /** Whether one of them begins like a cell with a day, month or year. */
    private final boolean daysAmongWords;
    /** The leftmost column that is imported. */
    private final int first;
    private final boolean happenings;
    private final boolean turned;
    private final OpenSums sums;
    private final UnusedRows unused;
    private final ComparedRows compared = new ComparedRows(named);
    private final GroupLabels labels = new GroupLabels();
    private final KnownWords beside = new KnownWords(SumWords::isBeside);
    private final KnownWords totals = new KnownWords(SumWords::saysTotal);
    private boolean seenData;
    private boolean underTotal;
    private boolean ofWhich;
    private boolean noted;
    /** The row that was asked last whether it begins with 其中, and the answer. */
    private SheetRow asked;
    private boolean begins;
    /** The part that the row before is about: 线上. */
    private String part = "";

    RowJudge(ColumnMapping mapping, KnownNames known) {
        layout = mapping.layout();
        turned = mapping.sheet().turned() != null;
        this.known = known;
        BitSet free = new BitSet();
        for (MappedColumn c : mapping.columns()) {
            if (c.imported()) {
                SheetField field = mapping.shape().field(c.field());
                columns.set(c.column());
                if (field.isMeasure()) {
                    measures.add(c.column());
                }
                if (field.required()) {
                    required.add(c.column());
                }
                if (mapping.shape().named().contains(c.field())) {
                    named.set(c.column());
                }
                if (field.kind() == FieldKind.NAME || field.kind() == FieldKind.PERIOD) {
                    names.set(c.column());
                    records.put(c.column(), c.field());
                } else if (field.kind() == FieldKind.TEXT) {
                    free.set(c.column());
                }
            }
        }
        layout.titles().forEach(path -> path.forEach(t -> words.add(EvenSpace.of(t))));
        first = Math.max(0, columns.nextSetBit(0));
        happenings = mapping.shape().fields().stream().anyMatch(f -> f.kind() == FieldKind.PERIOD && f.required());
        List<Integer> summed = mapping.columns().stream().filter(c -> c.imported() && mapping.shape().oneOf().stream().anyMatch(g -> g.contains(c.field()))).map(MappedColumn::column).toList();
        sums = new OpenSums(summed.isEmpty() ? measures : summed);
        parts = new OfWhich(names, free, measures);
        unused = new UnusedRows(layout, names, measures);
        others = new OtherTables(layout, required, measures);
        layout.above().texts().forEach(t -> {
            above.add(HeaderTitle.normal(t));
            words.add(EvenSpace.of(t));
        });
        daysAmongWords = words.stream().anyMatch(w -> DAY_SHOWN.matcher(w).lookingAt());
    }

    /** What the next row is. */
    RowKind judge(SheetRow row) {
        if (row.number() <= layout.headerLast()) {
            return row.number() >= layout.headerFirst() ? RowKind.HEADER : others.holds(row) ? RowKind.BELOW : RowKind.ABOVE;
        }
        if (others.begun(row, () -> isRepeated(row), () -> hasNumbers(row) && row.cells().stream().noneMatch(others::isInOtherUnit))) {
            return RowKind.BELOW;
        }
        RowKind own = inside(row);
        RowKind kind = compared.next(row, own, own == RowKind.COMPARISON && isAlone(row));
        ofWhich = kind == RowKind.OF_WHICH;
        noted = kind == RowKind.NOTE;
        part = ofWhich ? parts.word(withoutOfWhich(row)) : "";
        seenData |= kind == RowKind.DATA;
        if (kind == RowKind.DATA) {
            sums.record(row);
        } else if (kind == RowKind.TOTAL) {
            sums.total(row);
        }
        underTotal = kind == RowKind.TOTAL || underTotal && (kind == RowKind.OF_WHICH || kind == RowKind.DATA && begins(row));
        return kind;
    }

    /** Whether a row begins with 其中, found once for each. */
    private boolean begins(SheetRow row) {
        if (asked != row) {
            asked = row;
            begins = parts.start(row) != null;
        }
        return begins;
    }

    private RowKind inside(SheetRow row) {
        boolean handedBack = turned && row.cells().stream().anyMatch(c -> c.kind() == CellKind.TEXT && HandBack.isProblemColumn(c.raw()));
        if (handedBack || isDayOfMaking(row)) {
            return RowKind.NOTE;
        }
        if (NoteLine.isRule(row)) {
            return RowKind.EMPTY;
        }
        if (isEmpty(row)) {
            RowKind note = noteOr(row, RowKind.EMPTY);
            return note == RowKind.EMPTY && isWordBefore(row) ? RowKind.GROUP : note;
        }
        if (unused.is(row)) {
            return RowKind.EMPTY;
        }
        if (isRepeated(row)) {
            return RowKind.REPEATED;
        }
        if (isTotal(row)) {
            return RowKind.TOTAL;
        }
        if (isBeside(row)) {
            return RowKind.COMPARISON;
        }
        if (begins(row) && (seenData && sums.told() || !underTotal) || ofWhich && (parts.isIndented(row) || parts.isCounterpart(row, part))) {
            return RowKind.OF_WHICH;
        }
        if (!hasNumbers(row)) {
            RowKind note = noteOr(row, RowKind.DATA);
            return note == RowKind.NOTE || isSigned(row) ? RowKind.NOTE : !isAlone(row) ? RowKind.DATA : isOwnName(row) ? RowKind.EMPTY : RowKind.GROUP;
        }
        return RowKind.DATA;
    }

    private boolean hasNumbers(SheetRow row) {
        for (int i = 0; i < measures.size(); i++) {
            Cell cell = row.cell(measures.get(i));
            if (cell.kind() == CellKind.NUMBER || hasDigit(cell) && !NoteLine.is(cell) && !NoteLine.isDay(cell)) {
                return true;
            }
        }
        return false;
    }

    private boolean isEmpty(SheetRow row) {
        for (int column = columns.nextSetBit(0); column >= 0; column = columns.nextSetBit(column + 1)) {
            if (!row.cell(column).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private RowKind noteOr(SheetRow row, RowKind other) {
        Cell first = row.cells().stream().filter(c -> !c.isBlank() && layout.covers(c.column())).findFirst().orElse(null);
        return first != null && (NoteLine.is(first) || NoteLine.isSigned(row)) && !labels.isOver(row, first, seenData) ? RowKind.NOTE : other;
    }

    /** A day that stands alone where no names or days stand, or below the signatures. */
    private boolean isDayOfMaking(SheetRow row) {
        Cell only = row.cells().size() == 1 ? row.cells().getFirst() : null;
        return only != null && (noted || !names.get(only.column())) && NoteLine.isDay(only);
    }

    /** 花垣县民政局 | 2024年4月5日 below the rows: who signed and when, with the day where figures stand and nothing where a record has what it needs. */
    private boolean isSigned(SheetRow row) {
        List<Cell> filled = row.cells().stream().filter(c -> !c.isBlank()).toList();
        return filled.size() == 2 && NoteLine.isDay(filled.getLast()) && measures.contains(filled.getLast().column()) && filled.getFirst().kind() == CellKind.TEXT && !NoteLine.isDay(filled.getFirst())
            && required.size() > 1 && required.stream().anyMatch(c -> row.cell(c).isBlank());
    }

    static boolean hasDigit(Cell cell) {
        return cell.kind() == CellKind.NUMBER || cell.kind() == CellKind.ERROR || cell.kind() == CellKind.TEXT
            && cell.raw().chars().anyMatch(c -> Character.isDigit(c) || "一二三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾".indexOf(c) >= 0);
    }

    /** A single word over a group of rows, and nothing else but perhaps its running number. */
    private boolean isAlone(SheetRow row) {
        return columns.cardinality() > 1 && row.cells().stream().filter(c -> !c.isBlank() && layout.covers(c.column()) && !isSerial(c.column())).count() == 1;
    }

    /** A product of the ledger where products stand: its amount was left blank, it is no word over others. */
    private boolean isOwnName(SheetRow row) {
        return row.cells().stream().anyMatch(c -> c.kind() == CellKind.TEXT && !c.isBlank() && records.containsKey(c.column())
            && known.knows(records.get(c.column()), c.shown().strip()));
    }

    /** 一、邮乐网 over a group of rows, written where these have their running numbers or nothing. */
    private boolean isWordBefore(SheetRow row) {
        List<Cell> all = row.cells().stream().filter(c -> !c.isBlank() && layout.covers(c.column())).toList();
        Cell word = all.size() == 1 && columns.cardinality() > 1 ? all.getFirst() : null;
        return word != null && word.kind() == CellKind.TEXT && word.raw().length() <= LONGEST_WORD && word.raw().chars().filter(Character::isLetter).count() > 1
            && columns.nextSetBit(0) > word.column() && !SumWords.isTotal(word.raw()) && !words.contains(word.raw().strip());
    }

    private boolean isSerial(int column) {
        List<String> path = layout.path(column);
        return !path.isEmpty() && HeaderTitle.isSerial(path.getLast());
    }

    /** The titles or the lines above once more. */
    private boolean isRepeated(SheetRow row) {
        Cell first = row.cells().getFirst();
        if (first.kind() == CellKind.NUMBER || first.date() != null && !daysAmongWords || !words.contains(first.raw().strip()) && !(first.raw().length() <= 60 && words.contains(EvenSpace.of(first.shown())))) {
            return false;
        }
        int same = 0;
        int words = 0;
        for (Cell cell : row.cells()) {
            if (cell.isBlank() || !layout.covers(cell.column())) {
                continue;
            }
            words++;
            String word = HeaderTitle.normal(cell.shown());
            List<String> path = layout.path(cell.column());
            boolean title = cell.kind() != CellKind.NUMBER && (path.stream().anyMatch(p -> HeaderTitle.normal(p).equals(word))
                || path.size() > 1 && HeaderTitle.normal(String.join("", path)).equals(word));
            same += title || cell.kind() == CellKind.TEXT && above.contains(word) ? 1 : 0;
        }
        return same > 0 && same * 3 >= words * 2 && row.cells().stream().noneMatch(others::isInOtherUnit) && (words > 1 || row.cells().stream().anyMatch(c -> above.contains(HeaderTitle.normal(c.shown()))));
    }

    /**
     * One of its texts says so (合计, 上旬小计, Total), and it stands where the name of a record would, or left of everything, or a field that
     * every record needs is blank or holds that very word.
     */
    private boolean isTotal(SheetRow row) {
        for (Cell cell : row.cells()) {
            if (cell.kind() == CellKind.TEXT && layout.covers(cell.column()) && SumWords.mayBeTotal(cell.raw()) && totals.test(cell.raw())
                && (names.get(cell.column()) || cell.column() < first || lacksRequired(row, cell.column()))) {
                return true;
            }
        }
        return false;
    }

    /** 去年同期, 完成率, 日均 where the name of a record would stand: laid beside the rows above, no record of what happened. */
    private boolean isBeside(SheetRow row) {
        if (!happenings) {
            return false;
        }
        for (Cell cell : row.cells()) {
            if (cell.kind() == CellKind.TEXT && (named.get(cell.column()) || cell.column() < first) && layout.covers(cell.column()) && SumWords.mayBeBeside(cell.raw()) && beside.test(cell.raw())) {
                return true;
            }
        }
        return false;
    }

    private boolean lacksRequired(SheetRow row, int wordColumn) {
        return required.isEmpty() || required.stream().anyMatch(c -> c == wordColumn || row.cell(c).isBlank());
    }

    /** The row with 其中： taken off the name it stands before, for parts of a total that are told nowhere else. */
    SheetRow withoutOfWhich(SheetRow row) {
        return asked == row && !begins ? row : parts.without(row);
    }
}
