package ruralpost.ui.table;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Blocks of cells on the clipboard of the system. */
final class GridClipboard {

    private GridClipboard() { }

    /** Puts rows with their header on it. */
    static void put(List<String> header, List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>();
        all.add(header);
        all.addAll(rows);
        put(all);
    }

    /** Puts rows on it. */
    static void put(List<List<String>> all) {
        ClipboardContent content = new ClipboardContent();
        content.putString(Tsv.write(all));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** The text on it, never null. */
    static String text() {
        String text = Clipboard.getSystemClipboard().getString();
        return text == null ? "" : text;
    }
}
