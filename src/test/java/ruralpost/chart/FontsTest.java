package ruralpost.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FontsTest {

    private static final String RARE = "𠮷";

    private static Pen pen(Fonts fonts) {
        return new Pen(new BufferedImage(200, 40, BufferedImage.TYPE_INT_RGB).createGraphics(), Tokens.LIGHT, fonts);
    }

    @Test
    void bothWeightsOfTheBundledFontAreRegistered() {
        assertThat(Fonts.bundled(Face.BODY).getPSName()).contains("Regular");
        assertThat(Fonts.bundled(Face.BODY_BOLD).getPSName()).contains("Bold");
        assertThat(Fonts.bundled(Face.BODY_BOLD).isBold()).isTrue();
        assertThat(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames()).contains(Fonts.FAMILY);
    }

    @Test
    void digitsHaveOneWidthSoThatColumnsOfNumbersAlign() {
        double one = Fonts.width(Fonts.bundled(Face.LABEL), "1");
        for (String digit : "0,2,3,4,5,6,7,8,9,\u2212".split(",")) {
            assertThat(Fonts.width(Fonts.bundled(Face.LABEL), digit)).isEqualTo(one);
        }
    }

    @Test
    void aCharacterThatNoFontHasIsDrawnAsGetaAndReported() {
        Pen pen = pen(new Fonts(codePoint -> Optional.empty()));
        Pen geta = pen(new Fonts(codePoint -> Optional.empty()));
        assertThat(pen.width(RARE + "田", Face.LABEL)).isEqualTo(geta.width(Fonts.GETA + "田", Face.LABEL));
        assertThat(pen.missing()).containsExactly(RARE);
        assertThat(geta.missing()).isEmpty();
    }

    @Test
    void aCharacterThatTheSystemHasIsTakenFromItsFont() {
        Font system = new Font(Font.MONOSPACED, Font.PLAIN, 12);
        Fonts fonts = new Fonts(codePoint -> Optional.of(system));
        assertThat(fonts.fontFor(RARE.codePointAt(0), Face.LABEL).orElseThrow().getFamily()).isEqualTo(system.getFamily());
        Pen pen = pen(fonts);
        pen.width(RARE, Face.LABEL);
        assertThat(pen.missing()).isEmpty();
    }

    @Test
    void aLongNameIsShortenedToItsRoomButNeverToNothing() {
        Pen pen = pen(Fonts.system());
        String name = "湘西土家族苗族自治州花垣县双龙镇十八洞村";
        String fitted = pen.fit(name, 90, Face.LABEL);
        assertThat(fitted).startsWith("湘西").endsWith("…");
        assertThat(pen.width(fitted, Face.LABEL)).isLessThanOrEqualTo(90);
        assertThat(pen.fit(name, 1, Face.LABEL)).isEqualTo("湘…");
        assertThat(pen.fit("Kiwifruit co-operative", 60, Face.LABEL)).endsWith("...");
        assertThat(pen.fit("", 1, Face.LABEL)).isEmpty();
    }
}
