package ruralpost.sheet.words;

import ruralpost.sheet.file.Cell;

/** Makes texts alike that differ in their white space alone. */
public final class EvenSpace {

    private EvenSpace() {
    }

    /** The text without white space around it, any run of it inside, also of ideographic spaces and line breaks, being one blank. */
    public static String of(String text) {
        int first = 0;
        while (first < text.length() && !Cell.isSpace(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder even = new StringBuilder(text.length()).append(text, 0, first);
        boolean gap = false;
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Cell.isSpace(c)) {
                gap = !even.isEmpty();
            } else {
                if (gap) {
                    even.append(' ');
                    gap = false;
                }
                even.append(c);
            }
        }
        return even.toString();
    }
}
