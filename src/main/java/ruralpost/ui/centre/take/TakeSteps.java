package ruralpost.ui.centre.take;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import ruralpost.centre.take.Count;
import ruralpost.centre.take.CountPaper;
import ruralpost.centre.take.CountState;
import ruralpost.centre.take.TakeCentre;
import ruralpost.centre.take.TakeState;
import ruralpost.ledger.Action;
import ruralpost.ledger.WriteTx;
import ruralpost.report.ReportFiles;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.OpenFile;
import ruralpost.ui.WindowContext;
import ruralpost.ui.dialog.Dialogs;
import ruralpost.ui.part.Parts;
import ruralpost.value.DateText;
import ruralpost.value.Parsed;

/** What is done with a stock-take as a whole: opened, printed, finished, counted again, approved, posted, taken back. One button is the next step. */
final class TakeSteps {

    /** What may come next. */
    private enum Step { FINISH, RECOUNT, APPROVE, POST, REVERSE, REOPEN }

    private final WindowContext context;
    private final TakeScreen screen;
    private final Button next;
    private final Button back;
    private final Button every;
    private final Button print;
    private final Runnable importing;
    private TakeData data = TakeData.NONE;
    private Step step;

    TakeSteps(WindowContext context, TakeScreen screen, Runnable importing) {
        this.context = context;
        this.screen = screen;
        this.importing = importing;
        next = new Button();
        next.setId("take-next");
        next.getStyleClass().add("accent");
        next.setOnAction(e -> next());
        back = Parts.button(context.texts(), "take.step.reopen");
        back.setId("take-back");
        back.setOnAction(e -> reopen());
        every = new Button();
        every.setId("take-every");
        every.setOnAction(e -> everywhere());
        // what comes next is read whole
        List.of(next, every).forEach(b -> b.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE));
        print = Parts.actionButton(context.texts(), "take.print", "fth-printer", "Ctrl+P");
        print.setId("take-print");
        print.setOnAction(e -> print());
    }

    List<Node> tools() {
        Button fresh = Parts.actionButton(context.texts(), "take.new", "fth-plus", "Ctrl+N");
        fresh.setId("take-new");
        fresh.setOnAction(e -> create());
        Button take = Parts.actionButton(context.texts(), "take.import", "fth-upload", null);
        take.setId("take-import");
        take.setOnAction(e -> importing.run());
        return List.of(fresh, print, take, back, every, next);
    }

    void show(TakeData fresh) {
        data = fresh;
        step = step(fresh);
        next.setVisible(step != null);
        next.setManaged(step != null);
        boolean approved = fresh.take() != null && fresh.take().state() == TakeState.APPROVED;
        back.setVisible(approved);
        back.setManaged(approved);
        print.setDisable(fresh.count() == null);
        boolean many = fresh.take() != null && fresh.take().centres().size() > 1 && (step == Step.FINISH || step == Step.RECOUNT);
        every.setVisible(many);
        every.setManaged(many);
        if (many) {
            every.setText(context.texts().now(step == Step.FINISH ? "take.every.finish" : "take.every.recount"));
        }
        if (step != null) {
            next.setText(context.texts().now("take.step." + step.name().toLowerCase(java.util.Locale.ROOT)));
        }
    }

    private static Step step(TakeData d) {
        if (d.count() == null) {
            return null;
        }
        return switch (d.take().state()) {
            case APPROVED -> Step.POST;
            case POSTED -> Step.REVERSE;
            case REVERSED -> Step.REOPEN;
            default -> d.count().blind() ? Step.FINISH : d.count().at().state() == CountState.COUNTED && d.count().differences().stream().anyMatch(r -> r.toRecount())
                ? Step.RECOUNT : Step.APPROVE;
        };
    }

    /** Does what comes next. */
    void next() {
        if (step == null) {
            return;
        }
        long take = data.take().take().id();
        switch (step) {
            case FINISH -> finish();
            case RECOUNT -> write("take.label.recount", tx -> screen.takes().counting().recount(tx, data.count().at().id(), LocalDate.now()));
            case APPROVE -> approve(take);
            case POST -> dialogs().confirm(Message.of("take.step.post"), Message.of("take.post.detail", data.take().take().name(), data.take().take().approvedBy()),
                Message.of("take.step.post"), () -> write("take.label.post", tx -> screen.takes().posted().post(tx, take)));
            case REVERSE -> dialogs().confirmDanger(Message.of("take.step.reverse"), Message.of("take.reverse.detail", data.take().take().name()),
                Message.of("take.step.reverse"), () -> write("take.label.reverse", tx -> screen.takes().posted().reverse(tx, take)));
            case REOPEN -> reopen();
        }
    }

    /** The next step at all centres at once. */
    void everywhere() {
        if (!every.isVisible()) {
            return;
        }
        long take = data.take().take().id();
        if (step == Step.RECOUNT) {
            count(Message.of("take.label.recount", data.take().take().name()), "take.every.recounted", tx -> screen.takes().counting().recountAll(tx, take, LocalDate.now()));
            return;
        }
        long counted = data.take().centres().stream().filter(c -> c.state() == CountState.COUNTING && data.counted().getOrDefault(c.id(), 0L) > 0).count();
        long without = data.take().centres().stream().filter(c -> c.state() == CountState.COUNTING).count() - counted;
        dialogs().askText(new Dialogs.TextRequest(Message.of("take.every.finish"), Message.of("take.every.by", counted, without), context.app().settings().operator(),
            Message.of("take.every.finish")), name -> count(Message.of("take.label.finish", data.take().take().name()), "take.every.finished",
                tx -> screen.takes().counting().finishAll(tx, take, name)));
    }

    private void count(Message label, String said, ruralpost.ledger.Ledger.Work<Integer> work) {
        screen.write(label, work, n -> screen.said(Message.of(said, n)));
    }

    private void finish() {
        Count c = data.count();
        long id = c.at().id();
        Message label = c.notCounted().isEmpty() ? Message.of("take.finish.by") : Message.of("take.finish.open", c.notCounted().size());
        dialogs().askText(new Dialogs.TextRequest(Message.of("take.step.finish"), label, context.app().settings().operator(), Message.of("take.step.finish")),
            name -> write("take.label.finish", tx -> screen.takes().counting().finish(tx, id, name)));
    }

    private void approve(long take) {
        if (data.obstacle() != null) {
            screen.refuse(data.obstacle());
            return;
        }
        dialogs().askText(new Dialogs.TextRequest(Message.of("take.step.approve"), Message.of("take.approve.by"), "", Message.of("take.step.approve")),
            name -> write("take.label.approve", tx -> screen.takes().posted().approve(tx, take, name)));
    }

    private void reopen() {
        long take = data.take().take().id();
        write("take.label.reopen", tx -> screen.takes().posted().reopen(tx, take));
    }

    /** Takes a centre off the stock-take at which nothing was counted. */
    void remove(TakeCentre centre) {
        String name = data.centre(centre.centreId());
        dialogs().confirm(Message.of("take.remove"), Message.of("take.remove.detail", name), Message.of("take.remove"),
            () -> write("take.label.remove", tx -> screen.takes().remove(tx, centre.id())));
    }

    /** Asks for the moment of counting: today means now, another day its end. */
    void moment() {
        long id = data.count().at().id();
        dialogs().askText(new Dialogs.TextRequest(Message.of("take.moment.change"), Message.of("take.moment.ask"), data.count().at().counted().day().toString(),
            Message.of("take.moment.change")), typed -> {
                Parsed<LocalDate> day = DateText.parse(typed, LocalDate.now());
                if (day.failed()) {
                    screen.refuse(day.problem());
                    return;
                }
                write("take.label.moment", tx -> screen.takes().counting().moment(tx, id, day.value(), day.value().equals(LocalDate.now()) ? tx.setId() : null));
            });
    }

    /** Everything that was not counted is not there, once the clerk says so. */
    void absent(int lines) {
        long id = data.count().at().id();
        dialogs().confirm(Message.of("take.absent"), Message.of("take.absent.detail", lines), Message.of("take.absent"),
            () -> write("take.label.absent", tx -> screen.takes().counting().absent(tx, id)));
    }

    private void write(String label, Consumer<WriteTx> work) {
        Message said = Message.of(label, data.take().take().name());
        screen.write(said, tx -> {
            work.accept(tx);
            return null;
        }, n -> screen.said(said));
    }

    private Dialogs dialogs() {
        return context.shell().dialogs();
    }

    void create() {
        new NewTake(context, fresh -> screen.openTake(fresh)).ask();
    }

    /** Writes the sheets of all centres that are being counted, or of the chosen one. */
    void print() {
        if (data.count() == null) {
            return;
        }
        List<Dialogs.FileKind> kinds = Stream.of(ReportFiles.Kind.PDF, ReportFiles.Kind.XLSX).map(k -> new Dialogs.FileKind(k.label(), List.of("*" + k.ending()))).toList();
        String one = data.take().centres().size() == 1 ? " " + data.centre(data.count().at().centreId()) : "";
        String name = ReportFiles.fileName(context.texts().now("take.print") + one + " " + data.take().take().number(), ReportFiles.Kind.PDF);
        dialogs().saveFile(new Dialogs.FileRequest(Message.of("take.print"), kinds, name, null), this::print);
    }

    private void print(Path chosen) {
        Path file = chosen.getFileName().toString().contains(".") ? chosen : chosen.resolveSibling(chosen.getFileName() + ReportFiles.Kind.PDF.ending());
        long take = data.take().take().id();
        var lang = context.texts().lang();
        Message label = Message.of("take.label.sheets", data.take().centres().size(), file.getFileName().toString());
        context.tasks().run(label, p -> ReportFiles.write(new CountPaper(lang).of(context.app().takes().counts(take)), file))
            .onSuccess(missing -> context.link().write(Action.exported("centre", label), tx -> null).onSuccess(w -> context.shell().toast()
                .show(missing.isEmpty() ? label : ReportFiles.missingFonts(missing), Message.of("paper.open"), () -> OpenFile.show(context, file))))
            .onError(UserException.class, e -> screen.refuse(e.userMessage()));
    }
}
