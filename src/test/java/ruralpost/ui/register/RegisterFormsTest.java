package ruralpost.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import ruralpost.calendar.Occasion;
import ruralpost.calendar.OccasionKind;
import ruralpost.calendar.Occasions;
import ruralpost.document.Document;
import ruralpost.document.DocumentKind;
import ruralpost.document.FigureScope;
import ruralpost.document.PeriodBasis;
import ruralpost.document.QuotedDollars;
import ruralpost.document.ReportedFigure;
import ruralpost.document.ReportedPeriod;
import ruralpost.ledger.Stamp;
import ruralpost.place.Office;
import ruralpost.place.OfficeLevel;
import ruralpost.place.Partner;
import ruralpost.place.PartnerKind;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.plan.LedgerValue;
import ruralpost.plan.PlanMeasure;
import ruralpost.plan.PlanScope;
import ruralpost.plan.PlanSteps;
import ruralpost.plan.PlanTarget;
import ruralpost.plan.StoredRate;
import ruralpost.plan.StoredValue;
import ruralpost.sales.Brand;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.Channel;
import ruralpost.sales.ChannelKind;
import ruralpost.sales.Contract;
import ruralpost.sales.Donation;
import ruralpost.sales.LocalTotal;
import ruralpost.sales.Product;
import ruralpost.sales.cube.SalesCube;
import ruralpost.ui.form.FormContract;
import ruralpost.ui.form.FormPane;
import ruralpost.ui.form.FormResult;
import ruralpost.ui.form.FormRow;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.ExchangeRate;
import ruralpost.value.Money;
import ruralpost.value.Percent;
import ruralpost.value.Period;
import ruralpost.value.Units;

/** Every form of the registers keeps the contract of forms. */
class RegisterFormsTest {

    private static final Stamp STORED = new Stamp(77, 5);
    private static final LocalDate DAY = LocalDate.of(2018, 9, 19);
    private static final Period FESTIVAL = Period.of(LocalDate.of(2018, 9, 9), LocalDate.of(2018, 9, 25));

    private static Place place(long id, String name) {
        return new Place(new Stamp(id, 1), name, PlaceKind.VILLAGE, List.of(), null, null, null, null, null, null, null);
    }

    private static Product product(long id, String name) {
        return new Product(new Stamp(id, 1), name, null, List.of(), null, null, null, null, null);
    }

    private static Channel channel(long id, String name) {
        return new Channel(new Stamp(id, 1), name, ChannelKind.APP, null, List.of(), null);
    }

    private static Office office(long id, String name) {
        return new Office(new Stamp(id, 1), name, null, OfficeLevel.COUNTY, null, null, null, null, null, null);
    }

    private static Document document(long id, String title) {
        return new Document(new Stamp(id, 1), title, DocumentKind.NEWS, null, null, null, null, List.of(), null, null);
    }

    private static Amount about(long yuan) {
        return new Amount(Money.ofYuan(yuan), Bound.ABOUT);
    }

    /** A form over a few records that can be picked. */
    private abstract static class Of<T> extends FormContract<T> {

        private final Register<T> register;

        Of(Register<T> register) {
            this.register = register;
        }

        @Override
        protected FormPane<T> form() {
            RegisterData data = new RegisterData(new RegisterData.Lists(433124, List.of(product(1, "猕猴桃"), product(2, "腊肉")),
                List.of(channel(3, "邮乐网"), channel(4, "邮三湘")), List.of(), List.of(), List.of(), List.of(), List.of(place(5, "十八洞村"), place(6, "双龙镇")), List.of(),
                List.of(office(7, "花垣县分公司"), office(8, "保靖县分公司")), List.of(document(9, "通报"), document(10, "感谢信")), List.of(), List.of(), Occasions.NONE), SalesCube.empty());
            return register.form(new RegisterContext(null, texts, () -> data)).pane();
        }

        @Test
        void aPersonsNumberInTheRemarkIsSaidBesideItAndNothingTypedIsLost() {
            fx(() -> form.load(record()));
            List<FormRow<?>> remarks = form.rows().stream().filter(r -> r.key().endsWith(".remark")).toList();
            assertThat(remarks).hasSize(register instanceof RateRegister || register instanceof FigureRegister || register instanceof ValueRegister ? 0 : 1);
            for (FormRow<?> remark : remarks) {
                refusesNumbers(remark);
            }
        }

