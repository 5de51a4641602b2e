package ruralpost.chart;

/**
 * Every colour of the design by name, with its value in the light, the dark and the high contrast theme: the one table that the charts, the
 * exporters and (compared by a test) the style sheets of the window share.
 */
public enum Token {

    // Text
    FG_DEFAULT("-color-fg-default", "#1B2420", "#E3E9E6", "#FFFFFF"),
    FG_MUTED("-color-fg-muted", "#52605A", "#A6B2AC", "#E6E6E6"),
    FG_SUBTLE("-color-fg-subtle", "#5F6C66", "#8F9C96", "#D0D0D0"),
    FG_EMPHASIS("-color-fg-emphasis", "#FFFFFF", "#FFFFFF", "#FFFFFF"),

    // Surfaces
    BG_DEFAULT("-color-bg-default", "#FFFFFF", "#161B19", "#000000"),
    BG_SUBTLE("-color-bg-subtle", "#F6F8F7", "#1C2320", "#000000"),
    BG_INSET("-color-bg-inset", "#ECF0EE", "#101513", "#1F1F1F"),
    BG_OVERLAY("-color-bg-overlay", "#FFFFFF", "#222A26", "#000000"),
    HOVER("-rp-hover", "#F1F5F3", "#202825", "#262626"),
    MODAL_OVERLAY("-rp-modal-overlay", "rgba(236,240,238,0.62)", "rgba(16,21,19,0.62)", "rgba(0,0,0,0.8)"),
    SHADOW("-color-shadow-default", "rgba(20,32,26,0.16)", "rgba(0,0,0,0.5)", "rgba(255,255,255,0.4)"),

    // Lines
    BORDER_DEFAULT("-color-border-default", "#C5CEC9", "#3E4944", "#FFFFFF"),
    BORDER_MUTED("-color-border-muted", "#DCE2DF", "#2E3733", "#C8C8C8"),
    BORDER_SUBTLE("-color-border-subtle", "#EAEEEC", "#252D2A", "#8C8C8C"),
    INPUT_BORDER("-rp-input-border", "#7F8C86", "#6A7872", "#FFFFFF"),

    // Accent: China Post green
    ACCENT_FG("-color-accent-fg", "#006B3F", "#57C795", "#6CFFB8"),
    ACCENT_EMPHASIS("-color-accent-emphasis", "#006B3F", "#16784C", "#00613A"),
    ACCENT_HOVER("-rp-accent-hover", "#005A35", "#1A7F52", "#007A49"),
    ACCENT_MUTED("-color-accent-muted", "#8FC2AA", "#2C6B4D", "#6CFFB8"),
    ACCENT_SUBTLE("-color-accent-subtle", "#E5F2EC", "#123526", "#003D25"),
    HEADER_ROW("-rp-header-row", "#CFE6DA", "#1B4A36", "#00512F"),
    SUCCESS_FG("-color-success-fg", "#006B3F", "#57C795", "#6CFFB8"),
    SUCCESS_EMPHASIS("-color-success-emphasis", "#006B3F", "#16784C", "#00613A"),
    SUCCESS_MUTED("-color-success-muted", "#8FC2AA", "#2C6B4D", "#6CFFB8"),
    SUCCESS_SUBTLE("-color-success-subtle", "#E5F2EC", "#123526", "#003D25"),

    // Danger and warning
    DANGER_FG("-color-danger-fg", "#B3261E", "#FF8A80", "#FFB3AB"),
    DANGER_EMPHASIS("-color-danger-emphasis", "#B3261E", "#C4443A", "#A8000B"),
    DANGER_MUTED("-color-danger-muted", "#E5A39D", "#7A3A34", "#8F1A12"),
    DANGER_SUBTLE("-color-danger-subtle", "#FCEEEC", "#3A1E1B", "#4D0A06"),
    WARNING_FG("-color-warning-fg", "#7A5200", "#E3B341", "#FFD75E"),
    WARNING_EMPHASIS("-color-warning-emphasis", "#7A5200", "#8A6A14", "#6B4E00"),
    WARNING_MUTED("-color-warning-muted", "#E2C36B", "#6B5A1E", "#FFD75E"),
    WARNING_SUBTLE("-color-warning-subtle", "#FFF5DC", "#332A12", "#3D2D00"),

