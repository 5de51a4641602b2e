package ruralpost.ui.campaign;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.campaign.CampaignFile;
import ruralpost.pinyin.PinyinMatcher;
import ruralpost.ui.card.CardList;
import ruralpost.ui.part.EmptyState;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Formats;
import ruralpost.value.Period;

/** The campaigns at the left of their cards, with a line of three rows each. */
final class CampaignList implements CardList.Source<CampaignData.Line> {

    private final UiTexts texts;
    private final CampaignFilters filters;
    private final CardList<CampaignData.Line> view;
    private CampaignData data = CampaignData.NONE;

    CampaignList(UiTexts texts, CardList.Actions<CampaignData.Line> actions) {
        this.texts = texts;
        filters = new CampaignFilters(texts, () -> view().filter());
        view = new CardList<>(texts, "campaign", new CardList.Words("campaign.list", "campaign.find", "campaign.new", "campaign.count", "campaign.count.of"),
            this, filters, CampaignData.Line::id, actions).cells(Cell::new);
    }

    /** What is shown and chosen. */
    CardList<CampaignData.Line> view() {
        return view;
    }

    /** Shows other campaigns; filters and selection stay where they still hold. */
    void show(CampaignData fresh) {
        data = fresh;
        view.show(() -> filters.offer(fresh));
    }

    @Override
    public List<CampaignData.Line> all() {
        return data.lines();
    }

    @Override
    public List<CampaignData.Line> found(String text) {
        CampaignFilter filter = filters.chosen();
        List<CampaignData.Line> found = text.isEmpty() ? data.lines()
            : PinyinMatcher.search(text, data.lines(), CampaignData.Line::names, Integer.MAX_VALUE).stream().map(PinyinMatcher.Hit::item).toList();
        return found.stream().filter(l -> filter.takes(l.file())).toList();
    }

    @Override
    public boolean unfiltered() {
        return filters.chosen().equals(CampaignFilter.ALL);
    }

    @Override
    public void clear() {
        filters.clear();
    }

    @Override
    public EmptyState nothing(Runnable create) {
        return new EmptyState(texts, "campaign.empty.title", "campaign.empty").button("campaign.new", create);
    }

    @Override
    public EmptyState notFound(Runnable clear) {
        return new EmptyState(texts, "campaign.not.found.title", "campaign.not.found").button("campaign.filter.clear", clear);
    }

    private final class Cell extends ListCell<CampaignData.Line> {

        private final Label name = new Label();
        private final Label what = new Label();
        private final Label figures = new Label();
        private final Label status = new Label();
        private final Label left = new Label();
        private final Tooltip tip = new Tooltip();
        private final VBox box;

        Cell() {
            name.getStyleClass().add("record-list-title");
            List.of(what, status, left).forEach(l -> l.getStyleClass().add("record-list-meta"));
            figures.getStyleClass().add("small");
            List.of(status, left).forEach(l -> l.setMinWidth(Region.USE_PREF_SIZE));
            List.of(name, what).forEach(l -> l.setMinWidth(20));
            // the kind has the line to itself but for the days left: English names of kinds are long
            box = new VBox(new HBox(8, name, Parts.spacer(), status), new HBox(8, what, Parts.spacer(), left), figures);
            box.setPrefWidth(0);
        }

        @Override
        protected void updateItem(CampaignData.Line line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            CampaignFile f = line.file();
            name.setText(f.campaign().name());
            what.setText(days(f.campaign().period()) + "  " + (f.kind() == null ? "" : f.kind().label(texts.lang())));
            Long days = f.daysLeft(LocalDate.now());
            left.setText(days == null ? "" : texts.now("campaign.line.left", days));
            status.setText(texts.now(f.campaign().status().label()));
            figures.setText(new FigureWords(texts.lang()).line(f, data.figures(f)));
            tip.setText(String.join("\n", name.getText(), what.getText(), figures.getText()));
            setTooltip(tip);
            setGraphic(box);
        }

        /** The last day without its year where that is the first day's. */
        private String days(Period period) {
            String said = Formats.of(texts.lang()).period(period);
            String last = period.to().toString();
            return period.from().getYear() == period.to().getYear() && said.endsWith(last) && !period.isDay() ? said.substring(0, said.length() - last.length()) + last.substring(5) : said;
        }
    }
}
