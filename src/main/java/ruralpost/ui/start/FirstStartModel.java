package ruralpost.ui.start;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import ruralpost.text.Lang;
import ruralpost.text.Message;

/** What the first start asks; properties only, and whether the answers are complete. */
final class FirstStartModel {

    final StringProperty searchText = new SimpleStringProperty("");
    final ObservableList<County> found = FXCollections.observableArrayList();
    final ObjectProperty<County> county = new SimpleObjectProperty<>();
    final StringProperty operator = new SimpleStringProperty("");
    final BooleanProperty sample = new SimpleBooleanProperty(true);
    final ObjectProperty<Message> countyProblem = new SimpleObjectProperty<>();
    final ObjectProperty<Message> operatorProblem = new SimpleObjectProperty<>();

    FirstStartModel() {
        county.subscribe(c -> countyProblem.set(c == null ? countyProblem.get() : null));
        operator.subscribe(name -> operatorProblem.set(name.isBlank() ? operatorProblem.get() : null));
    }

    /** The answers; empty when something is missing, which then stands in the problems. */
    Optional<FirstStartResult> read(Lang lang) {
        countyProblem.set(county.get() == null ? Message.of("ui.start.county.missing") : null);
        operatorProblem.set(operator.get().isBlank() ? Message.of("ui.start.operator.missing") : null);
        if (countyProblem.get() != null || operatorProblem.get() != null) {
            return Optional.empty();
        }
        return Optional.of(new FirstStartResult(county.get(), lang, operator.get().strip(), sample.get()));
    }
}
