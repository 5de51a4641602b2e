package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands across the columns of ordinary lists is booked as what it is, names nobody knows yet among them, or it is asked. */
class AcrossColumnsTest extends SalesListTest {

    @Test
    void schoolsAcrossAreBuyers() {
        take(0, "2024年5月送货（元）,,,,", "产品,县一小,县二小,县三中,合计", "大米,1000,2000,3000,6000", "菜油,500,600,700,1800");
        assertThat(sales("product,buyer")).contains("大米,县三中,3000.00").contains("菜油,县一小,500.00").doesNotContain("6000.00");
    }

    @Test
    void waysOfSellingAcrossAreChannelsAndNoProducts() {
        String[] lines = {"2024年5月各渠道销售情况,,,,", "产品,抖音直播,,线下团购,", ",订单数,金额,订单数,金额", "腊肉,20,900,3,2000"};
        take(0, lines);
        assertThat(sales("product,channel")).contains("腊肉,抖音直播,900.00").contains("腊肉,线下团购,2000.00");
        lines[1] = "网点,抖音直播,,线下团购,";
        lines[3] = "边城支局,20,900,3,2000";
        assertThat(take(2, lines).err()).contains("没有一列对应 产品").contains("--put product=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"村\\产品", "产品/村"})
    void aTitleForRowsAndColumnsIsUnderstoodInEitherOrder(String corner) {
        take(0, "2024年5月农产品销售（元）,,", corner + ",腊肉,茶叶", "十八洞村,100,200", "竹子村,50,60");
        assertThat(sales("seller,product")).contains("十八洞村,茶叶,200.00").contains("竹子村,腊肉,50.00");
        run("undo").ended(0);
        take(0, "2024年5月农产品销售（元）,,", corner + ",十八洞村,竹子村", "腊肉,100,50", "茶叶,200,60");
        assertThat(sales("seller,product")).contains("十八洞村,茶叶,200.00").contains("竹子村,腊肉,50.00");
    }

    @Test
    void unitAndYuanBelowEachProductSayWhatTheFiguresAre() {
        take(0, "2024年5月销售,,,,", "网点,蜂蜜,,腊肉,", ",斤,元,斤,元", "边城支局,10,600,20,900");
        assertThat(sales("product")).contains("蜂蜜,600.00,exact,5,").contains("腊肉,900.00,exact,10,");
    }

    @Test
    void countsAndMeansBesideProductsAreNone() {
        assertThat(take(2, "农产品寄递情况（2024年5月）,,,,,", "网点,脐橙,椪柑,寄件量,件均重(kg),金额合计", "边城支局,1200,800,40,5.5,2000").err()).contains("脐橙 · C 椪柑 各列是金额还是数量");
    }

    @Test
    void amountsOfDifferentBuyersAreAskedAbout() {
        assertThat(take(2, "2024年5月消费帮扶（万元）,,,", "产品,单位采购金额,企业采购金额,市场销售金额", "腊肉,1.2,3.1,0.4", "茶叶,0.5,0.6,0.7").err()).contains("都可能是金额");
    }

    @ParameterizedTest
    @CsvSource({"邮费收入（元）", "包装费合计（元）", "平台服务费金额（元）"})
    void whatIsEarnedBesideGoodsIsNotWhatTheyWereSoldFor(String title) {
        take(0, "2024年5月,,", "产品,数量（斤）," + title, "腊肉,10,45");
        assertThat(sales("product")).contains("腊肉,,,5,").doesNotContain("45.00");
    }

    @Test
    void theSumOfEachRowIsItsAmount() {
        take(0, "2024年5月,,,", "产品,数量（盒）,折后价,小计", "月饼,10,128,1280", "合计,,,1280");
        assertThat(sales("product")).contains("月饼,1280.00");
    }

    @Test
    void spansOfDaysAreTimes() {
        take(0, "某合作社销售（2024年）,,,", "时段,产品,数量（斤）,金额（元）", "5.1-5.5,腊肉,100,4500", "5.6-5.10,蜂蜜,50,2250");
        assertThat(sales("product,day")).contains("腊肉,2024-05-05,4500.00").contains("蜂蜜,2024-05-10,2250.00");
    }

    @Test
    void numbersInWordsBelongToTheTotal() {
        assertThat(take(0, "日期,产品,金额", "2024-05-01,腊肉,100", "2024-05-02,茶叶,三十", "合计,,130").err()).doesNotContain("不符").contains("读作 30.00 元");
    }

    @Test
    void howManyTookPartIsATotal() {
        String[] lines = {"姓名,数量（斤）,金额", "小龙,3,114", "小石,2,76", "共 2 人,5,190"};
        run("import", "sales", csv("group.csv", lines).toString(), "--lang", "zh", "--put", "product=土猪肉", "--put", "period=2024-05-01").ended(0);
        assertThat(sales("product")).contains("土猪肉,190.00,exact,2.5,,2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"取消 小龙", "小龙（取消）", "小龙 已退款"})
    void anOrderCancelledBesideANameIsNotBooked(String name) {
        Result said = run("import", "sales", csv("group.csv", "姓名,数量（斤）,金额", name + ",3,114", "小石,2,76").toString(), "--lang", "zh", "--put", "product=土猪肉", "--put", "period=2024-05-01").ended(3);
        assertThat(said.err() + said.out()).contains(name);
        assertThat(sales("product")).contains("土猪肉,76.00");
    }

    @Test
    void aProductInTheNameOfATableIsOffered() {
        String[] lines = {"花垣县猕猴桃销售台账,,", "日期,数量（斤）,金额（元）", "2024-09-01,100,600"};
        assertThat(take(2, lines).err()).contains("--put product=猕猴桃");
        lines[0] = "销售台账,,";
        assertThat(take(2, lines).err()).contains("--put product=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"花垣特产直营店", "花垣县惠农产品店", "花垣馆", "花垣邮政农产品店铺", "花垣邮政农产品旗舰店"})
    void aShopWhoseNameIsMadeOfUsualWordsIsTold(String shop) {
        assertThat(take(0, shop + "2024年5月销售登记,,", "日期,产品,金额", "2024-05-01,腊肉,450").err()).contains("“" + shop + "”").contains("--put seller=" + shop);
    }

    @ParameterizedTest
    @ValueSource(strings = {"认购单位：湘西州邮政分公司", "认养单位：湘西州邮政分公司"})
    void whoTookPartIsStoredOrTold(String line) {
        Result said = take(0, line + ",,", "日期,产品,金额", "2024-05-01,腊肉,450");
        assertThat(said.err() + sales("buyer")).contains("湘西州邮政分公司");
    }

    @ParameterizedTest
    @ValueSource(strings = {"供方：苗汉子合作社,,需方：湖南省邮政分公司,", "供方：,苗汉子合作社,需方：,湖南省邮政分公司", "供方：苗汉子合作社,,需方：县人民医院,"})
    void whoSoldAndBoughtAboveTheTitlesIsNoTitle(String line) {
        take(0, line, "规格,产品,日期,金额", "5斤装,腊肉,2024-05-01,450", "8斤装,腊肉,2024-05-01,700");
        assertThat(sales("seller,buyer")).doesNotContain("5斤装").contains("苗汉子合作社");
        assertThat(sales("buyer")).containsAnyOf("湖南省邮政分公司", "县人民医院");
    }

    @Test
    void moneyIsNoTime() {
        assertThat(take(2, "收购日期,产品,数量（斤）,付款（元）", "2024-05-01,腊肉,100,2025", "2024-05-02,蜂蜜,90,1960").err()).contains("没有一列对应 日期").contains("--put period=");
    }

    @Test
    void theYearThatIsSaidMakesTheMonthOfTheTitleThatOfTheDays() {
        String list = csv("list.csv", "主题邮局8月份销售日报,,", "日期,产品,金额", "1日,明信片,45", "2日,明信片,30").toString();
        run("import", "sales", list, "--lang", "zh").ended(3);
        run("import", "sales", list, "--year", "2026", "--lang", "zh").ended(0);
        assertThat(sales("day")).contains("2026-08-01,45.00").contains("2026-08-02,30.00");
    }

    @Test
    void aTableThatIsNotThereIsNotReplacedByAnother() {
        String list = csv("list.csv", "日期,产品,金额", "2024-05-01,腊肉,450").toString();
        assertThat(run("import", "sales", list, "--table", "2", "--lang", "zh").ended(2).err()).contains("没有第 2 张表");
    }

    @Test
    void tablesThatOnlyLackWhatIsFilledInAreAllAskedAbout() {
        String list = csv("list.csv", "产品,渠道,金额", "腊肉,邮乐网,450", ",,", "产品,客户,金额", "蜂蜜,县一小,300").toString();
        assertThat(run("import", "sales", list, "--put", "period=2024-05", "--lang", "zh").ended(2).err()).contains("2 张表");
        run("import", "sales", list, "--put", "period=2024-05", "--table", "all", "--lang", "zh").ended(0);
        assertThat(sales("product")).contains("腊肉,450.00").contains("蜂蜜,300.00");
    }

    @Test
    void goodsBeforeTheirQuantitiesAndAmountsStandAcross() {
        assertThat(take(0, "磨老村合作社2022年度销售情况,,,,", "季度,茶油（斤）,茶油收入（元）,豆腐乳（瓶）,豆腐乳收入（元）", "一季度,320,19200,600,9000", "二季度,110,6600,420,6300").err()).contains("金额 41,100.00 元；数量 215 公斤、1,020 瓶；产品 茶油、豆腐乳");
        assertThat(sales("product")).contains("茶油,25800.00,exact,215").contains("豆腐乳,15300.00");
        run("undo").ended(0);
        assertThat(take(0, "2024年5月销售,,,,", "村,茶油（斤）,金额,豆腐乳（斤）,金额", "磨老村,10,600,20,300", "竹子村,5,300,10,150").err()).contains("金额 1,350.00 元；数量 22.5 公斤；产品 茶油、豆腐乳");
        run("undo").ended(0);
        // what was ordered and what was delivered are no goods
        assertThat(take(2, "月份,订购数量（斤）,订购金额（元）,配送数量（斤）,配送金额（元）", "2022年1月,10,100,8,80", "2022年2月,20,200,10,100").err()).contains("订购数量（斤） · D 配送数量（斤） 都可能是数量");
    }

    @Test
    void whatIsMadeOfGoodsIsNoKindOfThem() {
        assertThat(take(2, "2022年5月,,,,", "村,茶油产量（斤）,茶油销量（斤）,豆腐乳产量（斤）,豆腐乳销量（斤）", "磨老村,20,15,30,20", "十八洞村,30,20,40,30").err()).contains("茶油销量（斤） · E 豆腐乳销量（斤） 都可能是数量");
    }

    @Test
    void goalsBesideWhatWasDoneAreLeftOut() {
        assertThat(take(0, "2025年9月网点销售晒单,,,,", "网点,猕猴桃（箱）,,月饼（盒）,", ",目标,完成,目标,完成", "城关营业所,200,163,300,275", "茶洞营业所,120,131,150,160").err())
            .contains("数量 435 盒、294 箱；产品 猕猴桃、月饼").contains("未导入的列：猕猴桃（箱） / 目标 · 月饼（盒） / 目标");
    }

    @ParameterizedTest
    @CsvSource({"邮乐网,--put channel=邮乐网", "县一中食堂,--put buyer=县一中食堂", "边城支局,--put seller=边城支局", "线上销售,--put channel=线上", "919农品节,“919农品节”", "销售给邮政,“销售给邮政”", "一级果,“一级果”"})
    void whatStandsOverOneGroupOfFiguresAloneIsPointedOut(String over, String told) {
        assertThat(take(0, "2025年10月供货统计,,", "产品," + over + ",", ",数量（斤）,金额（元）", "腊肉,60,2280", "蜂蜜,12,720").err()).contains(told);
    }

    @Test
    void waysOfSellingNeedNotBeCountedAlike() {
        assertThat(take(0, "2025年10月销售,,,,,,", "产品,线上销售,,,线下销售,,合计金额（元）", ",订单数,数量（kg）,金额（元）,数量（kg）,金额（元）,", "土鸡蛋,56,84,1680,120,2160,3840", "花生,31,62,868,200,2400,3268").err())
            .contains("金额 7,108.00 元；数量 466 公斤；订单数 87（2 行）；产品 土鸡蛋、花生；销售渠道 线上销售、线下销售");
        run("undo").ended(0);
        assertThat(take(0, "2025年10月销售,,,,,", "产品,邮乐网,,,门店,", ",单数,数量（斤）,金额,数量（斤）,金额", "腊肉,30,60,2280,40,1480").err()).contains("销售渠道 邮乐网、门店");
    }

    @Test
    void aColumnThatIsTakenByChoiceDoesNotLoseWhatStandsOverIt() {
        String file = csv("list.csv", "2025年10月销售,,,,", "产品,一级果,,二级果,", ",数量（斤）,金额（元）,数量（斤）,金额（元）", "椪柑,600,900,400,400", "脐橙,120,300,80,120").toString();
        assertThat(run("import", "sales", file, "--column", "quantity=D", "--column", "amount=E", "--lang", "zh").ended(0).err()).contains("请核对：“二级果”");
    }

    @Test
    void aCanteenAmongSchoolsIsABuyer() {
        assertThat(take(0, "2025年11月12日配送（公斤）,,,", "品名,花垣县第一中学,边城镇中心小学,县人民医院食堂", "鲜猪肉,60,25,30", "鲜鸡肉,40,,22").err()).contains("数量 177 公斤").contains("买方 3 个");
    }

    @Test
    void figuresOfTheYearBeforeAreNoneOfThisMonth() {
        String file = csv("list.csv", "2025年10月供货统计,,", "产品,2024年同期,", ",数量（斤）,金额（元）", "腊肉,60,2280", "蜂蜜,12,720").toString();
        assertThat(run("import", "sales", file, "--lang", "zh").ended(2).err()).contains("没有一列对应");
        assertThat(run("import", "sales", file, "--put", "product=腊肉", "--lang", "zh").err()).contains("2024年同期");
    }

    @Test
    void aWeightInTheNameOfGoodsIsNoUnitOfTheirAmounts() {
        assertThat(take(0, "发货对账（2025年10月）,,,,", "收货单位,大米25kg,,米糠,", ",袋,元,吨,元", "县邮政分公司,80,8800,,", "麻栗场养猪场,,,1.8,2520").err()).contains("数量 1,800 公斤、80 袋").doesNotContain("却按金额读");
    }

    @Test
    void aPriceBehindTheNameOfGoodsSaysInWhatTheyAreCounted() {
        assertThat(take(0, "2026年3月15日团购接龙,,,,", "昵称,腊肉（45元/斤）,,猕猴桃（30元/箱）,", ",数量,金额,数量,金额", "山里红,2,90,1,30", "阿龙,1,45,,").err()).contains("数量 1.5 公斤、1 箱；产品 腊肉、猕猴桃");
    }

    @Test
    void aPriceBesideNothingIsNoSale() {
        assertThat(take(0, "2026年9月10日代销,,,,", "农户,一级果,,二级果,", ",重量（斤）,单价,重量（斤）,单价", "石成林,320,4,100,2.5", "杨秀英,0,4,150,2.5").err()).contains("记入的 3 行").contains("写 0 的没有记录，共 1 格");
    }

    @Test
    void whatACarrierEarnsAndOwesIsNoKindOfGoods() {
        assertThat(take(2, "2026年3月代收货款清单,,,,", "日期,网点,代收货款,配送费,应返邮政", "2026.03.01,花垣镇营业所,1150.5,69,1081.5", "2026.03.02,花垣镇营业所,902,57,845").err()).contains("没有一列对应 产品");
    }

    @Test
    void pricesBetweenTheFiguresOfEachProductAreTheirs() {
        String[] list = {"2023年9月食堂结算,,,,,,", "学校,大米(kg),单价,金额,菜籽油(kg),单价,金额", "民乐镇中心小学,1500,5.2,7800,200,14,2800", "麻栗场镇中学,2200,5.2,11440,320,14,4480"};
        assertThat(take(0, list).err()).contains("金额 26,520.00 元；数量 4,220 公斤；产品 大米、菜籽油");
        run("undo").ended(0);
        // one amount of all goods is that of none of them
        assertThat(run("import", "sales", csv("list.csv", list).toString(), "--column", "amount=D", "--lang", "zh").err()).doesNotContain("38,480");
        assertThat(take(2, "2023年9月食堂结算,,,", "学校,大米单价,菜籽油单价,应付合计", "民乐镇中心小学,5.2,14,10600", "麻栗场镇中学,5.2,14,15920").err()).contains("没有销售数据");
    }

    @Test
    void figuresBelowDifferentWordsAreNotMixed() {
        String[] list = {"民族中学食堂配送 2025年9月,,,,,,", "食材,周一,,周二,,合计,", ",数量（斤）,金额,数量（斤）,金额,数量（斤）,金额", "白菜,80,120,75,112.5,155,232.5", "土豆,100,200,120,240,220,440"};
        assertThat(take(0, list).err()).contains("金额 672.50 元；数量 187.5 公斤").contains("未导入的列：周一 / 数量（斤） · 周一 / 金额");
    }
}
