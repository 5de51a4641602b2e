package ruralpost.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Reads PDF files for tests. */
public final class Papers {

    private Papers() {
    }

    /** The text of each page; all blanks taken out, since a file does not say where words end. */
    public static List<String> pages(Path file) throws IOException {
        try (PdfReader reader = new PdfReader(file.toString())) {
            PdfTextExtractor text = new PdfTextExtractor(reader);
            List<String> pages = new ArrayList<>();
            for (int i = 1; i <= reader.getNumberOfPages(); i++) {
                pages.add(text.getTextFromPage(i).replaceAll("\\s+", ""));
            }
            return pages;
        }
    }

    /** The text of all pages without blanks. */
    public static String text(Path file) throws IOException {
        return String.join("\n", pages(file));
    }

    /** What is wrong with the fonts: those that are not embedded, or whole. */
    static Set<String> looseFonts(Path file) throws IOException {
        Set<String> loose = new TreeSet<>();
        int fonts = 0;
        for (PdfDictionary each : dictionaries(file)) {
            if (PdfName.FONT.equals(each.getAsName(PdfName.TYPE)) && each.get(PdfName.DESCENDANTFONTS) == null) {
                fonts++;
                PdfDictionary about = each.getAsDict(PdfName.FONTDESCRIPTOR);
                boolean embedded = about != null && (about.get(PdfName.FONTFILE2) != null || about.get(PdfName.FONTFILE3) != null);
                if (!embedded || !each.getAsName(PdfName.BASEFONT).toString().matches("/[A-Z]{6}\\+.*")) {
                    loose.add(String.valueOf(each.get(PdfName.BASEFONT)));
                }
            }
        }
        if (fonts == 0) {
            loose.add("no font at all");
        }
        return loose;
    }

    /** How many pictures made of pixels the file holds. */
    static long pictures(Path file) throws IOException {
        return dictionaries(file).stream().filter(d -> PdfName.IMAGE.equals(d.getAsName(PdfName.SUBTYPE))).count();
    }

    private static List<PdfDictionary> dictionaries(Path file) throws IOException {
        try (PdfReader reader = new PdfReader(file.toString())) {
            List<PdfDictionary> all = new ArrayList<>();
            for (int i = 1; i < reader.getXrefSize(); i++) {
                PdfObject each = reader.getPdfObject(i);
                if (each instanceof PdfDictionary dictionary) {
                    all.add(dictionary);
                }
            }
            return all;
        }
    }
}
