package ruralpost.ui.centre;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import ruralpost.ui.text.UiTexts;

/** Widths of a list's columns: what their words want, and the first column of names takes what is left, so that numbers stand near what they tell of. */
final class ListingWidths {

    /** Room for columns on a screen of 1366 pixels, beside the bar of a long list. */
    private static final double USUAL = 1076;
    private static final int MEASURED = 400;
    private static final double HAN = 13;
    private static final double LATIN = 7.6;
    private static final double BOLD_HAN = 12;
    private static final double BOLD_LATIN = 7.6;
    private static final double EDGES = 24;
    private static final double SORTED = 34;
    private static final double TIGHT = 22;
    private static final double MOST = 340;
    private static final double NAMES_LEAST = 240;
    private static final double WORDS_LEAST = 120;

    private ListingWidths() {
    }

    /** In pixels, one for each column. */
    static double[] of(Listing listing, UiTexts texts) {
        double[] widths = IntStream.range(0, listing.heads().size()).mapToDouble(i -> width(listing, i, texts.now("inventory.table." + listing.heads().get(i).key()))).toArray();
        int names = names(listing);
        if (DoubleStream.of(widths).sum() - Math.max(0, widths[names] - NAMES_LEAST) > USUAL) {
            // titles of numbers do without the room for the mark of sorting before names are cut
            IntStream.range(0, widths.length).filter(i -> listing.heads().get(i).numeric()).forEach(i -> widths[i] = Math.max(words(listing, i), widths[i] - SORTED + TIGHT));
        }
        narrow(listing, widths, names, NAMES_LEAST);
        double left = USUAL - DoubleStream.of(widths).sum();
        widths[names] += left < 0 ? Math.max(left, Math.min(0, NAMES_LEAST - widths[names])) : Math.min(MOST - widths[names], left);
        narrow(listing, widths, names, WORDS_LEAST);
        int last = widths.length - 1;
        if (listing.heads().get(last).numeric()) {
            // the last column is drawn out to the edge, its numbers with it: what is left goes to the names instead
            widths[names] += Math.max(0, USUAL - DoubleStream.of(widths).sum());
        }
        return widths;
    }

    /** Where it is too wide, the widest of the other words give way: they are cut, but nothing stands outside the window. @param least what is left to them */
    private static void narrow(Listing listing, double[] widths, int names, double least) {
        for (double over = DoubleStream.of(widths).sum() - USUAL; over > 0; over = DoubleStream.of(widths).sum() - USUAL) {
            int widest = IntStream.range(0, widths.length).filter(i -> i != names && !listing.heads().get(i).numeric() && widths[i] > least)
                .reduce((a, b) -> widths[b] > widths[a] ? b : a).orElse(-1);
            if (widest < 0) {
                return;
            }
            widths[widest] = Math.max(least, widths[widest] - over);
        }
    }

    private static double words(Listing listing, int column) {
        return EDGES + listing.lines().stream().limit(MEASURED).mapToDouble(l -> width(l.cells().get(column).text(), HAN, LATIN)).max().orElse(0);
    }

    private static double width(Listing listing, int column, String title) {
        double words = words(listing, column);
        double head = width(title, BOLD_HAN, BOLD_LATIN) + (listing.heads().get(column).numeric() ? SORTED : EDGES);
        return Math.min(MOST, Math.max(head, Math.max(words, listing.lines().isEmpty() ? listing.heads().get(column).width() : 0)));
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
