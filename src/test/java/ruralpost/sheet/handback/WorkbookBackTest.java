package ruralpost.sheet.handback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.TestSheets;
import ruralpost.text.Lang;

/** A workbook with everything that offices put into one, handed back and read by a library that has no part in it. */
class WorkbookBackTest {

    @TempDir
    Path folder;

    private Path office() throws IOException {
        Path file = folder.resolve("销售表.xlsx");
        try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet hidden = book.newWorksheet("参数");
            hidden.value(0, 0, "勿动");
            hidden.setVisibilityState(VisibilityState.VERY_HIDDEN);
            Worksheet sheet = book.newWorksheet("五月");
            sheet.value(0, 0, "某县农产品销售表");
            sheet.range(0, 0, 0, 3).merge();
            String[] heads = {"日期", "产品", "金额", "备注"};
            for (int i = 0; i < heads.length; i++) {
                sheet.value(1, i, heads[i]);
                sheet.style(1, i).bold().borderStyle("thin").fillColor("CCE5FF").set();
            }
            for (int r = 2; r < 12; r++) {
                sheet.value(r, 0, LocalDate.of(2021, 5, r));
                sheet.style(r, 0).format("yyyy\"年\"m\"月\"d\"日\"").set();
                sheet.value(r, 1, "猕猴桃 <礼盒> & " + r);
                sheet.value(r, 2, r * 1000.5);
                sheet.style(r, 2).format("#,##0.00;[Red]-#,##0.00").borderStyle("thin").set();
                sheet.formula(r, 3, "C" + (r + 1) + "*2");
            }
            sheet.width(1, 31);
            sheet.freezePane(1, 2);
            sheet.hideRow(8);
            sheet.comment(3, 1, "批注");
        }
        return file;
    }

    private static List<String> cells(Path path, int exceptColumn) throws IOException {
        List<String> all = new ArrayList<>();
        try (FileInputStream in = new FileInputStream(path.toFile()); ReadableWorkbook book = new ReadableWorkbook(in)) {
            for (Sheet sheet : book.getSheets().toList()) {
                all.add(sheet.getName() + " " + sheet.getVisibility());
                for (Row row : sheet.read()) {
                    for (Cell cell : row) {
                        if (cell != null && (cell.getColumnIndex() != exceptColumn || sheet.getVisibility() != SheetVisibility.VISIBLE)) {
                            all.add(cell.getAddress() + " " + cell.getType() + " " + cell.getRawValue() + " " + cell.getFormula() + " "
                                + cell.getDataFormatString());
                        }
                    }
                }
            }
        }
        return all;
    }

    @Test
    void everyCellFormatFormulaAndPartIsAsItWas() throws IOException {
        Path original = office();
        Path out = HandBack.proposedName(original, Lang.ZH);
        try (SheetFile file = SheetFile.open(original)) {
            SheetMarks marks = SheetMarks.of(file.sheet("五月"), 2, Map.of(5, List.of(Backs.missing("C"), Backs.missing("A"))));
            HandedBack back = HandBack.write(out, file, List.of(marks), Lang.ZH);
            assertThat(back).isEqualTo(new HandedBack(out, 1, null));
        }
        assertThat(out.getFileName()).hasToString("销售表（有问题的行）.xlsx");
        assertThat(cells(out, 4)).isEqualTo(cells(original, 4)).hasSizeGreaterThan(40);
        assertThat(told(out, "五月", 4)).containsExactly("", Backs.TITLE, "", "", "C 列：缺少文件。填写文件；A 列：缺少文件。填写文件", "", "", "", "", "", "", "");
        Map<String, String> before = Backs.parts(original);
        Map<String, String> after = Backs.parts(out);
        assertThat(after.keySet()).containsExactlyInAnyOrderElementsOf(before.keySet());
        assertThat(after.keySet().stream().filter(n -> !after.get(n).equals(before.get(n))))
            .containsExactlyInAnyOrder("xl/worksheets/sheet2.xml", "xl/styles.xml");
        // width of the old column and the merged cells are still in the part
        assertThat(after.get("xl/worksheets/sheet2.xml")).contains("width=\"31").contains("<mergeCell ref=\"A1:D1\"").contains("frozen");
        assertThat(Backs.names(folder)).containsExactlyInAnyOrder("销售表.xlsx", "销售表（有问题的行）.xlsx");
    }

    private static List<String> told(Path path, String sheet, int column) throws IOException {
        try (FileInputStream in = new FileInputStream(path.toFile()); ReadableWorkbook book = new ReadableWorkbook(in)) {
            return book.findSheet(sheet).orElseThrow().read().stream().map(r -> r.getCellCount() > column ? r.getCellText(column) : "").toList();
        }
    }

    @Test
    void handedBackASecondTimeTheColumnIsWrittenOverAndOldMarksGo() throws IOException {
        Path original = office();
        Path first = folder.resolve("1.xlsx");
        Path second = folder.resolve("2.xlsx");
        try (SheetFile file = SheetFile.open(original)) {
            HandBack.write(first, file, List.of(SheetMarks.of(file.sheet("五月"), 2,
                Map.of(5, List.of(Backs.missing("C")), 6, List.of(Backs.missing("B"))))), Lang.ZH);
        }
        try (SheetFile file = SheetFile.open(first)) {
            HandBack.write(second, file, List.of(SheetMarks.of(file.sheet("五月"), 2, Map.of(6, List.of(Backs.missing("B"))))), Lang.EN);
        }
        assertThat(told(second, "五月", 4)).startsWith("", "Import problems (correct and import again)", "", "", "",
            "Column B: File is missing. Fill in File").hasSize(12);
        assertThat(told(second, "五月", 5)).containsOnly("");
        assertThat(cells(second, 4)).isEqualTo(cells(original, 4));
        String sheet = Backs.part(second, "xl/worksheets/sheet2.xml");
        String firstSheet = Backs.part(first, "xl/worksheets/sheet2.xml");
        assertThat(style(sheet, "B6")).isEqualTo(style(firstSheet, "B6")).isNotEqualTo(style(firstSheet, "B5"));
        assertThat(style(sheet, "C5")).isNotEqualTo(style(firstSheet, "C5"));
    }

    private static String style(String sheet, String cell) {
        return sheet.replaceFirst("(?s).*<c([^>]*r=\"" + cell + "\"[^>]*)>.*", "$1").replaceFirst(".*s=\"(\\d+)\".*", "$1");
    }

    @Test
    void macrosSignaturesAndUnknownPartsAreKeptByteForByte() {
        Map<String, String> more = Map.of("xl/vbaProject.bin", "\u0001\u0002macro>", "customUI/x.xml", "<a>\r\n</a>", "xl/calcChain.xml", "<calcChain/>");
        Path original = Backs.workbook(folder.resolve("m.xlsm"), "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", more);
        Path out = folder.resolve("n.xlsm");
        Backs.write(original, out, 0, "A1");
        Map<String, String> after = Backs.parts(out);
        more.forEach((name, text) -> assertThat(after.get(name).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1))
            .isEqualTo(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        // without styles nothing can be filled, without a title the text says what it is
        assertThat(Backs.told(out, 1)).containsEntry(1, Backs.TITLE + "：A 列：缺少文件。填写文件");
        assertThat(after).doesNotContainKey("xl/styles.xml");
    }

    @Test
    void aSheetWithoutTitlesIsKnownAgainByItsTexts() {
        Path original = TestSheets.xlsx(folder.resolve("p.xlsx"), new Object[] {"茶", 1}, new Object[] {"蜜", 2});
        Backs.write(original, folder.resolve("q.xlsx"), 0, "B1");
        Backs.write(folder.resolve("q.xlsx"), folder.resolve("r.xlsx"), 0, "B2");
        assertThat(Backs.told(folder.resolve("r.xlsx"), 2)).containsOnlyKeys(2);
    }

    @Test
    void severalTablesOfOneSheetShareTheColumn() {
        Path original = TestSheets.xlsx(folder.resolve("p.xlsx"), new Object[] {"产品", "金额"}, new Object[] {"茶", "x"}, new Object[] {},
            new Object[] {"产品", "金额", "备注"}, new Object[] {"蜜", "y", "z"});
        Path out = folder.resolve("q.xlsx");
        try (SheetFile file = SheetFile.open(original)) {
            HandBack.write(out, file, List.of(Backs.marks(file, 1, "B2"), Backs.marks(file, 4, "B5")), Lang.ZH);
        }
        assertThat(Backs.told(out, 3)).containsOnlyKeys(1, 2, 4, 5).containsEntry(4, Backs.TITLE);
    }

    @Test
    void aFullSheetGivesAListThatSaysWhy() {
        Path original = Backs.workbook(folder.resolve("p.xlsx"), "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>", Map.of());
        HandedBack back = Backs.write(original, folder.resolve("q.xlsm"), 0, "XFD1");
        assertThat(back.isList()).isTrue();
        assertThat(back.file()).isEqualTo(folder.resolve("q.xlsx"));
        List<List<String>> shown = TestSheets.shown(back.file());
        assertThat(shown.getFirst().getFirst()).startsWith("原表没有空列");
        assertThat(shown.getLast()).containsExactly("S", "1", "XFD", "", "缺少文件", "填写文件");
        assertThat(Backs.names(folder)).containsExactlyInAnyOrder("p.xlsx", "q.xlsx");
    }
}
