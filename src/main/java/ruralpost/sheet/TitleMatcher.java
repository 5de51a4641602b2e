package ruralpost.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.sheet.words.HeaderTitle;
import ruralpost.text.Message;

/** Tells which field a title means. */
final class TitleMatcher {

    /** Below this a likeness is chance. */
    static final double LEAST = 0.5;
    private static final int LONGEST = 60;
    /** Words of columns that compare, add up or plan: never taken for the figure itself unless the title is known exactly. */
    private static final List<String> DERIVED = List.of("同比", "环比", "累计", "同期", "去年", "上年", "上期", "上月", "上周", "上季", "昨日", "计划", "占比", "比重", "比例", "份额", "完成率", "进度", "比上年",
        "增幅", "增长", "增减", "增速", "排名", "名次", "目标", "预算", "平均", "均价", "均重", "件均", "单均", "客单价", "优惠", "折扣", "退款", "退货", "合计", "小计", "总计", "计数项", "平均值项", "最大值项", "最小值项", "任务", "差额", "缺口", "基期", "countof", "averageof", "%", "plan", "growth", "share", "cumulative", "lastyear",
        "previousyear", "yoy", "ytd", "target", "rank", "average", "subtotal");

    /** Where a parcel or an order is, and no part of a plan. */
    private static final Pattern ON_ITS_WAY = Pattern.compile(".*(?:快递|物流|发货|配送|运输|订单|处理|办理)进度");

    /** Chinese puts the head noun last: 订单金额 is money and no count of orders, 渠道费用 names no channel. */
    private static final Pattern MONEY = Pattern.compile(".+(?:[额价费税]|价格|费用|成本|利润|收入)");

    /** Words of what is there, was bought or was lost, is promised or still to come, or is shared out: no figures of what happened in a period. */
    private static final List<String> THERE = List.of("库存", "期初", "期末", "结存", "进货", "购进", "购入", "收购", "入库", "报损", "进价", "成本", "损耗", "未收", "未付", "未执行", "未完成", "未履行", "未供", "未交", "未发货", "未结", "欠款", "预计", "预测", "预收", "日均", "月均", "人均", "户均",
        "补贴", "保价", "保证金", "贷款", "投资", "扣点", "预留", "签约", "意向", "滞销", "剩余", "待售", "待销售", "上架", "备货", "铺货", "领货", "合同数量", "合同量");

