package ruralpost.sheet;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ruralpost.sheet.layout.TableLayout;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.sheet.words.HeaderTitle;
import ruralpost.sheet.words.SumWords;
import ruralpost.text.Message;

/**
 * Finds columns of which each may be meant by the same field: 金额 and 金额 with other numbers, 线上销售额 and 线下销售额, 微信群 and 朋友圈 below 销售额, 应收 and 实收.
 * Which one is meant, or that all of them are, nobody but the user can tell.
 */
final class TwinColumns {

    /** A title that is known word for word scores more. */
    private static final double ONLY_LIKE = 0.9;
    /** A unit in a title makes it a little more likely. */
    private static final double ABOUT = 0.15;
    private static final Comparator<Map.Entry<Integer, TitleMatcher.Match>> BEST_FIRST =
        Comparator.comparingDouble((Map.Entry<Integer, TitleMatcher.Match> e) -> -e.getValue().score()).thenComparing(Map.Entry::getKey);
    private static final Pattern NET = Pattern.compile("实(?:际(?!支?付)|[销收售发])|净");
    /** 结算金额 beside 订单金额 is the same sale later on. */
    private static final Pattern SETTLED = Pattern.compile("结算|支付");
    /** Reason of a column of amounts before refunds. */
    static final String GROSS = "sheet.map.gross";
    static final String TWINS = "sheet.map.twins";
    private static final Pattern DELIVERED = Pattern.compile("实[际供送收发交售销]|到货|验收|交货|已[供交送发]");
    private static final Pattern ORDERED = Pattern.compile("订[货购]|预[订定]|计划|应[供送发交]|要货|报[单货]");
    private static final Pattern DISCOUNT = Pattern.compile("优惠|折扣|折让|减免|抹零|满减|红包");

    private static final String MONEY = "(?:金?额|货?款|价款)?";

    private final TitleMatcher matcher;
    private final SheetShape shape;
    private final TableLayout layout;
    private final ColumnSamples samples;
    private final SameAmounts amounts;

    TwinColumns(TitleMatcher matcher, TableLayout layout, ColumnSamples samples) {
        this.matcher = matcher;
        this.shape = matcher.shape();
        this.layout = layout;
        this.samples = samples;
        amounts = new SameAmounts(samples);
    }

    /** Why such a column is not imported. */
    static Message why(SheetField field) {
        return Message.of(TWINS, field.label());
    }

    /** The title of the field of which a column may be meant as well as another; null for any other column. */
    static Message of(MappedColumn column) {
        return column.reason().key().equals(TWINS) ? (Message) column.reason().args().getFirst() : null;
    }

    /** By column why it is not imported. @param best by column what its title means most likely */
    Map<Integer, Message> among(Map<Integer, TitleMatcher.Match> best) {
        Map<Integer, Message> found = new LinkedHashMap<>();
        for (int at = 0; at < shape.fields().size(); at++) {
            SheetField field = shape.fields().get(at);
            int index = at;
            double most = best.values().stream().filter(m -> m.field() == index).mapToDouble(TitleMatcher.Match::score).max().orElse(1);
            List<Integer> likely = best.entrySet().stream().filter(e -> e.getValue().field() == index && e.getValue().score() > most - ABOUT).sorted(BEST_FIRST).map(Map.Entry::getKey)
                .filter(c -> samples.filled(c) && samples.suits(c, field)).filter(c -> !isSettled(c, best, index)).toList();
            List<Integer> alike = likely.stream().filter(c -> c.equals(likely.getFirst()) || saySame(c, likely.getFirst()) || isRest(field, c, likely.getFirst())).toList();
            boolean needed = field.required() && field.kind() == FieldKind.NAME || shape.oneOf().stream().anyMatch(g -> g.contains(field.key()));
            List<Integer> kinds = needed && field.isMeasure() && most < ONLY_LIKE ? kinds(best, index) : List.of();
            List<Integer> due = needed && field.kind() == FieldKind.MONEY && !likely.isEmpty() ? due(likely.getFirst()) : List.of();
            if (kinds.size() > 1) {
                kinds.forEach(c -> found.put(c, why(field)));
            } else if (needed && alike.size() > 1 && alike.stream().skip(1).anyMatch(c -> !samples.same(c, alike.getFirst()))) {
                Integer net = afterRefunds(field, alike, best);
                Integer delivered = net != null ? null : delivered(alike);
                Integer finest = net != null ? net : delivered != null ? delivered : amounts.finest(alike, best);
                String reason = net != null ? GROSS : delivered != null ? "sheet.map.ordered" : "sheet.map.other.unit";
                alike.stream().filter(c -> !c.equals(finest)).forEach(c -> found.put(c, finest == null ? why(field) : Message.of(reason, layout.title(finest))));
            } else if (!due.isEmpty()) {
                due.forEach(c -> found.put(c, why(field)));
            }
        }
        return found;
    }

    /** 实供 beside 订货, each over the same titles: what was delivered; null where the titles do not tell the one from the others. */
    private Integer delivered(List<Integer> alike) {
        List<Integer> done = alike.stream().filter(c -> DELIVERED.matcher(layout.title(c)).find()).toList();
        boolean ordered = done.size() == 1 && alike.stream().filter(c -> !c.equals(done.getFirst())).allMatch(c -> ORDERED.matcher(layout.title(c)).find());
        return ordered ? done.getFirst() : null;
    }

