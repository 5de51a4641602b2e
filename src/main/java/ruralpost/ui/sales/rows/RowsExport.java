package ruralpost.ui.sales.rows;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import ruralpost.ledger.Action;
import ruralpost.ledger.ChangeKind;
import ruralpost.report.NewFile;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.text.UserException;
import ruralpost.ui.WindowContext;
import ruralpost.ui.dialog.Dialogs;
import ruralpost.ui.dialog.Dialogs.FileKind;
import ruralpost.ui.sales.SaleBook;
import ruralpost.ui.task.Progress;

/** Writes rows of the table to a file that Excel and WPS open, and puts down in the history that they left the program. */
final class RowsExport {

    private static final int AT_ONCE = 1000;

    private final WindowContext context;
    private final SaleBook book;
    private final SaleLines lines;

    /** Sorts of files. */
    enum Kind {
        XLSX("sales.rows.export.kind.xlsx"), CSV("sales.rows.export.kind.csv");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        Message label() {
            return Message.of(key);
        }

        String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }

        FileKind choice() {
            return new FileKind(label(), List.of("*" + ending()));
        }
    }

    RowsExport(WindowContext context, SaleBook book, SaleLines lines) {
        this.context = context;
        this.book = book;
        this.lines = lines;
    }

    /** Asks where, then writes. @param ids rows in the order of the file */
    void ask(Kind kind, long[] ids) {
        String name = context.texts().now("sales.rows.export.name", java.time.LocalDate.now().toString()) + kind.ending();
        context.shell().dialogs().saveFile(new Dialogs.FileRequest(Message.of("sales.rows.export.title"), List.of(kind.choice()), name, null),
            file -> write(kind, ids, withEnding(file, kind)));
    }

    private static Path withEnding(Path file, Kind kind) {
        String name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(kind.ending()) ? file : file.resolveSibling(name + kind.ending());
    }

    /** Writes in the background, shown with progress and Cancel. */
    void write(Kind kind, long[] ids, Path file) {
        Lang lang = context.texts().lang();
        ExportColumns columns = new ExportColumns(book, lang);
        String name = file.getFileName().toString();
        context.tasks().run(Message.of("sales.rows.export.running", name), progress -> {
            toFile(kind, ids, file, columns, lang, progress);
            return ids.length;
        }).onSuccess(n -> written(n, name)).onError(UserException.class, e -> context.shell().dialogs().ask(Message.of("sales.rows.export.failed"), e.userMessage(),
            List.of(new Dialogs.Choice("close", Message.of("ui.close"), Dialogs.Role.PRIMARY)), c -> { }));
    }

    private void written(int rows, String name) {
        Message label = Message.of("sales.rows.label.export", rows, name);
        context.link().write(new Action(ChangeKind.EXPORT, "sales", label, null, null), tx -> null).onSuccess(w -> context.shell().toast().show(label));
    }

    private void toFile(Kind kind, long[] ids, Path file, ExportColumns columns, Lang lang, Progress progress) {
        NewFile.write(file, out -> {
            try (RowsFile rows = kind == Kind.CSV ? RowsFile.csv(out, columns.header())
                : RowsFile.xlsx(out, Texts.of(lang).get("sales.rows.export.sheet"), columns.header(), columns.widths())) {
                for (int i = 0; i < ids.length; i += AT_ONCE) {
                    progress.check();
                    for (SaleLine line : lines.of(Arrays.copyOfRange(ids, i, Math.min(ids.length, i + AT_ONCE))).stream().filter(Objects::nonNull).toList()) {
                        rows.row(columns.cells(line));
                    }
                    progress.steps(i + AT_ONCE, ids.length);
                }
            }
            return null;
        });
    }
}
