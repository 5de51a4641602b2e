package ruralpost.sales.dashboard.fact;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import ruralpost.document.FigureRow;
import ruralpost.document.ReportedFigure;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.dashboard.BoardFacts;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Formats;
import ruralpost.value.Period;

/** Which reported figures speak of the same as a tile. They stand beside its number and are never part of it. */
public final class Reported {

    /** Percentages are told apart by the words of what they measure; everything else by its unit. */
    private static final List<String> SHARE = List.of("annual sales", "yearly sales", "全年销", "年销售");
    private static final List<String> DONATED = List.of("donat", "捐");
    private static final List<String> MANY_ORDERS = List.of("10 000 orders", "10,000 orders", "万单");

    private Reported() {
    }

    /** The figures beside a tile, the latest period first. */
    public static List<FigureRow> beside(String tile, SalesBoard board, BoardFacts facts) {
        Set<Object> products = board.request().filter().chosen().getOrDefault(Dimension.PRODUCT, Set.of());
        Period year = Period.year(board.request().shown().to().getYear());
        return facts.figures().stream().filter(r -> fits(tile, r.figure(), year))
            .filter(r -> r.figure().productId() == null || products.isEmpty() || products.contains(r.figure().productId()))
            .sorted((a, b) -> b.figure().when().period().to().compareTo(a.figure().when().period().to())).toList();
    }

    private static boolean fits(String tile, ReportedFigure f, Period year) {
        return switch (tile) {
            case "malls" -> "mall".equals(f.unit());
            case "counties" -> "county".equals(f.unit());
            case "over" -> says(f, MANY_ORDERS) && !"percent".equals(f.unit());
            case "share" -> "percent".equals(f.unit()) && says(f, SHARE) && f.when().period().overlaps(year);
            case "donated" -> "percent".equals(f.unit()) && says(f, DONATED) && f.when().period().overlaps(year);
            default -> false;
        };
    }

    private static boolean says(ReportedFigure f, List<String> words) {
        return Stream.of(f.measure(), f.note()).filter(Objects::nonNull).map(t -> t.toLowerCase(Locale.ROOT)).anyMatch(t -> words.stream().anyMatch(t::contains));
    }

    /** The first of them in a few words: "来源所述 超60%"; empty when there is none. */
    public static String words(List<FigureRow> figures, Lang lang) {
        if (figures.isEmpty()) {
            return "";
        }
        ReportedFigure f = figures.getFirst().figure();
        Formats formats = Formats.of(lang);
        String number = formats.number(f.value()) + ("percent".equals(f.unit()) ? "%" : "");
        return Texts.of(lang).get("sales.tile.reported", formats.bounded(f.bound(), number));
    }
}
