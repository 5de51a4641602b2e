package ruralpost.ui.centre;

import java.util.List;
import javafx.scene.layout.GridPane;
import ruralpost.ui.card.CardList;
import ruralpost.ui.part.EmptyState;
import ruralpost.ui.text.UiTexts;

/** The centres at the left of their cards, with a line of three rows each. */
final class CentreList implements CardList.Source<CentreLine> {

    private final UiTexts texts;
    private final CentreFilters filters;
    private final CardList<CentreLine> view;
    private CentreData data = CentreData.NONE;

    CentreList(UiTexts texts, CardList.Actions<CentreLine> actions) {
        this.texts = texts;
        filters = new CentreFilters(texts, "centre", () -> view().filter());
        GridPane boxes = new GridPane(6, 6);
        for (int i = 0; i < filters.nodes().size(); i++) {
            boxes.add(filters.nodes().get(i), i % 2, i / 2);
        }
        boxes.getStyleClass().add("centre-filters");
        view = new CardList<>(texts, "centre", new CardList.Words("inventory.list", "inventory.find", "inventory.new", "inventory.count", "inventory.count.of"),
            this, boxes, CentreLine::id, actions).cells(() -> new CentreCell(texts, () -> data));
    }

    /** What is shown and chosen. */
    CardList<CentreLine> view() {
        return view;
    }

    /** Shows other centres; filters and selection stay where they still hold. */
    void show(CentreData fresh) {
        data = fresh;
        view.show(() -> filters.show(fresh.lines()));
    }

    @Override
    public List<CentreLine> all() {
        return data.lines();
    }

    @Override
    public List<CentreLine> found(String text) {
        return filters.found(data.lines(), text, data.today());
    }

    @Override
    public boolean unfiltered() {
        return filters.filter().equals(CentreFilter.ALL);
    }

    @Override
    public void clear() {
        filters.clear();
    }

    @Override
    public EmptyState nothing(Runnable create) {
        return new EmptyState(texts, "inventory.empty.title", "inventory.empty").button("inventory.new", create);
    }

    @Override
    public EmptyState notFound(Runnable clear) {
        return new EmptyState(texts, "inventory.not.found.title", "inventory.not.found").button("inventory.filter.clear", clear);
    }
}
