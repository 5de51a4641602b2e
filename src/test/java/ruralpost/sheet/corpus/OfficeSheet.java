package ruralpost.sheet.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A sheet as some office may make it, drawn from a seed: true sales first, then the habits in which they are written down.
 *
 * @param file  the file to be
 * @param truth by row number the records that the row tells of, which the generator knows and no reader has seen
 * @param sales the same as sales
 * @param shown the sheet as text
 */
record OfficeSheet(MessySheet file, Map<Integer, List<String>> truth, Map<Integer, List<Sale>> sales, String shown) {

    static OfficeSheet of(long seed, Habits habits) {
        String kind = habits.pick("file", "xlsx", "xlsx", "xlsx", "xls", "csv", "et", "gbk");
        boolean csv = kind.equals("csv") || kind.equals("gbk");
        OfficePage page = new OfficePage(habits.has("page.left", 0.1) ? 1 : 0, !csv);
        table(habits, csv, page);
        if (habits.has("book.second", 0.05)) {
            page.gap(habits.between("book.second.gap", 1, 3));
            table(habits.others(), csv, page);
        }
        String id = "s" + seed;
        MessySheet file = switch (kind) {
            case "xls" -> MessySheet.xls(id);
            case "et" -> MessySheet.et(id);
            case "csv" -> MessySheet.csv(id).encoded(StandardCharsets.UTF_8, true);
            case "gbk" -> MessySheet.csv(id).encoded(Charset.forName("GB18030"), false);
            default -> MessySheet.xlsx(id);
        };
        boolean formulas = page.rows.stream().anyMatch(r -> java.util.Arrays.stream(r).anyMatch(Formula.class::isInstance));
        if (!csv && !formulas && habits.has("book.hidden", 0.05)) {
            file.hiddenSheet("旧表").row("日期", "产品", "金额").row("2017-01-01", "腊肉", 1);
        }
        file.sheet(page.name != null ? page.name : habits.pick("book.sheet", "Sheet1", "销售", "明细", "台账"));
        page.rows.forEach(file::row);
        page.merges.forEach(file::merge);
        page.hidden.forEach(file::hideRow);
        return new OfficeSheet(file, page.truth, page.sales, kind + (page.name == null ? "" : " " + page.name) + "\n" + page.shown());
    }

    private static void table(Habits habits, boolean csv, OfficePage page) {
        switch (habits.pick("layout", "list", "list", "list", "across", "across", "compare", "compare", "group", "against")) {
            case "against" -> new AgainstLayout(habits, csv, page).write();
            case "across" -> new AcrossLayout(habits, csv, page).write();
            case "compare" -> new ComparisonLayout(habits, csv, page).write();
            case "group" -> new GroupLayout(habits, csv, page).write();
            default -> new ListLayout(habits, csv, page).write();
        }
    }
}
