package ruralpost.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ruralpost.text.Message;

/** What sort of document. */
public enum DocumentKind {
    /** 通报. */
    CIRCULAR,
    /** 感谢信. */
    LETTER_OF_THANKS,
    /** 政策文件. */
    POLICY,
    /** 协议. */
    AGREEMENT,
    /** 新闻. */
    NEWS,
    OTHER;

    /** As stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with that code. */
    public static DocumentKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    static List<String> codes() {
        return Stream.of(values()).map(DocumentKind::code).toList();
    }

    /** Name for the user. */
    public Message label() {
        return Message.of("document.kind." + code());
    }
}
