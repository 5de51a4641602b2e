package ruralpost.ui.sales.rows;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import ruralpost.sales.Sale;
import ruralpost.ui.WindowContext;
import ruralpost.ui.part.Parts;
import ruralpost.ui.sales.form.SaleDraft;

/** Says that changes of a sale were typed and never saved, and opens them. */
final class DraftBar extends HBox {

    private final WindowContext context;
    private final Consumer<Sale> open;
    private final Runnable openNew;
    private final Label word = new Label();
    private List<SaleDraft> left = List.of();

    /** @param openNew opens the form of a sale that was never saved */
    DraftBar(WindowContext context, Consumer<Sale> open, Runnable openNew) {
        super(8);
        this.context = context;
        this.open = open;
        this.openNew = openNew;
        setId("rows-drafts");
        getStyleClass().add("info-bar");
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren().setAll(Parts.icon("fth-edit-2"), word, Parts.spacer(), Parts.link(context.texts(), "sales.rows.draft.open", this::openFirst),
            Parts.link(context.texts(), "sales.rows.draft.discard", this::discardFirst));
        context.texts().langProperty().addListener((o, was, now) -> show());
        show();
    }

    /** Looks again for drafts. */
    void refresh() {
        context.tasks().run(p -> {
            context.app().drafts().flush();
            return SaleDraft.all(context.app().drafts());
        }).onSuccess(found -> {
            left = found;
            show();
        });
    }

    private void show() {
        setVisible(!left.isEmpty());
        setManaged(!left.isEmpty());
        if (!left.isEmpty()) {
            String title = left.getFirst().id() == 0 ? context.texts().now("sales.form.title.new") : left.getFirst().title();
            word.setText(context.texts().now("sales.rows.draft.left", left.size(), title));
        }
    }

    private void openFirst() {
        SaleDraft draft = left.getFirst();
        if (draft.id() == 0) {
            openNew.run();
            return;
        }
        context.tasks().run(p -> context.app().sales().byId(draft.id())).onSuccess((Optional<Sale> sale) -> {
            if (sale.isPresent()) {
                open.accept(sale.get());
            } else {
                discardFirst();
            }
        });
    }

    private void discardFirst() {
        left.getFirst().discard(context.app().drafts());
        left = left.subList(1, left.size());
        show();
    }
}
