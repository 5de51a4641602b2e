package ruralpost.sheet.file;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ruralpost.text.Message;

/**
 * How many fields the rows of a text file have, judged from its beginning. Where nearly all have the same number, a row with
 * another number was torn by a damaged copy or holds a separator too many: its values would be read into the wrong columns.
 */
final class CsvShape {

    private static final int FEWEST_ROWS = 10;
    private static final double NEARLY_ALL = 0.95;

    /** Fields of a row, 0 where rows differ. */
    private final int width;
    /** Whether nearly all rows fill their last field. */
    private final boolean full;

    private CsvShape(int width, boolean full) {
        this.width = width;
        this.full = full;
    }

    /** @param head the first characters of the text, whose last line may be cut */
    static CsvShape of(String head, char separator, SheetLimits limits) {
        Map<Integer, Integer> counts = new HashMap<>();
        int rows = 0;
        int filled = 0;
        CsvRecords records = new CsvRecords(new StringReader(head), separator, limits);
        try {
            for (List<String> fields = records.next(); fields != null; fields = records.next()) {
                if (!records.isLastLineOpen() && widthOf(fields) > 1) {
                    counts.merge(fields.size(), 1, Integer::sum);
                    filled += widthOf(fields) == fields.size() ? 1 : 0;
                    rows++;
                }
            }
        } catch (IOException e) {
            // what stops reading here will stop it again when the rows are read, and be said then
        }
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            if (rows >= FEWEST_ROWS && count.getValue() >= NEARLY_ALL * rows) {
                return new CsvShape(count.getKey(), filled >= NEARLY_ALL * rows);
            }
        }
        return new CsvShape(0, false);
    }

    /**
     * What is wrong with a row as a whole, or null. Rows of one value are titles and notes; a surplus of empty fields does no harm, and
     * where the last column is often empty Excel leaves out the separators before it.
     */
    Message fault(List<String> fields, boolean lastLineOpen, boolean unclosed) {
        boolean cutCharacter = fields.getLast().endsWith("\uFFFD");
        int filled = widthOf(fields);
        boolean torn = width > 0 && filled > 1 && (filled > width || full && fields.size() < width);
        boolean cut = width > 0 && (fields.size() < width || full && filled < width);
        if (unclosed || lastLineOpen && (cutCharacter || cut || torn)) {
            return Message.of("sheet.row.cut");
        }
        return torn ? Message.of("sheet.row.torn", Math.max(filled, Math.min(fields.size(), width)), width) : null;
    }

    private static int widthOf(List<String> fields) {
        int width = fields.size();
        while (width > 0 && fields.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }
}
