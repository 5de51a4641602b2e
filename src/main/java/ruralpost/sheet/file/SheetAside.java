package ruralpost.sheet.file;

import java.util.List;
import java.util.Set;

/**
 * What a sheet holds beside its cells.
 *
 * @param hiddenColumns indexes of the columns that the file hides, from 0
 * @param comments      the first comments on its cells, in their order
 * @param further       how many comments there are beyond these, also those without a word
 */
public record SheetAside(Set<Integer> hiddenColumns, List<Comment> comments, int further) {

    /** So many characters of a comment are read at least: more than are shown, as blanks may be among them. */
    static final int READ = 200;
    /** Hidden columns beyond are not told. */
    static final int WIDEST = 1000;

    private static final int MOST = 20;
    private static final int LONGEST = 60;

    /** A sheet with neither, or of a kind of file in which nobody looks for them. */
    public static final SheetAside NONE = new SheetAside(Set.of(), List.of(), 0);

    /** Keeps its own lists. */
    public SheetAside {
        hiddenColumns = Set.copyOf(hiddenColumns);
        comments = List.copyOf(comments);
    }

    /** Adds a comment unless it says nothing or there are enough; a long text is cut. */
    static void add(List<Comment> comments, String cell, String text) {
        String whole = text.strip().replaceAll("\\s+", " ");
        if (comments.size() < MOST && !whole.isEmpty()) {
            comments.add(new Comment(cell, whole.length() > LONGEST ? whole.substring(0, LONGEST) + "…" : whole));
        }
    }

    /**
     * A comment.
     *
     * @param cell where it is, such as "C4"
     * @param text what it says, cut when it is long
     */
    public record Comment(String cell, String text) {
    }
}
