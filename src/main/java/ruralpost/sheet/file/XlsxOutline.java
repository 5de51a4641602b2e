package ruralpost.sheet.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a workbook says about itself.
 *
 * @param sheets   its sheets in their order
 * @param parts    the part of each sheet
 * @param date1904 whether dates are counted from 1904
 * @param styles   part of the styles, or null
 * @param strings  part of the shared texts, or null
 */
record XlsxOutline(List<SheetInfo> sheets, List<String> parts, boolean date1904, String styles, String strings) {

    static XlsxOutline read(XlsxZip zip) throws IOException {
        String book = bookPart(zip);
        String folder = book.substring(0, book.lastIndexOf('/') + 1);
        String relations = folder + "_rels/" + book.substring(folder.length()) + ".rels";
        Map<String, String> targets = new HashMap<>();
        String styles = null;
        String strings = null;
        if (zip.has(relations)) {
            try (XmlPart xml = zip.xml(relations)) {
                while (xml.next()) {
                    if (xml.isStart() && xml.name().equals("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                        String target = resolve(folder, xml.attribute("Target"));
                        String type = String.valueOf(xml.attribute("Type"));
                        targets.put(xml.attribute("Id"), target);
                        styles = type.endsWith("/styles") ? target : styles;
                        strings = type.endsWith("/sharedStrings") ? target : strings;
                    }
                }
            }
        }
        return readBook(zip, book, targets, styles, strings);
    }

    private static String bookPart(XlsxZip zip) throws IOException {
        if (zip.has("_rels/.rels")) {
            try (XmlPart xml = zip.xml("_rels/.rels")) {
                while (xml.next()) {
                    if (xml.isStart() && xml.name().equals("Relationship")
                        && String.valueOf(xml.attribute("Type")).endsWith("/officeDocument")) {
                        String target = resolve("", xml.attribute("Target"));
                        if (target.endsWith(".bin")) {
                            throw new Refused("sheet.file.xlsb");
                        }
                        if (zip.has(target) && !target.startsWith("word/") && !target.startsWith("ppt/")) {
                            return target;
                        }
                    }
                }
            }
        }
        if (zip.has("xl/workbook.bin")) {
            throw new Refused("sheet.file.xlsb");
        }
        if (!zip.has("xl/workbook.xml")) {
            throw new Refused(whatElse(zip));
        }
        return "xl/workbook.xml";
    }

    private static String whatElse(XlsxZip zip) {
        if (zip.has("content.xml") && zip.has("mimetype")) {
            return "sheet.file.ods";
        }
        return zip.has("word/document.xml") || zip.has("ppt/presentation.xml") ? "sheet.file.document" : "sheet.file.zip";
    }

    private static XlsxOutline readBook(XlsxZip zip, String book, Map<String, String> targets, String styles, String strings)
        throws IOException {
        List<SheetInfo> sheets = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        boolean date1904 = false;
        boolean workbook = false;
        try (XmlPart xml = zip.xml(book)) {
            while (xml.next()) {
                if (!xml.isStart()) {
                    continue;
                }
                workbook |= xml.name().equals("workbook");
                if (xml.name().equals("workbookPr")) {
                    String flag = xml.attribute("date1904");
                    date1904 = "1".equals(flag) || "true".equals(flag);
                } else if (xml.name().equals("sheet")) {
                    // both "id" and "sheetId" exist; "id" is the relation
                    String part = targets.get(xml.attribute("id"));
                    String name = xml.attribute("name");
                    String state = xml.attribute("state");
                    boolean hidden = state != null && !state.equals("visible");
                    if (part != null && name != null && zip.has(part) && !part.contains("chartsheets/")) {
                        sheets.add(new SheetInfo(sheets.size(), name, hidden));
                        parts.add(part);
                    }
                }
            }
        }
        if (!workbook) {
            throw new Refused("sheet.file.zip");
        }
        if (sheets.isEmpty()) {
            throw new Refused("sheet.file.nosheets");
        }
        return new XlsxOutline(List.copyOf(sheets), List.copyOf(parts), date1904, known(zip, styles, "xl/styles.xml"),
            known(zip, strings, "xl/sharedStrings.xml"));
    }

    private static String known(XlsxZip zip, String part, String usual) {
        String wanted = part == null ? usual : part;
        return zip.has(wanted) ? wanted : null;
    }

    /** A relation's target seen from a folder: absolute, or relative with "../". Never leaves the zip. */
    static String resolve(String folder, String target) {
        if (target == null) {
            return "";
        }
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        List<String> steps = new ArrayList<>();
        for (String step : path.split("/")) {
            if (step.equals("..")) {
                if (!steps.isEmpty()) {
                    steps.removeLast();
                }
            } else if (!step.equals(".") && !step.isEmpty()) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }
}
