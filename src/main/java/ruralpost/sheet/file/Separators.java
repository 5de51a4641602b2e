package ruralpost.sheet.file;

/** Which character separates the columns of a text file, judged from its beginning. */
final class Separators {

    private static final char[] CANDIDATES = {',', '\t', ';', '|', '\uFF0C', '\uFF1B'};
    private static final int LINES = 50;

    private Separators() {
    }

    /**
     * The separator that splits most of the first lines into the same number of columns; a comma when none does.
     *
     * @param head the first characters of the file; its last line may be cut
     */
    static char of(String head) {
        char best = ',';
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            // full-width marks also stand in the texts of a file that another character separates
            double score = score(head, candidate) * (candidate > 0xFF00 ? 0.5 : 1);
            if (score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
        return best;
    }

    /** The separator that a first line such as "sep=;" orders; it is for the spreadsheet program, not a row. 0 when there is none. */
    static char ordered(String head) {
        boolean order = head.length() > 4 && head.regionMatches(true, 0, "sep=", 0, 4) && isCandidate(head.charAt(4))
            && (head.length() == 5 || head.charAt(5) == '\r' || head.charAt(5) == '\n');
        return order ? head.charAt(4) : 0;
    }

    private static boolean isCandidate(char c) {
        for (char candidate : CANDIDATES) {
            if (c == candidate) {
                return true;
            }
        }
        return c == ':' || c == ' ' || c == '^' || c == '~' || c == '#';
    }

    /** Lines that have the most usual number of separators, counted with the logarithm of that number. */
    private static double score(String head, char separator) {
        int[] perCount = new int[512];
        int lines = 0;
        int count = 0;
        boolean quoted = false;
        boolean fieldStart = true;
        boolean any = false;
        for (int i = 0; i < head.length() && lines < LINES; i++) {
            char c = head.charAt(i);
            if (quoted) {
                quoted = c != '"';
                continue;
            }
            if (c == '\n' || c == '\r') {
                if (any) {
                    perCount[Math.min(count, perCount.length - 1)]++;
                    lines++;
                }
                count = 0;
                any = false;
                fieldStart = true;
                continue;
            }
            any = true;
            // a quote after a quoted field opens it again: that is how a quote is written inside quotes
            quoted = c == '"' && (fieldStart || head.charAt(i - 1) == '"');
            fieldStart = c == separator;
            count += c == separator ? 1 : 0;
        }
        if (any && lines == 0) {
            perCount[Math.min(count, perCount.length - 1)]++;
            lines++;
        }
        double best = 0;
        for (int n = 1; n < perCount.length; n++) {
            best = Math.max(best, perCount[n] * (1 + Math.log(n)));
        }
        return lines == 0 ? 0 : best / lines;
    }
}
