package ruralpost.sheet.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes the words away that the names of tables and their lines are made of everywhere (农产品销售明细表, 填报单位), times, units and who signed, and tells what is left: 李大姐小卖部. */
public final class StandardWords {

    /** 制表人：张三, 联系电话：…: about the sheet itself, with what is said. */
    private static final Pattern SIGNED = Pattern.compile("(?:(?:制[表单]|填[表报]|编制|编报|报[送出表]|上报|审[核批]|复核|负责|经[办手]|开票|记[账帐]|会计|出纳|主管|联系|收款|送货|验收|签收|校对|统计|录入|操作|单位负责|统计负责|导出|打印|下载|生成|更新|创建)"
        + "(?:人员?|者|日期|时间|电话|方式)?|(?:支?局|所|站|理事|社|店|科|股|班组|村)长|营业员|校长|园长|村支书|支书|村主任|书记|主任|领导|经理|(?:食堂)?管理员|保管员?|采购员|(?:邮政)?收购员|仓管员?|库管员?|电话|手机号?|传真|邮编|地址|[账帐]号|开户行?|税号|表号|文号|批准文号|制定机关|有效期至?|编号|单据?号|[nN][oO])"
        + "(?:[(（]?(?:签[字名章]|盖?章|公章)[)）]?)? ?[:：.] ?([^\\s:：()（）,，;；、。]*)");
    /** 填报：凤凰县邮政分公司 is signed by an office, which may be another one than that of the ledger. */
    private static final Pattern OFFICE = Pattern.compile(".+(?:公司|局|所|站|店|社|馆|厂|中心|[省市州县区乡镇村])");
    private static final Pattern STAMPED = Pattern.compile("(?<![A-Za-z])[A-Z]{1,4}-?[0-9]+ ?表|\\p{IsHan}{1,4} ?[〔\\[(][0-9]{4}[〕\\])] ?第?[0-9]+ ?号|[(（](?:盖?章|公章|签[字名章]|盖章处)[)）]");
    private static final String COUNTED = "(?:[0-9〇○零一二三四五六七八九十两]+|第)";
    private static final Pattern TIME = Pattern.compile("[二两][〇○零0oO][〇○零一二三四五六七八九0-9oO]{2} ?年(?:度)?|第?[一二三四五六七八九十〇零两1-9]+ ?(?:季度|个?月份?|[日号](?!店|楼|院|门|线)|周|旬|期|批次?|页|次|部分|版|[、.)）](?=.))|[（(][一二三四五六七八九十][)）]"
        + "|" + COUNTED + " ?(?:年度?(?!一贯)|月份?|[日号](?!店|楼|院|门|线)|季度?|周|旬|期|批次?|页|次|点|时|分(?!店|公司|局))"
        + "|(?:上|下|前|后)半[年月]|[上中下]旬|(?:星期|周|礼拜)[一二三四五六日天末]|截[至止]到?|[月年季周]?[底末初]|(?:[本当上下去今次历近全每各]|上一|下一|去一)(?:年度?|月份?|[日天]|周|旬|季度?|期)|[年月日周旬季](?:度|份)?(?=报|表|账|帐|销|统|汇|度|结|$|\\b)"
        + "|[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]{2,}[零壹贰叁肆伍陆柒捌玖拾佰仟万亿元圆角分整正]*|期间|以来|为止|日期|时间|年份|月份|季度|年度|昨日|目前|至今|今天|[春夏秋冬]季|[0-9]+(?:[-./:,][0-9]+)*", Pattern.CASE_INSENSITIVE);
    /** Longer ones first, each once. */
    private static final Pattern WORDS = Pattern.compile(joined("""
        农副产品 农特产品 农产品 土特产品 土特产 特产 特色产品 产品 商品 货物 物品 物资 单品 品种 品类 品名 名称 惠农产品 助农产品 扶贫产品 帮扶产品 食材 鲜果 水果 蔬菜 农资
        销售额 销售量 销售款 销售 销量 经销 代销 代售 零售 批发 外销 内销 产销 进销存 出售 售卖 营销 销货 营业额 营业 经营 交易额 交易 成交额 成交 订单 出货 发货 送货 供货 配送 交货 收入 业务 产值 货款 营收 业绩
        明细分类账 明细账 明细帐 明细 流水账 流水帐 流水 日记账 日记帐 台账 台帐 账簿 账本 登记簿 登记本 登记册 登记 统计 汇总 汇报 情况 进度 进展 完成 状况 动态 快报 报表 月报 日报 周报 旬报 季报 年报 简报 通报 报告 报送 上报 填报 清单 一览 记录 数据 信息 表格 底稿 原始 模板 样表 单据 工作簿
        附件 附表 续表 草稿 初稿 终稿 定稿 最终 修改 更新 最新 新版 导出 导入 下载 副本 备份 公布 公示 学期 学年 未发货 待发货 未付款 待付款 未收货 待收货 未收款 待收款 未结算 待结算 如下 工作表 结算单 结算期 结算 对账单 对账 对帐 过磅单 出库单 出库 账单 大写 开票 利润 战报 起始 终止 微信支付 支付 昵称 赊账本 赊账 购销 收购 供应商 客户 主播 直播带货 直播间 直播 带货 预售 预订 发放 现将 一周 每周 部分
        数量 金额 单价 价格 总额 总量 总数 合计 小计 总计 累计 同比 环比 同期 对比 比较 分析 排名 分布 构成 单位 计量单位 计量 货币 人民币 品牌 规格 备注 说明
        各单位 各支局 各网点 各乡镇 各镇 各村 各站点 各站 各门店 各店 各渠道 各平台 各产品 各品类 各合作社 各企业 各局 各所 各点 各商户 各区 各县 各市 各地 各地区 分单位 分产品 分品种 分渠道 分地区 分乡镇 分支局
        全县 全市 全区 全州 全省 全局 全镇 全乡 全村 本县 本局 本站 本店 本所 本镇 本村 本单位 我县 我局 我镇 我村 县域 县乡村 乡镇 村级 城乡 农村 县级 市级
        中国邮政集团有限公司 中国邮政集团公司 中国邮政 邮政集团 邮政分公司 邮政公司 邮政局 邮政企业 邮政 集团 分公司 县分公司 市分公司 县公司 县局 市局 寄递事业部 渠道平台部 农村电商 电子商务 电商 惠农 助农 扶贫 脱贫攻坚 脱贫地区 脱贫 帮扶 消费帮扶 消费 乡村振兴 服务 项目 工作 活动 采购 预算单位
        填报单位 报送单位 编报单位 填表单位 上报单位 制表单位 编制单位 报表单位 统计单位 单位名称 填报部门 部门名称 部门 机构 线上 线下 渠道 平台
        百元 千元 万元 亿元 万美元 美元 港元 欧元 日元 公斤 千克 市斤 万斤 万吨 人次 笔数 户数
        其中 其他 有关 相关 一个 进城 下乡 上行 下行 结构 行标签 列标签 代购 代办 农副 农特 抽奖 以及 关于 统计周期 周期 统计区间 区间
        sales sale of the a an for in and by to at on from farm produce products product goods agricultural farming report table list detail details daily weekly monthly quarterly yearly annual statement summary record records ledger register data sheet book total
        totals unit units yuan rmb cny jin kg ten thousand month year week day quarter january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
        reporting reported prepared checked approved page date period county village town no orders order export xlsx xls csv copy new final per amount amounts amt qty quantity price value values name num
        """), Pattern.CASE_INSENSITIVE);
    /** They join words or count, and are no part of a name at its ends. */
    private static final String JOINING = "的和与及为至到或按以等由共计均请元圆角斤吨克两个份件盒箱袋瓶桶枚提罐筐套笔户种类项表单册簿本报版注附续销货总各分账帐名";
    private static final Pattern LEFT = Pattern.compile("\\p{IsHan}{2,}|[A-Za-z]{2,}");
    /** The county in front is a part of such names: 花垣县绿源合作社. */
    private static final Pattern FIRM = Pattern.compile(".*(?:公司|合作社|厂|社)");
    private static final Pattern CHUNK = Pattern.compile("[^\\s,，;；。:：、()（）\\[\\]【】《》<>\"“”'‘’|/]+");

