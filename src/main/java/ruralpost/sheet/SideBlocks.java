package ruralpost.sheet;

import java.util.List;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.words.SumWords;

/** Small summaries beside a table, parted from it by an empty column: their words and numbers say nothing of the rows on their left. */
final class SideBlocks {

    private final List<SheetRow> body;

    /** @param body the first rows below the titles */
    SideBlocks(List<SheetRow> body) {
        this.body = body;
    }

    /** Whether a block sums up: names with numbers, not as many as the table has rows, or with a total of its own. */
    boolean sumsUp(int[] block, int[] table) {
        boolean total = false;
        boolean numbers = false;
        int filled = 0;
        int rows = 0;
        int words = 0;
        for (SheetRow row : body) {
            int cells = 0;
            for (int column = block[0]; column <= block[1]; column++) {
                Cell cell = row.cell(column);
                if (!cell.isBlank()) {
                    cells++;
                    boolean number = ColumnSamples.isNumber(cell);
                    numbers |= number && cells > 1;
                    words += cells == 1 && !number && cell.kind() == CellKind.TEXT ? 1 : 0;
                    total |= cell.kind() == CellKind.TEXT && SumWords.isTotal(cell.raw());
                }
            }
            filled += cells > 0 ? 1 : 0;
            rows += filled(row, table) > 1 ? 1 : 0;
        }
        boolean ownTotal = total && !totalBeside(block, table);
        return numbers && words == filled && filled > 0 && (ownTotal || filled < rows);
    }

    /** Whether the table has its total in the same row as the block. */
    private boolean totalBeside(int[] block, int[] table) {
        return body.stream().anyMatch(r -> total(r, block) && total(r, table));
    }

    private static int filled(SheetRow row, int[] range) {
        return (int) row.cells().stream().filter(c -> !c.isBlank() && c.column() >= range[0] && c.column() <= range[1]).count();
    }

    private static boolean total(SheetRow row, int[] range) {
        return row.cells().stream().anyMatch(c -> c.column() >= range[0] && c.column() <= range[1] && c.kind() == CellKind.TEXT && SumWords.isTotal(c.raw()));
    }
}