    /** 净成交金额 of which a column of refunds says what it lacks to 成交金额; null when there is none. */
    private Integer afterRefunds(SheetField field, List<Integer> alike, Map<Integer, TitleMatcher.Match> best) {
        List<Integer> net = field.kind() != FieldKind.MONEY || alike.size() != 2 ? List.of() : alike.stream().filter(this::isNet).toList();
        if (net.size() != 1) {
            return null;
        }
        int gross = alike.get(alike.get(0).equals(net.getFirst()) ? 1 : 0);
        boolean refunds = best.entrySet().stream().anyMatch(e -> shape.judging().contains(shape.fields().get(e.getValue().field()).key()) && shape.fields().get(e.getValue().field()).kind() == FieldKind.MONEY
            && samples.filled(e.getKey()) && samples.addUp(List.of(net.getFirst(), e.getKey()), gross));
        return refunds ? net.getFirst() : null;
    }

    /** Whether a column tells what was due while another one of the same field tells what was received, and both are known to agree. */
    private boolean isSettled(int column, Map<Integer, TitleMatcher.Match> best, int field) {
        List<Integer> received = isDue(column) ? best.entrySet().stream().filter(e -> e.getValue().field() == field && title(e.getKey()).matches("[实已]收.*")).map(Map.Entry::getKey).toList() : List.of();
        return received.size() == 1 && (discounted() || amounts.same(column, received.getFirst()));
    }

    /** What was received with what was due where the two differ, and no column of discounts says why; else none. @param column what the field is filled with else */
    private List<Integer> due(int column) {
        List<Integer> all = columns().toList();
        List<Integer> received = title(column).matches("[实已]收.*") ? List.of(column) : all.stream().filter(c -> title(c).matches("[实已]收" + MONEY) && samples.numeric(c)).toList();
        List<Integer> due = all.stream().filter(this::isDue).toList();
        boolean told = received.size() != 1 || due.size() != 1 || column != received.getFirst() && column != due.getFirst() || amounts.same(due.getFirst(), received.getFirst()) || discounted();
        return told ? List.of() : List.of(due.getFirst(), received.getFirst());
    }

    private boolean isDue(int column) {
        return title(column).matches("应收" + MONEY) && samples.numeric(column);
    }

    /** Whether a word says nothing but that goods were delivered: 实供. */
    static boolean isDelivered(String word) {
        return DELIVERED.matcher(word.strip()).matches();
    }

    /** Whether a title is that of what was taken off the price: 优惠, 抹零. */
    static boolean isDiscount(String title) {
        return DISCOUNT.matcher(title).find() && title.indexOf('率') < 0 && title.indexOf('后') < 0;
    }

    /** Whether a column says why less was paid than the goods cost. */
    private boolean discounted() {
        return columns().anyMatch(c -> DISCOUNT.matcher(title(c)).find());
    }

    private Stream<Integer> columns() {
        return IntStream.rangeClosed(layout.firstColumn(), layout.lastColumn()).boxed();
    }

    private String title(int column) {
        List<String> path = layout.path(column);
        return path.isEmpty() ? "" : HeaderTitle.of(path.getLast()).title();
    }

    /** Columns that only end like the title of the field and begin with what nobody knows: 微信群销售额, 赶集销售额. */
    private List<Integer> kinds(Map<Integer, TitleMatcher.Match> best, int field) {
        return best.entrySet().stream().filter(e -> e.getValue().field() == field && samples.filled(e.getKey()) && samples.suits(e.getKey(), shape.fields().get(field))).map(Map.Entry::getKey)
            .filter(c -> layout.path(c).size() == 1 && ofKind(HeaderTitle.of(layout.path(c).getFirst()).title(), shape.fields().get(field))).toList();
    }

    private boolean ofKind(String title, SheetField field) {
        return field.titles().stream().map(HeaderTitle::normal).filter(t -> t.length() > 1 && title.endsWith(t) && title.length() > t.length() + 1)
            .map(t -> title.substring(0, title.length() - t.length())).anyMatch(rest -> !StageWords.is(rest) && !SETTLED.matcher(rest).matches() && matcher.matches(List.of(rest)).stream().noneMatch(m -> m.score() > ONLY_LIKE || shape.fields().get(m.field()).kind() != FieldKind.NAME));
    }

    /** 实际成交（元） beside GMV（元）, 实销（斤） beside 数量（斤）: what is left of the other, in the same unit. */
    private boolean isRest(SheetField field, int one, int other) {
        return isNet(one) != isNet(other) && !(field.kind() == FieldKind.MONEY && discounted()) && (field.kind() == FieldKind.MONEY || (unit(one) == null ? unit(other) == null : unit(other) != null && unit(one).isLike(unit(other))));
    }

    private boolean isNet(int column) {
        return NET.matcher(layout.title(column)).find();
    }

    private ColumnUnit unit(int column) {
        return HeaderTitle.unitIn(layout.path(column));
    }

    private boolean saySame(int one, int other) {
        return titles(one).equals(titles(other)) || SumWords.sayParts(layout.title(one), layout.title(other)) || isBelow(one) && isBelow(other) || isUnderOthers(one, other);
    }

    /** 数量 and 金额 below 早班, and again below 晚班. */
    private boolean isUnderOthers(int one, int other) {
        List<String> a = titles(one);
        List<String> b = titles(other);
        return a.size() > 1 && b.size() > 1 && a.getLast().equals(b.getLast()) && !isKnown(a.getFirst()) && !isKnown(b.getFirst());
    }

    private boolean isKnown(String word) {
        return StageWords.is(word) || word.startsWith("其中") || TitleMatcher.isDerived(List.of(word)) || TitleRows.isPeriod(word);
    }

    /** Without units: 金额 and 金额（元） are one title. */
    private List<String> titles(int column) {
        return layout.path(column).stream().map(w -> HeaderTitle.of(w).title()).toList();
    }

    /** Whether the lowest word of a title says nothing that is known, so that only the one above does. */
    private boolean isBelow(int column) {
        List<String> path = layout.path(column);
        return path.size() > 1 && matcher.matches(path.subList(path.size() - 1, path.size())).isEmpty();
    }
}
