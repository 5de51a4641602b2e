package ruralpost.ui.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import ruralpost.text.UserException;

class ErrorCodesTest {

    @Test
    void theSameFaultHasTheSameCodeAndAnotherFaultAnother() {
        String once = ErrorCodes.codeOf(fault());
        assertThat(ErrorCodes.codeOf(new RuntimeException("wrapped", fault()))).isEqualTo(once);
        assertThat(ErrorCodes.codeOf(new UnsupportedOperationException())).isNotEqualTo(once);
        assertThat(once).matches("[2-9A-HJKMNP-Z]{5}");
    }

    @Test
    void aUserErrorIsShownAsItsSentenceWithoutCode() {
        ErrorCodes codes = new ErrorCodes(Runnable::run);
        codes.report(new IllegalStateException(UserException.of("ui.dialog.text.blank")), "test");
        assertThat(codes.currentProperty().get().message().key()).isEqualTo("ui.dialog.text.blank");
        assertThat(codes.currentProperty().get().code()).isEmpty();
    }

    @Test
    void anErrorAtTheEndOfAThreadIsShown() throws Exception {
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        ErrorCodes codes = new ErrorCodes(Runnable::run);
        AtomicReference<ErrorReport> seen = new AtomicReference<>();
        codes.currentProperty().subscribe(seen::set);
        try {
            codes.install();
            Thread thread = new Thread(() -> {
                throw new IllegalStateException("lost");
            });
            thread.start();
            thread.join();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        assertThat(seen.get().code()).hasSize(5);
        assertThat(seen.get().message().args()).containsExactly(seen.get().code());
    }

    private static IllegalStateException fault() {
        return new IllegalStateException("message may differ " + System.nanoTime());
    }
}
