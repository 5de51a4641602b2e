package ruralpost.sheet.handback;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import ruralpost.sheet.Progress;
import ruralpost.sheet.RowProblem;
import ruralpost.sheet.file.FileKind;
import ruralpost.sheet.file.OriginalFile;
import ruralpost.sheet.file.RowCursor;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.SheetLimits;
import ruralpost.sheet.file.SheetRow;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.text.UserException;

/**
 * Writes the user's own file again, with the refused rows marked and one more column that says what is wrong and what was expected.
 * Nothing that the file holds is changed: values, formulas, formats, macros and parts that nobody here understands stay as they are,
 * which is checked by reading both files before the new one is put in its place. Corrected and imported again, the added column is not
 * read, and an earlier one is written over.
 */
public final class HandBack {

    private static final byte[] OLD_WORKBOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int LONGEST_NAME = 60;
    /** Looking at the rows, writing, checking. */
    private static final int PARTS = 3;

    private final SheetFile file;
    private final Path source;
    private final List<SheetMarks> all;
    private final List<MarkedSheet> sheets;
    private final Lang lang;
    private final Steps steps;

    private HandBack(SheetFile file, List<SheetMarks> all, Lang lang, Progress progress) {
        this.file = file;
        this.all = List.copyOf(all);
        this.lang = lang;
        source = OriginalFile.source(file);
        sheets = MarkedSheet.of(all);
        steps = new Steps(progress, PARTS);
    }

    /** {@link #write(Path, SheetFile, List, Lang, Progress)} without progress. */
    public static HandedBack write(Path out, SheetFile file, List<SheetMarks> sheets, Lang lang) {
        return write(out, file, sheets, lang, Progress.NONE);
    }

    /**
     * Writes the marked file, replacing an older one of that name only when the new one is complete. Where the file cannot be written
     * again (an old xls that is too large, a sheet without a free column), a list of the problems is written beside {@code out}.
     *
     * @param out    where to; never the file itself
     * @param file   the file as it was planned from, still open
     * @param sheets what to mark, at least one
     * @param lang   language of the sentences
     * @throws UserException when it cannot be written (folder read-only, disk full, target open in a spreadsheet program), when
     *     {@code out} is the file itself, or when that was changed after it was opened
     * @throws java.util.concurrent.CancellationException when cancelled; nothing is left behind then
     */
    public static HandedBack write(Path out, SheetFile file, List<SheetMarks> sheets, Lang lang, Progress progress) {
        return new HandBack(file, sheets, lang, progress).write(out);
    }

    /** Whether a column of this title was added here, in either language; it holds nothing to import. */
    public static boolean isProblemColumn(String header) {
        return header != null && MarkTexts.isTitle(header);
    }

    /** A name beside the original that is not taken yet: 销售表（有问题的行）.xlsx, then with a number. */
    public static Path proposedName(Path original, Lang lang) {
        String name = String.valueOf(original.getFileName());
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 ? name.substring(dot) : "";
        String base = dot > 0 ? name.substring(0, dot) : name;
        for (Lang any : Lang.values()) {
            base = base.replaceFirst(Pattern.quote(Texts.of(any).get("sheet.handback.name", "")) + "( \\d+)?$", "");
        }
        String wanted = Texts.of(lang).get("sheet.handback.name", RowProblem.shorten(base, LONGEST_NAME));
        Path proposed = original.resolveSibling(wanted + ending);
        for (int i = 2; Files.exists(proposed); i++) {
            proposed = original.resolveSibling(wanted + " " + i + ending);
        }
        return proposed;
    }

