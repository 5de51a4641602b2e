package ruralpost.sheet;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 吉卫支局 in the name of a table may be where all of its rows were sold, 敬老院食堂 who bought them: only the clerk knows, so it is told and fills nothing. */
public final class PlaceAbove {

    private static final int LONGEST = 60;
    private static final String BEFORE = "(?:^|[:：（(\\s\\d年月日份])((?!年|月|日|号|各|全|村级|[乡城]镇|城乡|农村|一贯制)\\p{IsHan}{1,16}?(?:";
    /** 茶峒村电商服务站: what goes on so is the place. */
    private static final String LONGER = "\\p{IsHan}{0,16}(?:主题邮局|公司|服务站|便民站|服务点|合作社|供销社|特产店|特产馆|门店|超市|农家乐|小卖部|商店|农场|果园|基地)";
    private static final String BEHIND = "))(?!长|所|社|站|局|铺|、|和|及|与|等)";
    private static final Pattern PLACE = Pattern.compile(BEFORE + "支局|主题邮局|邮政所|村站|便民站|服务站|邮站|营业厅|合作社|供销社|特产馆|特产店|门店|专柜|超市|农场|果园|基地|农家乐|(?:镇|(?<![苗侗水家故老湘])乡(?![镇村亲土]))(?!邮政|支局|供销|便民|服务|合作|" + LONGER + ")(?:\\p{IsHan}{1,6}?村(?![镇民级务庄邮集]|" + LONGER + "))?|(?<![乡农])村(?![镇民级务庄邮集]|" + LONGER + ")" + BEHIND);
    private static final Pattern BUYER = Pattern.compile(BEFORE + "(?:学校|小学|完小|中心校|中学|医院|敬老院|养老院|幼儿园)(?:\\p{IsHan}{0,4}食堂)?|食堂|工会" + BEHIND);
    /** 二〇二一年十月长乐乡, 下半年让烈村合作社, 驻双龙镇, 县委机关食堂采购十八洞村 */
    private static final Pattern TIME_BEFORE = Pattern.compile("^(?:[〇○零一二三四五六七八九]{4}年度?)?(?:[一二三四五六七八九十]{1,3}月份?|[上下]半年|第?[一二三四]季度)?(?:驻|\\p{IsHan}{2,10}(?:采购|购买|收购))?(?=\\p{IsHan}{2})");
    private static final Pattern SEVERAL = Pattern.compile("学[期年]|[各全某][县市乡镇村支站网]|[两三四五六七八九几](?:个|家)?(?:支局|邮政所|村站|便民站|服务站|邮站|营业厅|合作社|供销社|门店|超市|食堂|学校|小学|中学|医院)$|[局所站厅社店校][、和与及]");

    private PlaceAbove() {
    }

    /**
     * What is said of it.
     *
     * @param field key of the field that it may fill
     * @param place as it is written
     */
    public record Said(String field, String place) {
    }

    /** The one place, or else the one buyer, that the lines above or the name of the sheet name, where nothing fills its field; null when there is none, or several. */
    public static Said of(ColumnMapping mapping) {
        Said place = named(mapping, PLACE, PlaceWords::isPlaces);
        return place != null ? place : named(mapping, BUYER, TitledLines::isBuyer);
    }

    private static Said named(ColumnMapping mapping, Pattern pattern, Predicate<SheetField> kind) {
        SheetField field = mapping.shape().fields().stream().filter(kind).findFirst().orElse(null);
        if (field == null || mapping.fills(field.key())) {
            return null;
        }
        List<String> names = Stream.concat(mapping.layout().above().texts().stream(), Stream.of(mapping.sheet().name())).filter(t -> t.length() <= LONGEST)
            .flatMap(t -> pattern.matcher(t).results()).map(r -> pattern == BUYER ? CalledLike.buyer(r.group(1)) : r.group(1)).map(n -> TIME_BEFORE.matcher(n).replaceFirst("")).filter(n -> n.length() > 1).distinct().toList();
        return names.size() != 1 || SEVERAL.matcher(names.getFirst()).find() ? null : new Said(field.key(), names.getFirst());
    }
}
