package ruralpost.ui.importing;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import ruralpost.sheet.recipe.KeptRecipe;
import ruralpost.text.Message;

/** What the import screen shows: the files, the one in view, the place looked at. Properties only. */
final class ImportModel {

    private final ObservableList<ImportItem> items = FXCollections.observableArrayList();
    private final ObjectProperty<ImportItem> current = new SimpleObjectProperty<>();
    private final ObjectProperty<Message> problem = new SimpleObjectProperty<>();
    private final ObjectProperty<LedgerNames> names = new SimpleObjectProperty<>(LedgerNames.NONE);
    private final ObjectProperty<List<KeptRecipe>> recipes = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Spot> spot = new SimpleObjectProperty<>();
    private final BooleanProperty allConstants = new SimpleBooleanProperty();

    /** The files in the order given. */
    ObservableList<ImportItem> items() {
        return items;
    }

    /** The file in view; null for the start page. */
    ObjectProperty<ImportItem> currentProperty() {
        return current;
    }

    /** What went wrong before there was a file, such as an empty folder; null for nothing. */
    ObjectProperty<Message> problemProperty() {
        return problem;
    }

    /** The names that the ledger knows, never null. */
    ObjectProperty<LedgerNames> namesProperty() {
        return names;
    }

    /** The recipes that the ledger keeps, never null. */
    ObjectProperty<List<KeptRecipe>> recipesProperty() {
        return recipes;
    }

    /** The problem looked at; null for none. */
    ObjectProperty<Spot> spotProperty() {
        return spot;
    }

    /** Whether all fields that the sheet lacks are offered, not only the usual ones. */
    BooleanProperty allConstantsProperty() {
        return allConstants;
    }

    /** A property of the file in view; null while there is none. */
    <T> ObservableValue<T> of(Function<ImportItem, ObservableValue<T>> property) {
        return current.flatMap(property);
    }
}
