package ruralpost.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.importing.HoldDecisions;
import ruralpost.text.Message;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Formats;

/** Rows that wait for a decision, a line for each kind of reason, and whether they are taken anyway. Not there when no row waits. */
final class HeldPane extends VBox {

    /** Stands for the rows that were taken one by one. */
    static final String ROWS = "rows";

    private final UiTexts texts;
    private final BiConsumer<String, Boolean> take;
    private List<Held> shown = List.of();

    /**
     * Rows that are held for the same kind of reason.
     *
     * @param kind  code of the reason, {@link #ROWS} for rows that were taken one by one
     * @param label the reason in words
     * @param rows  how many rows are held, or were before they were taken
     * @param taken whether they are taken anyway
     */
    record Held(String kind, Message label, long rows, boolean taken) {

        /** What waits in a file and what was decided about it, those taken one by one last. */
        static List<Held> of(ImportItem item) {
            HoldDecisions holds = item.holdsProperty().get();
            List<Held> all = new ArrayList<>();
            item.heldProperty().get().forEach((kind, rows) -> all.add(new Held(kind.code(), kind.label(), rows, holds.kinds().contains(kind))));
            if (!holds.rows().isEmpty()) {
                all.add(new Held(ROWS, Message.of("import.held.rows"), holds.rows().size(), true));
            }
            return all;
        }
    }

    /** @param take takes the code of a reason and whether its rows are to be taken */
    HeldPane(UiTexts texts, BiConsumer<String, Boolean> take) {
        this.texts = texts;
        this.take = take;
        setId("import-held");
        getStyleClass().add("held-pane");
        managedProperty().bind(visibleProperty());
        texts.langProperty().addListener((o, was, now) -> show(shown));
        show(List.of());
    }

    /** Shows these; an empty list hides the pane. */
    void show(List<Held> held) {
        shown = List.copyOf(held);
        setVisible(!shown.isEmpty());
        getChildren().setAll(shown.stream().map(this::line).toList());
    }

    private HBox line(Held held) {
        Label reason = new Label(texts.now(held.label()));
        reason.getStyleClass().add("held-reason");
        reason.setWrapText(true);
        reason.setMinWidth(0);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(reason, Priority.ALWAYS);
        reason.setMaxWidth(Double.MAX_VALUE);
        reason.setTooltip(new Tooltip(reason.getText()));
        Label rows = new Label(texts.now("import.names.rows", Formats.of(texts.lang()).integer(held.rows())));
        rows.getStyleClass().addAll("small", "muted");
        rows.setMinWidth(Region.USE_PREF_SIZE);
        CheckBox anyway = new CheckBox(texts.now("import.held.take"));
        anyway.setId("held-" + held.kind());
        anyway.getStyleClass().add("small");
        anyway.setMinWidth(Region.USE_PREF_SIZE);
        anyway.setSelected(held.taken());
        anyway.setOnAction(e -> take.accept(held.kind(), anyway.isSelected()));
        HBox line = new HBox(6, reason, rows, anyway);
        line.getStyleClass().add("held-line");
        return line;
    }
}
