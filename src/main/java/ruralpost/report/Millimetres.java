package ruralpost.report;

/** Sizes on paper. */
final class Millimetres {

    private static final float POINTS = 72 / 25.4f;

    private Millimetres() {
    }

    /** Points of 1/72 inch. */
    static float points(double millimetres) {
        return (float) millimetres * POINTS;
    }
}
