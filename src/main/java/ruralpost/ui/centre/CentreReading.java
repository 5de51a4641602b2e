package ruralpost.ui.centre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import ruralpost.ui.WindowContext;
import ruralpost.ui.task.LatestTask;

/** Reads the centres for all screens of the tab together, once for each change of the ledger, and only while one of them is looked at. */
final class CentreReading {

    private final WindowContext context;
    private final LatestTask<CentreData> reading;
    private final List<Follower> followers = new ArrayList<>();
    private CentreData data;
    private long readUpTo = -1;

    private static final class Follower {
        private final Node screen;
        private final Consumer<CentreData> taker;
        private CentreData taken;

        Follower(Node screen, Consumer<CentreData> taker) {
            this.screen = screen;
            this.taker = taker;
        }

        void take(CentreData fresh) {
            if (screen.getScene() != null && taken != fresh) {
                taken = fresh;
                taker.accept(fresh);
            }
        }
    }

    CentreReading(WindowContext context) {
        this.context = context;
        this.reading = new LatestTask<>(context.tasks());
        context.link().setProperty().addListener((o, was, now) -> {
            if (followers.stream().anyMatch(f -> f.screen.getScene() != null)) {
                read();
            }
        });
    }

    /** Gives a screen what is read, now and whenever it changes, while the screen is in the window. */
    void follow(Node screen, Consumer<CentreData> taker) {
        Follower follower = new Follower(screen, taker);
        followers.add(follower);
        screen.sceneProperty().addListener((o, was, now) -> {
            if (now != null) {
                if (current()) {
                    follower.take(data);
                }
                read();
            }
        });
    }

    /** Whether what was read holds everything in the ledger. */
    boolean current() {
        return data != null && readUpTo == context.link().setProperty().get() && data.today().equals(LocalDate.now());
    }

    /** Whether an answer is awaited. */
    boolean busy() {
        return reading.busy();
    }

    private void read() {
        if (current()) {
            return;
        }
        long upTo = context.link().setProperty().get();
        reading.run(p -> CentreData.read(context.app(), LocalDate.now())).onSuccess(fresh -> {
            data = fresh;
            readUpTo = upTo;
            followers.forEach(f -> f.take(fresh));
        });
    }
}
