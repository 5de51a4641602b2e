package ruralpost.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ruralpost.sheet.words.HeaderTitle;

/** What the row over a group says, without its number and title: 一、渠道：邮乐网 is 邮乐网. */
final class GroupWord {

    private static final int LONGEST = 60;
    private static final Pattern NUMBERED = Pattern.compile("^(?:[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.．]|[(（][0-9一二三四五六七八九十]{1,3}[)）]|[0-9]{1,2}[、.．)）](?![0-9])) *");
    private static final Pattern TITLED = Pattern.compile("^([^:：]{1,12})[:：](.+)$");

    private GroupWord() {
    }

    /** How it is numbered: rows of one kind are numbered alike. */
    enum Style {
        PLAIN, HAN, HAN_IN_BRACKETS, DIGIT;

        static Style of(String written) {
            String text = written.strip();
            return !NUMBERED.matcher(text).find() ? PLAIN : !text.matches("^[(（]?[一二三四五六七八九十].*") ? DIGIT : text.matches("^[(（].*") ? HAN_IN_BRACKETS : HAN;
        }
    }

    /** The word alone; null when there is none, or a whole sentence. @param field whose own title (渠道：) is no part of it; may be null */
    static String of(String written, SheetField field) {
        String text = NUMBERED.matcher(written.strip()).replaceFirst("").replaceFirst("[:：] *$", "").strip();
        Matcher titled = TITLED.matcher(text);
        if (field != null && titled.matches() && isTitle(field, titled.group(1))) {
            text = titled.group(2).strip();
        }
        // 邮乐网（2种）
        text = text.replaceFirst("[(（](?:共|计)? ?\\d+ ?\\p{IsHan}{0,2}[)）]$", "").strip();
        return text.isEmpty() || text.length() > LONGEST ? null : text;
    }

    /** Whether it names the field itself: 渠道：邮乐网. */
    static boolean isTitled(String written, SheetField field) {
        Matcher titled = TITLED.matcher(NUMBERED.matcher(written.strip()).replaceFirst(""));
        return titled.matches() && isTitle(field, titled.group(1));
    }

    private static boolean isTitle(SheetField field, String word) {
        return field.titles().stream().anyMatch(t -> HeaderTitle.normal(t).equals(HeaderTitle.normal(word)));
    }
}
