package ruralpost.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import ruralpost.importing.SheetImport;
import ruralpost.sheet.handback.HandBack;
import ruralpost.sheet.handback.HandedBack;
import ruralpost.sheet.plan.ErrorReport;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.WindowContext;
import ruralpost.ui.dialog.Dialogs;

/** Gives back what was not taken: the user's own file with those rows marked, or a list of them. */
final class ImportReturn {

    private final WindowContext context;
    private final Dialogs dialogs;

    ImportReturn(WindowContext context, Dialogs dialogs) {
        this.context = context;
        this.dialogs = dialogs;
    }

    /** Writes the user's file again with the rows marked that were not taken. */
    void saveMarked(ImportItem item) {
        SheetImport.Planned planned = item.plannedProperty().get();
        if (planned == null || planned.counts().allTaken() || item.pasted()) {
            return;
        }
        Lang lang = context.texts().lang();
        Path proposed = HandBack.proposedName(item.path().toAbsolutePath(), lang);
        String ending = ending(item.path());
        Dialogs.FileKind kind = ending.isEmpty() ? new Dialogs.FileKind(Message.of("import.kind.all"), List.of("*"))
            : new Dialogs.FileKind(Message.of("import.kind.same", ending.substring(1)), List.of("*" + ending));
        dialogs.saveFile(new Dialogs.FileRequest(Message.of("import.back.save"), List.of(kind), String.valueOf(proposed.getFileName()),
            proposed.getParent()), chosen -> mark(item, planned, withEnding(chosen, ending), lang));
    }

    private void mark(ImportItem item, SheetImport.Planned planned, Path out, Lang lang) {
        context.tasks().run(Message.of("import.back.saving"), p -> Bridge.stoppable(() -> HandBack.write(out, planned.plan().file(),
                List.of(ruralpost.sheet.handback.SheetMarks.of(planned.plan())), lang, new Bridge(p))))
            .onSuccess(written -> marked(item, written))
            .onError(UserException.class, e -> item.noteProperty().set(e.userMessage()))
            .onCancelled(() -> item.noteProperty().set(Message.of("import.back.stopped")));
    }

    private void marked(ImportItem item, HandedBack written) {
        if (written.note() != null) {
            item.noteProperty().set(written.note());
        }
        context.shell().toast().show(Message.of(written.isList() ? "import.back.list" : "import.back.saved", written.file().toString(), written.marked()));
    }

    /** Saves the rows that were not taken as a workbook. */
    void saveList(ImportItem item) {
        SheetImport.Planned planned = item.plannedProperty().get();
        if (planned == null || planned.counts().allTaken()) {
            return;
        }
        Message title = Message.of("import.errors.save");
        String suggested = context.texts().now("import.errors.name", baseName(item)) + ".xlsx";
        Dialogs.FileKind kind = new Dialogs.FileKind(Message.of("import.kind.xlsx"), List.of("*.xlsx"));
        dialogs.saveFile(new Dialogs.FileRequest(title, List.of(kind), suggested, item.pasted() ? null : item.path().toAbsolutePath().getParent()),
            chosen -> list(planned, withEnding(chosen, ".xlsx")));
    }

    private void list(SheetImport.Planned planned, Path out) {
        Lang lang = context.texts().lang();
        context.tasks().run(Message.of("import.errors.saving"), p -> {
            ErrorReport.write(out, lang, List.of(planned.plan()));
            return out;
        }).onSuccess(o -> context.shell().toast().show(Message.of("import.errors.saved", o.toString())))
            .onError(UserException.class, e -> context.shell().toast().show(e.userMessage()));
    }

    private static String baseName(ImportItem item) {
        String name = String.valueOf(item.path().getFileName());
        return name.substring(0, name.length() - ending(item.path()).length());
    }

    /** ".xlsx", or "" where a name has none. */
    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot) : "";
    }

    /** Choosers of some systems do not add the ending of the kind that was chosen. */
    static Path withEnding(Path chosen, String ending) {
        String name = String.valueOf(chosen.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ending.toLowerCase(Locale.ROOT)) ? chosen : chosen.resolveSibling(name + ending);
    }
}