    private HandedBack write(Path out) {
        Path part = null;
        try {
            if (Files.exists(out) && Files.isSameFile(out, file.path())) {
                throw UserException.of("sheet.handback.itself");
            }
            // not a temporary file of the system's: those can be read by their owner alone, and this one is for others too
            part = Files.createFile(out.toAbsolutePath().resolveSibling("handback-" + UUID.randomUUID() + ".part"));
            HandedBack written = written(out, part);
            file.requireUnchanged();
            try {
                Files.move(part, written.file(), StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(part, written.file(), StandardCopyOption.REPLACE_EXISTING);
            }
            return written;
        } catch (IOException e) {
            discard(part);
            UserException reading = OriginalFile.asSentence(file.path(), e);
            throw reading != null ? reading : new UserException(Message.of("sheet.errors.cannot", String.valueOf(out.getFileName())), e);
        } catch (RuntimeException e) {
            discard(part);
            throw e;
        }
    }

    private static void discard(Path part) {
        try {
            if (part != null) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            // the reason why it could not be written is told already
        }
    }

    private HandedBack written(Path out, Path part) throws IOException {
        String reason = fill(part);
        if (reason == null) {
            steps.next();
            try (SheetFile after = SheetFile.open(part, file.charset(), SheetLimits.STANDARD)) {
                for (MarkedSheet sheet : sheets) {
                    reason = reason != null || UnchangedCheck.holds(file, after, sheet, steps) ? reason : "sheet.handback.unlike";
                }
            }
        }
        if (reason == null) {
            return new HandedBack(out, sheets.stream().mapToLong(MarkedSheet::marked).sum(), null);
        }
        Message why = Message.of(reason);
        new ProblemBook(lang).write(part, all, why);
        return new HandedBack(listName(out), all.stream().mapToLong(m -> m.rows().size()).sum(), why);
    }

    private static Path listName(Path out) {
        String name = String.valueOf(out.getFileName());
        if (name.endsWith(".xlsx")) {
            return out;
        }
        int dot = name.lastIndexOf('.');
        String base = dot > 0 ? name.substring(0, dot) : name;
        Path list = out.resolveSibling(base + ".xlsx");
        for (int i = 2; Files.exists(list); i++) {
            list = out.resolveSibling(base + " " + i + ".xlsx");
        }
        return list;
    }

    /** Writes the file; returns the key of the reason why it cannot be written, null when it is. */
    private String fill(Path part) throws IOException {
        try {
            if (file.charset() != null) {
                text(part);
            } else if (file.kind() == FileKind.WEB_PAGE || file.kind() == FileKind.XML_WORKBOOK) {
                return "sheet.handback.unlike";
            } else if (isOld()) {
                if (Files.size(source) > OldWorkbookBack.LARGEST) {
                    return "sheet.handback.large";
                }
                steps.next();
                return oldWorkbook(part);
            } else {
                workbook(part);
            }
            return null;
        } catch (WorkbookBack.Full e) {
            return "sheet.handback.full";
        }
    }

    private boolean isOld() throws IOException {
        try (InputStream in = Files.newInputStream(source)) {
            return Arrays.equals(in.readNBytes(OLD_WORKBOOK.length), OLD_WORKBOOK);
        }
    }

    private void text(Path part) throws IOException {
        long rows = look();
        steps.next();
        new TextBack(source, file.charset(), new MarkTexts(lang, file.charset()), row -> steps.at(row, rows)).write(part, sheets.getFirst());
    }

    private void workbook(Path part) throws IOException {
        long rows = look();
        steps.next();
        try (OriginalFile.Parts parts = new OriginalFile.Parts(source)) {
            WorkbookBack back = new WorkbookBack(parts, new MarkTexts(lang), row -> steps.at(row, rows));
            back.lookAtMerged(sheets);
            back.write(part, sheets);
        }
    }

    private String oldWorkbook(Path part) throws IOException {
        try {
            new OldWorkbookBack(new MarkTexts(lang)).write(source, part, sheets);
            return null;
        } catch (RuntimeException e) {
            // the library gives up on records that it does not know with exceptions of many kinds
            return "sheet.handback.unlike";
        }
    }

    /** Looks at every row of the marked sheets; returns the last row number. */
    private long look() {
        steps.next();
        long last = 1;
        for (MarkedSheet sheet : sheets) {
            try (RowCursor rows = file.rows(sheet.sheet())) {
                for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                    sheet.look(row);
                    last = Math.max(last, row.number());
                    steps.at(rows.done(), rows.total());
                }
            }
        }
        return last;
    }
}
