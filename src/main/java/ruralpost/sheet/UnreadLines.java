package ruralpost.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.layout.Above;
import ruralpost.sheet.layout.RowKind;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.sheet.words.HeaderTitle;
import ruralpost.sheet.words.NoteLine;
import ruralpost.sheet.words.StandardWords;
import ruralpost.text.Message;

/**
 * What the name of a table, the lines around it and the name of its sheet say that neither its columns nor any field holds: 李大姐小卖部 in 农产品销售明细表（李大姐小卖部）. Only a reader can tell
 * whether it is that of all rows, so it fills nothing and is pointed out.
 */
public final class UnreadLines {

    private static final int ROWS = 1_000;
    private static final int NAMES = 500;
    private static final int LONGEST = 60;
    private static final int MOST = 20;
    private static final int SHOWN = 4;
    /** Letters of the shortest name behind a label. */
    private static final int NAME = 4;
    private static final Pattern LABEL = Pattern.compile("([^:： ]{2,8}) ?[:：]");
    private static final Pattern LETTERS = Pattern.compile("^ *(\\p{L}*).*$");
    private static final Pattern DEFAULT_TAB = Pattern.compile("(?i)(?:sheet|工作表|表|book|工作簿|table|データ) ?[0-9一二三四五六七八九十]*(?: ?[(（][0-9]+[)）])?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}年?度?");

    /**
     * A line.
     *
     * @param line  what is written
     * @param rest  what of it is nowhere else, as it stands there
     * @param field key of the field that it is likely to be of, as far as nothing fills that; else null
     */
    public record Said(String line, String rest, String field) {
    }

    private final ColumnMapping mapping;
    private final Set<String> known = new HashSet<>();
    private final Set<String> titles = new HashSet<>(LineWords.kinds());
    private final Set<String> lines = new LinkedHashSet<>();
    private final List<String> pending = new ArrayList<>();
    /** Those of the lines that stand among the rows or below them. */
    private final Set<String> below = new HashSet<>();
    /** Lines of other sheets. */
    private final Set<String> apart = new HashSet<>();
    /** Lines that declare a unit for the rows below them. */
    private final Set<String> between = new HashSet<>();
    /** Whether what stands over groups of rows fills a field of theirs. */
    private final boolean grouped;
    private final Set<String> met = new HashSet<>();
    private final Set<Integer> imported;
    private final List<String> texts;
    private final KnownNames names;
    private final boolean wanted;
    /** Whether whole years stand across, of which a line may say how far each went. */
    private final boolean yearsAcross;
    private int rows;
    private String file = "";

    /** @param names what the ledger knows; of one that does not say where it is nothing is told, as each line would name its county */
    public UnreadLines(ColumnMapping mapping, KnownNames names) {
        this.mapping = mapping;
        this.names = names;
        imported = mapping.columns().stream().filter(MappedColumn::imported).map(MappedColumn::column).collect(Collectors.toSet());
        wanted = !names.home().isEmpty();
        grouped = GroupRows.filled(mapping) != null;
        yearsAcross = mapping.columns().stream().filter(c -> c.spread() != null).flatMap(c -> c.spread().all().stream()).anyMatch(a -> YEAR.matcher(a.value()).matches());
        texts = mapping.shape().fields().stream().filter(f -> f.kind() == FieldKind.NAME || f.kind() == FieldKind.TEXT || f.kind() == FieldKind.CHOICE).map(SheetField::key).toList();
        known.addAll(names.home());
        known.addAll(mapping.constants().values());
        PlaceAbove.Said place = PlaceAbove.of(mapping);
        if (place != null) {
            known.add(place.place());
        }
        mapping.shape().fields().forEach(f -> titles.addAll(f.titles()));
        mapping.columns().stream().filter(c -> c.spread() != null).flatMap(c -> c.spread().all().stream()).map(Spread::value).forEach(known::add);
        mapping.layout().above().texts().forEach(this::line);
        mapping.columns().stream().filter(MappedColumn::imported).forEach(this::titles);
        String tab = mapping.sheet().name().strip();
        if (!DEFAULT_TAB.matcher(tab).matches()) {
            line(tab);
        }
    }

    /** Names of channels, sellers, buyers and festivals in the name of the file count, too; what else it says is nobody's. */
    public UnreadLines in(String fileName) {
        int dot = fileName.lastIndexOf('.');
        file = (dot > 0 ? fileName.substring(0, dot) : fileName).strip();
        if (!DEFAULT_TAB.matcher(file).matches() && !file.equals(mapping.sheet().name().strip())) {
            line(file);
        }
        return this;
    }

    /** Names of channels, sellers, buyers and festivals on other sheets of the file, such as a cover, count as those in its name do. */
    public void beside(List<String> others) {
        others.stream().filter(t -> t.length() <= LONGEST && !lines.contains(t)).forEach(t -> {
            apart.add(t);
            line(t);
        });
    }

