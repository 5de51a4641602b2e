package ruralpost.bench;

/**
 * What a figure is held against.
 *
 * @param kind  what is compared
 * @param limit largest value that still meets it
 */
record Goal(Kind kind, double limit) {

    enum Kind {
        /** Nothing is promised; the figure is for information. */
        NONE,
        /** Our median divided by the reference's. */
        RATIO,
        /** Our median itself. */
        VALUE,
        /** Both: faster than the reference and below a value. */
        FASTER_AND_VALUE
    }

    static final Goal NONE = new Goal(Kind.NONE, 0);

    static Goal ratio(double limit) {
        return new Goal(Kind.RATIO, limit);
    }

    static Goal value(double limit) {
        return new Goal(Kind.VALUE, limit);
    }

    static Goal fasterAnd(double limit) {
        return new Goal(Kind.FASTER_AND_VALUE, limit);
    }

    /** Null where there is nothing to compare. */
    Boolean met(double ours, Double ratio) {
        return switch (kind) {
            case NONE -> null;
            case RATIO -> ratio == null ? null : Boolean.valueOf(ratio <= limit);
            case VALUE -> ours <= limit;
            case FASTER_AND_VALUE -> ratio == null ? null : Boolean.valueOf(ratio < 1 && ours <= limit);
        };
    }

    String text(String unit) {
        return switch (kind) {
            case NONE -> "";
            case RATIO -> "ratio <= " + Line.number(limit);
            case VALUE -> "<= " + Line.number(limit) + " " + unit;
            case FASTER_AND_VALUE -> "ratio < 1, <= " + Line.number(limit) + " " + unit;
        };
    }
}
