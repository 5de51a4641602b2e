package ruralpost.sheet.file;

/** Column indexes from 0 and their letters A … Z, AA … XFD. */
public final class ColumnLetters {

    private static final String[] FIRST = new String[256];

    static {
        for (int i = 0; i < FIRST.length; i++) {
            FIRST[i] = build(i);
        }
    }

    private ColumnLetters() {
    }

    /** Letters of a column index, 0 gives "A". */
    public static String of(int column) {
        return column < FIRST.length ? FIRST[column] : build(column);
    }

    private static String build(int column) {
        StringBuilder letters = new StringBuilder(3);
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }

    /** Index of the letters at the start of an address ("B7" gives 1, "b" gives 1); -1 when it has none or too many. */
    public static int index(String address) {
        int column = 0;
        int i = 0;
        for (; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c >= 'a' && c <= 'z') {
                c -= 'a' - 'A';
            }
            if (c < 'A' || c > 'Z') {
                break;
            }
            if (i == 3) {
                return -1;
            }
            column = column * 26 + (c - 'A' + 1);
        }
        return column - 1;
    }
}
