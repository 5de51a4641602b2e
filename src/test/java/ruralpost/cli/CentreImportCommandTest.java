package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ruralpost.app.AppContext;
import ruralpost.centre.Asset;
import ruralpost.centre.AssetUse;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreChildren;
import ruralpost.centre.CentreKind;
import ruralpost.centre.Funding;
import ruralpost.centre.Have;
import ruralpost.centre.stock.Balance;
import ruralpost.centre.stock.MoveKind;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.centre.stock.StockMove;
import ruralpost.item.Item;
import ruralpost.item.ItemKind;
import ruralpost.item.Tracking;
import ruralpost.ledger.Action;
import ruralpost.ledger.Stamp;
import ruralpost.text.Message;
import ruralpost.value.Money;
import ruralpost.value.Period;

/** {@code import centres} and {@code import stock}: a county's register and its opening counts. */
class CentreImportCommandTest extends CliTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);
    private static final List<String> ITEMS = List.of("电脑", "电视", "文具", "图书", "礼品");
    private static final List<String> SOURCES = List.of("全国妇联项目", "县财政", "爱心企业捐赠");
    private static final int CENTRES = 1248;

    private Result take(String what, Path file, String... more) {
        return run(Stream.concat(Stream.of("import", what, file.toString(), "--format", "json"), Stream.of(more)).toArray(String[]::new));
    }

    private void goods() {
        inLedger(app -> app.ledger().write(Action.entry("centre", Message.of("x")), tx -> {
            ITEMS.forEach(n -> app.items().save(tx, new Item(Stamp.NEW, n, ItemKind.OTHER, List.of(), null, "件", Tracking.QUANTITY, null, false, null)));
            app.items().save(tx, new Item(Stamp.NEW, "投影仪", ItemKind.OTHER, List.of(), null, "台", Tracking.ASSET, null, false, null));
            SOURCES.forEach(n -> app.centres().fundings().save(tx, new Funding(Stamp.NEW, n, null, null, false, Period.of(DAY, DAY), null, null, null)));
            return null;
        }));
    }

    private Path register() {
        List<Object[]> rows = new ArrayList<>();
        rows.add(new Object[] {"序号", "编号", "儿童之家名称", "类型", "乡镇", "建成时间", "室内面积", "服务儿童数", "标识门牌"});
        for (int n = 1; n <= CENTRES; n++) {
            rows.add(new Object[] {n, "ET-%04d".formatted(n), "第%d村儿童之家".formatted(n), n % 3 == 0 ? "留守儿童活动中心" : "儿童之家", "第%d乡".formatted(n % 40 + 1),
                "2016-09-01", 30 + n % 7 + ".5", n % 50, "2017-03-01"});
        }
        return xlsx("register.xlsx", rows.toArray(Object[][]::new));
    }

    private static long count(int centre, int item) {
        return 1 + (centre * 7L + item * 13L) % 90;
    }

    private static String source(int centre, int item) {
        return SOURCES.get((centre + item) % SOURCES.size());
    }

    /** All centres and items in a row each, ten of them wrong. @param sums by item, then by source what the good rows say */
    private Path counts(Map<String, Long> sums) {
        List<Object[]> rows = new ArrayList<>();
        rows.add(new Object[] {"儿童之家编号", "物资", "数量", "资金来源", "金额", "期初日期"});
        for (int n = 1; n <= CENTRES; n++) {
            for (int i = 0; i < ITEMS.size(); i++) {
                rows.add(new Object[] {"ET-%04d".formatted(n), ITEMS.get(i), count(n, i), source(n, i), count(n, i) * 3, "2024-01-01"});
            }
        }
        Object[][] bad = {{0, "ET-9999"}, {0, "ET-"}, {1, "没有的物资"}, {2, -5}, {2, "许多"}, {2, 1.5}, {3, "没有的来源"}, {4, -3}, {5, "2015-01-01"}, {5, "年初"}};
        for (int b = 0; b < bad.length; b++) {
            rows.get(100 + b * 500)[(int) bad[b][0]] = bad[b][1];
        }
        for (int r = 1; r < rows.size(); r++) {
            if ((r - 100) % 500 != 0 || r > 100 + 9 * 500) {
                sums.merge(String.valueOf(rows.get(r)[1]), (long) rows.get(r)[2], Long::sum);
                sums.merge(String.valueOf(rows.get(r)[3]), (long) rows.get(r)[2], Long::sum);
            }
        }
        return xlsx("counts.xlsx", rows.toArray(Object[][]::new));
    }

    private static Map<String, Long> sums(AppContext app) {
        Map<Long, String> names = new HashMap<>();
        app.items().items().forEach(i -> names.put(i.stamp().id(), i.name()));
        app.centres().fundings().fundings().forEach(f -> names.put(f.stamp().id(), f.name()));
        Map<String, Long> sums = new HashMap<>();
        for (Balance b : app.centres().balances().current().balances(LATER)) {
            sums.merge(names.get(b.itemId()), b.quantity(), Long::sum);
            sums.merge(names.get(b.fundingId()), b.quantity(), Long::sum);
        }
        return sums;
    }

    /** Scenario S7. */
    @Test
    void aRegisterAndItsOpeningCountsAreTakenExactlyOnceAndTenBadRowsAreNamed() {
        goods();
        Path register = register();
        assertThat(take("centres", register).ended(0).out()).isEqualTo(json(CENTRES, CENTRES, 0, 0, 0, 0));
        assertThat(take("centres", register).ended(0).out()).isEqualTo(json(CENTRES, 0, 0, CENTRES, 0, 0));
        Map<String, Long> wanted = new HashMap<>();
        Path counts = counts(wanted);
        int all = CENTRES * ITEMS.size();
        Result first = take("stock", counts).ended(3);
        assertThat(first.out()).isEqualTo(json(all, all - 10, 0, 0, 10, 0));
        for (int b = 0; b < 10; b++) {
            int row = 101 + b * 500;
            String column = String.valueOf("AABCCCDEFF".charAt(b));
            assertThat(first.err()).contains("counts.xlsx, row %d, column %s (".formatted(row, column));
        }
        inLedger(app -> {
            assertThat(app.centres().centres().centres()).extracting(Centre::number).doesNotHaveDuplicates().hasSize(CENTRES);
            assertThat(sums(app)).isEqualTo(wanted);
        });
        assertThat(take("stock", counts).ended(3).out()).isEqualTo(json(all, 0, 0, all - 10, 10, 0));
        run("undo").ended(0);
        inLedger(app -> {
            assertThat(app.centres().balances().current().balances(LATER)).isEmpty();
            assertThat(app.centres().balances().current().size()).as("counter-entries").isEqualTo(2 * (all - 10));
        });
        assertThat(take("stock", counts).ended(3).out()).isEqualTo(json(all, all - 10, 0, 0, 10, 0));
        inLedger(app -> assertThat(sums(app)).isEqualTo(wanted));
        run("check").ended(0);
    }

    @Test
    void withoutADayStockIsThatOfTodayAsInTheWindow() {
        goods();
        String soon = LocalDate.now().plusDays(3).toString();
        take("centres", xlsx("c.xlsx", new Object[][] {{"编号", "名称", "房间数"}, {"ET-1", "甲村儿童之家", 1}})).ended(0);
        take("stock", xlsx("s.xlsx", new Object[][] {{"儿童之家编号", "物资", "数量", "期初日期"}, {"ET-1", "文具", 10, "2024-01-01"}, {"ET-1", "图书", 20, soon}})).ended(0);
        assertThat(run("query", "stock", "--by", "item").ended(0).out()).contains("文具,10").doesNotContain("图书");
        assertThat(run("query", "stock", "--by", "item", "--on", soon).ended(0).out()).contains("文具,10", "图书,20");
    }

    @Test
    void theFirstCentreIsARecordAlsoWhenItsNameAndKindAreWordsThatTitlesUse() {
        Path one = xlsx("one.xlsx", new Object[][] {{"编号", "名称", "类别"}, {"HY-001", "河畔儿童之家", "儿童之家"}});
        take("centres", one).ended(0);
        Path two = xlsx("two.xlsx", new Object[][] {{"编号", "名称", "类别"}, {"HY-002", "儿童之家", "儿童之家"}, {"HY-003", "新庄儿童之家", "儿童之家"}});
        take("centres", two).ended(0);
        inLedger(app -> assertThat(app.centres().centres().centres()).extracting(Centre::name).containsExactlyInAnyOrder("河畔儿童之家", "儿童之家", "新庄儿童之家"));
    }

    @Test
    void whatARegisterSaysOfACentreStandsInTheLedger() {
        Path file = xlsx("one.xlsx", new Object[][] {{"编号", "名称", "类型", "乡镇", "区划代码", "建成时间", "房间数", "室内面积", "开放时间", "管理员", "办公电话", "年度", "男童", "女童", "有规章制度"},
            {"ET-1", "甲村儿童之家", "", "花垣镇", "433124", "2016-09-01", 2, 45.5, "周六 9:00-17:00", "石老师", "0743-7221234", 2023, 12, 15, "2017-01-05"}});
        assertThat(take("centres", file).ended(0).out()).isEqualTo(json(1, 1, 0, 0, 0, 0));
        inLedger(app -> {
            Centre c = app.centres().centres().centres().getFirst();
            assertThat(List.of(c.kind(), c.place().divisionCode(), c.rooms(), c.indoorArea().toPlainString(), c.hours(), c.keeper(), c.phone(), c.haves().get(Have.RULES)))
                .containsExactly(CentreKind.CHILDRENS_HOME, "433124", 2, "45.5", "周六 9:00-17:00", "石老师", "0743-7221234", LocalDate.of(2017, 1, 5));
            assertThat(app.places().places()).anyMatch(p -> p.stamp().id() == c.place().parentId() && p.name().equals("花垣镇"));
            assertThat(app.centres().centres().children()).extracting(CentreChildren::year, CentreChildren::persons)
                .containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple(2023, 12L), org.assertj.core.groups.Tuple.tuple(2023, 15L));
        });
        Path more = xlsx("more.xlsx", new Object[][] {{"编号", "名称", "房间数", "男童", "女童", "年度"}, {"ET-1", "甲村儿童之家", 3, 12, 16, 2023}});
        assertThat(take("centres", more).ended(0).out()).isEqualTo(json(1, 0, 1, 0, 0, 0));
        inLedger(app -> {
            Centre c = app.centres().centres().centres().getFirst();
            assertThat(c.rooms()).isEqualTo(3);
            assertThat(c.keeper()).isEqualTo("石老师");
            assertThat(app.centres().centres().children()).extracting(CentreChildren::persons).containsExactlyInAnyOrder(12L, 16L);
        });
        Path bad = xlsx("bad.xlsx", new Object[][] {{"编号", "名称", "类型", "区划代码", "房间数", "服务儿童数", "男童", "女童"}, {"ET-2", "乙村", "", "", 1, "", "", ""},
            {"ET-3", "丙村儿童之家", "", "999999", 1, "", "", ""}, {"ET-4", "丁村儿童之家", "", "", -1, "", "", ""},
            {"ET-5", "戊村儿童之家", "", "", 1, 10, 4, 5}, {"ET-6", "己村儿童之家", "", "", 1, "", "", ""}, {"ET-6", "庚村儿童之家", "", "", 1, "", "", ""}});
        assertThat(take("centres", bad).ended(3).out()).isEqualTo(json(6, 1, 0, 0, 5, 0));
    }

    /** The seven haves as counties head them, each with its own day. */
    @Test
    void theSevenHavesAreTakenWithTheirDates() {
        Path file = xlsx("haves.xlsx", new Object[][] {{"编号", "名称", "房间数", "有标牌", "有场所", "有设备", "有人员", "有制度", "有活动", "有档案"},
            {"ET-7", "庚村儿童之家", 2, "2017-01-01", "2017-01-02", "2017-01-03", "2017-01-04", "2017-01-05", "", "2017-01-07"}});
        assertThat(take("centres", file).ended(0).out()).isEqualTo(json(1, 1, 0, 0, 0, 0));
        inLedger(app -> assertThat(app.centres().centres().centres().getFirst().haves()).hasSize(6).doesNotContainKey(Have.ACTIVITIES).containsEntry(Have.SIGN, LocalDate.of(2017, 1, 1))
            .containsEntry(Have.SITE, LocalDate.of(2017, 1, 2)).containsEntry(Have.EQUIPMENT, LocalDate.of(2017, 1, 3)).containsEntry(Have.MANAGERS, LocalDate.of(2017, 1, 4))
            .containsEntry(Have.RULES, LocalDate.of(2017, 1, 5)).containsEntry(Have.FILES, LocalDate.of(2017, 1, 7)));
    }

    @Test
    void itemsAcrossTheColumnsAssetsAndCorrectionsAreTaken() {
        goods();
        Path two = xlsx("c.xlsx", new Object[][] {{"编号", "名称", "房间数"}, {"ET-1", "甲村儿童之家", 1}, {"ET-2", "乙村儿童之家", 2}});
        assertThat(take("centres", two).ended(0).out()).isEqualTo(json(2, 2, 0, 0, 0, 0));
        Path matrix = xlsx("matrix.xlsx", new Object[][] {{"编号", "儿童之家名称", "文具", "图书", "礼品"}, {"ET-1", "甲村儿童之家", 10, 20, 0}, {"ET-2", "乙村儿童之家", 30, "", 5}});
        assertThat(take("stock", matrix, "--put", "day=2024-01-01", "--put", "funding=县财政").ended(0).out()).contains("\"created\":4");
        inLedger(app -> assertThat(sums(app)).isEqualTo(Map.of("文具", 40L, "图书", 20L, "礼品", 5L, "县财政", 65L)));
        Path corrected = xlsx("matrix2.xlsx", new Object[][] {{"编号", "儿童之家名称", "物资", "数量", "资金来源", "日期"}, {"ET-1", "乙村儿童之家", "文具", 1, "县财政", "2024-01-01"}});
        assertThat(take("stock", corrected).ended(3).out()).isEqualTo(json(1, 0, 0, 0, 1, 0));
        Object[] head = {"编号", "资产名称", "资产编号", "序列号", "原值", "状态", "日期"};
        assertThat(take("stock", xlsx("assets.xlsx", new Object[][] {head, {"ET-1", "投影仪", "JY-1", "S1", 3000, "在用", "2024-01-01"},
            {"ET-2", "投影仪", "JY-2", "S2", 3100, "闲置", "2024-01-01"}, {"ET-2", "投影仪", "JY-1", "S3", 1, "在用", "2024-01-01"},
            {"ET-2", "文具", "JY-4", "", "", "", "2024-01-01"}})).ended(3).out())
            .isEqualTo(json(4, 2, 0, 0, 2, 0));
        Path again = xlsx("assets2.xlsx", new Object[][] {head, {"ET-2", "投影仪", "JY-1", "S1", 3000, "待修", "2024-01-01"}});
        assertThat(take("stock", again).ended(0).out()).isEqualTo(json(1, 0, 1, 0, 0, 0));
        inLedger(app -> {
            Asset a = app.centres().assets().tagged("JY-1").orElseThrow();
            assertThat(List.of(a.use(), a.serial(), a.value())).containsExactly(AssetUse.BROKEN, "S1", Money.ofYuan(3000));
            long second = app.centres().centres().centres().stream().filter(c -> Objects.equals(c.number(), "ET-2")).findFirst().orElseThrow().id();
            assertThat(app.centres().balances().current().whereabouts(a.stamp().id(), LATER).spot().centreId()).isEqualTo(second);
            app.ledger().write(Action.entry("centre", Message.of("x")), tx -> app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.LOAN, "L", DAY),
                List.of(StockMove.at(MoveKind.LENT, second, a.itemId(), 1).asset(a.stamp().id()))));
        });
        Path third = xlsx("assets3.xlsx", new Object[][] {head, {"ET-1", "投影仪", "JY-1", "S1", 3000, "待修", "2024-01-01"}});
        assertThat(take("stock", third).out()).isEqualTo(json(1, 0, 0, 0, 0, 1));
        run("undo").ended(0);
        run("undo").ended(0);
        inLedger(app -> assertThat(app.centres().assets().tagged("JY-1").orElseThrow().use()).isEqualTo(AssetUse.IN_USE));
        assertThat(take("stock", again).ended(0).out()).isEqualTo(json(1, 0, 1, 0, 0, 0));
        run("check").ended(0);
    }

    @Test
    void assetsWithoutTagsGetTheNextFreeOnesWhichThePlanShows() {
        goods();
        Path two = xlsx("c.xlsx", new Object[][] {{"编号", "名称", "房间数"}, {"ET-1", "甲村儿童之家", 1}, {"ET-2", "乙村儿童之家", 2}});
        assertThat(take("centres", two).ended(0).out()).isEqualTo(json(2, 2, 0, 0, 0, 0));
        assertThat(take("stock", xlsx("tagged.xlsx", new Object[][] {{"编号", "资产名称", "资产编号", "日期"}, {"ET-1", "投影仪", "HY-2024-007", "2024-01-01"}})).ended(0).out())
            .isEqualTo(json(1, 1, 0, 0, 0, 0));
        Path untagged = xlsx("untagged.xlsx", new Object[][] {{"编号", "资产名称", "数量", "序列号", "金额", "日期"}, {"ET-1", "投影仪", 3, "", 100, "2024-02-01"},
            {"ET-2", "投影仪", 1, "S-1", "", "2024-02-01"}, {"ET-2", "投影仪", 1, "S-2", "", "2024-02-01"}, {"ET-2", "投影仪", 2, "S-3", "", "2024-02-01"},
            {"ET-2", "投影仪", -1, "", "", "2024-02-01"}});
        Result planned = take("stock", untagged, "--dry-run").ended(3);
        assertThat(planned.err()).contains("The 3 pieces get the tags HY-2024-008 to HY-2024-010", "Gets the tag ET2-2024-001", "Gets the tag ET2-2024-002");
        assertThat(take("stock", untagged).ended(3).out()).isEqualTo(json(5, 3, 0, 0, 2, 0));
        inLedger(app -> {
            assertThat(app.centres().assets().assets()).extracting(Asset::tag)
                .containsExactlyInAnyOrder("HY-2024-007", "HY-2024-008", "HY-2024-009", "HY-2024-010", "ET2-2024-001", "ET2-2024-002");
            assertThat(app.centres().assets().assets()).filteredOn(a -> a.tag().startsWith("HY-2024-0") && a.value() != null).extracting(Asset::value)
                .containsExactlyInAnyOrder(Money.ofFen(3333), Money.ofFen(3333), Money.ofFen(3334));
        });
        assertThat(take("stock", untagged).ended(3).out()).as("the same pieces are recognised").isEqualTo(json(5, 0, 0, 3, 2, 0));
        Path other = xlsx("other.xlsx", new Object[][] {{"日期", "儿童之家编号", "物品名称", "数量"}, {"2024-02-01", "ET-1", "投影仪", 3}, {"2024-02-01", "ET-1", "投影仪", 1}});
        assertThat(take("stock", other).ended(0).out()).as("three are there, one is new").isEqualTo(json(2, 1, 0, 1, 0, 0));
        run("undo").ended(0);
        run("undo").ended(0);
        assertThat(take("stock", untagged).ended(3).out()).isEqualTo(json(5, 3, 0, 0, 2, 0));
        run("check").ended(0);
    }

    private List<String> served() {
        List<String> served = new ArrayList<>();
        inLedger(app -> app.centres().centres().children().forEach(c -> served.add(c.year() + " " + c.band() + " " + c.sex() + " " + c.persons())));
        return served.stream().sorted().toList();
    }

    @Test
    void childrenServedAreTakenByAgeAndSexForEachYear() {
        Path all = xlsx("all.xlsx", new Object[][] {{"编号", "儿童之家名称", "服务儿童数", "年度"}, {"ET-1", "甲村儿童之家", 30, 2023}});
        assertThat(take("centres", all).ended(0).out()).isEqualTo(json(1, 1, 0, 0, 0, 0));
        Object[] head = {"儿童之家编号", "儿童之家名称", "年度", "6岁以下男", "6岁以下女", "6-11岁男童", "6-11岁女童", "12-15岁", "服务儿童数"};
        Path banded = xlsx("banded.xlsx", new Object[][] {head, {"ET-1", "甲村儿童之家", 2023, 3, 4, 8, 9, 6, 30}, {"ET-2", "乙村儿童之家", 2023, 1, 0, 2, 3, "", 6},
            {"ET-3", "丙村儿童之家", 2023, 1, 2, 3, 4, 5, 16}, {"ET-4", "丁村儿童之家", 2023, 1, 2, -3, 4, 5, ""}});
        Result first = take("centres", banded).ended(3);
        assertThat(first.out()).isEqualTo(json(4, 1, 1, 0, 2, 0));
        assertThat(first.err()).contains("16", "15", "-3");
        List<String> wanted = List.of("2023 FROM_12 null 6", "2023 FROM_6 FEMALE 3", "2023 FROM_6 FEMALE 9", "2023 FROM_6 MALE 2", "2023 FROM_6 MALE 8", "2023 UNDER_6 FEMALE 4",
            "2023 UNDER_6 MALE 1", "2023 UNDER_6 MALE 3");
        assertThat(served()).isEqualTo(wanted);
        assertThat(take("centres", banded).ended(3).out()).isEqualTo(json(4, 0, 0, 2, 2, 0));
        Path next = xlsx("next.xlsx", new Object[][] {head, {"ET-1", "甲村儿童之家", 2024, 2, 2, 2, 2, 2, 10}});
        assertThat(take("centres", next).ended(0).out()).isEqualTo(json(1, 0, 1, 0, 0, 0));
        assertThat(served()).hasSize(13).contains("2024 FROM_12 null 2").containsAll(wanted);
        run("undo").ended(0);
        run("undo").ended(0);
        assertThat(served()).containsExactly("2023 null null 30");
    }
}