    /** Words of what the post carries, buys or gives away: figures beside those of sales. */
    private static final List<String> CARRIED = List.of("揽收", "揽件", "投递", "派件", "代收", "寄递", "收寄", "快递", "包裹", "邮件", "快件", "收购", "入库", "盘点", "奖品", "奖金", "赠品", "抽奖");
    /** 代购笔数 beside 代销金额 counts what was bought for people. */
    private static final Pattern FOR_OTHERS = Pattern.compile("[^销]*代[购缴][^销]*");
    private static final List<String> PIVOT = List.of("行标签", "rowlabels");
    private static final Pattern CARRIER = Pattern.compile("快递|物流|承运|配送|寄递|运输|送货|[付支收]款|支付|结算");
    private static final Pattern NO_GOODS = Pattern.compile(".*(?:毛重|皮重|均重|面积|亩数|[^销]量|率|[^0-9一二三四五六七八九十]号|电话|手机|编码|编号|条码|人数|人次|户数|人口|次数|场次|笔数|件数|单数|票数)|.*(?:充值|缴费|话费|电费|水费|运费|邮费|手续费|服务费|包装费|佣金|工资|补贴|贷款|存款|取款).*|.*(?:配送|派送|装卸|仓储|加工|人工|管理|检测|保管)费|应[返付收结退扣].*");
    /** What a set holds, or what comes free with it, is not what was sold. */
    private static final Pattern CONTENT = Pattern.compile("(?:包含|内含|内附|所含|含|配套|搭配|赠送?|附赠).+|.+(?:内容|明细|组成|清单)");
    private static final Pattern NO_NAME = Pattern.compile(".+(?:编码|编号|代码|条码|货号|id|规格|型号|类别|分类|类型|等级|电话|手机|地址|链接|状态)");
    /** 站点编码, 商家订单号: a number of a place is none of its names. */
    private static final Pattern CODE = Pattern.compile(".+(?:编码|编号|代码|条码|id|号)");
    /** 客户分类 and 店铺地址 say of what kind a customer is and where a shop stands, not who. */
    private static final Pattern OF_A_NAME = Pattern.compile(".+(?:类别|分类|细分|类型|等级|级别|电话|手机|手机号|地址|链接|状态|性别|年龄|规格|型号|属性|备注|留言|说明|要求|方式)");
    /** 产品编号 is the same in many rows. */
    private static final Pattern NO_NUMBER = Pattern.compile("(?:商品|产品|货品|单品|物料|客户|顾客|用户|买家|卖家|会员|店铺|门店|商户|商家|网点|站点|机构|公司|部门|员工|业务员|销售员|供应商|供货商|农户|渠道|类别|分类|品类|大类|小类|设备|终端|仓库).*");
    /** 子订单编号 and 订单实付应结 are no count of orders, 数量来源 no quantity. */
    private static final Pattern NO_COUNT = Pattern.compile(".+(?:号|id|时间|日期|状态|类型|方式|来源|渠道)|(?!.*[量数重斤件]$).*(?:[实应已未][付收结]|结算).*");
    private static final Pattern OTHER_DAY = Pattern.compile(".*(?:生产|到期|保质|有效|打印|填报|填表|制表|进货|购进|购入|收购|入库|领用|盘点|起息|更新|导出|下载).*");
    /** 邮费收入 and 服务费合计 are earned with goods, and are not what these were sold for. */
    private static final Pattern FEE = Pattern.compile("(?!.*[含除]).*(?:邮费|邮资|运费|快递费|寄递费|资费|服务费|手续费|佣金|包装费|代理费).*");
    /** Beside 金额 and 税额 it is what was paid. */
    private static final Pattern WITH_TAX = Pattern.compile("价税合计.*|.*(?<!不)含税.*");
    private static final double PAID = 1.005;
    private static final Pattern WITHOUT_TAX = Pattern.compile(".*(?:不含税|未税|除税|税前).*");
    private static final Pattern TIME = Pattern.compile("[日时期月年周旬季天间号]|date|time|day|month|when|period");
    private static final Pattern LATER_DAY = Pattern.compile("(?:登记|录入|到账|入账|收款|回款|结算|发货|出库|到货|收货|签收|送达|妥投|更新|修改|制单|审核).*");

    private final SheetShape shape;
    private final List<List<String>> titles;
    private final boolean happenings;

    /**
     * A field that a title may mean.
     *
     * @param field  its place in the shape
     * @param score  how sure, from 0 to 1
     * @param reason why, in words
     * @param unit   the unit that the title names, or null
     */
    record Match(int field, double score, Message reason, ColumnUnit unit) {
    }

    TitleMatcher(SheetShape shape) {
        this.shape = shape;
        titles = shape.fields().stream().map(f -> f.titles().stream().map(HeaderTitle::normal).filter(t -> !t.isEmpty()).distinct().toList()).toList();
        happenings = shape.fields().stream().anyMatch(f -> f.kind() == FieldKind.PERIOD && f.required());
    }

    /** Whether the words tell no figure of its own, in sheets of what happened neither what is there. */
    private boolean isOther(List<String> path) {
        return isDerived(path) || happenings && path.stream().map(HeaderTitle::normal).anyMatch(word -> THERE.stream().anyMatch(word::contains));
    }

    /** Whether a column of dates tells another day than that of what happened: 生产日期, 进货时间. */
    boolean isOtherDay(List<String> path) {
        return happenings && path.stream().map(HeaderTitle::normal).anyMatch(word -> OTHER_DAY.matcher(word).matches());
    }

    SheetShape shape() {
        return shape;
    }

    /** The fields that a title may mean, surest first; {@code path} holds its words from top to bottom. */
    List<Match> matches(List<String> path) {
        List<Match> matches = new ArrayList<>();
        if (path.isEmpty() || path.stream().mapToInt(String::length).sum() > LONGEST) {
            return matches;
        }
        String told = shape.teller().field(String.join(" ", path));
        if (told != null) {
            return told.isEmpty() ? matches : List.of(new Match(shape.index(told), 1, Message.of("sheet.map.same"), null));
        }
        List<HeaderTitle> forms = forms(path);
        for (int field = 0; field < shape.fields().size(); field++) {
            Match match = match(path, forms, field);
            if (match != null && match.score() >= LEAST) {
                matches.add(match);
            }
        }
        matches.sort((a, b) -> Double.compare(b.score(), a.score()));
        return matches;
    }

