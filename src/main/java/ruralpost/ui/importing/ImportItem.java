package ruralpost.ui.importing;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import ruralpost.importing.HoldDecisions;
import ruralpost.importing.HoldKind;
import ruralpost.importing.NameDecisions;
import ruralpost.importing.SheetImport;
import ruralpost.importing.UnknownNames;
import ruralpost.ledger.ChangeSet;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.SheetInfo;
import ruralpost.sheet.plan.PlanCounts;
import ruralpost.sheet.plan.PlanDifference;
import ruralpost.sheet.recipe.FileLook;
import ruralpost.text.Message;
import ruralpost.ui.task.TaskStatus;

/** One file on its way into the ledger: properties only. All but the path may be null until they are known. */
final class ImportItem {

    /**
     * What an import did.
     *
     * @param set    the change set; null when there was nothing to write
     * @param counts what became of the rows
     */
    record Done(ChangeSet set, PlanCounts counts) {
    }

    private final Path path;
    private final boolean pasted;
    private final ObjectProperty<SheetFile> file = new SimpleObjectProperty<>();
    private final ObjectProperty<Charset> charset = new SimpleObjectProperty<>();
    private final ObjectProperty<SheetInfo> sheet = new SimpleObjectProperty<>();
    private final ObjectProperty<SheetWindow> window = new SimpleObjectProperty<>();
    private final ObjectProperty<FileLook> look = new SimpleObjectProperty<>();
    private final ObjectProperty<ColumnMapping> mapping = new SimpleObjectProperty<>();
    private final ObjectProperty<NameDecisions> decisions = new SimpleObjectProperty<>(NameDecisions.of(UnknownNames.CREATE));
    private final ObjectProperty<HoldDecisions> holds = new SimpleObjectProperty<>(HoldDecisions.LEAVE);
    private final ObjectProperty<Map<HoldKind, Long>> held = new SimpleObjectProperty<>(Map.of());
    private final ObjectProperty<PlanDifference> difference = new SimpleObjectProperty<>();
    private final ObjectProperty<SheetImport.Planned> planned = new SimpleObjectProperty<>();
    private final ObjectProperty<TaskStatus> planning = new SimpleObjectProperty<>();
    private final ObjectProperty<TaskStatus> committing = new SimpleObjectProperty<>();
    private final ObjectProperty<Done> done = new SimpleObjectProperty<>();
    private final ObjectProperty<Message> problem = new SimpleObjectProperty<>();
    private final ObjectProperty<Message> note = new SimpleObjectProperty<>();

    ImportItem(Path path, boolean pasted) {
        this.path = path;
        this.pasted = pasted;
    }

    Path path() {
        return path;
    }

    /** Whether it came from the clipboard, so that its file name means nothing. */
    boolean pasted() {
        return pasted;
    }

    /** What to call it. */
    Message title() {
        return pasted ? Message.of("import.pasted") : Message.of("import.name", String.valueOf(path.getFileName()));
    }

    ObjectProperty<SheetFile> fileProperty() {
        return file;
    }

    /** The encoding that the user chose; null for the one that was found. */
    ObjectProperty<Charset> charsetProperty() {
        return charset;
    }

    ObjectProperty<SheetInfo> sheetProperty() {
        return sheet;
    }

    /** The rows in view. */
    ObjectProperty<SheetWindow> windowProperty() {
        return window;
    }

    /** The tables that were found on the sheet, and the recipe it is read by. */
    ObjectProperty<FileLook> lookProperty() {
        return look;
    }

    ObjectProperty<ColumnMapping> mappingProperty() {
        return mapping;
    }

    ObjectProperty<NameDecisions> decisionsProperty() {
        return decisions;
    }

    /** What was decided about names, now and in the recipe by which the sheet is read. */
    NameDecisions decided() {
        FileLook seen = look.get();
        return decisions.get().by(seen == null || seen.recipe() == null ? List.of() : seen.recipe().recipe().names());
    }

    /** Which held rows are taken all the same, never null. */
    ObjectProperty<HoldDecisions> holdsProperty() {
        return holds;
    }

    /** How many rows are held for each reason, or were before they were taken all the same; never null. */
    ObjectProperty<Map<HoldKind, Long>> heldProperty() {
        return held;
    }

    /** How the plan differs from the one before because the ledger moved; null when nobody has to be told. */
    ObjectProperty<PlanDifference> differenceProperty() {
        return difference;
    }

    /** The plan for exactly what is chosen now, or an older one while {@link #planningProperty} runs; null when there is none. */
    ObjectProperty<SheetImport.Planned> plannedProperty() {
        return planned;
    }

    ObjectProperty<TaskStatus> planningProperty() {
        return planning;
    }

    ObjectProperty<TaskStatus> committingProperty() {
        return committing;
    }

    ObjectProperty<Done> doneProperty() {
        return done;
    }

    /** Why there is no plan: the file cannot be read, columns are missing. */
    ObjectProperty<Message> problemProperty() {
        return problem;
    }

    /** What has just happened and should be noticed. */
    ObjectProperty<Message> noteProperty() {
        return note;
    }

    /** Whether the plan can be carried out now. */
    boolean ready() {
        return planned.get() != null && planning.get() == null && committing.get() == null && done.get() == null && problem.get() == null
            && planned.get().counts().toWrite() > 0;
    }
}
