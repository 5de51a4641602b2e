package ruralpost.sales.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
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
import ruralpost.sales.Channel;
import ruralpost.sales.ChannelKind;
import ruralpost.sales.Product;
import ruralpost.sales.Sale;
import ruralpost.sales.cube.SalesCube;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.KnownNames;
import ruralpost.sheet.Progress;
import ruralpost.sheet.SheetLook;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.TestSheets;
import ruralpost.sheet.plan.Outcome;
import ruralpost.sheet.plan.PlanCounts;
import ruralpost.sheet.recipe.RecipeName;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.text.UserException;
import ruralpost.value.Units;

/** Imports into a real ledger. */
class SalesImportTest {

    private static final String MAY = """
        日期,产品,渠道,地点,数量（公斤）,金额（元）,备注
        2021年5月1日,猕猴桃,邮乐网,十八洞村,300,1440,
        2021-05-02,湘西腊肉,邮乐小店,双龙镇,12.5,680,
        2021-05-02,湘西腊肉,邮乐小店,双龙镇,12.5,680,
        5月32日,土鸡蛋,邮乐网,双龙镇,3,26,
        2021.5.6,猕猴桃,邮乐网,十八洞村,-40,-50,退货
        """;

    @TempDir
    private Path folder;
    private AppContext app;

    @BeforeEach
    void open() {
        Founding.create(folder.resolve("ledger"), new Founding.Answers(433124, "Li", Lang.ZH, false));
        app = AppContext.open(folder.resolve("ledger"));
    }

    @AfterEach
    void close() {
        app.close();
    }

    private Path csv(String text) {
        return TestSheets.write(folder.resolve("sales.csv"), text.getBytes(StandardCharsets.UTF_8));
    }

    /** What one pass over a sheet said, read while the file was open. */
    private record Run(PlanCounts counts, List<String> problems, PlanDetails details, Long set) {
    }

    private Run run(String text, NameDecisions decisions, boolean commit, String... puts) {
        try (SheetFile file = SheetFile.open(csv(text))) {
            ColumnMapping mapping = SheetLook.at(file, file.firstVisible(), SalesShape.SHAPE, KnownNames.NONE).best();
            for (int i = 0; i < puts.length; i += 2) {
                mapping = mapping.put(puts[i], puts[i + 1]);
            }
            SheetImport.Planned planned = app.salesImport().plan(file, mapping, decisions, HoldDecisions.LEAVE, Progress.NONE);
            Texts zh = Texts.of(Lang.ZH);
            List<String> problems = planned.plan().problems().stream().map(p -> p.column() + p.row() + " " + p.raw() + " " + zh.get(p.problem())
                + (p.expected() == null ? "" : " | " + zh.get(p.expected()))).toList();
            Long set = commit ? setOf(planned) : null;
            return new Run(planned.counts(), problems, planned.details(), set);
        }
    }

    private Long setOf(SheetImport.Planned planned) {
        var written = app.salesImport().commit(planned, Progress.NONE);
        return written.set() == null ? null : written.set().id();
    }

    private Run take(String text) {
        return run(text, NameDecisions.of(UnknownNames.CREATE), true);
    }

    private List<Sale> sales() {
        SalesCube cube = app.cube().current();
        return app.sales().byIds(IntStream.range(0, cube.positions()).filter(cube::live).mapToObj(cube::id).toList());
    }

    private static PlanCounts counts(long read, long created, long updated, long unchanged, long rejected, long held) {
        return new PlanCounts(read, created, updated, unchanged, rejected, held);
    }

    @Test
    void createdThenNothingThenUndoneThenCreatedAgain() {
        Run first = take(MAY);
        assertThat(first.counts()).isEqualTo(counts(5, 4, 0, 0, 1, 0));
        assertThat(sales()).hasSize(4);
        Run again = take(MAY);
        assertThat(again.counts()).isEqualTo(counts(5, 0, 0, 4, 1, 0));
        assertThat(again.set()).isNull();
        assertThat(app.ledger().undo(first.set()).keptCount()).isZero();
        assertThat(sales()).isEmpty();
        assertThat(app.catalogue().products()).noneMatch(p -> p.name().equals("猕猴桃"));
        assertThat(take(MAY).counts()).isEqualTo(counts(5, 4, 0, 0, 1, 0));
        assertThat(sales()).hasSize(4);
        assertThat(app.ledger().check()).isEmpty();
    }

    @Test
    void twoIdenticalRowsStayTwo() {
        take(MAY);
        assertThat(sales()).filteredOn(s -> s.amount().money().fen() == 68_000).hasSize(2);
    }

