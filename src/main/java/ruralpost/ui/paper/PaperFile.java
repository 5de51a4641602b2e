package ruralpost.ui.paper;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import ruralpost.ledger.Action;
import ruralpost.report.Report;
import ruralpost.report.ReportFiles;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.OpenFile;
import ruralpost.ui.WindowContext;
import ruralpost.ui.dialog.Dialogs;

/** Asks for a file, writes a report to it (PDF, xlsx or csv), and puts that down in the history. */
public final class PaperFile {

    private final WindowContext context;

    /** Papers of the ledger that the window shows. */
    public PaperFile(WindowContext context) {
        this.context = context;
    }

    /** @param name what it is called @param maker makes the report for a kind of file, off the window's thread */
    public void ask(String name, Function<ReportFiles.Kind, Report> maker) {
        askAll(name, kind -> List.of(maker.apply(kind)));
    }

    /** The same for several reports in one file. */
    public void askAll(String name, Function<ReportFiles.Kind, List<Report>> maker) {
        List<Dialogs.FileKind> kinds = Stream.of(ReportFiles.Kind.PDF, ReportFiles.Kind.XLSX, ReportFiles.Kind.CSV)
            .map(k -> new Dialogs.FileKind(k.label(), List.of("*" + k.ending()))).toList();
        String suggested = ReportFiles.fileName(name + " " + LocalDate.now(), ReportFiles.Kind.PDF);
        context.shell().dialogs().saveFile(new Dialogs.FileRequest(Message.of("inventory.print"), kinds, suggested, null), file -> write(name, maker, file));
    }

    private void write(String name, Function<ReportFiles.Kind, List<Report>> maker, Path chosen) {
        String fileName = chosen.getFileName().toString();
        Path file = fileName.contains(".") ? chosen : chosen.resolveSibling(fileName + ReportFiles.Kind.PDF.ending());
        context.tasks().run(Message.of("inventory.print.running", file.getFileName().toString()), p -> {
            List<Report> reports = maker.apply(ReportFiles.Kind.of(file));
            p.check();
            return ReportFiles.write(reports, file);
        }).onSuccess(missing -> written(name, file, missing)).onError(UserException.class, e -> context.shell().dialogs().ask(Message.of("inventory.print.failed"), e.userMessage(),
            List.of(new Dialogs.Choice("close", Message.of("ui.close"), Dialogs.Role.PRIMARY)), c -> { }));
    }

    private void written(String name, Path file, List<String> missing) {
        Message label = Message.of("inventory.label.written", name, file.getFileName().toString());
        context.link().write(Action.exported("centre", label), tx -> null)
            .onSuccess(w -> context.shell().toast()
                .show(missing.isEmpty() ? label : ReportFiles.missingFonts(missing), Message.of("paper.open"), () -> OpenFile.show(context, file)));
    }
}
