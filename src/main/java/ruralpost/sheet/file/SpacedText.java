package ruralpost.sheet.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A table typed into a message with blanks between its columns. */
public final class SpacedText {

    private static final Pattern WIDE = Pattern.compile("[ \\u00A0\\u3000]{2,}|\\u3000");
    private static final Pattern ANY = Pattern.compile("[ \\u00A0\\u3000]+");
    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_LINES = 2;

    private SpacedText() {
    }

    /**
     * The same with tabs between the columns: where two blanks or more part them, or else one. Empty where another mark parts them, or the lines but for
     * one or two above the titles fall into different numbers of columns, so that nobody can tell which blank belongs to a name.
     *
     * @param text lines of any length
     */
    public static Optional<String> toTabs(String text) {
        if (text.indexOf('\t') >= 0 || text.indexOf('|') >= 0) {
            return Optional.empty();
        }
        List<String> lines = text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        return lines.stream().anyMatch(l -> l.indexOf(',') >= 0 && !l.matches(".*\\d,\\d{3}.*")) ? Optional.empty() : parted(lines, WIDE).or(() -> parted(lines, ANY));
    }

    private static Optional<String> parted(List<String> lines, Pattern blanks) {
        List<String> parted = new ArrayList<>();
        int width = 0;
        int alike = 0;
        for (String line : lines) {
            String[] parts = blanks.split(line);
            boolean title = parts.length == 1 && parted.size() < FEWEST_LINES && alike == 0;
            width = title || width > 0 ? width : parts.length;
            if (!title && parts.length != width) {
                return Optional.empty();
            }
            alike += title ? 0 : 1;
            parted.add(String.join("\t", parts));
        }
        return width >= FEWEST_COLUMNS && alike >= FEWEST_LINES ? Optional.of(String.join("\n", parted) + "\n") : Optional.empty();
    }
}