    /** 邮乐网 over 数量 and 金额, where it stands over no other column's, is the channel of none of them; neither is 县医院食堂 over what the user took for quantities. */
    private void titles(MappedColumn column) {
        List<String> path = mapping.layout().path(column.column());
        if (column.spread() == null && !path.isEmpty()) {
            path.subList(0, path.size() - 1).stream().filter(w -> !TitleRows.isPeriod(w) && !StageWords.is(w) && !TwinColumns.isDelivered(w)).forEach(this::line);
            boolean named = column.said() && mapping.shape().across().stream().map(mapping.shape()::field).anyMatch(f -> names.knows(f.key(), path.getLast()) || CalledLike.is(f, path.getLast()));
            if (named) {
                line(path.getLast());
            }
        }
    }

    private void line(String text) {
        if (wanted && lines.size() < MOST && !text.isBlank()) {
            lines.add(text.strip());
        }
    }

    /** A record: what stands in it is not lost. */
    public void row(RowValues values) {
        if (!pending.isEmpty()) {
            // 单位：公斤 between the rows
            pending.stream().filter(t -> !grouped && LineWords.isUnit(t)).forEach(t -> {
                lines.add(t);
                between.add(t);
            });
            pending.clear();
        }
        if (wanted && rows++ < ROWS && met.size() < NAMES) {
            for (String key : texts) {
                String text = values.text(key);
                if (text != null) {
                    met.add(text);
                }
            }
        }
    }

    /** A row that holds no record. A name alone in a column that is imported only lacks its numbers, and one over records is theirs. */
    public void below(SheetRow row, RowKind kind) {
        if (wanted && lines.size() + pending.size() < MOST) {
            row.cells().stream().filter(c -> (kind != RowKind.EMPTY || !imported.contains(c.column())) && c.kind() == CellKind.TEXT && c.raw().length() <= LONGEST * 2).map(c -> c.raw().strip())
                .filter(t -> !isReadAbove(t) && mapping.shape().named().stream().noneMatch(f -> names.knows(f, t))).forEach(t -> {
                    below.add(t);
                    (kind == RowKind.GROUP && (grouped || !LineWords.isAgainst(t)) ? pending : lines).add(t);
                });
        }
    }

    /** After the last row: the lines of which something is left, each piece once. */
    public List<Said> said() {
        List<Said> said = new ArrayList<>();
        pending.forEach(this::line);
        Set<String> understood = new HashSet<>(known);
        understood.addAll(met);
        String tab = mapping.sheet().name().strip();
        // a sentence is told as a note
        for (String line : lines.stream().filter(l -> !NoteLine.explains(l)).toList()) {
            String bare = LABEL.matcher(line).replaceAll(m -> titles.contains(m.group(1)) ? " " : Matcher.quoteReplacement(m.group()));
            List<String> rest = new ArrayList<>(StandardWords.rest(bare, understood, !line.equals(tab) && !line.equals(file)).stream().filter(p -> !titles.contains(p) && met.stream().noneMatch(n -> n.contains(p))).toList());
            String event = LineWords.event(line);
            if (event != null && open(f -> f.titles().contains("活动")) != null && isNew(event, understood, rest)) {
                rest.removeIf(event::contains);
                rest.add(event);
            }
            boolean against = rest.isEmpty() && (between.contains(line) || below.contains(line) && LineWords.isAgainst(line) || !below.contains(line) && !apart.contains(line) && LineWords.saysNotYet(line));
            String shop = LineWords.shop(line, names.home());
            if (!against && shop != null && rest.stream().allMatch(shop::contains) && isNew(shop, understood, List.of())) {
                rest.clear();
                rest.add(shop);
            }
            if (against || rest.isEmpty() && saysAll(line, understood)) {
                rest.add(line);
            }
            Labelled labelled = rest.isEmpty() ? labelled(line) : null;
            if (labelled != null) {
                rest.add(labelled.name);
            }
            String way = LineWords.way(line);
            if (way != null && open(f -> f.names() == SheetField.Names.OF_TABLES) != null && isNew(way, understood, rest)) {
                rest.add(way);
            }
            String clause = below.contains(line) ? null : LineWords.clause(line);
            if (clause != null && isNew(clause, understood, rest)) {
                rest.add(clause);
            }
            if (rest.isEmpty() && (isOfOtherMoney(line) || yearsAcross && LineWords.saysUntil(line))) {
                against = true;
                rest.add(line);
            }
            if (line.equals(file) || apart.contains(line)) {
                rest.removeIf(p -> field(p) == null);
            }
            if (!rest.isEmpty()) {
                understood.addAll(rest);
                String first = CalledLike.isBuyer(rest.getFirst()) ? CalledLike.buyer(rest.getFirst()) : rest.getFirst();
                // what speaks against the rows must not stand behind the names of the table
                said.add(against ? 0 : said.size(), new Said(RowProblem.shorten(line, LONGEST), RowProblem.shorten(rest.size() > 1 ? String.join(" ", rest) : first, LONGEST),
                    rest.size() > 1 || against ? null : labelled != null ? labelled.field : field(first)));
            }
        }
        return said;
    }

