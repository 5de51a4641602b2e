package ruralpost.ui;

import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import ruralpost.ui.dialog.Dialogs;
import ruralpost.ui.error.ErrorCodes;
import ruralpost.ui.part.Parts;
import ruralpost.ui.table.ColumnMemory;
import ruralpost.ui.table.DemoEntry;
import ruralpost.ui.table.EntryDraft;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Money;

/** Grid entry as in the second look: rows, the entry row with a wrong date, a pick list. */
final class EntryPicture {

    private static DemoEntry demo;

    private EntryPicture() { }

    static Shell shell(UiTexts texts, boolean dark) {
        Dialogs[] dialogs = new Dialogs[1];
        Dialogs later = (Dialogs) java.lang.reflect.Proxy.newProxyInstance(Dialogs.class.getClassLoader(), new Class<?>[] {Dialogs.class},
            (proxy, method, args) -> method.invoke(dialogs[0], args));
        demo = new DemoEntry(texts, later, ColumnMemory.none());
        String[] products = {"十八洞猕猴桃", "湘西腊肉", "山茶油", "猕猴桃干", "黄金茶"};
        List<DemoEntry.Row> rows = new java.util.ArrayList<>();
        for (int i = 0; i < 14; i++) {
            rows.add(new DemoEntry.Row(i, DemoEntry.TODAY.minusDays(4 - i / 3), products[i % 5], i == 8 ? Long.valueOf(-8) : Long.valueOf(i * 37 % 500), Money.ofFen(640 + i * 100),
                i == 8 ? Money.ofFen(-62_400) : Money.ofFen(320_000 + i * 7_700), i % 4 == 1 ? "合同 18-0" + i : null));
        }
        demo.grid.setRows(rows);
        Shell shell = GalleryPictures.shell(texts, dark, new ErrorCodes(Runnable::run), new PictureFeature(List.of(
            new SubTab("entry", "ui.keys.group.entry", () -> demo.grid, () -> List.of(Parts.actionButton(texts, "ui.keys.paste", "fth-clipboard", "Ctrl+V"), demo.grid.columnsButton())),
            new SubTab("list", "ui.keys.group.table", () -> null))), 1);
        dialogs[0] = shell.dialogs();
        return shell;
    }

    static void type(Parent root) {
        demo.grid.restore(List.of(new EntryDraft(null, Map.of("day", "2018-11-31"))));
        demo.grid.goToProblem();
        root.applyCss();
        root.layout();
        TextField field = (TextField) root.lookup("#entry-product");
        field.requestFocus();
        field.setText("mht");
    }

    static void paste(Parent root) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "2018/11/1\t猕猴桃\t3\t6.40\t19.20\n2018-11-31\t山茶油\t4\t118\t472\n11-3\t湘西辣肉\t5\t78\t390\n11-4\t黄金茶\t5\t78\t390"));
        demo.grid.begin();
        demo.grid.pasteBlock();
    }
}
