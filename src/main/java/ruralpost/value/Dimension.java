package ruralpost.value;

/** What a unit measures. */
public enum Dimension {
    /** Mass; base unit gram. */
    WEIGHT(true),
    /** Things, persons, orders: each unit counts its own kind, so they never convert into each other. */
    COUNT(false),
    /** Land; base unit mu. */
    AREA(true),
    /** Liquids; base unit millilitre. */
    VOLUME(true),
    /** Length; base unit metre. */
    LENGTH(true),
    /** Money; base unit yuan. */
    MONEY(true),
    /** Time spans counted in their own unit. */
    TIME(false),
    /** Rates and shares in percent. */
    RATIO(false);

    private final boolean convertible;

    Dimension(boolean convertible) {
        this.convertible = convertible;
    }

    /** Whether two units of this dimension convert into each other. */
    public boolean convertible() {
        return convertible;
    }
}
