package ruralpost.sheet.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads what a sheet of a workbook holds beside its cells. */
final class XlsxAside {

    private XlsxAside() {
    }

    /** @param part of the sheet */
    static SheetAside read(XlsxZip zip, String part) throws IOException {
        String comments = commentsPart(zip, part);
        List<SheetAside.Comment> found = new ArrayList<>();
        int all = comments == null ? 0 : comments(zip, comments, found);
        return new SheetAside(hiddenColumns(zip, part), found, all - found.size());
    }

    /** They are listed before the rows. */
    private static Set<Integer> hiddenColumns(XlsxZip zip, String part) throws IOException {
        Set<Integer> hidden = new HashSet<>();
        try (XmlPart xml = zip.xml(part)) {
            while (xml.next() && !(xml.isStart() && xml.name().equals("sheetData"))) {
                String flag = xml.isStart() && xml.name().equals("col") ? xml.attribute("hidden") : null;
                if ("1".equals(flag) || "true".equals(flag)) {
                    int last = Math.min(number(xml.attribute("max")), SheetAside.WIDEST);
                    for (int column = Math.max(1, number(xml.attribute("min"))); column <= last; column++) {
                        hidden.add(column - 1);
                    }
                }
            }
        }
        return hidden;
    }

    private static int number(String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static String commentsPart(XlsxZip zip, String part) throws IOException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String relations = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        if (!zip.has(relations)) {
            return null;
        }
        try (XmlPart xml = zip.xml(relations)) {
            while (xml.next()) {
                if (xml.isStart() && xml.name().equals("Relationship") && String.valueOf(xml.attribute("Type")).endsWith("/comments")) {
                    String target = XlsxOutline.resolve(folder, xml.attribute("Target"));
                    return zip.has(target) ? target : null;
                }
            }
        }
        return null;
    }

    private static int comments(XlsxZip zip, String part, List<SheetAside.Comment> found) throws IOException {
        int all = 0;
        try (XmlPart xml = zip.xml(part)) {
            String cell = null;
            boolean said = false;
            StringBuilder text = new StringBuilder();
            while (xml.next()) {
                if (xml.isStart() && xml.name().equals("comment")) {
                    cell = xml.attribute("ref");
                    text.setLength(0);
                } else if ((xml.isStart() || xml.isEnd()) && xml.name().equals("t")) {
                    said = xml.isStart();
                } else if (said && cell != null && text.length() < SheetAside.READ) {
                    xml.appendText(text);
                } else if (xml.isEnd() && xml.name().equals("comment") && cell != null) {
                    all++;
                    SheetAside.add(found, cell, text.toString());
                    cell = null;
                }
            }
        }
        return all;
    }
}