    private static final char WORD = '\u0001';
    private static final char NAME = '\u0002';

    private StandardWords() {
    }

    /** All of them in one pattern; Latin ones only whole. */
    private static String joined(String list) {
        return Stream.of(list.strip().split("\\s+")).distinct().sorted(Comparator.comparingInt(w -> -w.length()))
            .map(w -> w.charAt(0) < 0x80 ? "\\b" + w + "\\b" : w).collect(Collectors.joining("|"));
    }

    /**
     * What is left of a line, as it stands there: 李大姐小卖部 of 沙坝镇二季度农产品销售明细表（李大姐小卖部）; several pieces in their order. Empty when nothing of two Han characters or a Latin
     * word is left.
     *
     * @param line  what is written
     * @param known what is understood in it: names, and the county
     * @param latin whether Latin words count
     */
    public static List<String> rest(String line, Collection<String> known, boolean latin) {
        String text = Normalizer.normalize(line, Normalizer.Form.NFKC).strip();
        String simple = TitleScript.simple(text);
        StringBuilder left = new StringBuilder(simple.length() == text.length() ? simple : text);
        known.stream().filter(k -> k.length() > 1).sorted(Comparator.comparingInt(k -> -k.length())).forEach(k -> {
            for (int at = left.indexOf(k); at >= 0; at = left.indexOf(k)) {
                blank(left, at, at + k.length(), NAME);
            }
        });
        for (Pattern taken : List.of(SIGNED, STAMPED, TIME, WORDS)) {
            Matcher m = taken.matcher(left.toString());
            while (m.find()) {
                blank(left, m.start(), taken == SIGNED && OFFICE.matcher(m.group(1)).matches() ? m.start(1) : m.end(), WORD);
            }
        }
        return pieces(text, left, latin);
    }

    /** What is taken away leaves as many marks, which are in no word. */
    private static void blank(StringBuilder text, int from, int to, char mark) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, mark);
        }
    }

    private static boolean isName(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && JOINING.indexOf(word.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && JOINING.indexOf(word.charAt(to - 1)) >= 0) {
            to--;
        }
        return to - from > 1;
    }

    /** Of what stands together between blanks, brackets and commas, from the first word that is left to the end of the last. */
    private static List<String> pieces(String text, StringBuilder left, boolean latin) {
        List<String> pieces = new ArrayList<>();
        Matcher chunk = CHUNK.matcher(text);
        while (chunk.find()) {
            String part = left.substring(chunk.start(), chunk.end());
            Matcher word = LEFT.matcher(part);
            int from = -1;
            int to = -1;
            while (word.find()) {
                if (word.group().charAt(0) < 0x2E80 ? latin : isName(word.group())) {
                    from = from < 0 ? word.start() : from;
                    to = word.end();
                }
            }
            if (from >= 0) {
                boolean firm = FIRM.matcher(part).region(from, to).matches();
                while (firm && from > 0 && part.charAt(from - 1) == NAME) {
                    from--;
                }
                pieces.add(text.substring(chunk.start() + from, chunk.start() + to));
            }
        }
        return pieces;
    }
}
