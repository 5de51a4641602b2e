package ruralpost.ui.campaign;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.campaign.CampaignBook;
import ruralpost.campaign.HeadCells;
import ruralpost.campaign.HeadKey;
import ruralpost.campaign.HeadTable;
import ruralpost.ledger.Action;
import ruralpost.place.Place;
import ruralpost.place.PlaceLines;
import ruralpost.report.ReportFiles;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.WindowContext;
import ruralpost.ui.dialog.Dialogs;
import ruralpost.ui.part.Parts;

/** Asks by what head-counts are to be summed up, writes them to a file without small counts of children, and puts the export down in the history. */
final class HeadExportPane {

    /** Totals are made of every choice of keys: sixteen tables in one. */
    private static final int MOST_KEYS = 4;
    private static final Set<HeadKey> USUAL = EnumSet.of(HeadKey.VILLAGE, HeadKey.BAND, HeadKey.SEX);

    private final WindowContext context;
    private final Map<HeadKey, CheckBox> boxes = new EnumMap<>(HeadKey.class);
    private final CheckBox totals = new CheckBox();
    private final Label problem = new Label();

    HeadExportPane(WindowContext context) {
        this.context = context;
        for (HeadKey key : HeadKey.values()) {
            CheckBox box = new CheckBox();
            box.setId("head-key-" + key.code());
            box.textProperty().bind(context.texts().text(key.label()));
            box.setSelected(USUAL.contains(key));
            boxes.put(key, box);
        }
        totals.setId("head-totals");
        totals.textProperty().bind(context.texts().text("disclosure.export.totals"));
        totals.setSelected(true);
        problem.setId("head-problem");
        problem.getStyleClass().add("form-problem");
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
    }

    void show() {
        problem.setText("");
        FlowPane keys = new FlowPane(16, 8);
        keys.getChildren().setAll(boxes.values());
        keys.setPrefWrapLength(520);
        Label help = Parts.label(context.texts().text("disclosure.export.help", context.app().settings().smallCells()), "muted");
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        VBox content = new VBox(12, Parts.label(context.texts().text("disclosure.export.by"), "form-label"), keys, totals, problem, help);
        content.setPrefWidth(560);
        context.shell().dialogs().show(Message.of("disclosure.export"), content,
            List.of(new Dialogs.Choice("export", Message.of("disclosure.export.do"), Dialogs.Role.PRIMARY), Dialogs.Choice.cancel()), c -> chosen());
    }

    private boolean chosen() {
        List<HeadKey> keys = boxes.entrySet().stream().filter(e -> e.getValue().isSelected()).map(Map.Entry::getKey).toList();
        if (keys.isEmpty() || keys.size() > MOST_KEYS) {
            problem.setText(context.texts().now("disclosure.export.keys", keys.size(), MOST_KEYS));
            return false;
        }
        List<Dialogs.FileKind> kinds = Stream.of(ReportFiles.Kind.XLSX, ReportFiles.Kind.CSV, ReportFiles.Kind.PDF)
            .map(k -> new Dialogs.FileKind(k.label(), List.of("*" + k.ending()))).toList();
        String name = ReportFiles.fileName(context.texts().now("disclosure.report") + " " + LocalDate.now(), ReportFiles.Kind.XLSX);
        context.shell().dialogs().saveFile(new Dialogs.FileRequest(Message.of("disclosure.export"), kinds, name, null), file -> write(keys, totals.isSelected(), file));
        return true;
    }

    private void write(List<HeadKey> keys, boolean withTotals, Path chosen) {
        String name = chosen.getFileName().toString();
        Path file = name.contains(".") ? chosen : chosen.resolveSibling(name + ReportFiles.Kind.XLSX.ending());
        Lang lang = context.texts().lang();
        context.tasks().run(Message.of("disclosure.export.running", name), progress -> {
            CampaignBook book = context.app().campaigns().book();
            List<Place> all = context.app().places().places();
            PlaceLines places = new PlaceLines(all);
            HeadCells cells = context.app().campaigns().heads(context.app().settings().smallCells(), book.activities(), all, progress::check);
            List<HeadTable.Line> lines = new HeadTable(book, places, cells).lines(keys, withTotals);
            ReportFiles.write(new HeadReport(keys, lang).of(lines, cells.threshold()), file);
            return lines.size();
        }).onSuccess(n -> written(n, file)).onError(UserException.class, e -> context.shell().dialogs().ask(Message.of("disclosure.export.failed"), e.userMessage(),
            List.of(new Dialogs.Choice("close", Message.of("ui.close"), Dialogs.Role.PRIMARY)), c -> { }));
    }

    private void written(int rows, Path file) {
        Message label = Message.of("disclosure.label.file", rows, file.getFileName().toString());
        context.link().write(Action.exported("campaign", label), tx -> null).onSuccess(w -> context.shell().toast().show(label));
    }
}