    /** A name behind the title of an open field: the own office behind 收货单位, though each of its words is a usual one. */
    private record Labelled(String name, String field) {
    }

    private Labelled labelled(String line) {
        return LABEL.matcher(line).results().map(m -> new Labelled(LETTERS.matcher(line.substring(m.end())).replaceFirst("$1"),
            open(f -> f.kind() == FieldKind.NAME && mapping.shape().across().contains(f.key()) && f.titles().contains(m.group(1)))))
            .filter(l -> l.field != null && l.name.length() >= NAME && met.stream().noneMatch(n -> n.contains(l.name))).findFirst().orElse(null);
    }

    /** 注：金额单位为万元 below the table stands among the lines above it already. */
    private boolean isReadAbove(String line) {
        return mapping.layout().above().texts().contains(Above.NONE.and(line).texts().getFirst());
    }

    private static boolean isNew(String word, Set<String> understood, List<String> rest) {
        return Stream.concat(understood.stream(), rest.stream()).noneMatch(u -> u.contains(word));
    }

    /** Whether a line of usual words says something as a whole: who sold, what a piece holds, or only 食堂. */
    private boolean saysAll(String line, Set<String> understood) {
        boolean known = understood.stream().anyMatch(line::contains);
        boolean above = mapping.layout().above().texts().contains(line);
        return !known && (LineWords.namesTrader(line) || above && LineWords.namesPerson(line)) || LineWords.kinds().contains(line) && !understood.contains(line) || !below.contains(line) && LineWords.saysPack(line);
    }

    /** Whether a line declares another unit of money than every column names: 单位：万元 over 销售额（元）. */
    private boolean isOfOtherMoney(String line) {
        List<ColumnUnit> titled = mapping.layout().titles().stream().map(HeaderTitle::unitIn).filter(u -> u != null && u.isMoney() && u.per() == null).toList();
        List<ColumnUnit> said = new Above(List.of(line)).units().stream().map(ColumnUnit::parse).flatMap(Optional::stream).filter(u -> u.isMoney() && u.namesMoney() && u.per() == null).toList();
        boolean scaled = mapping.columns().stream().anyMatch(c -> c.imported() && mapping.shape().field(c.field()).kind() == FieldKind.MONEY && c.unit() != null && c.unit().isScaled());
        boolean money = mapping.columns().stream().anyMatch(c -> c.imported() && mapping.shape().field(c.field()).kind() == FieldKind.MONEY);
        if (money && !scaled && LineWords.saysScaledMoney(line) && line.length() <= LONGEST) {
            return true;
        }
        boolean untitled = mapping.columns().stream().anyMatch(c -> c.imported() && mapping.shape().field(c.field()).kind() == FieldKind.MONEY && HeaderTitle.unitIn(mapping.layout().path(c.column())) == null);
        return !untitled && !titled.isEmpty() && !said.isEmpty() && said.stream().noneMatch(s -> titled.stream().anyMatch(t -> t.scale().compareTo(s.scale()) == 0));
    }

    /** The lines in one sentence, the first of them. @param said at least one */
    public static Message told(List<Said> said) {
        Message all = null;
        for (Said s : said.subList(0, Math.min(SHOWN, said.size()))) {
            Message one = s.rest.equals(s.line) ? Message.of("sheet.around.whole", s.line) : Message.of("sheet.around.part", s.line, s.rest);
            all = all == null ? one : Message.of("sheet.and", all, one);
        }
        return said.size() <= SHOWN ? all : Message.of("sheet.around.more", all, said.size() - SHOWN);
    }

    private String field(String rest) {
        if (LineWords.kinds().contains(rest)) {
            return null;
        }
        String channel = LineWords.isChannel(rest) ? open(f -> f.names() == SheetField.Names.OF_TABLES) : null;
        return channel != null ? channel : LineWords.isEvent(rest) ? open(f -> f.titles().contains("活动")) : CalledLike.isBuyer(rest) ? open(TitledLines::isBuyer)
            : LineWords.isSeller(rest) ? open(PlaceWords::isPlaces) : null;
    }

    private String open(Predicate<SheetField> kind) {
        return mapping.shape().fields().stream().filter(f -> kind.test(f) && !mapping.fills(f.key())).map(SheetField::key).findFirst().orElse(null);
    }
}
