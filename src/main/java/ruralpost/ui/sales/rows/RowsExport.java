package ruralpost.ui.sales.rows;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import ruralpost.ledger.Action;
import ruralpost.ledger.ChangeKind;
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
        XLSX, CSV;

        String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }

        FileKind choice() {
            return new FileKind(Message.of("sales.rows.export.kind." + name().toLowerCase(Locale.ROOT)), List.of("*" + ending()));
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

    /** Beside the file first: an older file is replaced only by a complete one, and a cancelled export leaves nothing. */
    private void toFile(Kind kind, long[] ids, Path file, ExportColumns columns, Lang lang, Progress progress) {
        Path part = null;
        try {
            part = Files.createTempFile(file.toAbsolutePath().getParent(), "export-", ".part");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part));
                 RowsFile rows = kind == Kind.CSV ? RowsFile.csv(out, columns.header())
                     : RowsFile.xlsx(out, Texts.of(lang).get("sales.rows.export.sheet"), columns.header(), columns.widths())) {
                for (int i = 0; i < ids.length; i += AT_ONCE) {
                    progress.check();
                    for (SaleLine line : lines.of(Arrays.copyOfRange(ids, i, Math.min(ids.length, i + AT_ONCE))).stream().filter(Objects::nonNull).toList()) {
                        rows.row(columns.cells(line));
                    }
                    progress.steps(i + AT_ONCE, ids.length);
                }
            }
            move(part, file);
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new UserException(Message.of("sales.rows.export.cannot", String.valueOf(file.getFileName())), e);
        } finally {
            discard(part);
        }
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path part) {
        try {
            if (part != null) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            org.slf4j.LoggerFactory.getLogger(RowsExport.class).warn("{} was left behind", part, e);
        }
    }
}
