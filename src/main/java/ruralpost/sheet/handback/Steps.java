package ruralpost.sheet.handback;

import ruralpost.sheet.Progress;

/** The progress of a work of several equal parts. */
final class Steps {

    private static final int POLL = 255;
    private static final long FINE = 1_000;

    private final Progress progress;
    private final int parts;
    private int part;
    private int calls;

    Steps(Progress progress, int parts) {
        this.progress = progress;
        this.parts = parts;
    }

    /** The next part begins. */
    void next() {
        part++;
        progress.step((part - 1) * FINE, parts * FINE);
    }

    /** How far the part has come; called for every row, told now and then. */
    void at(long done, long total) {
        if ((++calls & POLL) == 0) {
            progress.step((part - 1) * FINE + Math.min(FINE, done * FINE / Math.max(1, total)), parts * FINE);
        }
    }
}
