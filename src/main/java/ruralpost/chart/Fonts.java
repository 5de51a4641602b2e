package ruralpost.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/**
 * The bundled font for drawing. A character that it lacks is taken from a font of the system, and where none has it, replaced by 〓.
 * Works without a display.
 */
final class Fonts {

    /** The one family of the program. */
    static final String FAMILY = "Noto Sans SC";
    /** Stands for a character that no font has. */
    static final String GETA = "\u3013";

    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
    private static final Font REGULAR = register("NotoSansSC_400Regular.ttf", Font.PLAIN);
    private static final Font BOLD = register("NotoSansSC_700Bold.ttf", Font.BOLD);
    private static final Fonts SYSTEM = new Fonts(Fonts::searchSystem);

    private final IntFunction<Optional<Font>> search;
    private final Map<Integer, Optional<Font>> found = new ConcurrentHashMap<>();

    /** @param search finds a font for a code point that the bundled font lacks */
    Fonts(IntFunction<Optional<Font>> search) {
        this.search = search;
    }

    /** With the fonts of this computer behind the bundled one. */
    static Fonts system() {
        return SYSTEM;
    }

    /** The bundled font in a size. */
    static Font bundled(Face face) {
        return (face.bold() ? BOLD : REGULAR).deriveFont(face.size());
    }

    /** The font that has this character, the bundled one if it does; empty when no font has it. */
    Optional<Font> fontFor(int codePoint, Face face) {
        if (bundled(face).canDisplay(codePoint) || Character.isWhitespace(codePoint)) {
            return Optional.of(bundled(face));
        }
        return found.computeIfAbsent(codePoint, search::apply)
            .map(font -> font.deriveFont(face.bold() ? Font.BOLD : Font.PLAIN, face.size()));
    }

    /** Width in pixels of a text in one font. */
    static double width(Font font, String text) {
        return font.getStringBounds(text, MEASURE).getWidth();
    }

    /** The context of all measuring; independent of the device, so that screen and picture agree. */
    static FontRenderContext measure() {
        return MEASURE;
    }

    private static Optional<Font> searchSystem(int codePoint) {
        Font logical = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
        if (logical.canDisplay(codePoint)) {
            return Optional.of(logical);
        }
        for (String family : GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames()) {
            Font font = new Font(family, Font.PLAIN, 12);
            if (font.canDisplay(codePoint)) {
                return Optional.of(font);
            }
        }
        return Optional.empty();
    }

    /** By family and style, not as created from the file: the canvas of the window asks the font whether it is bold. */
    private static Font register(String file, int style) {
        try (InputStream in = Fonts.class.getResourceAsStream("/assets/fonts/" + file)) {
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
            return new Font(FAMILY, style, 12);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