    @Test
    void aRowWithADocumentNumberIsUpdatedAndKeepsWhatTheNewSheetDoesNotSay() {
        take("单号,日期,产品,数量（公斤）,金额,备注\nA1,2021-05-01,猕猴桃,300,1440,送到村口\nA2,2021-05-02,猕猴桃,10,50,\n");
        Run second = take("单号,日期,产品,金额\nA1,2021-05-01,猕猴桃,1500\nA3,2021-05-03,猕猴桃,5\n");
        assertThat(second.counts()).isEqualTo(counts(2, 1, 1, 0, 0, 0));
        Sale a1 = sales().stream().filter(s -> "A1".equals(s.docNumber())).findFirst().orElseThrow();
        assertThat(a1.amount().money().fen()).isEqualTo(150_000);
        assertThat(a1.remark()).isEqualTo("送到村口");
        assertThat(a1.quantity().toString()).isEqualTo("300 kg");
        app.ledger().undo(second.set());
        assertThat(sales()).extracting(Sale::docNumber).containsExactlyInAnyOrder("A1", "A2");
        assertThat(sales()).extracting(s -> s.amount().money().fen()).contains(144_000L);
    }

    @Test
    void aRowEditedSinceItsImportIsHeldAndNotOverwritten() {
        take("单号,日期,产品,金额\nA1,2021-05-01,猕猴桃,1440\n");
        Sale sale = sales().getFirst();
        app.ledger().write(Action.entry("sales", Message.of("ledger.kind.entry")), tx -> app.sales().update(tx, sale.edit().remark("核对过").build()));
        assertThat(take("单号,日期,产品,金额\nA1,2021-05-01,猕猴桃,1440\n").counts()).isEqualTo(counts(1, 0, 0, 1, 0, 0));
        Run changed = take("单号,日期,产品,金额\nA1,2021-05-01,猕猴桃,1500\n");
        assertThat(changed.counts()).isEqualTo(counts(1, 0, 0, 0, 0, 1));
        assertThat(changed.problems()).singleElement().asString().contains("手工改过");
        assertThat(sales()).singleElement().satisfies(s -> {
            assertThat(s.amount().money().fen()).isEqualTo(144_000);
            assertThat(s.remark()).isEqualTo("核对过");
        });
    }

    @Test
    void unknownNamesAreRejectedWithNamesThatResembleThem() {
        Run run = run("日期,产品,渠道,金额\n2021-05-01,猕猴桃,微店,5\n2021-05-01,猕猴桃,邮乐网商城,5\n", NameDecisions.of(UnknownNames.REJECT), true);
        assertThat(run.counts()).isEqualTo(counts(2, 0, 0, 0, 2, 0));
        assertThat(run.problems()).anyMatch(p -> p.startsWith("C2 微店 销售渠道里没有“微店”"))
            .anyMatch(p -> p.startsWith("C3 邮乐网商城") && p.contains("近似：邮乐网"));
        assertThat(app.cube().current().size()).isZero();
    }

    @Test
    void namesThatWouldBeCreatedAreListedAndOneOfThemCanMeanAKnownOne() {
        String sheet = "日期,产品,渠道,金额\n2021-05-01,猕猴桃,邮乐网商城,5\n2021-05-02,猕猴桃,邮乐网商城,6\n";
        Run open = run(sheet, NameDecisions.of(UnknownNames.CREATE), false);
        assertThat(open.details().newNames()).extracting(n -> n.field() + " " + n.name() + " " + n.rows() + " " + n.ambiguous() + " " + n.creatable())
            .containsExactly("product 猕猴桃 2 false true", "channel 邮乐网商城 2 false true");
        assertThat(open.details().newNames().getFirst().proposals()).isEmpty();
        assertThat(open.details().newNames().getLast().proposals().getFirst().record().name()).isEqualTo("邮乐网");
        long before = app.catalogue().channels().size();
        long mall = app.catalogue().channels().stream().filter(c -> c.name().equals("邮乐网")).findFirst().orElseThrow().stamp().id();
        Run decided = run(sheet, NameDecisions.of(UnknownNames.CREATE).use("channel", "邮乐网商城", mall), true);
        assertThat(decided.details().newNames()).extracting(NewName::name).containsExactly("猕猴桃");
        assertThat(decided.details().conclusions()).isEmpty();
        assertThat(app.catalogue().channels()).hasSize((int) before);
        assertThat(sales()).allMatch(s -> s.channelId() == mall);
        assertThat(take(sheet).counts().unchanged()).as("the decision is no part of the key").isEqualTo(2);
    }

