package ruralpost.ui.centre.take;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.centre.take.Count;
import ruralpost.centre.take.CountRow;
import ruralpost.ui.part.Parts;
import ruralpost.ui.part.Segments;
import ruralpost.ui.text.UiTexts;

/** All lines of a count with a field for each number: Enter or Down goes to the next line, Up to the one before. */
final class CountLines extends VBox {

    /** Which lines are shown. */
    private enum Shown {
        ALL, OPEN, DIFFERENT;

        String key() {
            return "take.show." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final UiTexts texts;
    private final TakeScreen screen;
    private final Segments<Shown> which;
    private final Label blind;
    private final HBox heads = new HBox();
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final Map<String, CountLine> lines = new LinkedHashMap<>();
    private Count count;

    CountLines(UiTexts texts, TakeScreen screen) {
        this.texts = texts;
        this.screen = screen;
        which = new Segments<>(List.of(Shown.values()), s -> texts.text(s.key()));
        for (Shown s : Shown.values()) {
            which.button(s).setId("take-show-" + s.name().toLowerCase(java.util.Locale.ROOT));
        }
        which.chosenProperty().addListener((o, was, now) -> {
            lines.clear();
            if (count != null) {
                show(count);
            }
        });
        blind = Parts.label(texts.text("take.blind"), "tag");
        blind.setId("take-blind");
        HBox bar = new HBox(8, Parts.label(texts.text("take.records"), "card-title"), blind, Parts.spacer(), which);
        bar.getStyleClass().addAll("card-head", "take-bar");
        heads.getStyleClass().add("take-heads");
        scroll.setFitToWidth(true);
        scroll.setId("count-lines");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().add("card");
        setMinHeight(120);
        getChildren().setAll(bar, heads, scroll);
    }

    void show(Count fresh) {
        boolean other = count == null || count.at().id() != fresh.at().id() || count.blind() != fresh.blind() || count.state() != fresh.state();
        count = fresh;
        blind.setVisible(fresh.blind());
        heads();
        List<CountRow> wanted = fresh.rows().stream().filter(this::wanted).toList();
        List<String> keys = wanted.stream().map(CountRow::label).toList();
        if (other || !keys.equals(List.copyOf(lines.keySet()))) {
            // a line that is being typed into keeps its field
            lines.keySet().retainAll(other ? List.of() : keys);
            Map<String, CountLine> kept = new LinkedHashMap<>(lines);
            lines.clear();
            wanted.forEach(r -> lines.put(r.label(), kept.getOrDefault(r.label(), new CountLine(texts, screen, this))));
            rows.getChildren().setAll(lines.values());
        }
        wanted.forEach(r -> lines.get(r.label()).show(fresh, r));
    }

    private boolean wanted(CountRow r) {
        return switch (which.chosenProperty().get()) {
            case ALL -> true;
            case OPEN -> count.recounting() ? r.toRecount() || r.notCounted() : r.notCounted();
            case DIFFERENT -> r.differs();
        };
    }

    private void heads() {
        List<Region> cells = new ArrayList<>(List.of(head("take.sheet.code", CountLine.CODE, false), head("take.sheet.item", CountLine.NAME, false),
            head("take.sheet.unit", CountLine.UNIT, false), head("take.sheet.count", CountLine.NUMBER, true)));
        if (!count.blind()) {
            cells.add(head("take.recounted", CountLine.NUMBER, true));
            cells.add(head("take.booked", CountLine.NUMBER, true));
            cells.add(head("take.difference", CountLine.NUMBER, true));
            cells.add(head("take.reason", CountLine.REASON, false));
        }
        cells.add(head("take.sheet.remark", CountLine.REMARK, false));
        HBox.setHgrow(cells.getLast(), Priority.ALWAYS);
        heads.getChildren().setAll(cells);
    }

    private Label head(String key, double width, boolean right) {
        Label label = Parts.label(texts.text(key), "take-cell", "small", "muted");
        label.setPrefWidth(width);
        label.setMinWidth(width == CountLine.REMARK || width == CountLine.NAME ? 40 : width);
        label.setAlignment(right ? javafx.geometry.Pos.CENTER_RIGHT : javafx.geometry.Pos.CENTER_LEFT);
        return label;
    }

    /** The line after or before this one takes the keyboard. */
    void step(CountLine from, int by) {
        List<CountLine> all = List.copyOf(lines.values());
        for (int i = all.indexOf(from) + by; i >= 0 && i < all.size(); i += by) {
            if (all.get(i).focus()) {
                reveal(all.get(i));
                return;
            }
        }
        if (by > 0) {
            screen.focusScan();
        }
    }

    void goTo(String label) {
        if (!lines.containsKey(label)) {
            which.chosenProperty().set(Shown.ALL);
        }
        CountLine line = lines.get(label);
        if (line != null) {
            reveal(line);
            line.focus();
        }
    }

    private void reveal(CountLine line) {
        double all = rows.getHeight() - scroll.getViewportBounds().getHeight();
        double top = line.getBoundsInParent().getMinY();
        double from = scroll.getVvalue() * Math.max(0, all);
        if (all > 0 && (top < from || top + line.getHeight() > from + scroll.getViewportBounds().getHeight())) {
            scroll.setVvalue(Math.clamp((top - scroll.getViewportBounds().getHeight() / 2) / all, 0, 1));
        }
    }
}