    /** 斤 and 元 below a day or a product say what the numbers are as well as 数量 and 金额 do; 份 is what is left of 3月份. */
    Optional<Match> ofUnit(List<String> path) {
        Optional<ColumnUnit> unit = path.size() != 1 || path.getFirst().strip().equals("份") ? Optional.empty() : ColumnUnit.parse(path.getFirst().strip()).filter(u -> u.per() == null);
        return unit.flatMap(u -> shape.oneOf().stream().flatMap(List::stream).map(shape::index).filter(f -> fits(shape.fields().get(f), u)).findFirst()
            .map(f -> new Match(f, LEAST, Message.of("sheet.map.unit", u.text()), u)));
    }

    /** The title whole, then its lowest word, then the others: 本期 / 金额 is 金额. */
    private static List<HeaderTitle> forms(List<String> path) {
        List<HeaderTitle> forms = new ArrayList<>();
        forms.add(HeaderTitle.of(String.join("", path)));
        if (path.size() > 1) {
            for (int i = path.size() - 1; i >= 0; i--) {
                forms.add(HeaderTitle.of(path.get(i)));
            }
        }
        return forms;
    }

    private Match match(List<String> path, List<HeaderTitle> forms, int field) {
        if (happenings && shape.fields().get(field).isMeasure() && path.stream().anyMatch(t -> FOR_OTHERS.matcher(t).matches() || CARRIED.stream().anyMatch(t::contains))) {
            return null;
        }
        Match best = null;
        for (int i = 0; i < forms.size(); i++) {
            // a word of the title counts a little less than all of it
            Match m = match(forms.get(i), field, i == 0 ? 1 : 0.97 - 0.02 * i);
            if (m != null && (best == null || m.score() > best.score())) {
                best = m;
            }
        }
        // 合计金额 is a title of amounts, 合计 over 金额 a sum
        if (best == null || best.score() < 1 && path.size() > 1
            && isOther(path.stream().filter(w -> HeaderTitle.of(w).forms().stream().noneMatch(titles.get(field)::contains)).toList())) {
            return null;
        }
        if (best.unit() == null) {
            ColumnUnit unit = forms.stream().map(f -> unitFor(shape.fields().get(field), f)).filter(java.util.Objects::nonNull).findFirst().orElse(null);
            return unit == null ? best : new Match(field, best.score(), Message.of("sheet.map.unit", unit.text()), unit);
        }
        return best;
    }

    private Match match(HeaderTitle header, int field, double weight) {
        SheetField target = shape.fields().get(field);
        ColumnUnit unit = unitFor(target, header);
        boolean unitFits = header.unit() == null || unit != null || !target.kind().takesUnit();
        Message unitReason = unit == null ? null : Message.of("sheet.map.unit", unit.text());
        for (String form : header.forms()) {
            if (titles.get(field).contains(form)) {
                // a unit that the field cannot have: 销量(元) is no quantity
                double score = !unitFits ? 0.3 : form.equals(header.whole()) ? 1 : unit != null ? 0.98 : 0.9;
                return new Match(field, taxed(target, header, score) * weight, unitReason == null ? Message.of("sheet.map.same") : unitReason, unit);
            }
        }
        boolean time = target.kind() == FieldKind.PERIOD || target.kind() == FieldKind.DATE;
        if (time && (header.unit() != null && header.unit().isMoney() || !TIME.matcher(header.title()).find())) {
            // 付款（元） is like 付款时间, and no time
            return null;
        }
        // 金额 is no likeness of 已退款金额
        if (!unitFits || target.kind() == FieldKind.MONEY && shape.judging().contains(target.key()) || isOther(List.of(header.whole())) || target.kind() != FieldKind.MONEY && MONEY.matcher(header.title()).matches()) {
            return null;
        }
        if (happenings && target.kind() == FieldKind.MONEY && FEE.matcher(header.title()).matches()) {
            return null;
        }
        if (happenings && target.required() && target.kind() == FieldKind.NAME && CONTENT.matcher(header.title()).matches()) {
            return null;
        }
        // 品类 over 猕猴桃 and 蜂蜜, beside which no title says better what was sold
        if (happenings && target.required() && target.kind() == FieldKind.NAME && header.title().equals("品类")) {
            return new Match(field, LEAST * weight, Message.of("sheet.map.like", titles.get(field).iterator().next()), null);
        }
        if ((target.kind() == FieldKind.INTEGER || target.kind() == FieldKind.QUANTITY) && NO_COUNT.matcher(header.title()).matches()) {
            return null;
        }
        boolean name = happenings && target.kind() == FieldKind.NAME && !target.required();
        if (name && (OF_A_NAME.matcher(header.title()).matches() || !target.identifies() && CODE.matcher(header.title()).matches() && titles.get(field).stream().noneMatch(t -> CODE.matcher(t).matches()))) {
            return null;
        }
        if (happenings && (target.kind() == FieldKind.PERIOD && OTHER_DAY.matcher(header.title()).matches() || target.identifies() && NO_NUMBER.matcher(header.title()).matches())) {
            return null;
        }
        double best = 0;
        String known = "";
        // 实际 is as much 实际成交 as 实际销量
        boolean stage = StageWords.is(header.title());
        // 结算 over 已结 and 未结 is no 结算币种
        boolean judging = target.kind() == FieldKind.TEXT && shape.judging().contains(target.key());
        for (String title : titles.get(field)) {
            double score = (stage || judging && title.startsWith(header.title())) && title.length() > header.title().length() ? 0 : similar(header.title(), title);
            if (score > best) {
                best = score;
                known = title;
            }
        }
        // Chinese puts the head noun last: 商品编码 stands for a name only where nothing else does, 登记日期 for the day of sale
        boolean aside = happenings && (target.kind() == FieldKind.NAME && !target.identifies() && NO_NAME.matcher(header.title()).matches()
            || target.kind() == FieldKind.PERIOD && LATER_DAY.matcher(header.title()).matches());
        return new Match(field, aside ? Math.min(best * weight, LEAST) : best * weight, Message.of("sheet.map.like", known), unit);
    }