    @Test
    void aBareQuantityTakesTheUsualUnitOfItsProduct() {
        app.ledger().write(Action.entry("sales", Message.of("ledger.kind.entry")), tx -> app.catalogue().save(tx,
            new Product(Stamp.NEW, "土鸡蛋", null, List.of("鸡蛋"), null, Units.find("箱").orElseThrow(), null, null, null)));
        Run run = take("日期,产品,数量\n2021-05-01,鸡蛋,3\n2021-05-01,腊肉,3\n");
        assertThat(run.counts()).isEqualTo(counts(2, 1, 0, 0, 1, 0));
        assertThat(run.problems()).singleElement().asString().startsWith("C3 3").contains("没有单位");
        assertThat(sales()).singleElement().satisfies(s -> assertThat(s.quantity().unit()).isEqualTo(Units.CARTON));
        Texts en = Texts.of(Lang.EN);
        assertThat(run.details().conclusions()).extracting(m -> en.get(m)).containsExactly("No unit, the product's usual one taken: 1",
            "鸡蛋 → 土鸡蛋: 1");
    }

    @Test
    void valuesThatWereNotTakenLiterallyAreToldAndStillImported() {
        try (SheetFile file = SheetFile.open(csv("日期,产品,金额\n2021-05-01,腊肉,约1.2万\n2021-05-02,腊肉,１２０\n"))) {
            ColumnMapping mapping = SheetLook.at(file, file.firstVisible(), SalesShape.SHAPE, KnownNames.NONE).best();
            SheetImport.Planned planned = app.salesImport().plan(file, mapping, NameDecisions.of(UnknownNames.CREATE), HoldDecisions.LEAVE, Progress.NONE);
            assertThat(planned.plan().outcome(2)).isEqualTo(Outcome.CREATE);
            assertThat(planned.plan().remarkedRows()).isEqualTo(1);
            assertThat(planned.plan().remarks()).singleElement().satisfies(r -> {
                assertThat(r.column() + r.row() + r.raw()).isEqualTo("C2约1.2万");
                assertThat(Texts.of(Lang.ZH).get(r.made())).startsWith("读作 约12,000.00 元：");
                assertThat(Texts.of(Lang.EN).get(r.made())).startsWith("Read as about 12,000.00 yuan: ");
            });
            app.salesImport().commit(planned, Progress.NONE);
            assertThat(app.salesImport().plan(file, mapping, NameDecisions.of(UnknownNames.CREATE), HoldDecisions.LEAVE, Progress.NONE).plan().remarkedRows())
                .as("looked at already").isZero();
        }
    }

    @Test
    void theSumsSayWhatTheFileHoldsAndWhatIsImported() {
        PlanDetails details = run(MAY, NameDecisions.of(UnknownNames.CREATE), false).details();
        assertThat(details.read().amount().money().fen()).isEqualTo((1440 + 680 + 680 + 26 - 50) * 100);
        assertThat(details.written().amount().money().fen()).isEqualTo((1440 + 680 + 680 - 50) * 100);
        assertThat(details.written().kilograms()).isEqualByComparingTo("285");
        assertThat(details.read().kilograms()).isEqualByComparingTo("288");
    }

    @Test
    void aCancelledImportChangesNothingAndItsPlanCanBeCarriedOutAfterwards() {
        StringBuilder sheet = new StringBuilder("日期,产品,渠道,数量（公斤）\n");
        IntStream.range(0, 3000).forEach(i -> sheet.append("2021-05-01,产品").append(i % 7).append(",新渠道,").append(i + 1).append('\n'));
        try (SheetFile file = SheetFile.open(csv(sheet.toString()))) {
            ColumnMapping mapping = SheetLook.at(file, file.firstVisible(), SalesShape.SHAPE, KnownNames.NONE).best();
            SheetImport.Planned planned = app.salesImport().plan(file, mapping, NameDecisions.of(UnknownNames.CREATE), HoldDecisions.LEAVE, Progress.NONE);
            int[] asked = {0};
            long before = app.ledger().lastSet();
            assertThatThrownBy(() -> app.salesImport().commit(planned, new Progress() {
                @Override
                public void at(long done, long total) {
                }

                @Override
                public boolean cancelled() {
                    return ++asked[0] > 5;
                }
            })).isInstanceOf(CancellationException.class);
            assertThat(app.ledger().lastSet()).isEqualTo(before);
            assertThat(app.cube().current().size()).isZero();
            app.salesImport().commit(planned, Progress.NONE);
            assertThat(app.cube().current().size()).isEqualTo(3000);
            assertThat(app.ledger().check()).isEmpty();
        }
    }

