package ruralpost.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ruralpost.sheet.words.ColumnUnit;

/**
 * Takes titles apart that begin with what was sold, where no column of its own names it: 茶油（斤）, 茶油收入（元）, 豆腐乳（瓶） and 豆腐乳收入（元） are 斤 and
 * 收入（元） below 茶油, 瓶 and 收入（元） below 豆腐乳. Only where each name stands once over a quantity and once over an amount, and perhaps over a price.
 */
final class GoodsInTitles {

    private static final Pattern TITLE = Pattern.compile("([^()（）]{2,}?)((?:销售)?(?:数量|金额|收入)|销量|销售[量额])?(?: ?[(（]([^()（）]{1,6})[)）]|(kg|KG|公斤|千克))?");
    /** What was done with the goods, how good or how far: words that tell figures apart and name no goods. */
    private static final Pattern NO_GOODS = Pattern.compile(".*(?:[订采收代]购|订单|支付|成交|发货|退[货款]|进货|[出入]库|库存|配送|结[算存]|到货|签收|收货|验收|应收|实收|实际|应付|实付|合格|上报|核定|申报|完成|销售|零售|批发|调[拨入出]|报损|损耗|[一二三四特甲乙丙]等品?|[一二三四特]级|[大中小次]果|正品|次品|精品|早班|晚班|上午|下午|群|线|网|平台|渠道|其[中他它]|其余|合计|小计|总|[我你他]方|[甲乙]方)");

    private final TitleMatcher matcher;

    GoodsInTitles(TitleMatcher matcher) {
        this.matcher = matcher;
    }

    /** @param titles by column the words of its title; they come back as they are where nothing is to be taken apart */
    List<List<String>> apart(List<List<String>> titles) {
        SheetShape shape = matcher.shape();
        SheetField goods = shape.across().stream().map(shape::field).filter(f -> f.required() && f.kind() == FieldKind.NAME).findFirst().orElse(null);
        if (goods == null || titles.stream().anyMatch(path -> isTitled(path, shape.index(goods.key())))) {
            return titles;
        }
        Map<String, Set<FieldKind>> figures = new LinkedHashMap<>();
        List<List<String>> parts = new ArrayList<>();
        String name = null;
        boolean twice = false;
        for (List<String> path : titles) {
            List<String> two = path.size() == 1 ? two(path.getFirst().strip(), goods) : null;
            // 茶油（斤） | 单价 | 金额 | 豆腐乳（瓶） | 单价 | 金额
            boolean follows = two == null && name != null && path.size() == 1 && figure(path.getFirst()) != null && titles.stream().filter(path::equals).count() > 1;
            two = follows ? List.of(name, path.getFirst()) : two;
            name = two == null ? null : two.getFirst();
            parts.add(two == null ? path : two);
            if (two != null) {
                twice |= !figures.computeIfAbsent(name, n -> EnumSet.noneOf(FieldKind.class)).add(figure(two.getLast()));
            }
        }
        boolean paired = !twice && figures.size() > 1 && figures.values().stream().allMatch(f -> f.contains(FieldKind.QUANTITY) && f.contains(FieldKind.MONEY)) && new HashSet<>(figures.values()).size() == 1;
        return paired ? parts : titles;
    }

    private boolean isTitled(List<String> path, int field) {
        return matcher.matches(path).stream().anyMatch(m -> m.field() == field && m.score() > ColumnOffer.LIKE);
    }

    /** The name and what is counted of it; null where the title is not made so. */
    private List<String> two(String title, SheetField goods) {
        Matcher m = TITLE.matcher(title);
        String written = !m.matches() ? null : m.group(3) != null ? m.group(3) : m.group(4);
        if (!m.matches() || m.group(2) == null && written == null) {
            return null;
        }
        String name = m.group(1).strip();
        String unit = written == null || ColumnUnit.parse(written).filter(u -> u.per() == null).isEmpty() ? null : written;
        boolean said = written == null || unit != null;
        boolean names = said && name.length() > 1 && matcher.matches(List.of(name)).isEmpty() && !TitleRows.isPeriod(name) && !StageWords.is(name) && !TitleMatcher.isDerived(List.of(name))
            && !TitleMatcher.isService(name) && !NO_GOODS.matcher(name).matches() && name.codePoints().allMatch(Character::isIdeographic)
            && matcher.shape().across().stream().map(matcher.shape()::field).noneMatch(f -> f != goods && CalledLike.is(f, name));
        return !names ? null : List.of(name, m.group(2) == null ? unit : title.substring(m.start(2)));
    }

    /** What a word or a unit counts: QUANTITY, MONEY of amounts, INTEGER for prices; null for anything else. */
    private FieldKind figure(String low) {
        ColumnUnit unit = ColumnUnit.parse(low).orElse(null);
        if (unit != null) {
            return unit.isMoney() ? FieldKind.MONEY : FieldKind.QUANTITY;
        }
        SheetField field = matcher.matches(List.of(low)).stream().findFirst().map(f -> matcher.shape().fields().get(f.field())).orElse(null);
        return field == null || !field.isMeasure() ? null : matcher.shape().alone().containsKey(field.key()) ? FieldKind.INTEGER : field.kind();
    }
}
