package ruralpost.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ruralpost.text.Lang;

class TokensTest {

    private static final Pattern DECLARATION = Pattern.compile("(-[a-z0-9-]+)\\s*:\\s*([^;]+);");

    static String sheet(String name) throws IOException {
        try (InputStream in = TokensTest.class.getResourceAsStream("/assets/themes/" + name + ".css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?s)/\\*.*?\\*/", "");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theStyleSheetOfAThemeHoldsTheSameValuesAsTheCharts(Theme theme) throws IOException {
        Map<String, String> inSheet = new TreeMap<>();
        Matcher each = DECLARATION.matcher(sheet("tokens-" + theme.code()));
        while (each.find()) {
            inSheet.put(each.group(1), each.group(2).strip());
        }
        Map<String, String> inJava = new TreeMap<>();
        for (Token token : Token.values()) {
            inJava.put(token.css(), token.value(theme));
        }
        assertThat(inSheet).isEqualTo(inJava);
    }

    @Test
    void appSheetNamesNoColourValue() throws IOException {
        assertThat(sheet("app")).doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b").doesNotContain("rgb(", "rgba(");
    }

    @Test
    void everyOwnColourThatTheAppSheetNamesExists() throws IOException {
        Matcher used = Pattern.compile("-rp-[a-z0-9-]+|-color-(fg|bg|border|accent|danger|warning|success|neutral|base)-[a-z0-9-]+").matcher(sheet("app"));
        java.util.Set<String> known = new java.util.HashSet<>(java.util.Set.of("-rp-growth-up", "-rp-growth-down"));
        for (Token token : Token.values()) {
            known.add(token.css());
        }
        java.util.Set<String> names = new java.util.TreeSet<>();
        while (used.find()) {
            names.add(used.group());
        }
        assertThat(known).containsAll(names);
    }

    @ParameterizedTest
    @EnumSource
    void textsAreReadableOnEverySurfaceOfTheTheme(Theme theme) {
        for (Token text : new Token[] {Token.FG_DEFAULT, Token.FG_MUTED, Token.FG_SUBTLE, Token.ACCENT_FG, Token.DANGER_FG, Token.MARK_FG}) {
            for (Token ground : new Token[] {Token.BG_DEFAULT, Token.BG_SUBTLE, Token.ACCENT_SUBTLE, Token.HOVER}) {
                assertThat(contrast(text.argb(theme), ground.argb(theme))).as("%s on %s", text, ground).isGreaterThanOrEqualTo(4.5);
            }
        }
        for (int i = 1; i <= 8; i++) {
            Tokens tokens = new Tokens(theme, GrowthColours.RED_GREEN);
            assertThat(contrast(tokens.onPalette(i).getRGB(), tokens.palette(i).getRGB())).as("text on colour %d", i).isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(tokens.palette(i).getRGB(), Token.BG_DEFAULT.argb(theme))).as("colour %d", i).isGreaterThanOrEqualTo(2.95);
        }
    }

    @Test
    void growthIsRedUpInChineseAndBlueUpInEnglishUnlessSetOtherwise() {
        assertThat(GrowthColours.ofCode(null, Lang.ZH)).isEqualTo(GrowthColours.RED_GREEN);
        assertThat(GrowthColours.ofCode("", Lang.EN)).isEqualTo(GrowthColours.BLUE_ORANGE);
        assertThat(GrowthColours.ofCode("blue-orange", Lang.ZH)).isEqualTo(GrowthColours.BLUE_ORANGE);
        assertThat(Tokens.LIGHT.growth(1).getRGB()).isEqualTo(0xFFB42318);
        assertThat(Tokens.LIGHT.growth(-1).getRGB()).isEqualTo(0xFF1A6B47);
        assertThat(Tokens.LIGHT.growth(0)).isEqualTo(Tokens.LIGHT.color(Token.FG_SUBTLE));
    }

    @Test
    void aTransparentColourIsReadFromItsStyleSheetForm() {
        assertThat(Rgb.parse("rgba(16,21,19,0.62)")).isEqualTo(0x9E101513);
        assertThat(Rgb.parse("#006B3F")).isEqualTo(0xFF006B3F);
    }

    private static double contrast(int a, int b) {
        double high = Math.max(light(a), light(b));
        double low = Math.min(light(a), light(b));
        return (high + 0.05) / (low + 0.05);
    }

    private static double light(int argb) {
        return 0.2126 * linear(argb >> 16 & 255) + 0.7152 * linear(argb >> 8 & 255) + 0.0722 * linear(argb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
