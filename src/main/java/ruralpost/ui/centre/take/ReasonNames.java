package ruralpost.ui.centre.take;

import javafx.util.StringConverter;
import ruralpost.centre.take.DifferenceReason;
import ruralpost.ui.text.UiTexts;

/** Reasons of differences as they are called. */
final class ReasonNames extends StringConverter<DifferenceReason> {

    private final UiTexts texts;

    ReasonNames(UiTexts texts) {
        this.texts = texts;
    }

    @Override
    public String toString(DifferenceReason reason) {
        return reason == null ? "" : texts.now(reason.label());
    }

    @Override
    public DifferenceReason fromString(String text) {
        return null;
    }
}
