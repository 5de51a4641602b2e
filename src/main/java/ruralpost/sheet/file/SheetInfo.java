package ruralpost.sheet.file;

/**
 * A sheet of a file.
 *
 * @param index  its place in the file, from 0
 * @param name   its name; the file's name without ending for a text file
 * @param hidden whether the file hides it; hidden sheets are named, never read unasked
 * @param turned the block of cells that lies on its side and is read turned, so that each of its columns is a row (column C is row 3) and each of its
 *               rows a column (row 2 is column B); null for a sheet that is read as it stands
 */
public record SheetInfo(int index, String name, boolean hidden, Region turned) {

    /** A sheet that is read as it stands. */
    public SheetInfo(int index, String name, boolean hidden) {
        this(index, name, hidden, null);
    }

    /** The sheet as it stands in the file. */
    public SheetInfo upright() {
        return turned == null ? this : new SheetInfo(index, name, hidden);
    }

    /** The same, of which a block is read turned. */
    public SheetInfo turn(Region block) {
        return new SheetInfo(index, name, hidden, block);
    }

    /**
     * The number of the row in which a cell stands in the file.
     *
     * @param row    the row as it was read
     * @param column letters of the column as it was read, "" for the row as a whole
     * @return "" when it is no single row: of a sheet that was turned, a row as a whole is a column
     */
    public String rowOf(int row, String column) {
        int index = ColumnLetters.index(column);
        return turned == null ? String.valueOf(row) : index < 0 ? "" : String.valueOf(index + 1);
    }

    /** The letters of the column in which a cell stands in the file, "" when it is no single one; the other way round as {@link #rowOf}. */
    public String columnOf(int row, String column) {
        return turned == null ? column : ColumnLetters.of(row - 1);
    }
}
