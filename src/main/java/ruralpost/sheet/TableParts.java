package ruralpost.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.layout.Above;

/** Stretches of columns that may be tables of their own beside each other, each as its first and last column. */
final class TableParts {

    private TableParts() {
    }

    /** Where the titles begin again (姓名 金额 姓名 金额, to save paper), else where columns without title and data part them. */
    static List<int[]> of(List<List<String>> titles, List<SheetRow> body) {
        List<int[]> repeated = withoutSums(repeated(titles), titles, body);
        return repeated.size() > 1 ? repeated : parted(titles, body);
    }

    /** The same below names over each of them: 双龙支局 over 日期, 品名, 金额 beside 吉卫支局 over the same. Empty where the names are not one for each. */
    static List<int[]> captioned(List<List<String>> titles) {
        if (titles.stream().anyMatch(path -> path.size() == 1)) {
            return List.of();
        }
        List<int[]> parts = repeated(titles.stream().map(path -> path.isEmpty() ? path : path.subList(1, path.size())).toList());
        List<String> names = parts.stream().map(p -> over(titles, p)).distinct().toList();
        return parts.size() > 1 && names.size() == parts.size() && !names.contains("") ? parts : List.of();
    }

    private static List<int[]> repeated(List<List<String>> titles) {
        List<Integer> starts = new ArrayList<>();
        for (int column = 0; column < titles.size(); column++) {
            if (!titles.get(column).isEmpty() && (starts.isEmpty() || titles.get(column).equals(titles.get(starts.getFirst())))) {
                starts.add(column);
            }
        }
        List<int[]> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int from = starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1) : titles.size();
            while (to > from + 1 && titles.get(to - 1).isEmpty()) {
                to--;
            }
            parts.add(new int[] {from, to - 1});
            if (to - from < 2 || !titles.get(from + 1).equals(titles.get(starts.getFirst() + 1))) {
                return List.of();
            }
        }
        return parts;
    }

    /** Behind an empty column the last part ends where a summary begins. */
    private static List<int[]> withoutSums(List<int[]> parts, List<List<String>> titles, List<SheetRow> body) {
        if (parts.size() < 2) {
            return parts;
        }
        int[] last = parts.getLast();
        int end = last[0] + parts.getFirst()[1] - parts.getFirst()[0];
        boolean gap = end + 1 < last[1] && titles.get(end + 1).isEmpty() && body.stream().allMatch(r -> r.cell(end + 1).isBlank());
        boolean sums = gap && new SideBlocks(body).sumsUp(new int[] {end + 2, last[1]}, new int[] {last[0], end});
        return !sums ? parts : Stream.concat(parts.subList(0, parts.size() - 1).stream(), Stream.of(new int[] {last[0], end})).toList();
    }

    private static List<int[]> parted(List<List<String>> titles, List<SheetRow> body) {
        List<int[]> parts = new ArrayList<>();
        int begin = -1;
        for (int column = 0; column <= titles.size(); column++) {
            int at = column;
            boolean empty = column == titles.size() || titles.get(column).isEmpty() && body.stream().allMatch(r -> r.cell(at).isBlank());
            if (!empty && begin < 0) {
                begin = column;
            } else if (empty && begin >= 0) {
                parts.add(new int[] {begin, column - 1});
                begin = -1;
            }
        }
        return parts;
    }

    /** The titles of a part alone. */
    static List<List<String>> only(List<List<String>> titles, int[] part) {
        List<List<String>> kept = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            kept.add(i >= part[0] && i <= part[1] ? titles.get(i) : List.of());
        }
        return kept;
    }

    /** The lines above with the one word that stands over all titles of a part: 花垣支局 over 产品, 数量 and 金额 beside 边城支局 over the same. */
    static Above named(Above own, List<List<String>> titles, int[] part) {
        String word = over(titles, part);
        // said of this part alone, it is as sure as a line that names what it is
        String label = PlaceWords.isNear(word) || word.endsWith("邮局") ? "网点:" : CalledLike.isBuyer(word) ? "客户:" : "";
        return word.isEmpty() ? own : own.and(label + word);
    }

    /** The one word that stands over all titles of a part; "" where there is none. */
    private static String over(List<List<String>> titles, int[] part) {
        List<String> over = only(titles, part).stream().filter(path -> !path.isEmpty()).map(path -> path.size() > 1 ? path.getFirst() : "").distinct().toList();
        return over.size() == 1 ? over.getFirst() : "";
    }

    /** The cells of a row over a part, or over the gap behind it; all of it where a single cell stands over everything. @param next where the next part begins */
    static SheetRow within(SheetRow row, int[] part, int next) {
        List<Cell> cells = row.cells().size() == 1 ? row.cells() : row.cells().stream().filter(x -> x.column() >= part[0] && x.column() < next).toList();
        return new SheetRow(row.number(), row.hidden(), cells);
    }
}
