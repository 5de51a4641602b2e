package ruralpost.value;

/** Makes the ordinary characters of the many that keyboards and office programs have for the same. */
final class HalfWidth {

    private HalfWidth() {
    }

    /** Full-width letters, digits, signs and blanks as ordinary ones, all minus signs as a hyphen. */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(switch (c) {
                case '\u3000', '\u00A0', '\u202F', '\u205F', '\t', '\n', '\r' -> ' ';
                case '\u2212', '\uFE63', '\u2010', '\u2011', '\u2012' -> '-';
                case '\uFE50' -> ',';
                case '\uFE6A' -> '%';
                case '\uFFE5' -> '¥';
                case '\uFEFF', '\u200B' -> ' ';
                default -> c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c >= '\u2000' && c <= '\u200A' ? ' ' : c;
            });
        }
        return out.toString();
    }
}
