package ruralpost.sheet.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.MappedColumn;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.SheetRow;

/**
 * The columns that fill no field but say one of a few words in each record: 已签收 and here and there 退回. What such a word means for its row only a reader can tell, so
 * the words are told with their number of rows. Of columns without a title, inside the table or beside it, all words are, and of remarks as long as they are few: no list of words
 * against a sale is complete.
 */
public final class LeftColumns {

    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 12;
    private static final int LONGEST_REMARK = 30;
    /** One of the titles of a field of remarks. */
    private static final String REMARK = "备注";
    /** Words that come once each are names, not kinds. */
    private static final int ROWS_A_WORD = 2;

    /** Right of what a sheet can have, the words of groups are kept. */
    static final int WIDEST = 1 << 14;
    private static final Pattern KIND = Pattern.compile("(?:摘要|事由|类型|类别|状态|情况|业务|去向|用途|性质|结果|指标|项目|验收|检[验测查]|质检|签收|核对|确认|标志|标记|进出|出入|意见|结论)$|^(?:是否|审[核批])");

    /** A word of such a column. @param rows how many records say it @param firstRow the number of the first of their rows */
    public record Word(String text, long rows, int firstRow) {
    }

    /**
     * Such a column.
     *
     * @param column its index, from 0
     * @param title   "" for none
     * @param words   the first of them in the order in which they come
     * @param further how many records say others
     * @param stored  whether the words are kept with their records
     */
    public record Column(int column, String title, List<Word> words, long further, boolean stored) {
    }

    private static final class Rows {
        private final int first;
        private long count;

        Rows(int first) {
            this.first = first;
        }
    }

    private static final class Words {
        private final int column;
        private final String title;
        private final Map<String, Rows> words = new LinkedHashMap<>();
        private long rows;
        private long further;
        /** Whether its cells number the rows: 1, 2, 3. */
        private boolean counts = true;

        Words(int column, String title) {
            this.column = column;
            this.title = title;
        }

        /** @return whether the column may still be one of few words */
        boolean add(Cell cell, int longest) {
            if (cell.isBlank()) {
                return true;
            }
            String text = cell.kind() == CellKind.DATE ? "" : cell.shown().strip();
            if (text.isEmpty() || text.length() > longest) {
                return false;
            }
            rows++;
            Rows before = words.get(text);
            if (before == null) {
                before = new Rows(cell.row());
                words.put(text, before);
            }
            before.count++;
            return words.size() <= MOST_WORDS;
        }

        /** A cell of a column without a title, whatever it says. */
        void addUntitled(Cell cell) {
            String text = cell.shown().strip();
            rows++;
            BigDecimal number = TotalChecks.number(cell);
            counts &= number != null && number.compareTo(BigDecimal.valueOf(rows)) == 0;
            Rows before = words.get(text);
            if (before == null && words.size() < MOST_WORDS) {
                before = new Rows(cell.row());
                words.put(text, before);
            }
            if (before == null) {
                further++;
            } else {
                before.count++;
            }
        }

        Column column(boolean stored) {
            return new Column(column, title, words.entrySet().stream().map(w -> new Word(w.getKey(), w.getValue().count, w.getValue().first)).toList(), further, stored);
        }

        /** Whether it tells one record from another; a title of kinds says that its words do, however few the rows are. */
        boolean tells(long records) {
            return rows > 0 && words.size() > 1 && KIND.matcher(title).find() || rows > 0 && (rows < records || words.size() > 1) && (rows >= (long) ROWS_A_WORD * words.size() || words.size() == 1);
        }
    }

    private final List<Words> open = new ArrayList<>();
    private final List<Words> remarks = new ArrayList<>();
    private final BitSet known;
    private final Map<Integer, Words> untitled = new TreeMap<>();
    private long records;

    LeftColumns(ColumnMapping mapping) {
        mapping.titledAside().forEach(c -> open.add(new Words(c.column(), c.header().strip())));
        mapping.columns().stream().filter(c -> c.imported() && c.spread() == null && mapping.shape().field(c.field()).titles().contains(REMARK))
            .forEach(c -> remarks.add(new Words(c.column(), c.header().strip())));
        known = known(mapping);
    }

    /** The columns that fill a field or have a title; what stands in others only the row tells. */
    static BitSet known(ColumnMapping mapping) {
        BitSet known = new BitSet();
        mapping.columns().stream().filter(c -> c.imported() || c.isOurs() || !c.header().isBlank()).map(MappedColumn::column).forEach(known::set);
        return known;
    }

    /** Counts the words of a row that holds a record. */
    void add(SheetRow row) {
        records++;
        for (int i = open.size() - 1; i >= 0; i--) {
            if (!open.get(i).add(row.cell(open.get(i).column), LONGEST)) {
                open.remove(i);
            }
        }
        for (int i = remarks.size() - 1; i >= 0; i--) {
            if (!remarks.get(i).add(row.cell(remarks.get(i).column), LONGEST_REMARK)) {
                remarks.remove(i);
            }
        }
        List<Cell> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (!known.get(cell.column()) && !cell.isBlank() && isBeside(cell)) {
                untitled.computeIfAbsent(cell.column(), c -> new Words(c, "")).addUntitled(cell);
            }
        }
    }

    /** Numbers that stand apart from the table are about something else. */
    private boolean isBeside(Cell cell) {
        return cell.column() < WIDEST && (cell.column() >= known.nextSetBit(0) - 1 && cell.column() <= known.length() || cell.kind() == CellKind.TEXT && TotalChecks.number(cell) == null);
    }

    /** Those that tell one record from another, in the order of the sheet, and then the remarks. */
    public List<Column> columns() {
        Stream<Column> left = Stream.concat(open.stream().filter(w -> w.tells(records)), untitled.values().stream().filter(w -> !w.counts)).map(w -> w.column(false));
        return Stream.concat(left, remarks.stream().filter(w -> w.rows > 0).map(w -> w.column(true))).toList();
    }
}
