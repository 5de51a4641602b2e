package ruralpost.sheet.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The spreadsheets among what a user chose: files as they are, and in place of a folder the spreadsheets in it. */
public final class SheetFolder {

    private static final Set<String> ENDINGS = Set.of("xlsx", "xlsm", "xls", "et", "csv", "tsv", "txt");

    private SheetFolder() {
    }

    /**
     * Files in the order given, those of a folder by name; not its sub-folders, hidden files and the lock files of spreadsheet
     * programs. A folder without spreadsheets is a user exception.
     */
    public static List<Path> expand(List<Path> chosen) {
        List<Path> files = new ArrayList<>();
        for (Path path : chosen) {
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            try (Stream<Path> inside = Files.list(path)) {
                List<Path> found = inside.filter(Files::isRegularFile).filter(SheetFolder::isSheet).sorted().toList();
                if (found.isEmpty()) {
                    throw SheetFile.naming(path, new Refused("sheet.file.nofiles"));
                }
                files.addAll(found);
            } catch (IOException e) {
                throw SheetFile.naming(path, e);
            }
        }
        return files;
    }

    /** What else is in a folder: names of files that are no spreadsheets, and of sub-folders; not of hidden and lock files. Empty for a file. */
    public static List<String> others(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(p -> !isHidden(p) && (!Files.isRegularFile(p) || !isSheet(p))).map(p -> p.getFileName() + (Files.isDirectory(p) ? "/" : ""))
                .sorted().toList();
        } catch (IOException e) {
            throw SheetFile.naming(folder, e);
        }
    }

    private static boolean isHidden(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(".") || name.startsWith("~$");
    }

    private static boolean isSheet(Path path) {
        String name = String.valueOf(path.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(ending) && !isHidden(path);
    }
}
