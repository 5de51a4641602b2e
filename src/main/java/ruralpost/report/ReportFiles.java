package ruralpost.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/** Writes papers to files. A file is written beside its target first and then moved there: whole or not at all. */
public final class ReportFiles {

    /** Sorts of files. */
    public enum Kind {
        /** To print: A4, fonts embedded, texts can be selected. */
        PDF,
        /** For Excel and WPS: numbers stay numbers. */
        XLSX,
        /** Tables alone, UTF-8 with byte order mark. */
        CSV;

        /** ".pdf" and so on. */
        public String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }

        /** The name for file choosers. */
        public Message label() {
            return Message.of("report.kind." + name().toLowerCase(Locale.ROOT));
        }

        /** The kind that a file name ends with. @throws UserException when it ends otherwise */
        public static Kind of(Path file) {
            String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            for (Kind kind : values()) {
                if (name.endsWith(kind.ending())) {
                    return kind;
                }
            }
            throw UserException.of("report.file.ending", String.valueOf(file.getFileName()));
        }
    }

    private ReportFiles() {
    }

    /** Writes one paper in the kind that the file's name ends with, see {@link #write(List, Path)}. */
    public static List<String> write(Report report, Path file) {
        return write(List.of(report), file);
    }

    /**
     * Writes papers in the kind that the file's name ends with: in a PDF each begins a page and counts its own pages, in an xlsx each has a sheet.
     *
     * @param reports at least one
     * @return characters that no font on this computer has and that stand as 〓 in a PDF; usually empty, see {@link #missingFonts}
     * @throws UserException when the name ends otherwise, the folder is missing or read-only, the file is held, or the disk is full; nothing is changed then
     */
    public static List<String> write(List<Report> reports, Path file) {
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("no report");
        }
        return switch (Kind.of(file)) {
            case PDF -> NewFile.write(file, out -> PdfWriter.write(reports, out));
            case XLSX -> NewFile.write(file, out -> XlsxWriter.write(reports, out));
            case CSV -> NewFile.write(file, out -> CsvWriter.write(reports, out));
        };
    }

    /** The sentence for the user about characters that {@link #write} gave back. */
    public static Message missingFonts(List<String> characters) {
        return Message.of("report.missing", String.join(" ", characters));
    }

    /** A file name made of words: without the characters that file systems refuse, 80 characters at most, with the ending. */
    public static String fileName(String words, Kind kind) {
        String clean = words.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip().replaceAll("[. ]+$", "");
        int end = clean.offsetByCodePoints(0, Math.min(80, clean.codePointCount(0, clean.length())));
        return clean.substring(0, end).strip() + kind.ending();
    }
}
