package ruralpost.ui.centre;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import ruralpost.ui.text.UiTexts;

/** Widths of a list's columns: what their words want, and the first column of names takes what is left, so that numbers stand near what they tell of. */
final class ListingWidths {

    /** Room for columns on a screen of 1366 pixels. */
    private static final double USUAL = 1088;
    private static final int MEASURED = 400;
    private static final double HAN = 13;
    private static final double LATIN = 7.6;
    private static final double BOLD_HAN = 12;
    private static final double BOLD_LATIN = 7.6;
    private static final double EDGES = 24;
    private static final double SORTED = 34;
    private static final double MOST = 340;
    private static final double NAMES_LEAST = 240;

    private ListingWidths() {
    }

    /** In pixels, one for each column. */
    static double[] of(Listing listing, UiTexts texts) {
        double[] widths = IntStream.range(0, listing.heads().size()).mapToDouble(i -> width(listing, i, texts.now("inventory.table." + listing.heads().get(i).key()))).toArray();
        int names = names(listing);
        double left = USUAL - DoubleStream.of(widths).sum();
        widths[names] += left < 0 ? Math.max(left, Math.min(0, NAMES_LEAST - widths[names])) : Math.min(MOST - widths[names], left);
        int last = widths.length - 1;
        if (listing.heads().get(last).numeric()) {
            // the last column is drawn out to the edge, its numbers with it: what is left goes to the names instead
            widths[names] += Math.max(0, USUAL - DoubleStream.of(widths).sum());
        }
        return widths;
    }

    private static double width(Listing listing, int column, String title) {
        double words = listing.lines().stream().limit(MEASURED).mapToDouble(l -> width(l.cells().get(column).text(), HAN, LATIN)).max().orElse(0);
        double head = width(title, BOLD_HAN, BOLD_LATIN) + (listing.heads().get(column).numeric() ? SORTED : EDGES);
        return Math.min(MOST, Math.max(head, Math.max(words + EDGES, listing.lines().isEmpty() ? listing.heads().get(column).width() : 0)));
    }

    private static double width(String text, double han, double latin) {
        return text.codePoints().mapToDouble(c -> c > 0x2E7F ? han : latin).sum();
    }

    /** The column of the centre, else the first. */
    private static int names(Listing listing) {
        for (int i = 0; i < listing.heads().size(); i++) {
            if (List.of("centre", "figure").contains(listing.heads().get(i).key())) {
                return i;
            }
        }
        return 0;
    }
}
