package ruralpost.sales.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.app.AppContext;
import ruralpost.app.Founding;
import ruralpost.importing.HoldDecisions;
import ruralpost.importing.NameDecisions;
import ruralpost.importing.NewName;
import ruralpost.importing.PlanDetails;
import ruralpost.importing.SheetImport;
import ruralpost.importing.UnknownNames;
import ruralpost.ledger.Action;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.place.Partner;
import ruralpost.place.PartnerKind;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.sales.Product;
import ruralpost.sales.Sale;
import ruralpost.sales.cube.SalesCube;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.KnownNames;
import ruralpost.sheet.Progress;
import ruralpost.sheet.SheetLook;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.TestSheets;
import ruralpost.sheet.names.NameChoice;
import ruralpost.sheet.names.NameChoiceStore;
import ruralpost.sheet.plan.PlanCounts;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;

/** Names that are chosen once are remembered; namesakes are never told apart in silence. */
class NameMemoryTest {

    private static final NameDecisions CREATE = NameDecisions.of(UnknownNames.CREATE);

    @TempDir
    private Path folder;
    private AppContext app;
    private int files;

    @BeforeEach
    void open() {
        Founding.create(folder.resolve("ledger"), new Founding.Answers(433124, "Li", Lang.ZH, false));
        app = AppContext.open(folder.resolve("ledger"));
    }

    @AfterEach
    void close() {
        app.close();
    }

    private record Run(PlanCounts counts, List<String> problems, PlanDetails details, Long set) {

        List<String> taken() {
            return details.taken().stream().map(t -> t.name() + " " + t.by() + " " + (t.record() == null ? "new" : t.record().fullName())).toList();
        }
    }

