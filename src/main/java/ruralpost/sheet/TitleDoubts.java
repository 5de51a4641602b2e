package ruralpost.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.sheet.words.HeaderTitle;
import ruralpost.sheet.words.StandardWords;
import ruralpost.text.Message;

/** What the titles of columns say that was not understood: 金额（已扣佣金） is read as the amount, but whether that is the amount wanted only a reader can tell. */
public final class TitleDoubts {

    private static final int SHOWN = 3;
    private static final Pattern BRACKET = Pattern.compile("[(（\\[【{]([^()（）\\[\\]【】{}]{2,40})[)）\\]】}]");
    private static final Pattern PARTS = Pattern.compile("[,，;；。、 /]+");
    /** Words about how a cell is filled in, and those that say no more than the title. */
    private static final Pattern PLAIN = Pattern.compile("必填|选填|可选|可不填|非必填|下拉选择|自动计算|公式|小写|大写|公历|阳历|含税|保留.{0,3}位小数|取整|格式.*|如.*|例.*|[yYmMdD./-]+|全称|简称|手填");
    /** Goods that a branch fetches or gets are not sold yet. */
    private static final Pattern FETCHED = Pattern.compile("(?:提货|领货|要货|铺货|接收|调入|领用)(?:单位|网点|支局|部门|站点|门店|机构|点)");

    private TitleDoubts() {
    }

    /** One message of a kind: words in the brackets of titles of imported columns, and a column of who fetched the goods. Empty when there is nothing to say. */
    public static List<Message> of(ColumnMapping mapping) {
        List<Message> all = new ArrayList<>();
        Message words = words(mapping);
        if (words != null) {
            all.add(Message.of("sheet.title.words", words));
        }
        units(mapping).ifPresent(all::add);
        topic(mapping, all);
        boolean buyers = mapping.shape().fields().stream().anyMatch(TitledLines::isBuyer);
        mapping.columns().stream().map(c -> mapping.layout().path(c.column())).filter(p -> buyers && !p.isEmpty()).map(p -> HeaderTitle.of(p.getLast()).stripped())
            .filter(t -> FETCHED.matcher(t).matches()).findFirst().ifPresent(t -> all.add(Message.of("sheet.title.fetched", t)));
        return all;
    }

    /** 土豆（斤） that is read as an amount of money. */
    private static Optional<Message> units(ColumnMapping mapping) {
        return mapping.columns().stream().filter(MappedColumn::imported).filter(c -> mapping.shape().field(c.field()).kind().takesUnit()).flatMap(c -> {
            List<ColumnUnit> units = mapping.layout().path(c.column()).stream().flatMap(w -> Stream.concat(Stream.ofNullable(HeaderTitle.of(w).unit()), ColumnUnit.parse(w).stream())).toList();
            SheetField field = mapping.shape().field(c.field());
            return units.isEmpty() || units.stream().anyMatch(u -> TitleMatcher.fits(field, u)) ? Stream.<Message>empty() : Stream.of(Message.of("sheet.title.unit", c.header().strip(), field.label()));
        }).findFirst();
    }

    /** A table whose name says that it is about something else, and which somebody wanted all the same. */
    private static void topic(ColumnMapping mapping, List<Message> all) {
        String topic = OtherTopics.overruled(mapping);
        if (topic != null) {
            OtherTopic.Answer answer = mapping.shape().other().answer(topic);
            if (answer == null) {
                all.add(Message.of("sheet.title.topic", topic));
            } else if (!mapping.fills(answer.field())) {
                all.add(Message.of("sheet.title.topic.put", topic, mapping.shape().field(answer.field()).label(), mapping.shape().field(answer.field()).nameOf(answer.text()), answer.field(), answer.text(), answer.means()));
            }
        }
    }

    private static Message words(ColumnMapping mapping) {
        Message all = null;
        int count = 0;
        for (MappedColumn column : mapping.columns()) {
            String words = column.imported() && !column.said() ? words(mapping, column) : null;
            if (words != null && ++count <= SHOWN) {
                Message one = Message.of("sheet.around.part", column.header().strip(), words);
                all = all == null ? one : Message.of("sheet.and", all, one);
            }
        }
        return count > SHOWN ? Message.of("sheet.around.more", all, count - SHOWN) : all;
    }

    /** The words in a bracket of its title that are no unit, no period and no other name of its field; null when there are none. */
    private static String words(ColumnMapping mapping, MappedColumn column) {
        SheetField field = mapping.shape().field(column.field());
        for (String title : mapping.layout().path(column.column())) {
            Matcher bracket = known(field, title) ? null : BRACKET.matcher(title);
            while (bracket != null && bracket.find()) {
                String inside = bracket.group(1).strip();
                boolean said = column.spread() != null && column.spread().all().stream().anyMatch(s -> s.value().contains(inside) || inside.contains(s.value()));
                boolean plain = said || known(field, inside) || PARTS.splitAsStream(inside).allMatch(p -> isPlain(field, p));
                if (!plain) {
                    return inside;
                }
            }
        }
        return null;
    }

    private static boolean isPlain(SheetField field, String part) {
        return part.isBlank() || !LineWords.saysPack(part) && (PLAIN.matcher(part.strip()).matches() || ColumnUnit.parse(part).isPresent() || known(field, part) || StandardWords.rest(part, List.of(), true).isEmpty() && part.indexOf('不') < 0
            && part.indexOf('含') < 0 && part.indexOf('除') < 0);
    }

    private static boolean known(SheetField field, String words) {
        return field.titles().stream().anyMatch(t -> HeaderTitle.normal(t).equals(HeaderTitle.normal(words)));
    }
}
