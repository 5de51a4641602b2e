package ruralpost.ui.paper;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import ruralpost.ledger.Action;
import ruralpost.report.LabelPaper;
import ruralpost.report.LabelSheet;
import ruralpost.report.ReportFiles;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.OpenFile;
import ruralpost.ui.WindowContext;
import ruralpost.ui.dialog.Dialogs;
import ruralpost.ui.part.Parts;
import ruralpost.ui.part.WordBox;

/** Asks for a label paper and the first free place on it, writes labels to a PDF, and puts that down in the history. */
public final class LabelFile {

    private final WindowContext context;

    /** Labels of the ledger that the window shows. */
    public LabelFile(WindowContext context) {
        this.context = context;
    }

    /** @param labels what is to be printed, in order */
    public void ask(List<LabelSheet.Label> labels) {
        if (labels.isEmpty()) {
            context.shell().toast().show(Message.of("report.labels.none"));
            return;
        }
        WordBox<LabelPaper> paper = new WordBox<>(context.texts(), List.of(LabelPaper.values()), p -> context.texts().now(p.label()), "inventory.labels.paper");
        paper.setId("labels-paper");
        paper.getSelectionModel().selectFirst();
        TextField first = new TextField("1");
        first.setId("labels-first");
        first.setPrefColumnCount(4);
        first.accessibleTextProperty().bind(context.texts().text("inventory.labels.first"));
        Label problem = new Label();
        problem.setId("labels-problem");
        problem.getStyleClass().add("form-problem");
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        GridPane rows = new GridPane(12, 8);
        rows.addRow(0, Parts.label(context.texts().text("inventory.labels.paper"), "form-label"), paper);
        rows.addRow(1, Parts.label(context.texts().text("inventory.labels.first"), "form-label"), first);
        VBox content = new VBox(12, new Label(context.texts().now("inventory.labels.count", labels.size())), rows, problem);
        content.setPrefWidth(420);
        context.shell().dialogs().show(Message.of("inventory.labels"), content,
            List.of(new Dialogs.Choice("labels", Message.of("inventory.labels.do"), Dialogs.Role.PRIMARY), Dialogs.Choice.cancel()), c -> {
                int place = place(first.getText().strip(), paper.getValue());
                if (place == 0) {
                    problem.setText(context.texts().now("report.labels.first", paper.getValue().count(), first.getText().strip()));
                    return false;
                }
                save(labels, paper.getValue(), place);
                return true;
            });
    }

    /** The place that is typed; 0 when the paper has no such place. */
    static int place(String typed, LabelPaper paper) {
        int place = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
        return place > paper.count() ? 0 : place;
    }

    private void save(List<LabelSheet.Label> labels, LabelPaper paper, int first) {
        String suggested = ReportFiles.fileName(context.texts().now("inventory.labels") + " " + LocalDate.now(), ReportFiles.Kind.PDF);
        List<Dialogs.FileKind> kinds = Stream.of(ReportFiles.Kind.PDF).map(k -> new Dialogs.FileKind(k.label(), List.of("*" + k.ending()))).toList();
        context.shell().dialogs().saveFile(new Dialogs.FileRequest(Message.of("inventory.labels"), kinds, suggested, null), chosen -> {
            String name = chosen.getFileName().toString();
            Path file = name.contains(".") ? chosen : chosen.resolveSibling(name + ReportFiles.Kind.PDF.ending());
            context.tasks().run(Message.of("inventory.print.running", file.getFileName().toString()), p -> LabelSheet.write(labels, paper, first, file))
                .onSuccess(missing -> written(labels.size(), file, missing)).onError(UserException.class, e -> context.shell().dialogs().ask(
                    Message.of("inventory.print.failed"), e.userMessage(), List.of(new Dialogs.Choice("close", Message.of("ui.close"), Dialogs.Role.PRIMARY)), c -> { }));
        });
    }

    private void written(int count, Path file, List<String> missing) {
        Message label = Message.of("stock.label.labels", count, file.getFileName().toString());
        context.link().write(Action.exported("centre", label), tx -> null).onSuccess(w -> context.shell().toast()
            .show(missing.isEmpty() ? label : ReportFiles.missingFonts(missing), Message.of("paper.open"), () -> OpenFile.show(context, file)));
    }
}
