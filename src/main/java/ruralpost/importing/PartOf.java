package ruralpost.importing;

import ruralpost.sheet.Progress;

/** The progress of one of several equal parts of some work. */
final class PartOf implements Progress {

    private static final long STEPS = 1000;

    private final Progress whole;
    private final int part;
    private final int parts;

    PartOf(Progress whole, int part, int parts) {
        this.whole = whole;
        this.part = part;
        this.parts = parts;
    }

    @Override
    public void at(long done, long total) {
        whole.at(part * STEPS + done * STEPS / Math.max(1, total), parts * STEPS);
    }

    @Override
    public boolean cancelled() {
        return whole.cancelled();
    }
}
