package ruralpost.sheet.corpus;

import java.util.List;

/** Lays the expected and the actual reading side by side, differing lines marked. */
final class SideBySide {

    private SideBySide() {
    }

    static String of(List<String> expected, List<String> read) {
        int left = Math.max(8, expected.stream().mapToInt(SideBySide::width).max().orElse(0));
        StringBuilder text = new StringBuilder();
        line(text, " ", "EXPECTED", left, "READ");
        int e = 0;
        int r = 0;
        while (e < expected.size() || r < read.size()) {
            boolean here = e < expected.size();
            boolean there = r < read.size();
            if (here && there && expected.get(e).equals(read.get(r))) {
                line(text, " ", expected.get(e++), left, read.get(r++));
            } else if (here && there && !read.subList(r, read.size()).contains(expected.get(e))
                && !expected.subList(e, expected.size()).contains(read.get(r))) {
                line(text, "!", expected.get(e++), left, read.get(r++));
            } else if (here && (!there || !read.subList(r, read.size()).contains(expected.get(e)))) {
                line(text, "!", expected.get(e++), left, "");
            } else {
                line(text, "!", "", left, read.get(r++));
            }
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String mark, String left, int width, String right) {
        text.append('\n').append(mark).append(' ').append(left).append(" ".repeat(Math.max(0, width - width(left)))).append("  |  ").append(right);
    }

    /** Chinese characters are two columns wide. */
    private static int width(String text) {
        return text.codePoints().map(c -> c > 0x2E7F ? 2 : 1).sum();
    }
}