    // Neutral fills
    NEUTRAL_EMPHASIS_PLUS("-color-neutral-emphasis-plus", "#33403A", "#6A7872", "#595959"),
    NEUTRAL_EMPHASIS("-color-neutral-emphasis", "#5F6C66", "#6A7872", "#595959"),
    NEUTRAL_MUTED("-color-neutral-muted", "#DCE2DF", "#2E3733", "#8C8C8C"),
    NEUTRAL_SUBTLE("-color-neutral-subtle", "#ECF0EE", "#1C2320", "#1F1F1F"),

    // Scales of the base theme, 0 is the lightest in both themes
    ACCENT_0("-color-accent-0", "#E5F2EC", "#D6F3E4", "#E0FFF1"),
    ACCENT_1("-color-accent-1", "#CFE6DA", "#AEE5CB", "#B8FFDD"),
    ACCENT_2("-color-accent-2", "#B0D5C2", "#7FD6AE", "#92FFCA"),
    ACCENT_3("-color-accent-3", "#8FC2AA", "#57C795", "#6CFFB8"),
    ACCENT_4("-color-accent-4", "#4C9A75", "#2FA670", "#2FC684"),
    ACCENT_5("-color-accent-5", "#006B3F", "#1A7F52", "#00804C"),
    ACCENT_6("-color-accent-6", "#005A35", "#16784C", "#00613A"),
    ACCENT_7("-color-accent-7", "#00482A", "#12603D", "#00512F"),
    ACCENT_8("-color-accent-8", "#00371F", "#123526", "#003D25"),
    ACCENT_9("-color-accent-9", "#002615", "#0B2A1D", "#002415"),
    SUCCESS_0("-color-success-0", "#E5F2EC", "#D6F3E4", "#E0FFF1"),
    SUCCESS_1("-color-success-1", "#CFE6DA", "#AEE5CB", "#B8FFDD"),
    SUCCESS_2("-color-success-2", "#B0D5C2", "#7FD6AE", "#92FFCA"),
    SUCCESS_3("-color-success-3", "#8FC2AA", "#57C795", "#6CFFB8"),
    SUCCESS_4("-color-success-4", "#4C9A75", "#2FA670", "#2FC684"),
    SUCCESS_5("-color-success-5", "#006B3F", "#1A7F52", "#00804C"),
    SUCCESS_6("-color-success-6", "#005A35", "#16784C", "#00613A"),
    SUCCESS_7("-color-success-7", "#00482A", "#12603D", "#00512F"),
    SUCCESS_8("-color-success-8", "#00371F", "#123526", "#003D25"),
    SUCCESS_9("-color-success-9", "#002615", "#0B2A1D", "#002415"),
    BASE_0("-color-base-0", "#F6F8F7", "#F2F6F4", "#FFFFFF"),
    BASE_1("-color-base-1", "#ECF0EE", "#E3E9E6", "#E6E6E6"),
    BASE_2("-color-base-2", "#DCE2DF", "#C3CCC7", "#D0D0D0"),
    BASE_3("-color-base-3", "#C5CEC9", "#A6B2AC", "#C8C8C8"),
    BASE_4("-color-base-4", "#98A39D", "#8F9C96", "#A6A6A6"),
    BASE_5("-color-base-5", "#7F8C86", "#6A7872", "#8C8C8C"),
    BASE_6("-color-base-6", "#5F6C66", "#26302C", "#3A3A3A"),
    BASE_7("-color-base-7", "#52605A", "#1C2320", "#262626"),
    BASE_8("-color-base-8", "#33403A", "#161B19", "#0D0D0D"),
    BASE_9("-color-base-9", "#1B2420", "#101513", "#000000"),

    // Gold: bound marks, pace line, goal mark, sample ledger, to be confirmed; nothing else
    MARK_LINE("-rp-mark-line", "#B8860B", "#D9A62E", "#FFD75E"),
    MARK_FG("-rp-mark-fg", "#7A5800", "#E6B84A", "#FFE083"),
    MARK_BG("-rp-mark-bg", "#FBE9B7", "#3D3217", "#3D2D00"),

    // Growth, a setting
    RED_UP("-rp-growth-red-up", "#B42318", "#FF8A80", "#FFB3AB"),
    GREEN_DOWN("-rp-growth-green-down", "#1A6B47", "#57C795", "#6CFFB8"),
    BLUE_UP("-rp-growth-blue-up", "#1F5FAE", "#6FB1FF", "#9CCBFF"),
    ORANGE_DOWN("-rp-growth-orange-down", "#A34A0B", "#F0995B", "#FFC285"),