    private Run take(NameDecisions decisions, String... lines) {
        Path csv = TestSheets.write(folder.resolve("s" + ++files + ".csv"), String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        try (SheetFile file = SheetFile.open(csv)) {
            ColumnMapping mapping = SheetLook.at(file, file.firstVisible(), SalesShape.SHAPE, KnownNames.NONE).best();
            SheetImport.Planned planned = app.salesImport().plan(file, mapping, decisions, HoldDecisions.LEAVE, Progress.NONE);
            Texts zh = Texts.of(Lang.ZH);
            List<String> problems = planned.plan().problems().stream().map(p -> zh.get(p.problem()) + "。" + zh.get(p.expected())).toList();
            var written = app.salesImport().commit(planned, Progress.NONE);
            return new Run(planned.counts(), problems, planned.details(), written.set() == null ? null : written.set().id());
        }
    }

    private long entry(java.util.function.ToLongFunction<WriteTx> work) {
        return app.ledger().write(Action.entry("sales", Message.of("ledger.kind.entry")), work::applyAsLong).result();
    }

    private long product(String name, String... aliases) {
        return entry(tx -> app.catalogue().save(tx, new Product(Stamp.NEW, name, null, List.of(aliases), null, null, null, null, null)));
    }

    private long place(String name, String division) {
        return entry(tx -> app.places().save(tx, new Place(Stamp.NEW, name, PlaceKind.SITE, List.of(), null, division, null, null, null, null, null)));
    }

    private List<Sale> sales() {
        SalesCube cube = app.cube().current();
        return app.sales().byIds(IntStream.range(0, cube.positions()).filter(cube::live).mapToObj(cube::id).toList());
    }

    private List<String> choices() {
        return new NameChoiceStore(app.ledger()).choices("sales").stream().map(NameChoice::written).toList();
    }

    @Test
    void whatWasChosenOnceIsTakenInTheNextImportAndShownAsRemembered() {
        long kiwi = product("猕猴桃");
        Run open = take(CREATE.with(UnknownNames.REJECT), "日期,产品,金额", "2021-05-01,米猴桃,5");
        assertThat(open.details().newNames().getFirst().proposals().getFirst().record().id()).isEqualTo(kiwi);
        assertThat(open.problems()).containsExactly("产品里没有“米猴桃”。近似：猕猴桃");
        Run first = take(CREATE.use("product", "米猴桃", kiwi), "日期,产品,金额", "2021-05-01,米猴桃,5");
        assertThat(first.taken()).containsExactly("米猴桃 CHOSEN 猕猴桃");
        Run second = take(CREATE, "日期,产品,金额", "2021-06-01, 米 猴桃 ,6");
        assertThat(second.taken()).containsExactly("米 猴桃 REMEMBERED 猕猴桃");
        assertThat(sales()).hasSize(2).allMatch(s -> s.productId() == kiwi);
        assertThat(app.catalogue().products()).hasSize(1);
        assertThat(app.ledger().check()).isEmpty();
    }

    @Test
    void undoOfTheImportTakesTheChoiceBackAndRedoBringsItBack() {
        long kiwi = product("猕猴桃");
        Run first = take(CREATE.use("product", "米猴桃", kiwi), "日期,产品,金额", "2021-05-01,米猴桃,5");
        assertThat(choices()).containsExactly("米猴桃");
        long undo = app.ledger().undo(first.set()).set().id();
        assertThat(choices()).isEmpty();
        assertThat(take(CREATE.with(UnknownNames.REJECT), "日期,产品,金额", "2021-06-01,米猴桃,6").counts().rejected()).isEqualTo(1);
        app.ledger().undo(undo);
        assertThat(choices()).containsExactly("米猴桃");
        assertThat(app.ledger().check()).isEmpty();
    }

    @Test
    void aChoiceOfARecordThatWasDeletedSinceIsNotTaken() {
        long kiwi = product("猕猴桃");
        long tea = product("黄金茶");
        take(CREATE.use("product", "米猴桃", kiwi).use("product", "桃子", tea), "日期,产品,金额", "2021-05-01,桃子,5");
        assertThat(choices()).as("only names that the sheet has").containsExactly("桃子");
        Run again = take(CREATE.use("product", "桃子", kiwi), "日期,产品,金额", "2021-05-02,桃子,5");
        assertThat(again.taken()).containsExactly("桃子 CHOSEN 猕猴桃");
        app.ledger().undo(again.set());
        assertThat(take(CREATE, "日期,产品,金额", "2021-05-04,桃子,5").taken()).as("the choice before").containsExactly("桃子 REMEMBERED 黄金茶");
        sales().forEach(s -> entry(tx -> {
            app.sales().delete(tx, s.stamp());
            return 0;
        }));
        entry(tx -> {
            app.catalogue().deleteProduct(tx, app.catalogue().products().stream().filter(p -> p.stamp().id() == tea).findFirst().orElseThrow().stamp());
            return 0;
        });
        Run gone = take(CREATE.with(UnknownNames.REJECT), "日期,产品,金额", "2021-05-03,桃子,5");
        assertThat(gone.taken()).isEmpty();
        assertThat(gone.counts().rejected()).isEqualTo(1);
    }

    @Test
    void aRememberedChoiceIsForgottenWhenTheUserAsksAnew() {
        long kiwi = product("猕猴桃");
        take(CREATE.use("product", "米猴桃", kiwi), "日期,产品,金额", "2021-05-01,米猴桃,5");
        Run asked = take(CREATE.ask("product", "米猴桃"), "日期,产品,金额", "2021-06-01,米猴桃,6");
        assertThat(asked.details().newNames()).extracting(NewName::name).containsExactly("米猴桃");
        assertThat(choices()).isEmpty();
        assertThat(app.catalogue().products()).extracting(Product::name).containsExactlyInAnyOrder("猕猴桃", "米猴桃");
    }

    @Test
    void namesakesAreRejectedUntilTheirPlaceIsWrittenOrOneIsChosen() {
        long nanjing = place("鼓楼区", "320106");
        long xuzhou = place("鼓楼区", "320302");
        Run open = take(CREATE, "日期,产品,地点,金额", "2021-05-01,茶油,鼓楼区,5", "2021-05-01,茶油,徐州市鼓楼区,6", "2021-05-02,茶油,鼓楼区（南京）,7");
        assertThat(open.counts().created()).isEqualTo(2);
        assertThat(open.problems()).containsExactly("销售地点“鼓楼区”同名的有 2 个。请写明所在地，或选定其中一个：江苏省南京市鼓楼区（邮乐购站点）、江苏省徐州市鼓楼区（邮乐购站点）");
        assertThat(open.details().newNames()).filteredOn(NewName::ambiguous).singleElement().satisfies(n -> {
            assertThat(n.creatable()).isFalse();
            assertThat(n.proposals()).extracting(p -> p.record().fullName()).startsWith("江苏省南京市鼓楼区", "江苏省徐州市鼓楼区");
        });
        assertThat(open.taken()).containsExactly("徐州市鼓楼区 RULE 江苏省徐州市鼓楼区", "鼓楼区（南京） RULE 江苏省南京市鼓楼区");
        assertThat(sales()).extracting(Sale::sellerPlaceId).containsExactlyInAnyOrder(xuzhou, nanjing);
        Run chosen = take(CREATE.use("seller", "鼓楼区", xuzhou), "日期,产品,地点,金额", "2021-05-09,茶油,鼓楼区,8");
        assertThat(chosen.counts().created()).isEqualTo(1);
        assertThat(take(CREATE, "日期,产品,地点,金额", "2021-05-10,茶油,鼓楼区,8").taken()).containsExactly("鼓楼区 REMEMBERED 江苏省徐州市鼓楼区");
    }

    @Test
    void aVillageIsFoundUnderItsCountyAndAPartnerByItsShortName() {
        place("十八洞村", "433124");
        entry(tx -> app.partners().save(tx, new Partner(Stamp.NEW, "湘西苗家有限公司", PartnerKind.ENTERPRISE, List.of(), "433124", null)));
        Run run = take(CREATE, "日期,产品,地点,金额", "2021-05-01,茶油,花垣县十八洞村,5", "2021-05-02,茶油,湘西苗家,6", "2021-05-03,茶油,古丈县十八洞村,6");
        assertThat(run.taken()).containsExactly("花垣县十八洞村 RULE 湖南省湘西州花垣县十八洞村", "湘西苗家 RULE 湖南省湘西州花垣县湘西苗家有限公司");
        assertThat(run.details().newNames()).filteredOn(n -> n.field().equals("seller")).singleElement().satisfies(n -> {
            assertThat(n.name()).isEqualTo("古丈县十八洞村");
            assertThat(Texts.of(Lang.ZH).get(n.proposals().getFirst().reason())).isEqualTo("写的是“古丈县”，所在地不同");
        });
        assertThat(sales()).filteredOn(s -> s.sellerPartnerId() != null).hasSize(1);
    }

    @Test
    void aNewRecordThatWasChosenIsRememberedAsThatRecord() {
        product("甲茶油", "茶油");
        product("乙茶油", "茶油");
        Run run = take(CREATE.create("product", "茶油"), "日期,产品,金额", "2021-05-01,茶油,5");
        assertThat(run.taken()).containsExactly("茶油 CHOSEN new");
        Run next = take(CREATE, "日期,产品,金额", "2021-05-02,茶油,5");
        assertThat(next.taken()).containsExactly("茶油 REMEMBERED 茶油");
        assertThat(sales()).extracting(Sale::productId).hasSize(2).containsOnly(sales().getFirst().productId());
    }

    @Test
    void aChoiceOfARecordThatIsNotThereIsAskedForAndNeverBecomesANewRecord() {
        long kiwi = product("猕猴桃");
        entry(tx -> {
            app.catalogue().deleteProduct(tx, app.catalogue().products().getFirst().stamp());
            return 0;
        });
        Run gone = take(CREATE.use("product", "米猴桃", kiwi), "日期,产品,金额", "2021-05-01,米猴桃,5");
        assertThat(gone.taken()).isEmpty();
        assertThat(gone.details().newNames()).extracting(NewName::name).containsExactly("米猴桃");
        assertThat(choices()).isEmpty();
        assertThat(app.recipes().recipes(SalesShape.SHAPE)).singleElement().satisfies(r -> assertThat(r.recipe().names()).isEmpty());
    }
}
