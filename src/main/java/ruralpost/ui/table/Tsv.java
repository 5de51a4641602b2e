package ruralpost.ui.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The form in which spreadsheets put a block on the clipboard: cells parted by tabs, rows by line ends, cells with tabs, line ends or
 * quotes in quotes. A text that a spreadsheet would take for a formula gets an apostrophe before it, which is taken off again here.
 */
final class Tsv {

    private static final String FORMULA = "=+-@";

    private Tsv() { }

    static String write(List<List<String>> rows) {
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                out.append(i == 0 ? "" : "\t").append(quoted(row.get(i)));
            }
            out.append("\r\n");
        }
        return out.toString();
    }

    /** The rows of a block; a line end at its end makes no row of its own. */
    static List<List<String>> parse(String block) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int at = 0;
        while (at < block.length()) {
            StringBuilder cell = new StringBuilder();
            at = block.charAt(at) == '"' ? inQuotes(block, at + 1, cell) : at;
            while (at < block.length() && "\t\r\n".indexOf(block.charAt(at)) < 0) {
                cell.append(block.charAt(at++));
            }
            row.add(unescaped(cell.toString()));
            boolean tab = at < block.length() && block.charAt(at) == '\t';
            if (tab) {
                at++;
                if (at == block.length() || "\r\n".indexOf(block.charAt(at)) >= 0) {
                    row.add("");
                }
            }
            if (!tab || at < block.length() && "\r\n".indexOf(block.charAt(at)) >= 0) {
                at += block.startsWith("\r\n", at) ? 2 : 1;
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return rows;
    }

    /** Whether a text on the clipboard is more than one cell. */
    static boolean isBlock(String text) {
        return text.indexOf('\t') >= 0 || text.strip().indexOf('\n') >= 0;
    }

    private static int inQuotes(String block, int from, StringBuilder cell) {
        int at = from;
        while (at < block.length()) {
            char c = block.charAt(at++);
            if (c != '"') {
                cell.append(c);
            } else if (at < block.length() && block.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    private static String quoted(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 && !isNumber(text) ? "'" + text : text;
        boolean needed = safe.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"');
        return needed ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static String unescaped(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0 ? cell.substring(1) : cell;
    }

    private static boolean isNumber(String text) {
        return text.matches("[-+]?[0-9,]+(\\.[0-9]+)?%?");
    }
}
