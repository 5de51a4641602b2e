package ruralpost.sheet.file;

/**
 * Where a section of a number format has the places for its digits, and by what power of ten it moves the point: {@code 0.0,} shows thousandths
 * of the number, {@code 0!.0000} puts a point that is none before the last four digits.
 *
 * @param first place of the first digit in the code, -1 for none
 * @param last  place of the last one
 * @param shift how many digits the point is moved to the left
 */
record FormatDigits(int first, int last, int shift) {

    /** @param code one section of a format; the word General must have become a digit already */
    static FormatDigits of(String code) {
        int first = -1;
        int last = -1;
        int commas = 0;
        int shift = 0;
        int behind = 0;
        boolean dot = false;
        boolean point = false;
        char end = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (end == 0 && (c == '0' || c == '#' || c == '?')) {
                first = first < 0 ? i : first;
                last = i;
                commas = 0;
                behind += point && !dot ? 1 : 0;
            } else if (end == 0 && c == ',' && first >= 0) {
                commas++;
            } else if (end == 0 && c == '.') {
                dot = true;
                shift += 3 * commas;
                commas = 0;
            } else if (end == 0 && (c == '\\' || c == '!' || c == '_' || c == '*')) {
                i++;
                point |= first >= 0 && (c == '\\' || c == '!') && i < code.length() && code.charAt(i) == '.';
            } else if (end == 0 && (c == '"' || c == '[')) {
                end = c == '"' ? '"' : ']';
                point |= first >= 0 && code.startsWith("\".\"", i);
            } else if (c == end) {
                end = 0;
            }
        }
        return new FormatDigits(first, last, shift + 3 * commas + behind);
    }
}
