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
    private static final int SHOWN = 3;
    /** Kinds of places and partners, which name none of them. */
    private static final Set<String> KINDS = Set.of("代办点", "网店", "小店", "便民店", "便民站", "服务站", "门店", "分店", "支局", "网点", "站点", "驿站", "村邮站", "超市", "农户", "学校", "食堂", "各学校", "专柜", "公司", "直营店", "商店", "营业厅", "营业网点", "合作社");
    private static final Pattern LABEL = Pattern.compile("([^:： ]{2,8}) ?[:：]");
    private static final Pattern DEFAULT_TAB = Pattern.compile("(?i)(?:sheet|工作表|表|book|工作簿|table|データ) ?[0-9一二三四五六七八九十]*(?: ?[(（][0-9]+[)）])?");
    private static final Pattern SELLER = Pattern.compile(".*(?:店|小卖部|铺|超市|商行|经营部|门市部?|合作社|公司|厂|作坊|馆|站|社|支局|所|基地|农场|果园|村|镇|乡|街道|摊|专柜|专区|农家乐|农户|代办点|代销点|网点)");
    private static final Pattern CHANNEL = Pattern.compile(CalledLike.CHANNELS + "|平台|商城|小店$|网$|电商(?!公司|中心|服务)|团购");
    private static final Pattern EVENT = Pattern.compile(".*(?:节|[展博洽]览?会|展|集市|专场|大集|赶集|促销|秒杀|比赛|周|行动|开门红)");

    /** 线上销售明细, 网销情况表: a way of selling, where not both of two are named. */
    private static final Pattern WAY = Pattern.compile("(?<!线下[、和及与]?)线上(?![、和及与]?线下)|(?<!线上)(?<!线上[、和及与])线下(?![、和及与]?线上)|网销(?![额量])|网络销售(?![额量])|网上销售(?![额量])|直播间|直播(?!间|带货员|员|团队|电商|产品|数据|人)|直播带货|电商销售(?![额量])|惠农网|盒马(?:鲜生)?|供销[eE]家|融[eE]购|善融(?:商务)?|学习强国|一亩田|叮咚(?:买菜)?|朴朴(?:超市)?|美菜网?|兴盛优选|多多买菜|淘菜菜|小红书|邮政电商(?!部|中心)|零售(?![额价商点户])(?![、和及与]?批发)|批发(?![额价商部市])(?![、和及与]?零售)");
    /** 万元 where no column is in it; 12万元 is an amount. */
    private static final Pattern SCALED = Pattern.compile("(?<![\\d.〇一二三四五六七八九十几数近约超多])[百佰千仟万亿]{1,2}元");
    private static final Pattern UNTIL = Pattern.compile("截[至止]|累计");
    private static final Pattern YEAR = Pattern.compile("\\d{4}年?度?");
    /** Names that consist of words which tables are called by, too; days of the calendar only say when. */
    private static final Pattern HELD = Pattern.compile("(?:919|9·19|618|双(?:11|12|十一|十二))(?:电商|购物|助农)?节?|(?:832|\\d{3})平台|(?!\\p{IsHan}{0,2}(?:春|元宵|清明|劳动|端午|中秋|国庆|重阳|妇女|儿童)节)\\p{IsHan}{1,3}节(?![约能省日])");

    /** 花垣特产直营店: the name of a shop, though each of its words alone names none. */
    private static final Pattern SHOP = Pattern.compile("(?:(?<!\\p{IsHan})|(?<=[年月日份度期]))(?![年月日份度期各全某本分])\\p{IsHan}{2,10}?(?:(?:直营|专卖|专营|旗舰|体验|特产|产品|门|商)店(?!员|主|面)铺?|店铺|直播间|支局|邮政所|分公司(?=采购|收购|订购|认购|购)|(?<![分县市州]|邮政|集团)公司|(?:特产|产品|展销|展示)(?:馆|中心)|(?<![本场博])馆(?![员藏]))");

    /** 认养单位：湘西州邮政分公司: who took part, though the name consists of usual words; 填报单位 and units of measure are about the sheet. */
    private static final Pattern TRADER = Pattern.compile("(?:^|[\\s,，;；])(?:(?!填|报|编|制|统计|上报|计量|金额|数量|货币|主管|审)\\p{IsHan}{1,4}(?:单位|客户|企业|公司|商|方|站)(?:名称)?)[:：] ?\\p{IsHan}{4,}");

    /** 退货：腊肉10斤480元, 以下为9月补报, 未成交, 单位：公斤 among the rows or below them: against what they say of themselves. */
    private static final Pattern AGAINST = Pattern.compile("退(?!役|休|耕|伍|捕|林|居)|作废|取消|冲[红账正减销]|未[付收成结发]|[没欠]|赊|补[记录报收付]|损耗|报损|赠|更正|重复|不[算计含]|以下|上[月年]|下月|另[有外：:]|\\d+月");
    private static final Pattern UNIT_LINE = Pattern.compile("[(（]?(?:金额|数量|计量)?单位 ?[:：为].*");

    /** 规格：5斤/箱, 每箱10斤, 价格：58元/箱 above a table, and what is sold before there is any. */
    private static final Pattern PACK = Pattern.compile("预售|(?:规格|价格|单价|售价) ?[:：].*\\d|[每一][箱件袋盒桶] ?\\d|\\d ?(?:斤|公斤|千克|[kK]?[gG]|克) ?/ ?[箱件袋盒桶瓶]");

    /** 店长：龙秀英 above a table: whose sales they are, or who made them; 制表人 and who signs below it are about the sheet. */
    private static final Pattern PERSON = Pattern.compile("(?:店长|站长|户主|户名|农户|摊主|掌柜|老板|经手人?|业务员|销售员|营业员|售货员|客户经理|代办员|揽投员|投递员|主播|带货人)(?:姓名)?[:：] ?\\p{IsHan}{2,4}(?!\\p{IsHan})");

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
    private final Set<String> titles = new HashSet<>(KINDS);
    private final Set<String> lines = new LinkedHashSet<>();
    private final List<String> pending = new ArrayList<>();
    /** Those of the lines that stand among the rows or below them. */
    private final Set<String> below = new HashSet<>();
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

    private void line(String text) {
        if (wanted && lines.size() < MOST && !text.isBlank()) {
            lines.add(text.strip());
        }
    }

    /** A record: what stands in it is not lost. */
    public void row(RowValues values) {
        if (!pending.isEmpty()) {
            // 单位：公斤 between the rows
            pending.stream().filter(t -> !grouped && UNIT_LINE.matcher(t).matches()).forEach(t -> {
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
                .filter(t -> mapping.shape().named().stream().noneMatch(f -> names.knows(f, t))).forEach(t -> {
                    below.add(t);
                    (kind == RowKind.GROUP && (grouped || !AGAINST.matcher(t).find()) ? pending : lines).add(t);
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
            Matcher held = HELD.matcher(line);
            boolean once = held.find() && open(f -> f.titles().contains("活动")) != null && Stream.concat(understood.stream(), rest.stream()).noneMatch(u -> u.contains(held.group()));
            if (once) {
                rest.add(held.group());
            }
            if (rest.isEmpty() && (between.contains(line) || below.contains(line) && AGAINST.matcher(line).find())) {
                rest.add(line);
            }
            Matcher shop = SHOP.matcher(line);
            if (shop.find() && !KINDS.contains(shop.group()) && rest.stream().allMatch(shop.group()::contains) && understood.stream().noneMatch(u -> u.contains(shop.group()))) {
                rest.clear();
                rest.add(shop.group());
            }
            if (rest.isEmpty() && TRADER.matcher(line).find() && understood.stream().noneMatch(line::contains)) {
                rest.add(line);
            }
            if (rest.isEmpty() && mapping.layout().above().texts().contains(line) && PERSON.matcher(line).find() && understood.stream().noneMatch(line::contains)) {
                rest.add(line);
            }
            if (rest.isEmpty() && KINDS.contains(line) && !understood.contains(line)) {
                rest.add(line);
            }
            if (rest.isEmpty() && !below.contains(line) && PACK.matcher(line).find()) {
                rest.add(line);
            }
            Matcher way = WAY.matcher(line);
            if (way.find() && open(f -> f.names() == SheetField.Names.OF_TABLES) != null && Stream.concat(understood.stream(), rest.stream()).noneMatch(u -> u.contains(way.group()))) {
                rest.add(way.group());
            }
            Matcher until = UNTIL.matcher(line);
            if (rest.isEmpty() && (isOfOtherMoney(line) || yearsAcross && until.find())) {
                rest.add(line);
            }
            if (line.equals(file)) {
                rest.removeIf(p -> field(p) == null);
            }
            if (!rest.isEmpty()) {
                understood.addAll(rest);
                String first = CalledLike.isBuyer(rest.getFirst()) ? CalledLike.buyer(rest.getFirst()) : rest.getFirst();
                said.add(new Said(RowProblem.shorten(line, LONGEST), RowProblem.shorten(rest.size() > 1 ? String.join(" ", rest) : first, LONGEST), rest.size() > 1 ? null : field(first)));
            }
        }
        return said;
    }

    /** Whether a line declares another unit of money than every column names: 单位：万元 over 销售额（元）. */
    private boolean isOfOtherMoney(String line) {
        List<ColumnUnit> titled = mapping.layout().titles().stream().map(HeaderTitle::unitIn).filter(u -> u != null && u.isMoney() && u.per() == null).toList();
        List<ColumnUnit> said = new Above(List.of(line)).units().stream().map(ColumnUnit::parse).flatMap(Optional::stream).filter(u -> u.isMoney() && u.namesMoney() && u.per() == null).toList();
        boolean scaled = mapping.columns().stream().anyMatch(c -> c.imported() && mapping.shape().field(c.field()).kind() == FieldKind.MONEY && c.unit() != null && c.unit().isScaled());
        boolean money = mapping.columns().stream().anyMatch(c -> c.imported() && mapping.shape().field(c.field()).kind() == FieldKind.MONEY);
        if (money && !scaled && SCALED.matcher(line).find() && line.length() <= LONGEST) {
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
        String channel = CHANNEL.matcher(rest).find() || WAY.matcher(rest).matches() ? open(f -> f.names() == SheetField.Names.OF_TABLES) : null;
        return channel != null ? channel : EVENT.matcher(rest).matches() ? open(f -> f.titles().contains("活动")) : CalledLike.isBuyer(rest) ? open(TitledLines::isBuyer)
            : SELLER.matcher(rest).matches() ? open(PlaceWords::isPlaces) : null;
    }

    private String open(Predicate<SheetField> kind) {
        return mapping.shape().fields().stream().filter(f -> kind.test(f) && !mapping.fills(f.key())).map(SheetField::key).findFirst().orElse(null);
    }
}
