package ruralpost.sheet.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gathers what an old sheet holds beside its cells while its records pass. No number hangs on it, so what is cut short or odd is
 * passed over.
 */
final class XlsAside {

    private static final int COLINFO = 0x007D;
    private static final int HIDDEN = 1;
    private static final int NOTE = 0x001C;
    private static final int OBJ = 0x005D;
    private static final int TXO = 0x01B6;
    /** Kind of the drawn object that shows a comment. */
    private static final int COMMENT_BOX = 0x19;
    private static final int NO_BOX = -1;

    private final Set<Integer> hiddenColumns = new HashSet<>();
    /** What the boxes say, by their number in the sheet. */
    private final Map<Integer, String> boxes = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();
    private int box = NO_BOX;

    /** A comment and the box that holds its text. Both count from 0. */
    private record Note(int row, int column, int box) {
    }

    /** Looks at the current record, which is none of a cell; may read on into those that continue it. */
    void take(BiffRecords in) throws IOException {
        switch (in.id()) {
            case COLINFO -> columns(in);
            case OBJ -> box = in.length() >= 8 && in.u16(4) == COMMENT_BOX ? in.u16(6) : NO_BOX;
            case TXO -> {
                if (box != NO_BOX && in.length() >= 12) {
                    boxes.put(box, in.startOfNext(Math.min(in.u16(10), SheetAside.READ)));
                }
                box = NO_BOX;
            }
            case NOTE -> {
                if (in.length() >= 8) {
                    notes.add(new Note(in.u16(0), in.u16(2), in.u16(6)));
                }
            }
            default -> { }
        }
    }

    private void columns(BiffRecords in) throws IOException {
        if (in.length() >= 10 && (in.u16(8) & HIDDEN) != 0) {
            for (int column = in.u16(0); column <= Math.min(in.u16(2), SheetAside.WIDEST); column++) {
                hiddenColumns.add(column);
            }
        }
    }

    /** All that was gathered, the comments in the order of their cells. */
    SheetAside found() {
        notes.sort(Comparator.comparingInt(Note::row).thenComparingInt(Note::column));
        List<SheetAside.Comment> comments = new ArrayList<>();
        for (Note note : notes) {
            String cell = ColumnLetters.of(note.column()) + (note.row() + 1);
            SheetAside.add(comments, cell, boxes.getOrDefault(note.box(), ""));
        }
        return new SheetAside(hiddenColumns, comments, notes.size() - comments.size());
    }
}
