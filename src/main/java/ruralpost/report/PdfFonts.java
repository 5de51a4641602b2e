package ruralpost.report;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontMapper;

/**
 * The fonts of one PDF: the bundled one, of which the characters used are embedded, and behind it fonts of this computer. A character that
 * none has becomes 〓 and is remembered.
 */
final class PdfFonts implements FontMapper {

    /** Stands for a character that no font has. */
    private static final int GETA = 0x3013;

    private final BaseFont regular = bundled("NotoSansSC_400Regular.ttf");
    private final BaseFont bold = bundled("NotoSansSC_700Bold.ttf");
    private final SystemFonts system;
    private final Map<Integer, Optional<BaseFont>> others = new HashMap<>();
    private final Set<String> missing = new LinkedHashSet<>();

    PdfFonts(SystemFonts system) throws IOException {
        this.system = system;
    }

    private static BaseFont bundled(String file) throws IOException {
        try (InputStream in = PdfFonts.class.getResourceAsStream("/assets/fonts/" + file)) {
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
        }
    }

    /** Characters written as 〓 so far. */
    List<String> missing() {
        return List.copyOf(missing);
    }

    /** Remembers characters that a chart could not draw. */
    void missing(List<String> characters) {
        missing.addAll(characters);
    }

    private record Run(BaseFont font, String text) { }

    private List<Run> runs(String text, boolean heavy) {
        BaseFont usual = heavy ? bold : regular;
        List<Run> runs = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        BaseFont current = usual;
        for (int codePoint : text.codePoints().toArray()) {
            int shown = Character.isISOControl(codePoint) && codePoint != '\n' ? ' ' : codePoint;
            BaseFont font = usual;
            if (!usual.charExists(shown) && !Character.isWhitespace(shown)) {
                Optional<BaseFont> other = others.computeIfAbsent(shown, system::find);
                font = other.orElse(usual);
                if (other.isEmpty()) {
                    missing.add(Character.toString(shown));
                    shown = GETA;
                }
            }
            if (font != current && !part.isEmpty()) {
                runs.add(new Run(current, part.toString()));
                part.setLength(0);
            }
            current = font;
            part.appendCodePoint(shown);
        }
        if (!part.isEmpty()) {
            runs.add(new Run(current, part.toString()));
        }
        return runs;
    }

    /** A text ready to be set. @param size in points */
    Phrase phrase(String text, float size, boolean heavy, Color color) {
        Phrase phrase = new Phrase();
        phrase.setLeading(size * 1.4f);
        append(phrase, text, size, heavy, color);
        return phrase;
    }

    /** A paragraph whose spacing is of this font, too: else Helvetica, which is not embedded, would be named in the file. */
    Paragraph paragraph(Phrase words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.setFont(new Font(regular, PdfLook.BODY));
        return paragraph;
    }

    /** Adds a text to one that is there. */
    void append(Phrase phrase, String text, float size, boolean heavy, Color color) {
        for (Run run : runs(text, heavy)) {
            Chunk chunk = new Chunk(run.text(), new Font(run.font(), size, Font.NORMAL, color));
            chunk.setSplitCharacter(LineBreaks.CHINESE);
            phrase.add(chunk);
        }
    }

    /** Width in points. */
    float width(String text, float size, boolean heavy) {
        float width = 0;
        for (Run run : runs(text, heavy)) {
            width += run.font().getWidthPoint(run.text(), size);
        }
        return width;
    }

    @Override
    public BaseFont awtToPdf(java.awt.Font font) {
        return font.isBold() ? bold : regular;
    }

    @Override
    public java.awt.Font pdfToAwt(BaseFont font, int size) {
        return null;
    }
}