        private void refusesNumbers(FormRow<?> remark) {
            for (String number : List.of("请联系 138 7431 2345", "433124201003071234")) {
                fx(() -> remark.draft(number));
                assertThat(fx(form::read)).isInstanceOf(FormResult.Bad.class);
                assertThat(remark.problemProperty().get().what().key()).startsWith("value.personal.");
                assertThat(fx(remark::words)).isEqualTo(number);
            }
            fx(() -> remark.draft("明前 2018"));
            assertThat(fx(form::read)).isInstanceOf(FormResult.Ok.class);
        }
    }

    @Nested
    class Products extends Of<Product> {
        Products() {
            super(new ProductRegister());
        }

        @Override
        protected Product record() {
            return new Product(STORED, "黄金茶", "P-1", List.of("保靖黄金茶", "Golden tea"), "茶叶", Units.JIN, Brand.COUNTY, 5L, "明前");
        }

        @Override
        protected Product other() {
            return new Product(STORED, "山茶油", "P-2", List.of("茶油"), "粮油", Units.KG, Brand.CITY, 6L, "冷榨");
        }
    }

    @Nested
    class Channels extends Of<Channel> {
        Channels() {
            super(new ChannelRegister());
        }

        @Override
        protected Channel record() {
            return new Channel(STORED, "邮乐网", ChannelKind.ONLINE_MALL, "ule", List.of("Ule"), "一");
        }

        @Override
        protected Channel other() {
            return new Channel(STORED, "抖音", ChannelKind.LIVESTREAM, "ule", List.of("Douyin", "直播"), "二");
        }
    }

    @Nested
    class Contracts extends Of<Contract> {
        Contracts() {
            super(new ContractRegister());
        }

        @Override
        protected Contract record() {
            return new Contract(STORED, "HT-1", "超市", BuyerKind.ENTERPRISE, Contract.Kind.PURCHASE, 1L, DAY, DAY.plusDays(9), about(5000), "一");
        }

        @Override
        protected Contract other() {
            return new Contract(STORED, "HT-2", "工会", BuyerKind.TRADE_UNION, Contract.Kind.FRAMEWORK, 2L, DAY.plusDays(1), DAY.plusDays(20),
                Amount.exact(Money.ofYuan(new BigDecimal("1234.56"))), "二");
        }
    }

    @Nested
    class Plans extends Of<PlanTarget> {
        Plans() {
            super(new PlanRegister());
        }

        @Override
        protected PlanTarget record() {
            return new PlanTarget(STORED, PlanMeasure.AMOUNT, "年度计划", Period.year(2018), new PlanScope(1L, 3L, 5L), new BigDecimal("4200000"),
                PlanSteps.read("5500000.5").value(), "一");
        }

        @Override
        protected PlanTarget other() {
            return new PlanTarget(STORED, PlanMeasure.ORDERS, "电商节", FESTIVAL, new PlanScope(2L, 4L, 6L), new BigDecimal("100"), PlanSteps.read("120 力争；150").value(), "二");
        }
    }

    @Nested
    class LocalTotals extends Of<LocalTotal> {
        LocalTotals() {
            super(new LocalTotalRegister());
        }

        @Override
        protected LocalTotal record() {
            return new LocalTotal(STORED, 2018, 1L, 5L, "433124", about(5_287_000), "统计局", "一");
        }

        @Override
        protected LocalTotal other() {
            return new LocalTotal(STORED, 2017, 2L, 6L, "433124100", Amount.exact(Money.ofYuan(3_960_000)), "年报", "二");
        }
    }

    @Nested
    class Donations extends Of<Donation> {
        Donations() {
            super(new DonationRegister());
        }

        @Override
        protected Donation record() {
            return new Donation(STORED, 5L, 1L, "电商节", FESTIVAL, Donation.Base.PROFIT, Money.ofYuan(400_000), Percent.of(18), Money.ofYuan(72_000), DAY, "一");
        }

        @Override
        protected Donation other() {
            return new Donation(STORED, 6L, 2L, "丰收节", Period.year(2017), Donation.Base.REVENUE, Money.ofYuan(100), new Percent(new BigDecimal("12.5")),
                Money.ofYuan(new BigDecimal("12.50")), DAY.plusDays(1), "二");
        }
    }

    @Nested
    class Places extends Of<Place> {
        Places() {
            super(new PlaceRegister());
        }

        @Override
        protected Place record() {
            return new Place(STORED, "双龙镇站点", PlaceKind.SITE, List.of("双龙站"), "Z-1", "433124100", 7L, 5L, DAY, DAY.plusDays(100), "一");
        }

        @Override
        protected Place other() {
            return new Place(STORED, "花垣地方馆", PlaceKind.MALL, List.of("花垣馆", "Huayuan mall"), "Z-2", "433124", 8L, 6L, DAY.plusDays(1), DAY.plusDays(200), "二");
        }
    }

