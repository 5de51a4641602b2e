package ruralpost.ui.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import ruralpost.calendar.Occasions;
import ruralpost.campaign.CampaignBook;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreBook;
import ruralpost.centre.CentreChildren;
import ruralpost.centre.CentreKind;
import ruralpost.centre.Funding;
import ruralpost.centre.Have;
import ruralpost.centre.ItemStandard;
import ruralpost.centre.Purchase;
import ruralpost.centre.stock.StockBook;
import ruralpost.item.Item;
import ruralpost.item.ItemKind;
import ruralpost.item.Tracking;
import ruralpost.ledger.Stamp;
import ruralpost.place.Office;
import ruralpost.place.OfficeLevel;
import ruralpost.place.Partner;
import ruralpost.place.PartnerKind;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.plan.LedgerValue;
import ruralpost.plan.StoredValue;
import ruralpost.document.Document;
import ruralpost.document.DocumentKind;
import ruralpost.sales.cube.SalesCube;
import ruralpost.ui.form.FormContract;
import ruralpost.ui.form.FormPane;
import ruralpost.value.AgeBand;
import ruralpost.value.Money;
import ruralpost.value.Period;
import ruralpost.value.Sex;

/** The forms of the children's centres' tab keep the contract of all forms. */
class CentreFormsTest {

    private static final Stamp STORED = new Stamp(77, 5);
    private static final LocalDate DAY = LocalDate.of(2014, 6, 1);

    private static Centre centre(long id, String name) {
        Place place = new Place(new Stamp(id + 100, 1), name, PlaceKind.CENTRE, List.of(), null, null, null, null, null, null, null);
        return new Centre(new Stamp(id, 1), place, CentreKind.ACTIVITY_CENTRE, null, null, null, null, null, null, Map.of(), null);
    }

    private static Item item(long id, String name) {
        return new Item(new Stamp(id, 1), name, ItemKind.BOOK, List.of(), null, "册", Tracking.QUANTITY, null, false, null);
    }

    private static Funding funding(long id, String name) {
        return new Funding(new Stamp(id, 1), name, null, null, false, Period.day(DAY), null, null, null);
    }

    private abstract static class Of<T> extends FormContract<T> {

        private final Register<T> register;

        Of(Register<T> register) {
            this.register = register;
        }

        @Override
        protected FormPane<T> form() {
            RegisterData.Lists lists = new RegisterData.Lists(620422, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(new Place(new Stamp(5, 1), "河畔村", PlaceKind.VILLAGE, List.of(), null, null, null, null, null, null, null),
                    new Place(new Stamp(6, 1), "大沟村", PlaceKind.VILLAGE, List.of(), null, null, null, null, null, null, null)),
                List.of(new Partner(new Stamp(11, 1), "全国妇联", PartnerKind.GOVERNMENT, List.of(), null, null), new Partner(new Stamp(12, 1), "基金会", PartnerKind.GOVERNMENT, List.of(), null, null)),
                List.of(new Office(new Stamp(7, 1), "会宁县分公司", null, OfficeLevel.COUNTY, null, null, null, null, null, null),
                    new Office(new Stamp(8, 1), "靖远县分公司", null, OfficeLevel.COUNTY, null, null, null, null, null, null)),
                List.of(new Document(new Stamp(9, 1), "通知", DocumentKind.NEWS, null, null, null, null, List.of(), null, null),
                    new Document(new Stamp(10, 1), "协议", DocumentKind.NEWS, null, null, null, null, List.of(), null, null)),
                List.of(), List.of(), Occasions.NONE);
            CentreBook book = new CentreBook(List.of(centre(21, "河畔中心"), centre(22, "大沟中心")), List.of(), List.of(), List.of(funding(31, "妇联拨款"), funding(32, "基金会捐款")),
                List.of(), List.of());
            Goods goods = new Goods(List.of(item(41, "图书"), item(42, "绘本")), book, List.of(), StockBook.empty(), List.of(), Map.of());
            RegisterData data = new RegisterData(lists, SalesCube.empty(), StoredValue.usual(LedgerValue.MANY_ORDERS), CampaignBook.NONE, goods);
            return register.form(new RegisterContext(null, texts, () -> data)).pane();
        }
    }

