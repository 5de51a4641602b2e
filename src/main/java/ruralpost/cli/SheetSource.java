package ruralpost.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ruralpost.sales.importing.SalesShape;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.KnownNames;
import ruralpost.sheet.SheetLook;
import ruralpost.sheet.MappedColumn;
import ruralpost.sheet.file.FileKind;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.SheetInfo;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/**
 * A file to import with the meaning of its columns.
 *
 * @param file    open
 * @param mapping complete
 */
record SheetSource(SheetFile file, ColumnMapping mapping) {

    /**
     * What is said about all files.
     *
     * @param sheet     name of the sheet in workbooks; null for the first that is not hidden
     * @param constants field to the value that stands for it where a file has none
     */
    record Wanted(String sheet, Map<String, String> constants) {
    }

    /** "channel=邮乐网" and the like. @throws UserException one is not of this form or names a field twice */
    static Map<String, String> constants(List<String> put) {
        Map<String, String> constants = new LinkedHashMap<>();
        for (String each : put) {
            int at = each.indexOf('=');
            if (at < 1 || each.substring(at + 1).isBlank()) {
                throw UserException.of("cli.put", each);
            }
            if (constants.put(each.substring(0, at).strip(), each.substring(at + 1).strip()) != null) {
                throw UserException.of("cli.twice", "--put " + each.substring(0, at));
            }
        }
        return constants;
    }

    /** Finds sheet, header and columns. @throws UserException naming the file: no such sheet, or what its columns lack */
    static SheetSource of(SheetFile file, Wanted wanted) {
        SheetInfo sheet = wanted.sheet() == null || file.kind() == FileKind.TEXT ? file.firstVisible() : file.sheet(wanted.sheet());
        ColumnMapping mapping = SheetLook.at(file, sheet, SalesShape.SHAPE, KnownNames.NONE).best();
        for (Map.Entry<String, String> put : wanted.constants().entrySet()) {
            mapping = mapping.put(put.getKey(), put.getValue());
        }
        try {
            mapping.requireComplete();
        } catch (UserException e) {
            throw new UserException(Message.of("sheet.file.named", name(file.path()), e.userMessage()), e);
        }
        return new SheetSource(file, mapping);
    }

    String name() {
        return name(file.path());
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    /** Titles of the columns that are not imported. */
    List<String> leftOut() {
        List<String> titles = new ArrayList<>();
        for (MappedColumn c : mapping.columns()) {
            if (!c.imported() && !c.header().isBlank()) {
                titles.add(c.header().strip());
            }
        }
        return titles;
    }
}
