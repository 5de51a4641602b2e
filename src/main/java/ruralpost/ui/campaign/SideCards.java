package ruralpost.ui.campaign;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** Makes the cards at the right of a campaign's page, and the lines on them. */
final class SideCards {

    private final UiTexts texts;

    SideCards(UiTexts texts) {
        this.texts = texts;
    }

    /** A card; says so where it has no lines. @param note text key beside the title; null for none @param add a button at the right; null for none */
    VBox card(String id, String titleKey, String note, Node add, List<? extends Node> lines) {
        Label title = Parts.label(texts.text(titleKey), "card-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(title);
        if (note != null) {
            head.getChildren().add(Parts.label(texts.text(note), "unit"));
        }
        head.getChildren().add(Parts.spacer());
        if (add != null) {
            head.getChildren().add(add);
        }
        head.getStyleClass().add("card-head");
        VBox card = new VBox(head);
        if (lines.isEmpty()) {
            Label none = Parts.label(texts.text("campaign.none"), "form-hint");
            HBox line = new HBox(none);
            line.getStyleClass().add("campaign-line");
            card.getChildren().add(line);
        }
        card.getChildren().addAll(lines);
        card.setId("card-" + id);
        card.getStyleClass().add("card");
        return card;
    }

    /** One line: words at the left, which open something, and a note at the right. @param open null for nothing */
    HBox line(String text, String note, Runnable open) {
        Label right = new Label(note);
        right.getStyleClass().add("record-list-meta");
        right.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(8, words(text, open), Parts.spacer(), right);
        line.getStyleClass().add("campaign-line");
        return line;
    }

    /** The same with a second line below, as long as it needs to be. @param below null for none */
    VBox line(String text, String note, String below, Runnable open) {
        VBox line = new VBox(2, plain(line(text, note, open)));
        if (below != null) {
            Label more = wrapped(below);
            more.getStyleClass().add("record-list-meta");
            line.getChildren().add(more);
        }
        line.getStyleClass().add("campaign-line");
        return line;
    }

    private static HBox plain(HBox line) {
        line.getStyleClass().remove("campaign-line");
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return line;
    }

    /** Words that open something. @param open null for nothing */
    Node words(String text, Runnable open) {
        if (open == null) {
            return wrapped(text);
        }
        Hyperlink link = new Hyperlink(text);
        link.getStyleClass().add("campaign-link");
        link.setWrapText(true);
        link.setMinWidth(40);
        link.setOnAction(e -> {
            link.setVisited(false);
            open.run();
        });
        return link;
    }

    static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