    /** Whether a title ends like one of money: 运费, 包装费. */
    static boolean isMoney(String title) {
        return MONEY.matcher(title).matches();
    }

    /** Whether a title counts people, happenings or parcels, is a number or a gross weight, or names a service, and so no goods: 到站人数, 耳标号, 话费充值. */
    static boolean isService(String title) {
        return NO_GOODS.matcher(title).matches() || CARRIED.stream().anyMatch(title::contains);
    }

    /** Over the names of a pivot table. */
    static boolean isPivotLabel(List<String> path) {
        return !path.isEmpty() && PIVOT.contains(HeaderTitle.normal(path.getLast()));
    }

    /** Whether a title says by whom or how things were carried or paid: 快递公司 of 邮政 names no channel of sales. */
    static boolean isCarrier(List<String> path) {
        return path.stream().anyMatch(w -> CARRIER.matcher(w).find());
    }

    private static double taxed(SheetField target, HeaderTitle header, double score) {
        boolean money = target.kind() == FieldKind.MONEY && header.whole().indexOf('税') >= 0;
        return !money ? score : WITHOUT_TAX.matcher(header.whole()).matches() ? Math.min(score, LEAST) : WITH_TAX.matcher(header.whole()).matches() ? Math.max(score, PAID) : score;
    }

    /** Whether a title's words compare, add up or plan. */
    static boolean isDerived(List<String> path) {
        return path.stream().map(HeaderTitle::normal).filter(word -> !ON_ITS_WAY.matcher(word).matches()).anyMatch(word -> DERIVED.stream().anyMatch(word::contains));
    }

    /** One title within the other; the more of it, the surer. */
    private static double similar(String a, String b) {
        String longer = a.length() >= b.length() ? a : b;
        String shorter = a.length() >= b.length() ? b : a;
        // two letters of a word are chance, two Han characters are a word
        if (shorter.length() < (shorter.isEmpty() || shorter.charAt(0) < 0x2E80 ? 4 : 2) || !longer.contains(shorter)) {
            return 0;
        }
        // Chinese puts the head noun last: 农产品名称 is a 产品名称
        double end = longer.endsWith(shorter) ? 0.1 : 0;
        return 0.35 + 0.45 * shorter.length() / longer.length() + end;
    }

    /** The title's unit where the field can have it, else null. */
    static ColumnUnit unitFor(SheetField field, HeaderTitle header) {
        ColumnUnit unit = header.unit();
        return unit != null && fits(field, unit) ? unit : null;
    }

    /** Whether a field's numbers can be in this unit. */
    static boolean fits(SheetField field, ColumnUnit unit) {
        return field.kind().takesUnit() && unit.isMoney() == (field.kind() == FieldKind.MONEY);
    }
}