    @Test
    void aPlanOfAnOlderLedgerIsRefused() {
        try (SheetFile file = SheetFile.open(csv(MAY))) {
            ColumnMapping mapping = SheetLook.at(file, file.firstVisible(), SalesShape.SHAPE, KnownNames.NONE).best();
            SheetImport.Planned planned = app.salesImport().plan(file, mapping, NameDecisions.of(UnknownNames.CREATE), HoldDecisions.LEAVE, Progress.NONE);
            app.ledger().write(Action.entry("sales", Message.of("ledger.kind.entry")), tx -> app.catalogue().save(tx,
                new Channel(Stamp.NEW, "新渠道", ChannelKind.OTHER, null, List.of(), null)));
            assertThat(planned.plan().isStale()).isTrue();
            assertThatThrownBy(() -> app.salesImport().commit(planned, Progress.NONE)).isInstanceOf(UserException.class);
            assertThat(app.cube().current().size()).isZero();
        }
    }

    @Test
    void aConstantFillsWhatTheSheetLacks() {
        Run run = run("日期,产品,金额\n2021-05-01,腊肉,5\n", NameDecisions.of(UnknownNames.REJECT), false, "channel", "邮乐网");
        assertThat(run.problems()).allMatch(p -> p.startsWith("B2"));
        run = run("日期,产品,金额\n2021-05-01,腊肉,5\n", NameDecisions.of(UnknownNames.CREATE), true, "channel", "邮乐网");
        assertThat(run.counts().created()).isEqualTo(1);
        assertThat(sales().getFirst().channelId()).isNotNull();
    }

    @Test
    void rowsThatSumUpOthersAreNoSalesButAProductOfThatNameIs() {
        Run run = take("序号,日期,产品,金额\n1,2021-05-01,腊肉,5\n2,2021-05-02,腊肉,7\n上旬小计,,,12\n3,2021-05-11,合计机,9\n合 计,,,21\n,合计,,21\n");
        assertThat(run.counts()).isEqualTo(counts(3, 3, 0, 0, 0, 0));
        assertThat(run.details().read().amount().money().fen()).isEqualTo(2_100);
    }

    @Test
    void namesThatAreTooManyToListAreSaidToBeThere() {
        StringBuilder sheet = new StringBuilder("日期,产品,金额\n");
        IntStream.range(0, PlanDetails.LISTED + 7).forEach(i -> sheet.append("2021-05-01,产品").append(i).append(",1\n"));
        try (SheetFile file = SheetFile.open(TestSheets.write(folder.resolve("many.csv"), sheet.toString().getBytes(StandardCharsets.UTF_8)))) {
            PlanDetails details = app.salesImport().plan(file, SheetLook.at(file, file.firstVisible(), SalesShape.SHAPE, KnownNames.NONE).best(),
                NameDecisions.of(UnknownNames.CREATE), HoldDecisions.LEAVE, Progress.NONE).details();
            assertThat(details.newNames()).hasSize(PlanDetails.LISTED);
            assertThat(details.conclusions().stream().map(Texts.of(Lang.EN)::get)).containsExactly("Only the first 500 names are listed; rows with further names: 7");
        }
    }

    @Test
    void namesThatWaitForAChoiceAreCountedWhenTheyAreTooManyToList() {
        StringBuilder sheet = new StringBuilder("日期,产品,金额\n");
        List<RecipeName> gone = new ArrayList<>();
        for (int i = 0; i < PlanDetails.LISTED + 7; i++) {
            sheet.append("2021-05-01,产品").append(i).append(",1\n");
            gone.add(new RecipeName(SalesShape.PRODUCT, "产品" + i, RecipeName.Means.RECORD, "白茶", null, null));
        }
        try (SheetFile file = SheetFile.open(csv(sheet.toString()))) {
            PlanDetails details = app.salesImport().plan(file, SheetLook.at(file, file.firstVisible(), SalesShape.SHAPE, KnownNames.NONE).best(),
                NameDecisions.of(UnknownNames.CREATE).by(gone), HoldDecisions.LEAVE, Progress.NONE).details();
            assertThat(details.newNames()).hasSize(PlanDetails.LISTED).allMatch(NewName::ambiguous);
            assertThat(details.conclusions().stream().map(Texts.of(Lang.EN)::get)).contains("Only the first 500 names are listed; rows with further names: 7");
        }
    }
}
