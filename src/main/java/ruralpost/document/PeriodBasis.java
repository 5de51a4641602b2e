package ruralpost.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ruralpost.text.Message;

/** Whether a document states the period of a figure or it was inferred from the text around it. */
public enum PeriodBasis {
    STATED, INFERRED;

    /** As stored and as in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The basis with that code. */
    public static PeriodBasis ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    static List<String> codes() {
        return Stream.of(values()).map(PeriodBasis::code).toList();
    }

    /** Name for the user. */
    public Message label() {
        return Message.of("document.basis." + code());
    }
}
