package ruralpost.archfixture.ui.task;

import javafx.application.Platform;

/** The one package that may. */
class GoodTasks {
    void run() {
        new Thread(() -> Platform.runLater(() -> { }));
    }
}
