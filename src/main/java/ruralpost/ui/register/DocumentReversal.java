package ruralpost.ui.register;

import java.util.Set;
import javafx.scene.control.Button;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.ledger.Action;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.part.Parts;
import ruralpost.ui.sales.TakeBack;

/** Takes a posted document back by counter-entries, whatever was posted since; for a loss that turned up, or a paper that was wrong. */
final class DocumentReversal {

    /** A posted count is reversed with its stock-take, a gift where it was given. */
    private static final Set<StockDocumentKind> ELSEWHERE = Set.of(StockDocumentKind.COUNT, StockDocumentKind.GIFT);

    private final RegisterContext context;
    private final Button button;
    private StockDocument document;

    DocumentReversal(RegisterContext context) {
        this.context = context;
        button = Parts.iconButton(context.texts(), "fth-corner-up-left", "stock.reverse");
        button.setId("stock-reverse");
        button.setOnAction(e -> ask());
    }

    Button button() {
        return button;
    }

    /** @param record null for none */
    void show(StockDocument record) {
        document = record;
        boolean stands = record != null && !ELSEWHERE.contains(record.kind()) && !context.data().get().goods().stock().takenBack(record.stamp().id());
        button.setVisible(stands);
        button.setManaged(stands);
    }

    private void ask() {
        StockDocument shown = document;
        context.window().shell().dialogs().confirmDanger(Message.of("stock.reverse"), Message.of("stock.reverse.of", shown.title()), Message.of("stock.reverse"), () -> {
            Message label = Message.of("stock.label.reversed.all", shown.title());
            context.window().link().write(Action.entry("centre", label), tx -> context.window().app().centres().stock().reverse(tx, shown.stamp().id(), null))
                .onSuccess(w -> new TakeBack(context.window()).offer(label, w.set()))
                .onError(UserException.class, e -> context.window().shell().toast().show(e.userMessage()));
        });
    }
}
