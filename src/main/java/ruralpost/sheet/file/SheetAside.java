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

    /** A sheet with neither, or of a kind of file in which nobody looks for them. */
    public static final SheetAside NONE = new SheetAside(Set.of(), List.of(), 0);

    /** Keeps its own lists. */
    public SheetAside {
        hiddenColumns = Set.copyOf(hiddenColumns);
        comments = List.copyOf(comments);
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
