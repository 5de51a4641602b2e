package ruralpost.ui.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import ruralpost.sheet.file.SpacedText;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/** A block copied in Excel or WPS, put into a file of its own so that it is imported like any other. */
final class PastedTable {

    private static final int LONGEST = 20_000_000;

    private PastedTable() {
    }

    /** Whether a text on the clipboard is a table: at least two columns or two lines. */
    static boolean isTable(String text) {
        return text != null && (text.indexOf('\t') >= 0 || text.strip().indexOf('\n') >= 0);
    }

    /**
     * Writes it down, columns that blanks part with tabs between them; the file goes when the program ends.
     *
     * @param name what the file is to be called, in a folder of its own
     * @throws UserException when it is too long or the disk is full
     */
    static Path write(String text, String name) {
        if (text.length() > LONGEST) {
            throw UserException.of("import.paste.long", text.length());
        }
        try {
            Path folder = Files.createTempDirectory("rural-post-pasted-");
            folder.toFile().deleteOnExit();
            Path file = folder.resolve(name);
            file.toFile().deleteOnExit();
            Files.writeString(file, SpacedText.toTabs(text).orElse(text), StandardCharsets.UTF_8);
            return file;
        } catch (IOException e) {
            throw new UserException(Message.of("import.paste.cannot"), e);
        }
    }
}
