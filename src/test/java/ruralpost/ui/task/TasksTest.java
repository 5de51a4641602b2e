package ruralpost.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.FxTest;

class TasksTest extends FxTest {

    private final List<Throwable> unexpected = new ArrayList<>();

    @Test
    void workRunsElsewhereAndItsAnswerComesBackToTheWindow() {
        AtomicBoolean workOnFx = new AtomicBoolean(true);
        AtomicReference<String> answer = new AtomicReference<>();
        AtomicBoolean answerOnFx = new AtomicBoolean();
        List<String> order = new ArrayList<>();
        try (Tasks tasks = new Tasks(unexpected::add)) {
            fx(() -> tasks.run(progress -> {
                workOnFx.set(Platform.isFxApplicationThread());
                return "done";
            }).onSuccess(a -> {
                answerOnFx.set(Platform.isFxApplicationThread());
                order.add("success");
                answer.set(a);
            }).andFinally(() -> order.add("finally")));
            await("the answer", () -> order.size() == 2);
        }
        assertThat(workOnFx).isFalse();
        assertThat(answerOnFx).isTrue();
        assertThat(answer).hasValue("done");
        assertThat(order).containsExactly("success", "finally");
    }

    @Test
    void theHandlerOfTheRightKindTakesTheErrorAndOthersGetACode() {
        List<String> told = new ArrayList<>();
        Tasks tasks = Tasks.sameThread(unexpected::add);
        tasks.run(p -> {
            throw UserException.of("ui.dialog.text.blank");
        }).onError(IllegalStateException.class, e -> told.add("state")).onError(UserException.class, e -> told.add("user")).onError(Exception.class, e -> told.add("any"));
        tasks.run(p -> {
            throw new IllegalArgumentException("nobody waits for this");
        }).onError(UserException.class, e -> told.add("wrong"));
        tasks.settle();
        assertThat(told).containsExactly("user");
        assertThat(unexpected).singleElement().isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cancelAsksAndNeverInterrupts() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean();
        AtomicBoolean stopped = new AtomicBoolean();
        AtomicBoolean answered = new AtomicBoolean();
        try (Tasks tasks = new Tasks(unexpected::add)) {
            fx(() -> tasks.run(Message.of("ui.task.running"), progress -> {
                started.countDown();
                while (!progress.cancelled()) {
                    Thread.onSpinWait();
                    interrupted.compareAndSet(false, Thread.currentThread().isInterrupted());
                }
                interrupted.compareAndSet(false, Thread.currentThread().isInterrupted());
                progress.check();
                return 1;
            }).onSuccess(a -> answered.set(true)).onCancelled(() -> stopped.set(true)));
            assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(fx(() -> tasks.running().size())).isOne();
            fx(() -> tasks.running().getFirst().cancel());
            await("the stop", stopped::get);
            assertThat(fx(() -> tasks.running())).isEmpty();
        }
        assertThat(interrupted).isFalse();
        assertThat(answered).isFalse();
        assertThat(unexpected).isEmpty();
    }

    @Test
    void theLatestWinsWhenAnswersComeOutOfOrder() {
        List<Runnable> waiting = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        LatestTask<String> latest = new LatestTask<>(Tasks.on(waiting::add, unexpected::add));
        latest.run(p -> "old").onSuccess(shown::add).andFinally(() -> shown.add("old finally"));
        latest.run(p -> "new").onSuccess(shown::add);
        waiting.get(1).run();
        waiting.get(0).run();
        assertThat(shown).containsExactly("new");
        assertThat(latest.busy()).isFalse();
    }

    @Test
    void aSupersededFailureIsDroppedToo() {
        List<Runnable> waiting = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        LatestTask<String> latest = new LatestTask<>(Tasks.on(waiting::add, unexpected::add));
        latest.run(p -> {
            throw new IllegalStateException("old filter");
        });
        latest.run(p -> "new").onSuccess(shown::add);
        waiting.forEach(Runnable::run);
        assertThat(shown).containsExactly("new");
        assertThat(unexpected).isEmpty();
    }

    @Test
    void timeLeftComesFromTheShareDone() {
        AtomicLong nanos = new AtomicLong();
        TaskStatus status = new TaskStatus(Message.of("ui.task.running"), Runnable::run, nanos::get);
        status.steps(1, 100);
        assertThat(status.secondsLeftProperty().get()).isEqualTo(-1);
        nanos.set(TimeUnit.SECONDS.toNanos(10));
        status.steps(25, 100);
        assertThat(status.shareProperty().get()).isEqualTo(0.25);
        assertThat(status.secondsLeftProperty().get()).isEqualTo(30);
    }

    @Test
    void aDebouncedCallRunsOnceWithTheLastWish() {
        List<String> ran = new ArrayList<>();
        try (Tasks tasks = new Tasks(unexpected::add)) {
            Debounce debounce = tasks.debounce(50);
            fx(() -> {
                debounce.call(() -> ran.add("m"));
                debounce.call(() -> ran.add("mh"));
                debounce.call(() -> ran.add("mht"));
            });
            await("the call", () -> !ran.isEmpty());
        }
        assertThat(ran).containsExactly("mht");
    }
}
