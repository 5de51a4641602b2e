package ruralpost.sheet.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.SheetRow;

/**
 * The columns that fill no field but say one of a few words in each record: 已签收 and here and there 退回. What such a word means for its row only a reader can tell, so
 * the words are told with their number of rows.
 */
public final class LeftColumns {

    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 12;
    /** Words that come once each are names, not kinds. */
    private static final int ROWS_A_WORD = 2;

    private static final Pattern KIND = Pattern.compile("(?:摘要|事由|类型|类别|状态|情况|业务|去向|用途|性质|结果|标志|进出|出入)$");

    /** A word of such a column. @param rows how many records say it @param firstRow the number of the first of their rows */
    public record Word(String text, long rows, int firstRow) {
    }

    /** Such a column. @param column its index, from 0 @param words in the order in which they come */
    public record Column(int column, String title, List<Word> words) {
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

        Words(int column, String title) {
            this.column = column;
            this.title = title;
        }

        /** @return whether the column may still be one of few words */
        boolean add(Cell cell) {
            if (cell.isBlank()) {
                return true;
            }
            String text = cell.kind() == CellKind.DATE ? "" : cell.shown().strip();
            if (text.isEmpty() || text.length() > LONGEST) {
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

        Column column() {
            return new Column(column, title, words.entrySet().stream().map(w -> new Word(w.getKey(), w.getValue().count, w.getValue().first)).toList());
        }

        /** Whether it tells one record from another; a title of kinds says that its words do, however few the rows are. */
        boolean tells(long records) {
            return rows > 0 && words.size() > 1 && KIND.matcher(title).find() || rows > 0 && (rows < records || words.size() > 1) && (rows >= (long) ROWS_A_WORD * words.size() || words.size() == 1);
        }
    }

    private final List<Words> open = new ArrayList<>();
    private long records;

    LeftColumns(ColumnMapping mapping) {
        mapping.titledAside().forEach(c -> open.add(new Words(c.column(), c.header().strip())));
    }

    /** Counts the words of a row that holds a record. */
    void add(SheetRow row) {
        records++;
        for (int i = open.size() - 1; i >= 0; i--) {
            if (!open.get(i).add(row.cell(open.get(i).column))) {
                open.remove(i);
            }
        }
    }

    /** Those that tell one record from another, in the order of the sheet. */
    public List<Column> columns() {
        return open.stream().filter(w -> w.tells(records)).map(Words::column).toList();
    }
}
