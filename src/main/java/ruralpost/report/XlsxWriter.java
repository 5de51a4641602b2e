package ruralpost.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import ruralpost.text.Texts;

/** Papers as a workbook, a sheet each, ready to print: A4, one page wide, the head of a table on each page. */
final class XlsxWriter {

    private static final float INCH = 25.4f;

    private XlsxWriter() {
    }

    static List<String> write(List<Report> reports, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "Rural Post Ledger", "1.0");
        Set<String> names = new HashSet<>();
        for (Report report : reports) {
            Worksheet sheet = book.newWorksheet(name(report.title(), names));
            page(report, sheet);
            new XlsxSheet(sheet, report).write();
            sheet.finish();
        }
        book.finish();
        return List.of();
    }

    private static void page(Report report, Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation(report.across() ? "landscape" : "portrait");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) (report.onePage() ? 1 : 0));
        sheet.leftMargin((float) PdfLook.LEFT / INCH);
        sheet.rightMargin((float) PdfLook.RIGHT / INCH);
        sheet.topMargin((float) PdfLook.TOP / INCH);
        sheet.bottomMargin((float) PdfLook.BOTTOM / INCH);
        sheet.footer(Texts.of(report.lang()).get("report.page", "&P", "&N"), Position.CENTER);
    }

    /** A name that Excel takes: without the signs it refuses, 31 characters at most, each once. */
    private static String name(String title, Set<String> taken) {
        String clean = title.replaceAll("[\\\\/*?:\\[\\]\\p{Cntrl}]", " ").strip().replaceAll("^'+|'+$", "");
        String base = clean.isEmpty() ? "1" : clean;
        String name = cut(base, 31);
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = cut(base, 27) + " " + i;
        }
        return name;
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
