package ruralpost.sheet.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes old workbooks for tests: through Apache POI, or record by record where POI would not write what is needed. */
final class TestBiff {

    static {
        // POI asks for a logger that the program does not need
        System.setProperty("log4j2.statusLoggerLevel", "OFF");
    }

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** A workbook written by POI. */
    static byte[] poi(Consumer<HSSFWorkbook> content) {
        try (HSSFWorkbook book = new HSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.accept(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An old workbook as POI reads it. */
    static HSSFWorkbook read(Path path) throws IOException {
        return new HSSFWorkbook(Files.newInputStream(path));
    }

    /** A compound file with one stream. */
    static byte[] ole(String stream, byte[] content) {
        try (POIFSFileSystem files = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(content), stream);
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A record of 16-bit words. */
    TestBiff words(int id, int... words) {
        ByteBuffer data = ByteBuffer.allocate(2 * words.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int word : words) {
            data.putShort((short) word);
        }
        return record(id, data.array());
    }

    TestBiff record(int id, byte[] data) {
        bytes.writeBytes(new byte[] {(byte) id, (byte) (id >> 8), (byte) data.length, (byte) (data.length >> 8)});
        bytes.writeBytes(data);
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** A workbook of one sheet "S" that consists of these records. */
    static byte[] sheet(TestBiff globals, TestBiff cells) {
        TestBiff start = new TestBiff().words(BiffRecords.BOF, 0x0600, 5, 4000, 1997, 0, 0, 0, 0);
        int place = start.bytes().length + globals.bytes().length + 4 + 9 + 4;
        ByteBuffer sheet = ByteBuffer.allocate(9).order(ByteOrder.LITTLE_ENDIAN).putInt(place).putShort((short) 0).put((byte) 1).put((byte) 0);
        sheet.put("S".getBytes(StandardCharsets.ISO_8859_1));
        start.bytes.writeBytes(globals.bytes());
        start.record(0x0085, sheet.array()).words(BiffRecords.EOF).words(BiffRecords.BOF, 0x0600, 0x10, 4000, 1997, 0, 0, 0, 0);
        start.bytes.writeBytes(cells.bytes());
        return ole("Workbook", start.words(BiffRecords.EOF).bytes());
    }
}