    @Nested
    class Centres extends Of<Centre> {
        Centres() {
            super(new CentreRegister());
        }

        private Centre centre(String name, CentreKind kind, String number, long office, String division, long parent, String alias, int more) {
            Map<Have, LocalDate> haves = new java.util.EnumMap<>(Have.class);
            for (Have have : Have.values()) {
                haves.put(have, DAY.plusDays(more + have.ordinal()));
            }
            Place place = new Place(new Stamp(78, 5), name, PlaceKind.CENTRE, List.of(alias), number, division, office, parent, DAY.plusDays(more), DAY.plusDays(100 + more), null);
            return new Centre(STORED, place, kind, 2 + more, new BigDecimal("46.5").add(BigDecimal.valueOf(more)), new BigDecimal("100.5").add(BigDecimal.valueOf(more)), "周" + more, "马小丽" + "甲乙".charAt(more),
                "0943-322123" + more, haves, "备注" + more);
        }

        @Override
        protected Centre record() {
            return centre("会师中心", CentreKind.ACTIVITY_CENTRE, "HN-1", 7, "620422100", 5, "会师", 0);
        }

        @Override
        protected Centre other() {
            return centre("郭城中心", CentreKind.SCHOOL_ROOM, "HN-2", 8, "620422101", 6, "郭城", 1);
        }
    }

    @Nested
    class Items extends Of<Item> {
        Items() {
            super(new ItemRegister());
        }

        @Override
        protected Item record() {
            return new Item(STORED, "电脑", ItemKind.COMPUTER, List.of("计算机"), "690", "台", Tracking.ASSET, 1L, false, "一");
        }

        @Override
        protected Item other() {
            return new Item(STORED, "牛奶", ItemKind.OTHER, List.of("奶"), "691", "箱", Tracking.QUANTITY, 2L, true, "二");
        }
    }

    @Nested
    class Standards extends Of<ItemStandard> {
        Standards() {
            super(new StandardRegister());
        }

        @Override
        protected ItemStandard record() {
            return new ItemStandard(STORED, CentreKind.ACTIVITY_CENTRE, 41, 300, "一");
        }

        @Override
        protected ItemStandard other() {
            return new ItemStandard(STORED, CentreKind.CHILDRENS_HOME, 42, 100, "二");
        }
    }

    @Nested
    class Children extends Of<CentreChildren> {
        Children() {
            super(new ChildrenRegister());
        }

        @Override
        protected CentreChildren record() {
            return new CentreChildren(STORED, 21, 2014, AgeBand.FROM_6, Sex.MALE, 12);
        }

        @Override
        protected CentreChildren other() {
            return new CentreChildren(STORED, 22, 2015, AgeBand.FROM_12, Sex.FEMALE, 13);
        }
    }

    @Nested
    class Fundings extends Of<Funding> {
        Fundings() {
            super(new FundingRegister());
        }

        @Override
        protected Funding record() {
            return new Funding(STORED, "妇联", 11L, Money.ofYuan(100), false, Period.day(DAY), 9L, "电脑", "一");
        }

        @Override
        protected Funding other() {
            return new Funding(STORED, "基金会", 12L, Money.ofYuan(200), true, Period.year(2015), 10L, "图书", "二");
        }
    }

    @Nested
    class Purchases extends Of<Purchase> {
        Purchases() {
            super(new PurchaseRegister());
        }

        @Override
        protected Purchase record() {
            return new Purchase(STORED, "图书", 31L, DAY, "123", "书店", Money.ofYuan(50), "一");
        }

        @Override
        protected Purchase other() {
            return new Purchase(STORED, "电脑", 32L, DAY.plusDays(1), "124", "商店", Money.ofYuan(60), "二");
        }
    }
}
