package ruralpost.sheet.file;

import java.io.IOException;
import java.util.List;

/** What every kind of file can be asked. Holds nothing open between two questions. */
interface Book {

    /** All sheets in their order, hidden ones too; at least one. */
    List<SheetInfo> sheets();

    /** A cursor at the beginning of a sheet; its errors do not name the file yet. */
    RowCursor rows(int sheet) throws IOException;

    /** The merged cells of a sheet, by first row. */
    List<Region> merged(int sheet) throws IOException;

    /** What a sheet holds beside its cells. */
    default SheetAside aside(int sheet) throws IOException {
        return SheetAside.NONE;
    }

    /** Whether dates are counted from 1904. */
    boolean date1904();
}
