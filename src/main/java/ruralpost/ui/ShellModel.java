package ruralpost.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import ruralpost.chart.Theme;
import ruralpost.text.Message;

/** What the shell shows and what the user chooses in it; properties only. */
public final class ShellModel {

    private final StringProperty operator = new SimpleStringProperty("");
    private final StringProperty office = new SimpleStringProperty("");
    private final StringProperty ledgerName = new SimpleStringProperty("");
    private final StringProperty ledgerFile = new SimpleStringProperty("");
    private final ObjectProperty<SaveState> saveState = new SimpleObjectProperty<>(SaveState.saved(null));
    private final ObjectProperty<Message> backup = new SimpleObjectProperty<>(Message.of("ui.status.backup.none"));
    private final BooleanProperty backupLate = new SimpleBooleanProperty();
    private final ObjectProperty<Message> selection = new SimpleObjectProperty<>();
    private final BooleanProperty sample = new SimpleBooleanProperty();
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ObjectProperty<Message> undoable = new SimpleObjectProperty<>();
    private final ObjectProperty<Message> redoable = new SimpleObjectProperty<>();
    private final ObjectProperty<Feature> feature = new SimpleObjectProperty<>();
    private final ObjectProperty<SubTab> subTab = new SimpleObjectProperty<>();

    /** Name of the person who works, shown after 经办人. */
    public StringProperty operatorProperty() {
        return operator;
    }

    /** Short name of the office. */
    public StringProperty officeProperty() {
        return office;
    }

    /** Short name of the ledger, such as 花垣县台账. */
    public StringProperty ledgerNameProperty() {
        return ledgerName;
    }

    /** The whole path of the ledger file, for the tooltip. */
    public StringProperty ledgerFileProperty() {
        return ledgerFile;
    }

    /** Saved, saving, waiting, failed. */
    public ObjectProperty<SaveState> saveStateProperty() {
        return saveState;
    }

    /** When the last backup was made and whether it was checked, never null. */
    public ObjectProperty<Message> backupProperty() {
        return backup;
    }

    /** Whether the last backup is older than it should be. */
    public BooleanProperty backupLateProperty() {
        return backupLate;
    }

    /** Count, sum and average of what is selected, or where the cursor is; null for nothing. */
    public ObjectProperty<Message> selectionProperty() {
        return selection;
    }

    /** Whether the sample ledger is open. */
    public BooleanProperty sampleProperty() {
        return sample;
    }

    /** The look of the window, never null. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** What Ctrl+Z takes back outside fields; null when there is nothing. */
    public ObjectProperty<Message> undoableProperty() {
        return undoable;
    }

    /** What Ctrl+Y brings back; null when there is nothing. */
    public ObjectProperty<Message> redoableProperty() {
        return redoable;
    }

    /** The tab in view, never null once the shell is built. */
    public ObjectProperty<Feature> featureProperty() {
        return feature;
    }

    /** The second-level view, never null once the shell is built. */
    public ObjectProperty<SubTab> subTabProperty() {
        return subTab;
    }
}
