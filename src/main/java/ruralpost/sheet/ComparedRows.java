package ruralpost.sheet;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.layout.RowKind;
import ruralpost.sheet.words.HeaderTitle;

/**
 * 去年同期 or 计划 alone over rows whose names stood above already: these rows are laid beside those, and are no records. Where the first of them is called otherwise
 * the word stands over nothing. Rows are given from the top, with what each is by itself.
 */
final class ComparedRows {

    private static final int MOST = 2_000;
    /** Growth and shares are figures of the row above, no words over others. */
    private static final Pattern OVER = Pattern.compile("(?:\\d{4}年)?(?:去年|上年|上月|上期|上季度?|前期)?(?:同期|同月|同季)?(?:数|值|额|量|数据|销售|销售额|情况)?|(?:全年|年度|本年|月度|本月|\\d{1,2}月)?(?:计划|任务|目标|预算)(?:数|值|额|量)?");

    private final BitSet names;
    private final Set<String> seen = new HashSet<>();
    private boolean open;
    private boolean first;

    /** @param names columns that name records */
    ComparedRows(BitSet names) {
        this.names = names;
    }

    /** What the row is. @param alone whether it holds but one word */
    RowKind next(SheetRow row, RowKind kind, boolean alone) {
        if (kind == RowKind.COMPARISON && alone && row.cells().stream().filter(c -> !c.isBlank()).map(Cell::shown).map(HeaderTitle::normal).allMatch(w -> OVER.matcher(w).matches())) {
            open = true;
            first = true;
            return kind;
        }
        open &= kind != RowKind.GROUP && kind != RowKind.REPEATED;
        if (kind == RowKind.DATA && first) {
            open = seen.contains(name(row));
            first = false;
        }
        if (kind == RowKind.DATA && !open && seen.size() < MOST) {
            seen.add(name(row));
        }
        return open && (kind == RowKind.DATA || kind == RowKind.TOTAL || kind == RowKind.OF_WHICH) ? RowKind.COMPARISON : kind;
    }

    private String name(SheetRow row) {
        StringBuilder all = new StringBuilder();
        for (int column = names.nextSetBit(0); column >= 0; column = names.nextSetBit(column + 1)) {
            all.append(row.cell(column).raw()).append('\t');
        }
        return all.toString();
    }
}
