package ruralpost.sheet;

import java.util.regex.Pattern;

/** Tells by how a word is called of which field it is a name, even where the ledger does not know it: 边城支局 is a place, 抖音直播 a channel, 县一小 a buyer. */
final class CalledLike {

    /** Words of channels, wherever they stand, joined by |. */
    static final String CHANNELS = "抖音|抖店|快手|淘宝|天猫|京东|拼多多|美团|微店|微信|小程序|公众号|视频号|朋友圈|社群|直播|邮乐";
    private static final Pattern CHANNEL = Pattern.compile(CHANNELS + "|电商平台|网上商城|^(?:线上|线下)|团购$");
    /** No 政府 and 街道办: townships report what was sold in them as well as they buy. Sub-branches and offices of the post sell. */
    private static final Pattern BUYER = Pattern.compile(".*(?:小学|完小|中心校|中学|[一二三四五六七八九十][小中]|民中|高中|学校|学院|大学|党校|幼儿园|食堂|工会|附[中小]|医院|卫生院|敬老院|养老院|福利院|(?<!支|政|邮|邮电|分)局|(?<!村|村民)委员?会|[县州市省区]委办?|[县州市省区]委.{0,4}部|人大办?|政协办?|政府办|纪委|监委|武装部|团委|妇联|残联|机关|办公室|公安|法院|检察院|部队|[大中支]队|协会|商会|银行|农商行|信用社|酒店|宾馆|饭店|餐厅)");

    /** 供县委机关食堂: to whom the goods went, said as in a sentence. */
    private static final Pattern TO = Pattern.compile("^[供致送给向](?=.{3})");

    /** Ways of selling that stand as titles where the two are told apart. */
    private static final Pattern WAY = Pattern.compile("(?:线[上下]|网[上络]|电商|直播|实体店?|门店|邮政|社会|传统|其[他它])(?:渠道|平台|销售)|线[上下]|网[上络]|电商|直播|实体店?|门店|自销|代销|直销");

    private CalledLike() {
    }

    /** Whether a word is called like a name of the field. */
    static boolean is(SheetField field, String word) {
        return PlaceWords.isPlaces(field) ? PlaceWords.isNear(word)
            : field.names() == SheetField.Names.OF_TABLES ? CHANNEL.matcher(word).find() || isWay(word)
            : field.names() == SheetField.Names.BUYERS && isBuyer(word);
    }

    /** Whether a word is a way of selling and says nothing of what is counted: 线上, not 线上销售额. */
    static boolean isWay(String word) {
        return WAY.matcher(word).matches();
    }

    /** Whether a word is called like an office, a school or another that buys for its canteen or trade union. */
    static boolean isBuyer(String word) {
        return BUYER.matcher(word).matches();
    }

    /** The buyer alone of 供县委机关食堂. */
    static String buyer(String words) {
        return TO.matcher(words).replaceFirst("");
    }
}
