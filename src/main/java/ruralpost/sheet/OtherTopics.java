package ruralpost.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ruralpost.sheet.layout.Above;
import ruralpost.sheet.layout.TableLayout;
import ruralpost.sheet.words.HeaderTitle;
import ruralpost.text.Message;

/** Leaves the figures of a sheet out whose title says that it is about something else (库存盘点表), until somebody says that they are meant all the same. */
public final class OtherTopics {

    /** Reason of such a column. */
    static final String REASON = "sheet.map.other.topic";

    /** What is longer is a sentence and no name of a sheet. */
    private static final int LONGEST = 40;
    private static final int LONGEST_ALONE = 20;

    /** Goods that came in on a day, where no column says on which they were sold. */
    private static final Pattern CAME_IN = Pattern.compile("(?:入库|进货|购进|收购|到货|收货)(?:日期|时间|日)");
    private static final Pattern SOLD = Pattern.compile("销|售|卖");
    /** Of a list of parcels; a weight is no quantity of goods then. */
    private static final Pattern PARCELS = Pattern.compile("邮件号|运单号|寄件人|寄件日期|寄件时间|邮费|资费|寄达地");
    private static final int SURELY_PARCELS = 2;

    private OtherTopics() {
    }

    /** Takes them out of the columns that fill fields. @param tab name of the sheet, or of the text file */
    static void leave(SheetShape shape, TableLayout layout, ColumnSamples samples, String tab, Map<Integer, MappedColumn> mapped, Set<String> filled) {
        String named = word(shape, layout, samples, tab);
        String word = named != null ? named : ofTitles(shape, layout, samples, mapped, filled);
        if (word == null) {
            return;
        }
        Set<String> figures = shape.oneOf().stream().flatMap(List::stream).collect(Collectors.toSet());
        new HashMap<>(mapped).forEach((at, c) -> {
            if (c.imported() && figures.contains(c.field())) {
                mapped.put(at, new MappedColumn(at, c.header(), null, null, 0, Message.of(REASON, word), false, c.spread()));
                filled.remove(c.field());
            }
        });
    }

    private static String word(SheetShape shape, TableLayout layout, ColumnSamples samples, String tab) {
        String names = Stream.concat(layout.above().texts().stream().filter(t -> t.length() <= LONGEST && !Above.isLine(t)), Stream.of(tab)).collect(Collectors.joining(" "));
        String told = Stream.concat(layout.above().texts().stream(), Stream.of(tab)).map(shape.teller()::other).filter(Objects::nonNull).findFirst().orElse(null);
        if (told != null) {
            return told;
        }
        // 销售额 among the titles says what the figures are, whatever stands above
        String titles = layout.titles().stream().flatMap(List::stream).collect(Collectors.joining(" "));
        String word = shape.others().stream().map(t -> t.saidBy(names, layout.above().joined() + " " + titles)).filter(Objects::nonNull).findFirst().orElse(null);
        // 5月末库存 over a second table of the same titles
        return word != null ? word : samples.alone().stream().filter(t -> t.length() <= LONGEST_ALONE).flatMap(t -> shape.others().stream().map(o -> o.saidBy(t, "")))
            .filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** 入库日期 beside a month in the table's name, 寄件人 and 邮费 beside nothing but a weight: what the other columns tell; null when nothing. */
    private static String ofTitles(SheetShape shape, TableLayout layout, ColumnSamples samples, Map<Integer, MappedColumn> mapped, Set<String> filled) {
        boolean dated = shape.fields().stream().filter(f -> f.kind() == FieldKind.PERIOD && f.required()).anyMatch(f -> !filled.contains(f.key()));
        boolean happenings = shape.fields().stream().anyMatch(f -> f.kind() == FieldKind.PERIOD && f.required());
        boolean paid = mapped.values().stream().anyMatch(c -> c.imported() && shape.oneOf().stream().anyMatch(g -> g.contains(c.field())) && shape.field(c.field()).kind() == FieldKind.MONEY);
        List<String> titles = IntStream.rangeClosed(layout.firstColumn(), layout.lastColumn()).filter(samples::filled).mapToObj(layout::title).map(HeaderTitle::normal).toList();
        if (dated && !layout.above().periods().isEmpty() && titles.stream().noneMatch(t -> SOLD.matcher(t).find())) {
            return titles.stream().filter(t -> CAME_IN.matcher(t).matches()).findFirst().orElse(null);
        }
        List<String> parcels = !happenings || paid ? List.of() : titles.stream().filter(t -> PARCELS.matcher(t).find()).toList();
        return parcels.size() >= SURELY_PARCELS ? parcels.getFirst() : null;
    }

    /** Whether a column was left out so; a recipe of another sheet must not take it. */
    public static boolean is(MappedColumn column) {
        return wordOf(column) != null;
    }

    /** The word that says so of a column; null of any other. */
    static Object wordOf(MappedColumn column) {
        return column.reason().key().equals(REASON) ? column.reason().args().getFirst() : null;
    }
}
