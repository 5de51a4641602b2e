package ruralpost.sheet.file;

/**
 * Sizes beyond which a file is refused with a sentence. The rows are streamed, so only the shared texts of a workbook and a single
 * row are ever in memory.
 *
 * @param parts       parts in a workbook's zip
 * @param unpacked    bytes of one unpacked part
 * @param ratio       unpacked to packed size of one part, from {@link #RATIO_FROM} bytes on
 * @param token       bytes of one tag or text inside a workbook's part
 * @param depth       nesting of tags
 * @param names       different names of tags and attributes in one part
 * @param sharedChars characters of all shared texts of a workbook together
 * @param rows        row number
 * @param columns     columns of a row
 * @param cellChars   characters of a cell
 * @param fileBytes   bytes of the file
 * @param merged      blocks of merged cells on a sheet
 */
public record SheetLimits(int parts, long unpacked, int ratio, int token, int depth, int names, long sharedChars, int rows,
                          int columns, int cellChars, long fileBytes, int merged) {

    /** Small parts may have any ratio: they cannot do harm. */
    static final long RATIO_FROM = 8L << 20;

    /** What an office PC of 4 GB reads without trouble, and more than any office sheet holds. */
    public static final SheetLimits STANDARD =
        new SheetLimits(10_000, 4L << 30, 300, 2 << 20, 64, 2_000, 60_000_000L, 2_000_000, 16_384, 100_000, 1L << 30, 200_000);

    /** The same for files of at most so many bytes. */
    public SheetLimits upTo(long bytes) {
        return new SheetLimits(parts, unpacked, ratio, token, depth, names, sharedChars, rows, columns, cellChars, Math.min(bytes, fileBytes), merged);
    }
}
