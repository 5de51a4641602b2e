package ruralpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.sales.SalesFixture;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.task.Job;
import ruralpost.ui.task.Tasks;

/** What the status bar says of what is saved and what is not. */
class LedgerLinkTest extends FxTest {

    @TempDir
    private Path folder;
    private SalesFixture fixture;
    private Tasks tasks;
    private LedgerLink link;
    private final ShellModel model = new ShellModel();
    private final List<Throwable> unexpected = new ArrayList<>();

    @BeforeEach
    void open() {
        fixture = new SalesFixture(folder);
        tasks = fx(() -> new Tasks(unexpected::add));
        link = fx(() -> new LedgerLink(fixture.app, tasks, model));
    }

    @AfterEach
    void close() {
        fx(tasks::close);
        fixture.close();
        assertThat(unexpected).isEmpty();
    }

    private SaveState.Kind said() {
        return fx(() -> model.saveStateProperty().get().kind());
    }

    /** Starts work that waits until it is cancelled. */
    private Job<Object> running() {
        CountDownLatch begun = new CountDownLatch(1);
        Job<Object> job = fx(() -> link.run(Message.of("ui.keys.new"), progress -> {
            begun.countDown();
            while (true) {
                progress.check();
                Thread.onSpinWait();
            }
        }));
        await("it runs", () -> begun.getCount() == 0);
        return job;
    }

    private void await(Job<?> job) {
        await("the end", job::done);
    }

    @Test
    void cancellingSaysThatAllIsSavedWhenWhatRanBesideItWas() {
        CountDownLatch go = new CountDownLatch(1);
        Job<?> write = fx(() -> link.write(SalesFixture.action("slow"), tx -> {
            await(go);
            return null;
        }));
        Job<Object> run = running();
        go.countDown();
        await(write);
        assertThat(said()).as("the other is still at work").isEqualTo(SaveState.Kind.SAVING);
        fx(() -> run.status().cancel());
        await(run);
        assertThat(said()).isEqualTo(SaveState.Kind.SAVED);
    }

    @Test
    void cancellingDoesNotHideThatSomethingWasNotSaved() {
        Job<?> write = fx(() -> link.write(SalesFixture.action("refused"), tx -> {
            throw UserException.of("ui.dialog.text.blank");
        }).onError(UserException.class, e -> { }));
        await(write);
        assertThat(said()).isEqualTo(SaveState.Kind.FAILED);
        Job<Object> run = running();
        fx(() -> run.status().cancel());
        await(run);
        assertThat(said()).isEqualTo(SaveState.Kind.FAILED);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