    // Heat cells
    HEAT_MET_BG("-rp-heat-met-bg", "#DDEFE5", "#17362A", "#003D25"),
    HEAT_MET_FG("-rp-heat-met-fg", "#00522F", "#8FD9B6", "#B8FFDD"),
    HEAT_SHORT_BG("-rp-heat-short-bg", "#FDE3C4", "#45311C", "#4A2E00"),
    HEAT_SHORT_FG("-rp-heat-short-fg", "#6B4700", "#F2C893", "#FFE0B8"),
    HEAT_LOW_BG("-rp-heat-low-bg", "#F8D7D3", "#5A2823", "#5C120C"),
    HEAT_LOW_FG("-rp-heat-low-fg", "#7A1F17", "#FFD3CD", "#FFE0DC"),
    HEAT_NONE_BG("-rp-heat-none-bg", "#B3261E", "#7A2E26", "#FFB3AB"),
    HEAT_NONE_FG("-rp-heat-none-fg", "#FFFFFF", "#FFE0DC", "#000000"),

    // Toast
    TOAST_BG("-rp-toast-bg", "#24302A", "#33403A", "#262626"),
    TOAST_FG("-rp-toast-fg", "#F2F6F4", "#F2F6F4", "#FFFFFF"),
    TOAST_LINK("-rp-toast-link", "#7FD6AE", "#7FD6AE", "#6CFFB8"),

    // Chart palette, and text that stands on it
    CHART_1("-color-chart-1", "#006B3F", "#3FB37F", "#4DFFA6"),
    CHART_2("-color-chart-2", "#2F5FC4", "#8C9AF5", "#86BDFF"),
    CHART_3("-color-chart-3", "#BA5913", "#DB6230", "#FFB045"),
    CHART_4("-color-chart-4", "#768EEB", "#D6E2FB", "#FFFFFF"),
    CHART_5("-color-chart-5", "#7A4875", "#935FAE", "#E29BFF"),
    CHART_6("-color-chart-6", "#28A3AB", "#B9F0CB", "#FFF17A"),
    CHART_7("-color-chart-7", "#DE6A9F", "#D094B4", "#FF9CC2"),
    CHART_8("-color-chart-8", "#667A77", "#75827E", "#B0B0B0"),
    ON_CHART_1("-rp-on-chart-1", "#FFFFFF", "#101513", "#000000"),
    ON_CHART_2("-rp-on-chart-2", "#FFFFFF", "#101513", "#000000"),
    ON_CHART_3("-rp-on-chart-3", "#FFFFFF", "#101513", "#000000"),
    ON_CHART_4("-rp-on-chart-4", "#1B2420", "#101513", "#000000"),
    ON_CHART_5("-rp-on-chart-5", "#FFFFFF", "#FFFFFF", "#000000"),
    ON_CHART_6("-rp-on-chart-6", "#1B2420", "#101513", "#000000"),
    ON_CHART_7("-rp-on-chart-7", "#1B2420", "#101513", "#000000"),
    ON_CHART_8("-rp-on-chart-8", "#FFFFFF", "#101513", "#000000"),

    // Chart parts
    CHART_GRID("-rp-chart-grid", "#E6EBE8", "#2A3330", "#4A4A4A"),
    CHART_AXIS("-rp-chart-axis", "#AEB8B3", "#56635D", "#FFFFFF"),
    CHART_DIMMED("-rp-chart-dimmed", "#B9CFC4", "#2F5A46", "#5E8C76"),
    CHART_GHOST("-rp-chart-ghost", "#DCE5E0", "#2C3632", "#4F4F4F"),
    CHART_LAST_YEAR("-rp-chart-last-year", "#87938D", "#7E8B85", "#C8C8C8");

    private final String css;
    private final String light;
    private final String dark;
    private final String highContrast;

    Token(String css, String light, String dark, String highContrast) {
        this.css = css;
        this.light = light;
        this.dark = dark;
        this.highContrast = highContrast;
    }

    /** The looked-up colour of this token in the style sheets, such as {@code -color-fg-default}. */
    public String css() {
        return css;
    }

    /** The value in a theme as the style sheet writes it: {@code #RRGGBB} or {@code rgba(r,g,b,a)}. */
    public String value(Theme theme) {
        return switch (theme) {
            case LIGHT -> light;
            case DARK -> dark;
            case HIGH_CONTRAST -> highContrast;
        };
    }

    /** The value in a theme as 0xAARRGGBB. */
    public int argb(Theme theme) {
        return Rgb.parse(value(theme));
    }
}
