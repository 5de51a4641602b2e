package ruralpost.sheet.corpus;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import ruralpost.sheet.file.TestSheets;

/** Writes text files in the encoding, with the separator and the line ends that the case asks for. */
final class TextMaker {

    private TextMaker() {
    }

    static Path write(Path file, MessySheet content) {
        String text = content.text != null ? content.text : content.sheets.getFirst().rows.stream()
            .map(row -> line(row, content.separator) + content.lineEnd).collect(Collectors.joining());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(content.mark ? "\uFEFF".getBytes(content.charset) : new byte[0]);
        bytes.writeBytes(text.getBytes(content.charset));
        return TestSheets.write(file, bytes.toByteArray());
    }

    private static String line(Object[] cells, char separator) {
        return Arrays.stream(cells).map(c -> c == null ? "" : quoted(c.toString(), separator)).collect(Collectors.joining(String.valueOf(separator)));
    }

    private static String quoted(String text, char separator) {
        boolean plain = text.indexOf(separator) < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0;
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
