package ruralpost.sheet.file;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/**
 * Streams the rows of the tables of a web page, one table below the other as spreadsheet programs open them. A text between them is a row of one
 * cell.
 */
final class HtmlRows implements RowCursor {

    private static final Set<String> STRUCK = Set.of("del", "s", "strike");
    private static final Set<String> BLOCKS = Set.of("p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "center", "caption", "hr", "form", "dd", "dt");
    /** White space of the page's source becomes one blank; a line break that the page shows stays one. */
    private static final char BREAK = '\u2028';
    private static final int TO_THE_END = 65_535;

    private final HtmlTokens in;
    private final SheetLimits limits;
    private final long total;
    private final List<Region> merged;
    private final List<Region> open = new ArrayList<>();
    private final Queue<SheetRow> ready = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private List<Cell> cells;
    private int[] taken = new int[16];
    private int row;
    private int column = -1;
    /** Column of the cell being read, -1 for none. */
    private int begun = -1;
    private boolean hiddenCell;
    private boolean hiddenRow;
    private boolean cut;
    private int tables;
    private int depth;
    private boolean ended;

    /** @param merged where merged cells are added, null when nobody asks for them */
    HtmlRows(HtmlTokens in, long bytes, SheetLimits limits, List<Region> merged) {
        this.in = in;
        this.limits = limits;
        this.merged = merged;
        total = Math.max(1, bytes);
    }

    /** How many tables were met. */
    int tables() {
        return tables;
    }

    /** The next row, null after the last one. */
    SheetRow read() throws IOException {
        while (ready.isEmpty() && !ended) {
            advance();
        }
        return ready.poll();
    }

    @Override
    public SheetRow next() {
        try {
            return read();
        } catch (IOException e) {
            ended = true;
            throw SheetFile.asSentence(e);
        } catch (UserException e) {
            ended = true;
            throw e;
        }
    }

    private void advance() throws IOException {
        switch (in.next()) {
            case START -> start(in.name());
            case END -> end(in.name());
            case TEXT -> {
                text.append(hiddenCell ? "" : in.text());
                if (text.length() > limits.cellChars()) {
                    throw new Refused("sheet.file.cell", limits.cellChars());
                }
            }
            case DONE -> {
                cut = begun >= 0;
                endRow();
                closeRegions(true);
                loose();
                ended = true;
            }
        }
    }

    private void start(String tag) throws IOException {
        switch (tag) {
            case "table" -> {
                if (depth++ > 0) {
                    // which of the numbers belong together only the eye can tell
                    throw new Refused("sheet.file.html");
                }
                loose();
                tables++;
            }
            case "tr" -> startRow();
            case "td", "th" -> startCell();
            case "br" -> text.append(BREAK);
            case "sup", "sub" -> text.append('^');
            default -> boundary(tag);
        }
    }

    private void end(String tag) throws IOException {
        switch (tag) {
            case "table" -> {
                endRow();
                depth = Math.max(0, depth - 1);
                closeRegions(true);
                Arrays.fill(taken, 0);
            }
            case "tr" -> endRow();
            case "td", "th" -> endCell();
            default -> boundary(tag);
        }
    }

    private void boundary(String tag) throws IOException {
        if (STRUCK.contains(tag)) {
            // 100 struck through before 80 is not 10080
            text.append("~~");
        } else if (BLOCKS.contains(tag)) {
            if (cells == null) {
                loose();
            } else {
                text.append(BREAK);
            }
        }
    }

    private void startRow() throws IOException {
        endRow();
        loose();
        row();
        cells = new ArrayList<>();
        hiddenRow = isHidden();
        hiddenCell = false;
        column = -1;
    }

    private void row() throws IOException {
        if (++row > limits.rows()) {
            throw new Refused("sheet.file.rows", limits.rows());
        }
    }

    private void startCell() throws IOException {
        if (cells == null) {
            startRow();
        }
        endCell();
        if (isHidden()) {
            hiddenCell = true;
            return;
        }
        text.setLength(0);
        column++;
        while (column < taken.length && taken[column] >= row) {
            column++;
        }
        int wide = span("colspan", limits.columns());
        int high = span("rowspan", TO_THE_END);
        if (column + wide > limits.columns()) {
            throw new Refused("sheet.file.columns", row, limits.columns());
        }
        if (high > 1) {
            taken = column + wide > taken.length ? Arrays.copyOf(taken, Math.max(column + wide, taken.length * 2)) : taken;
            Arrays.fill(taken, column, column + wide, row + high - 1);
        }
        if (merged != null && (wide > 1 || high > 1)) {
            merge(new Region(row, row + high - 1, column, column + wide - 1));
        }
        begun = column;
        column += wide - 1;
    }

    private void merge(Region wanted) throws IOException {
        if (merged.size() + open.size() >= limits.merged()) {
            throw new Refused("sheet.file.merged", limits.merged());
        }
        open.add(wanted);
    }

    private int span(String attribute, int most) {
        String value = in.attribute(attribute);
        try {
            int span = value == null ? 1 : Integer.parseInt(value.strip());
            return span < 0 ? 1 : span == 0 ? attribute.equals("rowspan") ? most : 1 : Math.min(span, most);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** What the page does not show has no place in its table. */
    private boolean isHidden() {
        String style = in.attribute("style");
        return in.attribute("hidden") != null || style != null && style.replace(" ", "").toLowerCase(java.util.Locale.ROOT).contains("display:none");
    }

    private void endCell() {
        if (cells != null && begun >= 0) {
            String shown = shown();
            if (!shown.isBlank()) {
                cells.add(Cell.text(row, begun, shown));
            }
        }
        begun = -1;
        hiddenCell = false;
        text.setLength(0);
    }

    private void endRow() {
        if (cells == null) {
            return;
        }
        endCell();
        cells.removeIf(Cell::isBlank);
        if (!cells.isEmpty()) {
            ready.add(new SheetRow(row, hiddenRow, cells, cut ? Message.of("sheet.row.cut") : null));
        }
        cells = null;
        closeRegions(false);
    }

    /** A block of cells reaches as far as the rows of its table do. @param all whether the table ends here */
    private void closeRegions(boolean all) {
        for (Region region : open) {
            Region whole = new Region(region.firstRow(), Math.min(row, region.lastRow()), region.firstColumn(), region.lastColumn());
            boolean block = whole.lastRow() > whole.firstRow() || whole.lastColumn() > whole.firstColumn();
            if ((all || region.lastRow() <= row) && block) {
                merged.add(whole);
            }
        }
        open.removeIf(region -> all || region.lastRow() <= row);
    }

    /** A text that stands in no cell. */
    private void loose() throws IOException {
        String shown = cells == null ? shown() : "";
        text.setLength(0);
        if (!shown.isBlank()) {
            row();
            ready.add(new SheetRow(row, false, List.of(Cell.text(row, 0, shown))));
        }
    }

    private String shown() {
        return text.toString().replaceAll("[ \t\r\n\f]+", " ").replaceAll(" ?" + BREAK + " ?", "\n").strip();
    }

    @Override
    public long done() {
        return ended ? total : Math.min(total, in.position());
    }

    @Override
    public long total() {
        return total;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            // reading is over; there is nothing to save
        }
    }
}
