package ruralpost.sheet.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A workbook of Excel 2007 and later. The macros of an xlsm are parts that nobody asks for. */
record XlsxBook(Path source, XlsxOutline outline, KeptTexts texts, SheetLimits limits) implements Book {

    static XlsxBook open(Path source, SheetLimits limits) throws IOException {
        try (XlsxZip zip = new XlsxZip(source, limits)) {
            return new XlsxBook(source, XlsxOutline.read(zip), new KeptTexts(), limits);
        }
    }

    @Override
    public List<SheetInfo> sheets() {
        return outline.sheets();
    }

    @Override
    public RowCursor rows(int sheet) throws IOException {
        XlsxZip zip = new XlsxZip(source, limits);
        try {
            return new XlsxCursor(zip, outline, texts, sheet, limits);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    @Override
    public List<Region> merged(int sheet) throws IOException {
        List<Region> found = new ArrayList<>();
        try (XlsxZip zip = new XlsxZip(source, limits);
             XmlPart xml = new XmlPart(new WithoutRows(zip.open(outline.parts().get(sheet))), limits)) {
            while (xml.next()) {
                if (xml.isStart() && xml.name().equals("mergeCell")) {
                    Region region = Region.of(xml.attribute("ref"));
                    if (region == null) {
                        throw new Refused("sheet.file.damaged");
                    }
                    if (found.size() == limits.merged()) {
                        throw new Refused("sheet.file.merged", limits.merged());
                    }
                    found.add(region);
                }
            }
        }
        found.sort(Comparator.comparingInt(Region::firstRow).thenComparingInt(Region::firstColumn));
        return List.copyOf(found);
    }

    @Override
    public SheetAside aside(int sheet) throws IOException {
        try (XlsxZip zip = new XlsxZip(source, limits)) {
            return XlsxAside.read(zip, outline.parts().get(sheet));
        }
    }

    @Override
    public boolean date1904() {
        return outline.date1904();
    }
}
