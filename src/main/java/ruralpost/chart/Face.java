package ruralpost.chart;

/** A size in pixels and a weight of the bundled font. */
record Face(float size, boolean bold) {

    static final Face TICK = new Face(Tokens.TICK, false);
    static final Face LABEL = new Face(Tokens.LABEL, false);
    static final Face LABEL_BOLD = new Face(Tokens.LABEL, true);
    static final Face BODY = new Face(Tokens.BODY, false);
    static final Face BODY_BOLD = new Face(Tokens.BODY, true);
    static final Face NUMBER = new Face(24, true);

    /** The other weight. */
    Face bold(boolean heavy) {
        return new Face(size, heavy);
    }
}
