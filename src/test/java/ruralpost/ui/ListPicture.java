package ruralpost.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import ruralpost.text.Message;
import ruralpost.ui.error.ErrorCodes;
import ruralpost.ui.table.ColumnMemory;
import ruralpost.ui.table.Columns;
import ruralpost.ui.table.DataGrid;
import ruralpost.ui.table.ListRows;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Money;
import ruralpost.value.Quantity;
import ruralpost.value.Units;

/** A read grid with a column of every kind. */
final class ListPicture {

    private record Row(int n, LocalDate day, String product, Quantity quantity, Amount amount, Message state) { }

    private static DataGrid<Row> grid;

    private ListPicture() { }

    static Shell shell(UiTexts texts, boolean dark) {
        ListRows<Row> rows = new ListRows<>(Map.of());
        grid = new DataGrid<>(texts, "list", List.of(
            Columns.date("day", "ui.keys.today", 100, Row::day), Columns.text("product", "ui.keys.find", 180, Row::product),
            Columns.quantity("quantity", "ui.keys.copy", 120, Row::quantity), Columns.unit("unit", "ui.keys.new", 80, Row::quantity),
            Columns.amount("amount", "ui.keys.paste", 140, Row::amount), Columns.tag("state", "ui.settings", 120, Row::state, r -> "tag-neutral"),
            Columns.text("remark", "ui.keys.edit", 200, r -> r.n % 3 == 0 ? "合同 18-0" + r.n : null)), rows, ColumnMemory.none());
        rows.set(IntStream.range(0, 300).mapToObj(i -> new Row(i, LocalDate.of(2018, 11, 1).plusDays(i % 30), i % 2 == 0 ? "湘西腊肉" : "黄金茶",
            i == 2 ? null : Quantity.of(i == 3 ? -8 : i * 7, Units.KG), new Amount(Money.ofFen(i == 3 ? -62_400 : i * 12_345L), i % 5 == 2 ? Bound.ABOUT : Bound.EXACT),
            i == 3 ? Message.of("ui.undo") : null)).toList());
        return GalleryPictures.shell(texts, dark, new ErrorCodes(Runnable::run), new PictureFeature(List.of(
            new SubTab("list", "ui.keys.group.table", () -> grid, () -> List.of(grid.columnsButton())), new SubTab("entry", "ui.keys.group.entry", () -> null))), 1);
    }

    static void choose(Parent root) {
        grid.requestFocus();
        grid.goTo(2);
    }
}
