package ruralpost.sheet.layout;

import java.util.List;
import java.util.regex.Pattern;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.words.PlainNumber;

/** Lines below a table that say of all its rows what lines above it do: their unit, 注：金额单位为万元, or the time where those above say none, 销售时间：2024年5月. */
final class LinesBelow {

    /** 销售时间：2024年5月 below a table is as much its time as above it; a mere 日期 there is that of a signature. */
    private static final Pattern SOLD_ON = Pattern.compile("(?:(?:销售|采购|交易|送货|交货|供货|配送|订货|统计)(?:日期?|时间|期间?|时段|月份|周期|区间)|报告期|通报期) ?[:：].*\\d");

    private LinesBelow() {
    }

    /** The lines above with those of the rows that say so. @param rows all those below the titles */
    static Above added(Above above, List<SheetRow> rows) {
        Above all = above;
        int last = rows.size();
        while (last > 0 && !hasFigures(rows.get(last - 1))) {
            last--;
        }
        boolean among = false;
        for (int i = 0; i < rows.size(); i++) {
            boolean figures = hasFigures(rows.get(i));
            among |= figures;
            // 单位：瓶 among the rows is that of those below it
            if (!figures && (!among || i >= last)) {
                all = added(all, rows.get(i));
            }
        }
        return all;
    }

    private static boolean hasFigures(SheetRow row) {
        return row.cells().stream().anyMatch(c -> c.kind() == CellKind.NUMBER || c.kind() == CellKind.TEXT && PlainNumber.of(c.raw().strip()) != null);
    }

    private static Above added(Above above, SheetRow row) {
        Above all = above;
        boolean alone = row.cells().stream().filter(c -> !c.isBlank()).count() == 1;
        for (Cell cell : row.cells()) {
            String text = cell.kind() == CellKind.TEXT && cell.raw().length() <= Above.LONGEST ? Above.flat(cell.raw()) : "";
            // what a cell of a record says is about that record
            boolean unit = (alone || text.contains("单位")) && LabelledUnits.says(text);
            boolean time = alone && SOLD_ON.matcher(text).lookingAt() && all.periods().isEmpty();
            all = unit || time ? all.and(cell.raw()) : all;
        }
        return all;
    }
}
