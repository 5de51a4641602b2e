package ruralpost.ui.register;

import java.time.LocalDate;
import java.util.function.Supplier;
import ruralpost.ui.WindowContext;
import ruralpost.ui.text.UiTexts;

/**
 * What the form of a register is given.
 *
 * @param window the window, for what a form does besides its rows
 * @param texts  texts in the language shown
 * @param data   the records of all kinds as last read; never null, empty before the first reading
 */
public record RegisterContext(WindowContext window, UiTexts texts, Supplier<RegisterData> data) {

    /** The day by which unfinished dates are completed. */
    LocalDate today() {
        return LocalDate.now();
    }
}
