package ruralpost.sheet.file;

/**
 * A sheet of a file.
 *
 * @param index  its place in the file, from 0
 * @param name   its name; the file's name without ending for a text file
 * @param hidden whether the file hides it; hidden sheets are named, never read unasked
 */
public record SheetInfo(int index, String name, boolean hidden) {
}
