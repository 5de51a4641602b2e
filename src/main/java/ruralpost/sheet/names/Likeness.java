package ruralpost.sheet.names;

import java.util.HashSet;
import java.util.Set;
import ruralpost.text.Message;

/**
 * How much a name of a record resembles one text. Names whose numbers differ are different things (1号店, 2号店), however alike.
 *
 * @param text   normal form of the text
 * @param pinyin its toneless pinyin run together
 */
record Likeness(String text, String pinyin) {

    private static final int PLURAL = 94;
    private static final int SAME_SOUND = 92;
    private static final int SWAPPED = 86;
    private static final int ONE_LETTER = 80;
    private static final int NEAR_SOUND = 78;
    private static final int INITIALS = 70;
    private static final int LEAST = 45;
    /** Below that many letters a single other one makes another word. */
    private static final int SOUND_LETTERS = 5;

    /** The proposal that this name is worth; null when it is none. */
    Proposal compare(NearNames.Form form) {
        if (!digits(text).equals(digits(form.text())) && !digits(text).isEmpty()) {
            return null;
        }
        if (plural(text, form.text()) || plural(form.text(), text)) {
            return new Proposal(form.record(), PLURAL, Message.of("sheet.names.plural"));
        }
        if (!pinyin.isEmpty() && pinyin.equals(form.pinyin())) {
            return new Proposal(form.record(), SAME_SOUND, Message.of("sheet.names.sound", pinyin));
        }
        int longest = Math.max(text.length(), form.text().length());
        int distance = EditDistance.between(text, form.text(), 2);
        if (distance == 1 && longest > 2) {
            return EditDistance.isSwap(text, form.text()) ? new Proposal(form.record(), SWAPPED, Message.of("sheet.names.swapped"))
                : new Proposal(form.record(), ONE_LETTER + Math.min(longest, 10) / 3, Message.of("sheet.names.letter"));
        }
        if (distance == 1 && EditDistance.isSwap(text, form.text())) {
            return new Proposal(form.record(), NEAR_SOUND, Message.of("sheet.names.swapped"));
        }
        if (pinyin.length() >= SOUND_LETTERS && EditDistance.between(pinyin, form.pinyin(), 1) <= 1) {
            return new Proposal(form.record(), NEAR_SOUND, Message.of("sheet.names.sound.near"));
        }
        return parts(form, longest);
    }

    private Proposal parts(NearNames.Form form, int longest) {
        int shortest = Math.min(text.length(), form.text().length());
        if (shortest >= 2 && (text.contains(form.text()) || form.text().contains(text))) {
            int score = LEAST + 5 + 25 * shortest / longest;
            return new Proposal(form.record(), score, Message.of("sheet.names.part", text.length() == shortest ? text : form.text()));
        }
        Set<String> mine = pairs(text);
        Set<String> both = pairs(form.text());
        int all = mine.size() + both.size();
        both.retainAll(mine);
        int score = all == 0 ? 0 : 30 + 80 * both.size() / all;
        return score < LEAST + 5 ? null : new Proposal(form.record(), score, Message.of("sheet.names.near"));
    }

    /** The text holds the first letters of the name's syllables. */
    Proposal initials(NearNames.Form form) {
        return new Proposal(form.record(), INITIALS, Message.of("sheet.names.initials"));
    }

    private static String digits(String text) {
        return text.replaceAll("\\D+", " ").strip();
    }

    private static boolean plural(String one, String many) {
        if (one.isEmpty() || one.charAt(one.length() - 1) > 'z') {
            return false;
        }
        return many.equals(one + "s") || many.equals(one + "es") || one.endsWith("y") && many.equals(one.substring(0, one.length() - 1) + "ies");
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
