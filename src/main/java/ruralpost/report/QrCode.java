package ruralpost.report;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.openpdf.text.pdf.PdfContentByte;
import ruralpost.text.UserException;

/** A QR code: a square of dark and light modules that reads back exactly as its text. */
public final class QrCode {

    /** Light modules around the dark ones, without which scanners do not find the code. */
    public static final int QUIET = 4;

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    /** The code of a text. @throws UserException when the text is empty or too long for a code (about 1,000 Chinese characters) */
    public static QrCode of(String text) {
        if (text.isEmpty()) {
            throw UserException.of("report.qr.empty");
        }
        boolean plain = StandardCharsets.US_ASCII.newEncoder().canEncode(text);
        try {
            return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.M, plain ? Map.of() : Map.of(EncodeHintType.CHARACTER_SET, "UTF-8")).getMatrix());
        } catch (WriterException e) {
            throw new UserException(ruralpost.text.Message.of("report.qr.long", text.length()), e);
        }
    }

    /** Modules on each side, without the quiet zone. */
    public int size() {
        return modules.getWidth();
    }

    /** Whether the module is dark. @param x from the left @param y from the top */
    public boolean dark(int x, int y) {
        return modules.get(x, y) == 1;
    }

    /** Draws code and quiet zone into a square, as one shape. @param x left @param y bottom @param side in points */
    void draw(PdfContentByte canvas, float x, float y, float side) {
        float module = side / (size() + 2 * QUIET);
        canvas.saveState();
        canvas.setGrayFill(0);
        for (int row = 0; row < size(); row++) {
            for (int column = 0; column < size(); column++) {
                int from = column;
                while (column < size() && dark(column, row)) {
                    column++;
                }
                if (column > from) {
                    canvas.rectangle(x + (from + QUIET) * module, y + side - (row + QUIET + 1) * module, (column - from) * module, module);
                }
            }
        }
        canvas.fill();
        canvas.restoreState();
    }
}
