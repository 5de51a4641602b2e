package ruralpost.ui.importing;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Sentences and links of the plan, none wider than its card: a long one takes a second line. */
final class PlanText {

    /** Between the edges of the smallest card, beside its scroll bar. */
    private static final double LEAST = 284;

    private PlanText() {
    }

    /** A sentence. @param styles beside that of small letters */
    static Label line(String id, String said, String... styles) {
        Label line = new Label(said);
        line.setId(id);
        line.getStyleClass().add("small");
        line.getStyleClass().addAll(styles);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    /** A sentence that leads somewhere. */
    static Hyperlink link(String id, String said, Runnable action) {
        Hyperlink link = new Hyperlink(said);
        link.setId(id);
        link.getStyleClass().addAll("link", "small");
        link.setWrapText(true);
        link.setMinWidth(0);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setOnAction(e -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    /** A title with links behind it. */
    static FlowPane flow(String id, String title, List<? extends Node> links) {
        Label head = line(null, title, "muted");
        FlowPane flow = new FlowPane(head);
        flow.getStyleClass().add("plan-left-out");
        flow.setId(id);
        flow.setPrefWrapLength(LEAST);
        flow.setMinWidth(0);
        flow.getChildren().addAll(links);
        flow.widthProperty().subscribe(width -> flow.getChildren().forEach(child -> ((Region) child).setMaxWidth(Math.max(LEAST, width.doubleValue()))));
        return flow;
    }
}
