package ruralpost.ui.campaign;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.campaign.CampaignFile;
import ruralpost.pinyin.PinyinMatcher;
import ruralpost.ui.form.Composing;
import ruralpost.ui.part.EmptyState;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Formats;

/** The campaigns: a find field, filters, and a line of three rows each. */
final class CampaignList extends VBox {

    private final UiTexts texts;
    private final Consumer<CampaignData.Line> chosen;
    private final Runnable create;
    private final TextField find = new TextField();
    private final CampaignFilters filters;
    private final Label count = new Label();
    private final ListView<CampaignData.Line> list = new ListView<>();
    private CampaignData data = CampaignData.NONE;
    private boolean quiet;

    /** @param chosen takes the campaign gone to @param create begins a new one @param enter goes to the page */
    CampaignList(UiTexts texts, Consumer<CampaignData.Line> chosen, Runnable create, Runnable enter) {
        super(8);
        this.texts = texts;
        this.chosen = chosen;
        this.create = create;
        filters = new CampaignFilters(texts, this::filter);
        list.setId("campaign-list");
        list.getStyleClass().add("record-list");
        list.accessibleTextProperty().bind(texts.text("campaign.list"));
        list.setCellFactory(l -> new Cell());
        list.getSelectionModel().selectedItemProperty().addListener((o, was, now) -> {
            if (!quiet && now != null) {
                chosen.accept(now);
            }
        });
        list.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                enter.run();
                e.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        count.setId("campaign-count");
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox counts = new HBox(count);
        counts.getStyleClass().add("campaign-counts");
        getStyleClass().add("campaign-side");
        getChildren().setAll(bar(), filters, counts, list);
        texts.langProperty().addListener((o, was, now) -> filter());
    }

    private HBox bar() {
        find.setId("campaign-find");
        find.promptTextProperty().bind(texts.text("campaign.find"));
        find.accessibleTextProperty().bind(texts.text("campaign.find"));
        Composing composing = Composing.in(find);
        find.textProperty().addListener((o, was, now) -> filter());
        find.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (composing.now()) {
                return;
            }
            if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.ENTER) {
                focus();
                e.consume();
            } else if (e.getCode() == KeyCode.ESCAPE && !find.getText().isEmpty()) {
                find.clear();
                e.consume();
            }
        });
        HBox field = new HBox(Parts.icon("fth-search"), find);
        HBox.setHgrow(find, Priority.ALWAYS);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.getStyleClass().addAll("search-box", "campaign-search");
        Button add = Parts.actionButton(texts, "campaign.new", "fth-plus", "Ctrl+N", "accent");
        add.setId("campaign-new");
        add.setOnAction(e -> create.run());
        HBox bar = new HBox(8, field, add);
        bar.getStyleClass().add("campaign-bar");
        return bar;
    }

    /** Shows other campaigns; filters and selection stay where they still hold. */
    void show(CampaignData fresh) {
        data = fresh;
        quiet = true;
        filters.offer(fresh);
        quiet = false;
        filter();
    }

    private void filter() {
        if (quiet) {
            return;
        }
        CampaignFilter filter = filters.chosen();
        String text = find.getText().strip();
        List<CampaignData.Line> found = text.isEmpty() ? data.lines()
            : PinyinMatcher.search(text, data.lines(), CampaignData.Line::names, Integer.MAX_VALUE).stream().map(PinyinMatcher.Hit::item).toList();
        found = found.stream().filter(l -> filter.takes(l.file())).toList();
        long before = selected();
        quiet = true;
        list.getItems().setAll(found);
        select(before);
        quiet = false;
        // the page shows what is selected, also when the filter moved the selection
        CampaignData.Line now = list.getSelectionModel().getSelectedItem();
        if (now != null && now.id() != before) {
            chosen.accept(now);
        }
        boolean all = text.isEmpty() && filter.equals(CampaignFilter.ALL);
        count.setText(all ? texts.now("campaign.count", found.size()) : texts.now("campaign.count.of", found.size(), data.lines().size()));
        list.setPlaceholder(all ? new EmptyState(texts, "campaign.empty.title", "campaign.empty").button("campaign.new", create)
            : new EmptyState(texts, "campaign.not.found.title", "campaign.not.found").button("campaign.filter.clear", this::clear));
    }

    private void clear() {
        find.clear();
        filters.clear();
    }

    /** The row id of the selected campaign; 0 for none. */
    long selected() {
        CampaignData.Line line = list.getSelectionModel().getSelectedItem();
        return line == null ? 0 : line.id();
    }

    /** Selects a campaign; the first where that one is not shown. */
    void select(long id) {
        list.getSelectionModel().clearSelection();
        list.getItems().stream().filter(l -> l.id() == id).findFirst().or(() -> list.getItems().stream().findFirst()).ifPresent(l -> {
            list.getSelectionModel().select(l);
            list.scrollTo(l);
        });
    }

    /** Shows all campaigns and selects one. */
    void open(long id) {
        clear();
        select(id);
    }

    /** Gives the list the keyboard. */
    void focus() {
        list.requestFocus();
    }

    /** Gives the find field the keyboard. */
    void focusFind() {
        find.requestFocus();
        find.selectAll();
    }

    private final class Cell extends ListCell<CampaignData.Line> {

        private final Label name = new Label();
        private final Label what = new Label();
        private final Label figures = new Label();
        private final Label status = new Label();
        private final VBox box;

        Cell() {
            name.getStyleClass().add("record-list-title");
            List.of(what, status).forEach(l -> l.getStyleClass().add("record-list-meta"));
            figures.getStyleClass().add("small");
            status.setMinWidth(Region.USE_PREF_SIZE);
            what.setMinWidth(20);
            box = new VBox(name, new HBox(8, what, Parts.spacer(), status), figures);
            box.setPrefWidth(0);
        }

        @Override
        protected void updateItem(CampaignData.Line line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            CampaignFile f = line.file();
            name.setText(f.campaign().name());
            what.setText(Formats.of(texts.lang()).period(f.campaign().period()) + "  " + (f.kind() == null ? "" : f.kind().label(texts.lang())));
            status.setText(texts.now(f.campaign().status().label()));
            figures.setText(new FigureWords(texts.lang()).line(f, data.figures(f)));
            setGraphic(box);
        }
    }
}
