package ruralpost.archfixture.value;

import javafx.beans.property.SimpleStringProperty;

/** Uses JavaFX outside the window. */
class BadProperty {
    final SimpleStringProperty name = new SimpleStringProperty();
}