    @Nested
    class Partners extends Of<Partner> {
        Partners() {
            super(new PartnerRegister());
        }

        @Override
        protected Partner record() {
            return new Partner(STORED, "湘西州人民政府", PartnerKind.GOVERNMENT, List.of("州政府"), "4331", "一");
        }

        @Override
        protected Partner other() {
            return new Partner(STORED, "某合作社", PartnerKind.COOPERATIVE, List.of("合作社甲"), "433124", "二");
        }
    }

    @Nested
    class Offices extends Of<Office> {
        Offices() {
            super(new OfficeRegister());
        }

        @Override
        protected Office record() {
            return new Office(STORED, "中国邮政集团公司花垣县分公司", "花垣县分公司", OfficeLevel.COUNTY, 7L, "4161", "433124", DAY, DAY.plusDays(400), "一");
        }

        @Override
        protected Office other() {
            return new Office(STORED, "边城支局", "边城局", OfficeLevel.SUB_BRANCH, 8L, "4162", "433124101", DAY.plusDays(1), DAY.plusDays(500), "二");
        }
    }

    @Nested
    class Documents extends Of<Document> {
        Documents() {
            super(new DocumentRegister());
        }

        @Override
        protected Document record() {
            return new Document(STORED, "关于表扬的通报", DocumentKind.CIRCULAR, "邮发〔2021〕5号", "集团公司", DAY, "2018年", List.of("湖南省分公司", "Tom Group"), "thanks", "一");
        }

        @Override
        protected Document other() {
            return new Document(STORED, "合作协议", DocumentKind.AGREEMENT, "2016-1", "州政府", DAY.plusDays(1), "2016", List.of("中国邮政"), "thanks", "二");
        }
    }

    @Nested
    class Figures extends Of<ReportedFigure> {
        Figures() {
            super(new FigureRegister());
        }

        @Override
        protected ReportedFigure record() {
            return new ReportedFigure(STORED, "F30", 9L, "sales", "十八洞村", ReportedPeriod.of("2018-09", PeriodBasis.STATED), "猕猴桃销售额", new BigDecimal("3200000"),
                "yuan", Bound.OVER, new QuotedDollars(new BigDecimal("462950"), Bound.ABOUT), 1L, "一",
                List.of(new FigureScope(FigureScope.Kind.COUNTRY, null, null, null, "中国"), new FigureScope(FigureScope.Kind.PLACE, 5L, null, null, "十八洞村")));
        }

        @Override
        protected ReportedFigure other() {
            return new ReportedFigure(STORED, "F31", 10L, "plan", "全国", ReportedPeriod.of("2009 to 2015-07", PeriodBasis.INFERRED), "占比", new BigDecimal("60.5"),
                "percent", Bound.AT_LEAST, new QuotedDollars(new BigDecimal("1.5"), Bound.EXACT), 2L, "二",
                List.of(new FigureScope(FigureScope.Kind.CHANNEL, null, 3L, null, "邮乐网"), new FigureScope(FigureScope.Kind.DIVISION, null, null, "433124", "花垣县"),
                    new FigureScope(FigureScope.Kind.BUYER, null, null, null, "邮政员工")));
        }
    }

    @Nested
    class FestivalsAndCampaignDays extends Of<Occasion> {
        FestivalsAndCampaignDays() {
            super(new OccasionRegister());
        }

        @Override
        protected Occasion record() {
            return new Occasion(STORED, "第二届919电商节", "919", 2, Period.of(DAY, DAY.plusDays(16)), OccasionKind.CAMPAIGN_DAYS, "一");
        }

        @Override
        protected Occasion other() {
            return new Occasion(STORED, "春节", "spring-festival", null, Period.day(DAY), OccasionKind.LUNAR_FESTIVAL, null);
        }
    }

    @Nested
    class Rates extends Of<StoredRate> {
        Rates() {
            super(new RateRegister());
        }

        @Override
        protected StoredRate record() {
            return new StoredRate(STORED, new ExchangeRate(DAY, new BigDecimal("6.8123"), "中国人民银行"));
        }

        @Override
        protected StoredRate other() {
            return new StoredRate(STORED, new ExchangeRate(DAY.plusDays(1), new BigDecimal("6.5"), "外汇交易中心"));
        }
    }

    @Nested
    class Values extends Of<StoredValue> {
        Values() {
            super(new ValueRegister());
        }

        @Override
        protected StoredValue record() {
            return new StoredValue(STORED, LedgerValue.MANY_ORDERS, new BigDecimal("5000"));
        }

        @Override
        protected StoredValue other() {
            return new StoredValue(STORED, LedgerValue.MANY_ORDERS, new BigDecimal("20000"));
        }
    }
}
