package ruralpost.sheet.handback;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import ruralpost.sheet.FieldKind;
import ruralpost.sheet.SheetField;
import ruralpost.sheet.SheetShape;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.file.TestSheets;
import ruralpost.text.Lang;
import ruralpost.text.Message;

/** Marks and readings for the tests of handing back. */
final class Backs {

    static final String TITLE = "导入问题（改好后重新导入）";
    static final SheetShape SALES = SheetShape.of("sales",
        SheetField.of("period", "sheet.errors.row", FieldKind.PERIOD, "日期", "date").require(),
        SheetField.of("product", "sheet.errors.file", FieldKind.NAME, "产品", "product").require(),
        SheetField.of("amount", "sheet.errors.value", FieldKind.MONEY, "金额", "amount").require(),
        SheetField.of("remark", "sheet.errors.expected", FieldKind.TEXT, "备注", "remark"));

    private Backs() {
    }

    /** "A 列：缺少文件。填写文件" */
    static CellMark missing(String column) {
        Message field = Message.of("sheet.errors.file");
        return new CellMark(column, null, Message.of("sheet.problem.required", field), Message.of("sheet.problem.required.expected", field));
    }

    /** Marks the given cells of the first sheet; "4" marks a row as a whole. */
    static SheetMarks marks(SheetFile file, int header, String... cells) {
        Map<Integer, List<CellMark>> rows = new TreeMap<>();
        for (String cell : cells) {
            int row = Integer.parseInt(cell.replaceAll("[A-Z]", ""));
            rows.merge(row, List.of(missing(cell.replaceAll("[0-9]", ""))), (a, b) -> {
                List<CellMark> both = new java.util.ArrayList<>(a);
                both.addAll(b);
                return both;
            });
        }
        return SheetMarks.of(file.sheets().getFirst(), header, rows);
    }

    /** Hands a file back with these cells marked, in Chinese. */
    static HandedBack write(Path original, Path out, int header, String... cells) {
        try (SheetFile file = SheetFile.open(original)) {
            return HandBack.write(out, file, List.of(marks(file, header, cells)), Lang.ZH);
        }
    }

    /** A hand-made workbook; its parts may be replaced. */
    static Path workbook(Path file, String sheetData, Map<String, String> more) {
        Map<String, String> parts = TestSheets.parts(sheetData);
        parts.putAll(more);
        return TestSheets.write(file, TestSheets.zip(parts));
    }

    /** The unpacked parts of a workbook. */
    static Map<String, String> parts(Path path) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                zip.getInputStream(entry).transferTo(bytes);
                parts.put(entry.getName(), bytes.toString(StandardCharsets.ISO_8859_1));
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One part as text. */
    static String part(Path path, String name) {
        return new String(parts(path).get(name).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /** What the added column says, by row number. */
    static Map<Integer, String> told(Path path, int column) {
        return TestSheets.rows(path).stream().filter(r -> !r.cell(column).isBlank())
            .collect(Collectors.toMap(SheetRow::number, r -> r.cell(column).raw(), (a, b) -> a, TreeMap::new));
    }

    static Set<String> names(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(p -> p.getFileName().toString()).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
