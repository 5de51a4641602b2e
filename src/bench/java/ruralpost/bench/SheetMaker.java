package ruralpost.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import ruralpost.text.Lang;
import ruralpost.text.Texts;

/** Writes invented sales as the spreadsheet that a clerk would import. */
final class SheetMaker {

    static final List<String> TITLES = List.of("日期", "单据号", "产品", "渠道", "销售地点", "买方类型", "数量", "单位", "单价", "金额", "订单数", "备注");

    private SheetMaker() {
    }

    /** Kept between runs: it depends on nothing but the number of rows. */
    static Path make(Folders folders, int rows) throws IOException {
        Path file = folders.kept().resolve("sales-" + rows + "-v1.xlsx");
        if (Files.exists(file)) {
            return file;
        }
        System.out.println("Making the spreadsheet " + file.getFileName() + " …");
        Path part = folders.scratch().resolve("part.xlsx");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part)); Workbook book = new Workbook(out, "bench", "1.0")) {
            Worksheet sheet = book.newWorksheet("销售");
            for (int c = 0; c < TITLES.size(); c++) {
                sheet.value(0, c, TITLES.get(c));
            }
            Invented invented = new Invented(2019, rows);
            for (int r = 1; r <= rows; r++) {
                write(sheet, r, invented.next());
                if (r % 10_000 == 0) {
                    sheet.flush();
                }
            }
        }
        return Files.move(part, file);
    }

    private static void write(Worksheet sheet, int r, Invented.Row row) {
        sheet.value(r, 0, row.day());
        sheet.style(r, 0).format("yyyy-mm-dd").set();
        sheet.value(r, 1, row.doc());
        sheet.value(r, 2, Invented.product(row.product()));
        if (row.channel() >= 0) {
            sheet.value(r, 3, Invented.channel(row.channel()));
        }
        if (row.seller() >= 0) {
            sheet.value(r, 4, Invented.seller(row.seller()));
        }
        sheet.value(r, 5, Texts.of(Lang.ZH).get(row.buyerKind().label()));
        sheet.value(r, 6, row.quantity());
        sheet.value(r, 7, row.unit().zh());
        sheet.value(r, 8, row.price());
        sheet.value(r, 9, java.math.BigDecimal.valueOf(row.fen(), 2));
        sheet.value(r, 10, row.orders());
        if (row.remark() != null) {
            sheet.value(r, 11, row.remark());
        }
    }
}
