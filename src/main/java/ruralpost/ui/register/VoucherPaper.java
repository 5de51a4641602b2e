package ruralpost.ui.register;

import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import ruralpost.app.AppContext;
import ruralpost.centre.document.StockVoucher;
import ruralpost.centre.stock.StockDocument;
import ruralpost.item.Item;
import ruralpost.place.Partner;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.ui.paper.PaperFile;
import ruralpost.ui.part.Parts;

/** What can be done with a posted stock document, from the head of its card: its form for signing, and taking it back. */
final class VoucherPaper implements RegisterForm.Extra<StockDocument> {

    private final RegisterContext context;
    private final Button button;
    private final DocumentReversal reversal;
    private final HBox tools = new HBox(8);
    private StockDocument document;

    VoucherPaper(RegisterContext context) {
        this.context = context;
        button = Parts.actionButton(context.texts(), "stock.voucher.print", "fth-printer", "Ctrl+P");
        button.setId("stock-voucher-print");
        button.setOnAction(e -> print());
        reversal = new DocumentReversal(context);
        tools.setAlignment(Pos.CENTER_RIGHT);
        tools.getChildren().setAll(reversal.button(), button);
    }

    @Override
    public Region node() {
        return null;
    }

    @Override
    public Node tool() {
        return tools;
    }

    @Override
    public void show(StockDocument record) {
        document = record;
        tools.setVisible(record != null);
        tools.setManaged(record != null);
        reversal.show(record);
    }

    @Override
    public void print() {
        if (document == null) {
            return;
        }
        StockDocument shown = document;
        AppContext app = context.window().app();
        Lang lang = context.texts().lang();
        new PaperFile(context.window()).ask(StockVoucher.title(shown.kind(), Texts.of(lang)) + " " + shown.title(), file -> {
            Map<Long, Item> items = app.items().items().stream().collect(Collectors.toMap(i -> i.stamp().id(), i -> i));
            Map<Long, String> partners = app.partners().partners().stream().collect(Collectors.toMap(p -> p.stamp().id(), Partner::name));
            return StockVoucher.read(app.centres(), items, partners, shown).of(lang);
        });
    }
}
