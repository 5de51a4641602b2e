package ruralpost.sheet.file;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

/** A text file: one sheet without merged cells. */
record TextBook(Path source, String name, Charset charset, SheetLimits limits) implements Book {

    @Override
    public List<SheetInfo> sheets() {
        return List.of(new SheetInfo(0, name, false));
    }

    @Override
    public RowCursor rows(int sheet) throws IOException {
        return new CsvRows(source, charset, limits);
    }

    @Override
    public List<Region> merged(int sheet) {
        return List.of();
    }

    @Override
    public boolean date1904() {
        return false;
    }
}
