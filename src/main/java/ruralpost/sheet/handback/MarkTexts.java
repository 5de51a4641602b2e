package ruralpost.sheet.handback;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import ruralpost.sheet.RowProblem;
import ruralpost.sheet.plan.ErrorReport;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;

/** The sentences of the added column. */
final class MarkTexts {

    /** More than a cell of any spreadsheet program shows. */
    private static final int LONGEST = 2_000;

    private static final List<String> TITLES = Arrays.stream(Lang.values())
        .map(lang -> plain(Texts.of(lang).get("sheet.handback.title"))).toList();
    private static final int SHORTEST_TITLE = 10;
    private static final int LONGEST_TITLE = 100;

    private final Texts texts;

    MarkTexts(Lang lang) {
        texts = Texts.of(lang);
    }

    /** In that language, or in English when the encoding of a text file has no characters for it. */
    MarkTexts(Lang lang, Charset charset) {
        CharsetEncoder encoder = charset.canEncode() ? charset.newEncoder() : null;
        texts = Texts.of(encoder != null && !encoder.canEncode(Texts.of(lang).get("sheet.handback.title")) ? Lang.EN : lang);
    }

    /** The title of the added column. */
    String title() {
        return texts.get("sheet.handback.title");
    }

    /** Whether a text is the title of an added column in either language, or begins with it as the marks of sheets without titles do. */
    static boolean isTitle(String text) {
        if (text.length() < SHORTEST_TITLE) {
            return false;
        }
        String clean = plain(RowProblem.shorten(text, LONGEST_TITLE));
        return TITLES.stream().anyMatch(clean::startsWith);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    /** What is wrong with a row, all of it in one line. */
    String of(List<CellMark> marks) {
        Object all = null;
        for (CellMark mark : marks) {
            String one = one(mark);
            all = all == null ? one : texts.get("sheet.handback.both", all, one);
            if (all.toString().length() > LONGEST) {
                break;
            }
        }
        return safe(String.valueOf(all));
    }

    /** What is told of a row of which only is known that it was not taken. */
    String unlisted() {
        return texts.get("sheet.handback.unlisted");
    }

    /** The same for a sheet without titles, where the text has to say what it is. */
    String untitled(String text) {
        return texts.get("sheet.handback.untitled", title(), text);
    }

    private String one(CellMark mark) {
        String wrong = texts.get(mark.problem());
        if (mark.expected() != null) {
            wrong = texts.get("sheet.handback.expected", wrong, texts.get(mark.expected()));
        }
        Message field = mark.field();
        if (mark.column().isEmpty()) {
            return wrong;
        }
        return field == null ? texts.get("sheet.handback.at", mark.column(), wrong)
            : texts.get("sheet.handback.in", mark.column(), texts.get(field), wrong);
    }

    private static String safe(String text) {
        String line = text.replaceAll("[\\p{Cntrl}&&[^\\t]]+", " ").strip();
        return ErrorReport.escape(RowProblem.shorten(line, LONGEST));
    }
}
