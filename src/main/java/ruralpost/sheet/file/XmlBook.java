package ruralpost.sheet.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;

/** A workbook of Excel 2003 in one XML file, which accounting programs still write and call xls. */
final class XmlBook implements Book {

    /** Numbers of formats that no program has by itself. */
    private static final int FIRST_FORMAT = 1_000;

    private final Path source;
    private final SheetLimits limits;
    private final List<SheetInfo> sheets = new ArrayList<>();
    private final List<List<Region>> merged = new ArrayList<>();
    private final Map<String, Integer> styles = new HashMap<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private final BitSet struck = new BitSet();
    private final DateFormats formats;

    /** Reads the file once; one without sheets is refused. */
    XmlBook(Path source, SheetLimits limits) throws IOException {
        this.source = source;
        this.limits = limits;
        try (XmlPart xml = open()) {
            while (xml.next()) {
                if (xml.isStart()) {
                    start(xml);
                }
            }
        }
        if (sheets.isEmpty()) {
            throw new Refused("sheet.file.nosheets");
        }
        int[] ids = new int[styles.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = codes.containsKey(FIRST_FORMAT + i) ? FIRST_FORMAT + i : 0;
        }
        formats = DateFormats.of(ids, codes, struck);
        for (SheetInfo sheet : sheets) {
            List<Region> found = new ArrayList<>();
            try (XmlBookRows rows = new XmlBookRows(open(), this, sheet.index(), found)) {
                while (rows.read() != null) {
                    continue;
                }
            }
            merged.add(List.copyOf(found));
        }
    }

    /** Guarded against a text or tag that never ends. */
    private XmlPart open() throws IOException {
        ZipEntry whole = new ZipEntry("workbook");
        whole.setCompressedSize(Files.size(source));
        return new XmlPart(new GuardedStream(Files.newInputStream(source), whole, limits), limits);
    }

    private void start(XmlPart xml) throws IOException {
        switch (xml.name()) {
            case "Style" -> styles.putIfAbsent(String.valueOf(xml.attribute("ID")), styles.size());
            case "NumberFormat" -> code(xml.attribute("Format"));
            case "Font" -> struck.set(Math.max(0, styles.size() - 1), "1".equals(xml.attribute("StrikeThrough")));
            case "Worksheet" -> sheets.add(new SheetInfo(sheets.size(), String.valueOf(xml.attribute("Name")), false));
            case "Visible" -> {
                // stands in the options of the sheet before it
                if (!sheets.isEmpty()) {
                    SheetInfo last = sheets.removeLast();
                    sheets.add(new SheetInfo(last.index(), last.name(), true));
                }
            }
            default -> { }
        }
    }

    private void code(String format) {
        String code = format == null ? null : switch (format) {
            case "Percent" -> "0.00%";
            case "General Date", "Short Date", "Long Date", "Medium Date" -> "yyyy-mm-dd";
            case "Currency", "Euro Currency", "Fixed", "Standard", "Scientific", "General", "General Number" -> null;
            default -> format;
        };
        if (code != null && !styles.isEmpty()) {
            codes.putIfAbsent(FIRST_FORMAT + styles.size() - 1, code);
        }
    }

    SheetLimits limits() {
        return limits;
    }

    DateFormats formats() {
        return formats;
    }

    /** Number of a cell style, −1 for one that is not known. */
    int style(String id) {
        return id == null ? -1 : styles.getOrDefault(id, -1);
    }

    @Override
    public List<SheetInfo> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public RowCursor rows(int sheet) throws IOException {
        return new XmlBookRows(open(), this, sheet, null);
    }

    @Override
    public List<Region> merged(int sheet) {
        return merged.get(sheet);
    }

    @Override
    public boolean date1904() {
        return false;
    }
}
