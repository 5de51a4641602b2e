package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import ruralpost.ledger.Stamp;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.sales.Product;
import ruralpost.sales.Sale;

/** {@code import sales}: one summary over all files, problems on standard error, the ledger unchanged where a file cannot be read. */
class ImportCommandTest extends CliTest {

    private Result imported(Path file, String... more) {
        String[] args = new String[5 + more.length];
        List.of("import", "sales", file.toString(), "--format", "json").toArray(args);
        System.arraycopy(more, 0, args, 5, more.length);
        return run(args);
    }

    private long sets() {
        long[] sets = new long[1];
        inLedger(app -> sets[0] = app.ledger().lastSet());
        return sets[0];
    }

    private int sales() {
        int[] sales = new int[1];
        inLedger(app -> sales[0] = app.cube().current().size());
        return sales[0];
    }

    @Test
    void theSameFileAgainCreatesNothing() {
        Path file = xlsx("sales.xlsx", new Object[][] {{"销售日期", "单品名称", "销量(千克)"}, {"2020-07-01", "上海青", 4.123}, {"2020-07-01", "云南生菜", 7},
            {"2020-07-01", "云南生菜", 7}});
        assertThat(imported(file).ended(0).out()).isEqualTo(json(3, 3, 0, 0, 0, 0));
        assertThat(imported(file).ended(0).out()).isEqualTo(json(3, 0, 0, 3, 0, 0));
        assertThat(sales()).isEqualTo(3);
    }

    @Test
    void rowsNumberedFromOneInEachMonthDoNotOverwriteTheMonthBefore() {
        Path may = xlsx("may.xlsx", new Object[][] {{"编号", "日期", "产品", "金额"}, {1, "2021-05-01", "橙子", 100}, {2, "2021-05-02", "橙子", 200}});
        Path june = xlsx("june.xlsx", new Object[][] {{"编号", "日期", "产品", "金额"}, {1, "2021-06-01", "橙子", 100}, {2, "2021-06-02", "苹果", 250}});
        assertThat(imported(may).ended(0).out()).isEqualTo(json(2, 2, 0, 0, 0, 0));
        assertThat(imported(june).ended(0).out()).isEqualTo(json(2, 2, 0, 0, 0, 0));
    }

    @Test
    void whatIsNoRecordAndWhatIsNotTakenLiterallyIsSaid() {
        Path file = csv("said.csv", "日期,产品,金额", "2021-03-01,橙子,约1.2万", "2021-03-02,橙子,(100)", "2021-03-03,橙子,(30)", "合计,,12000");
        Result result = run("import", "sales", file.toString(), "--lang", "en").ended(0);
        assertThat(result.err()).contains("said.csv: rows that hold no record: Total 1 (row 5)")
            .contains("said.csv, row 2, column C (Amount), \"约1.2万\": Read as about 12,000.00 yuan: a word was read as the bound; a scale word was multiplied in")
            .contains("said.csv, row 3, column C (Amount), \"(100)\": Read as −100.00 yuan").contains("(2 such)");
    }

    @Test
    void filesThatAreNoSalesAreNamedAllAtOnceAndSkippedOnlyWhenAsked() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("folder"));
        Files.createDirectories(folder.resolve("older"));
        Files.writeString(folder.resolve("a.csv"), "日期,产品,金额\n2021-05-01,橙子,1\n");
        Files.writeString(folder.resolve("notes.txt"), "请按时上报\n");
        Files.writeString(folder.resolve("prices.csv"), "产品,单价\n橙子,30\n");
        Files.writeString(folder.resolve("letter.docx"), "x");
        Result refused = run("import", "sales", folder.toString(), "--lang", "en").ended(2);
        assertThat(refused.err()).contains("folder: not looked at: letter.docx · older/").contains("notes.txt").contains("prices.csv").contains("--unfit skip");
        assertThat(sales()).isZero();
        Result skipped = run("import", "sales", folder.toString(), "--lang", "en", "--unfit", "skip").ended(3);
        assertThat(skipped.err()).containsOnlyOnce("Skipped: \"prices.csv\"").containsOnlyOnce("Skipped: \"notes.txt\"");
        assertThat(sales()).isEqualTo(1);
        run("import", "sales", folder.resolve("prices.csv").toString(), "--unfit", "skip").ended(2);
    }

    @Test
    void aPlaceThatWasFilledInForOneSenderIsNotTakenForAnother() {
        String[] may = {"填报单位：双龙镇邮政所,,", "日期,产品,金额", "2021-05-01,橙子,1"};
        run("import", "sales", csv("may.csv", may).toString(), "--put", "地点=十八洞村").ended(0);
        Result same = run("import", "sales", csv("june.csv", may[0], may[1], "2021-06-01,橙子,20").toString(), "--lang", "en").ended(0);
        assertThat(same.err()).contains("june.csv: as in earlier sheets of this kind, Seller is \"十八洞村\"");
        Result other = run("import", "sales", csv("other.csv", "填报单位：石栏镇邮政所,,", may[1], "2021-06-01,橙子,300").toString(), "--lang", "en").ended(0);
        assertThat(other.err()).doesNotContain("十八洞村");
        assertThat(run("query", "sales", "--by", "seller").lines()).anyMatch(l -> l.startsWith("十八洞村,21.00")).anyMatch(l -> l.startsWith(",300.00"));
        run("import", "sales", csv("other7.csv", "填报单位：石栏镇邮政所,,", may[1], "2021-07-01,橙子,300").toString(), "--put", "地点=石栏镇").ended(0);
        assertThat(run("import", "sales", csv("july.csv", may[0], may[1], "2021-07-01,橙子,7").toString(), "--lang", "en").ended(0).err())
            .as("each sender has his own").contains("十八洞村").doesNotContain("石栏镇");
    }

    @Test
    void aRowThatHappensToBeLikeOneOfAnotherSheetAndRowsThatTheNextIssueLacksAreSaid() {
        String head = "日期,产品,金额";
        String[] one = {head, "2021-05-01,橙子,100", "2021-05-02,橙子,7", "2021-05-03,橙子,8", "2021-05-04,橙子,9"};
        run("import", "sales", csv("one.csv", one).toString()).ended(0);
        Result other = run("import", "sales", csv("two.csv", head, "2021-05-01,橙子,100", "2021-05-02,柚子,3", "2021-05-03,柚子,4", "2021-05-04,柚子,5").toString(), "--lang", "en").ended(0);
        assertThat(other.err()).contains("two.csv: 1 row is just like records from other sheets and taken for the same");
        Result again = run("import", "sales", csv("again.csv", one[0], one[1], one[2].replace("05-02", "05-03"), one[3], one[4]).toString(), "--lang", "en").ended(0);
        assertThat(again.err()).contains("again.csv: 1 record of this sheet as it was imported before is not in it now").doesNotContain("just like");
    }

    @Test
    void namesThatAreNewAreSaid() {
        Path file = csv("new.csv", "日期,产品,渠道,金额", "2021-03-01,橙子,不知道网,12", "2021-03-02,柚子,不知道网,13");
        assertThat(run("import", "sales", file.toString(), "--lang", "en", "--dry-run").ended(0).err()).contains("new.csv: would be new under Product, 2: 橙子 · 柚子")
            .contains("new.csv: would be new under Channel, 1: 不知道网");
        assertThat(run("import", "sales", file.toString(), "--lang", "en").ended(0).err()).contains("new.csv: new under Product, 2: 橙子 · 柚子");
    }

    @Test
    void newNamesThatAreLikeOneAnotherAreSaid() {
        Path file = csv("alike.csv", "日期,产品,地点,金额", "2021-03-01,橙子,石栏镇,12", "2021-03-01,柚子,石栏,13", "2021-03-01,苹果,龙潭镇,13");
        assertThat(run("import", "sales", file.toString(), "--lang", "en").ended(0).err())
            .contains("alike.csv: new names under Seller are like one another and may be the same: 石栏镇 · 石栏").doesNotContain("under Product are like");
    }

    @Test
    void plansAreImportedTheSameWayAndTheSameFileAgainCreatesNone() {
        Path file = csv("plans.csv", "指标,年度,渠道,计划数,力争目标", "销售额,2021年,,420万,550万 力争；600万 冲刺", "订单数,2021年第3季度,,5000,", "销售额,2021年,,很多,");
        Result first = run("import", "plans", file.toString(), "--format", "json").ended(3);
        assertThat(first.out()).isEqualTo(json(3, 2, 0, 0, 1, 0));
        assertThat(first.err()).contains("Returned: plans.csv, row 4, column D").contains("\"很多\"");
        inLedger(app -> assertThat(app.plans().plans()).extracting(p -> p.measure() + " " + p.target().toPlainString() + " " + p.steps().size())
            .containsExactlyInAnyOrder("AMOUNT 4200000 2", "ORDERS 5000 0"));
        assertThat(run("import", "plans", file.toString(), "--format", "json").ended(3).out()).isEqualTo(json(3, 0, 0, 2, 1, 0));
        run("undo").ended(0);
        inLedger(app -> assertThat(app.plans().plans()).isEmpty());
        assertThat(run("import", "plans", "--help").ended(0).out()).contains("plans");
    }

    @Test
    void afterAnUndoAllRowsAreCreatedAgain() {
        Path file = sample();
        imported(file).ended(0);
        run("undo").ended(0);
        run("check").ended(0);
        assertThat(sales()).isZero();
        assertThat(imported(file).ended(0).out()).isEqualTo(json(4, 4, 0, 0, 0, 0));
    }

    @Test
    void rejectedRowsAreListedWithWhatWasExpectedAndTheOthersAreTaken() throws IOException {
        Path file = csv("bad.csv", "日期,产品,金额", "2021-02-30,橙子,10", "2021-03-01,橙子,十几块", "2021-03-02,橙子,12");
        Path errors = temp.resolve("errors.xlsx");
        Result r = imported(file, "--errors", errors.toString()).ended(3);
        assertThat(r.out()).isEqualTo(json(3, 1, 0, 0, 2, 0));
        assertThat(r.err()).contains("Returned: bad.csv, row 2, column A (").contains("\"2021-02-30\"").contains("Expected a date such as 2021-02-28")
            .contains("row 3, column C (").contains("\"十几块\"").contains(errors.toString());
        try (ReadableWorkbook book = new ReadableWorkbook(errors.toFile())) {
            List<String> first = book.getFirstSheet().read().stream().map(row -> row.getCellText(5)).toList();
            assertThat(first).contains("2021-02-30", "十几块");
        }
    }

    @Test
    void onlyTwentyProblemsAreListed() {
        String[] lines = new String[31];
        lines[0] = "日期,产品,金额";
        for (int i = 1; i <= 30; i++) {
            lines[i] = "昨天,橙子," + i;
        }
        Result r = imported(csv("many.csv", lines)).ended(3);
        assertThat(r.err().lines().filter(l -> l.startsWith("Returned")).count()).isEqualTo(20);
        assertThat(r.err()).contains("10 more problems");
    }

    @Test
    void aRowEditedByHandIsHeldNotOverwritten() {
        Path file = csv("orders.csv", "单号,日期,产品,金额", "A1,2021-03-01,橙子,10", "A2,2021-03-01,橙子,11");
        imported(file).ended(0);
        entry("sales", (app, tx) -> {
            Sale sale = app.sales().byId(app.cube().current().id(0)).orElseThrow();
            app.sales().update(tx, sale.edit().remark("checked").build());
        });
        Path changed = csv("orders2.csv", "单号,日期,产品,金额", "A1,2021-03-01,橙子,99", "A2,2021-03-01,橙子,98");
        Result r = imported(changed).ended(3);
        assertThat(r.out()).isEqualTo(json(2, 0, 1, 0, 0, 1));
        assertThat(r.err()).contains("Held: orders2.csv");
    }

    @Test
    void heldRowsAreCountedByTheirReasonAndTakenWhenAskedFor() {
        imported(csv("days.csv", "日期,产品,金额", "2021-03-01,橙子,10", "2021-03-02,橙子,11")).ended(0);
        Path month = csv("month.csv", "日期,产品,金额,备注", "2021年3月,橙子,21,合计", "2021-03-02,橙子,11,补录");
        Result left = imported(month).ended(3);
        assertThat(left.out()).isEqualTo(json(2, 0, 0, 0, 0, 2));
        assertThat(left.err()).contains("A total and its parts may overlap: 1 rows").contains("Probable duplicate: 1 rows").contains("--held take")
            .contains("2 records of the ledger for 2021-03-01 to 2021-03-02").contains("21.00 yuan in all");
        assertThat(sets()).isEqualTo(2);
        assertThat(imported(month, "--held", "take").ended(0).out()).isEqualTo(json(2, 2, 0, 0, 0, 0));
        assertThat(imported(month, "--held", "perhaps").ended(2).err()).contains("leave, take");
        assertThat(run("import", "sales", "--help").ended(0).out()).contains("--held");
    }

    @Test
    void aCorrectionInALaterFileOfTheSameCommandWins() {
        Path first = csv("a.csv", "单号,日期,产品,金额", "A1,2021-03-01,橙子,10");
        Path second = csv("b.csv", "单号,日期,产品,金额", "A1,2021-03-01,橙子,12");
        Result r = run("import", "sales", first.toString(), second.toString()).ended(0);
        assertThat(r.out()).contains("The import of 2 files is change set 2").contains("created 1, updated 1");
        assertThat(run("query", "sales", "--by", "product").out()).contains("橙子,12.00");
    }

    @Test
    void dryRunWritesNothing() {
        assertThat(imported(sample(), "--dry-run").ended(0).out()).isEqualTo(json(4, 4, 0, 0, 0, 0));
        assertThat(sets()).isEqualTo(1);
        assertThat(run("import", "sales", sample().toString(), "--dry-run").ended(0).out()).startsWith("Nothing was written");
    }

    @Test
    void putFillsAColumnThatTheFileLacks() {
        Path file = csv("short.csv", "日期,金额", "2021-03-01,10");
        Result r = imported(file).ended(2);
        assertThat(r.err()).contains("short.csv");
        imported(file, "--put", "产品=橙子", "--put", "channel=邮乐网").ended(0);
        assertThat(run("query", "sales", "--by", "product,channel").out()).contains("橙子,邮乐网,10.00");
        assertThat(imported(file, "--put", "nonsense=1").ended(2).err()).contains("nonsense");
        assertThat(imported(file, "--put", "channel").ended(2).err()).contains("FIELD=VALUE");
        assertThat(imported(file, "--put", "channel=a", "--put", "channel=b").ended(2).err()).contains("twice");
    }

    @Test
    void unknownNamesAreRejectedWhenAskedFor() {
        Result r = imported(sample(), "--unknown", "reject").ended(3);
        assertThat(r.out()).isEqualTo(json(4, 0, 0, 0, 4, 0));
        assertThat(r.err()).contains("猕猴桃");
        assertThat(sets()).isEqualTo(1);
    }

    @Test
    void namesakesAreRejectedAndNewNamesThatResembleOthersAreTold() {
        entry("sales", (app, tx) -> {
            for (String division : List.of("320106", "320302")) {
                app.places().save(tx, new Place(Stamp.NEW, "鼓楼区", PlaceKind.SITE, List.of(), null, division, null, null, null, null, null));
            }
            app.catalogue().save(tx, new Product(Stamp.NEW, "猕猴桃", null, List.of(), null, null, null, null, null));
        });
        Path file = csv("near.csv", "日期,产品,地点,金额", "2021-03-01,米猴桃,徐州鼓楼区,10", "2021-03-01,猕猴桃,鼓楼区,11");
        Result r = imported(file).ended(3);
        assertThat(r.out()).isEqualTo(json(2, 1, 0, 0, 1, 0));
        assertThat(r.err()).contains("near.csv: Seller \"徐州鼓楼区\" taken for \"江苏省徐州市鼓楼区\" (it lies in 徐州), rows: 1")
            .contains("near.csv: Product \"米猴桃\" was created; the ledger has similar ones: 猕猴桃")
            .contains("may be any of 2 records").contains("江苏省南京市鼓楼区 (Ule shop), 江苏省徐州市鼓楼区 (Ule shop)");
    }

    @Test
    void severalFilesAndFoldersGiveOneSummary() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("folder"));
        Files.move(sample(), folder.resolve("a.csv"));
        Files.writeString(folder.resolve("b.csv"), "日期,产品,金额\n2021-07-01,橙子,5\n");
        Path third = csv("c.csv", "日期,产品,金额", "2021-07-02,橙子,6", "2021-07-40,橙子,6");
        Result r = run("import", "sales", folder.toString(), third.toString(), "--format", "json").ended(3);
        assertThat(r.out()).isEqualTo(json(7, 6, 0, 0, 1, 0));
        assertThat(sets()).as("one change set for all files").isEqualTo(2);
    }

    @Test
    void aFileThatComesTwiceIsTakenOnce() {
        Path file = sample();
        Result r = run("import", "sales", file.toString(), file.toString(), "--format", "json").ended(0);
        assertThat(r.out()).isEqualTo(json(8, 4, 0, 4, 0, 0));
    }

    @Test
    void oneUnreadableFileLeavesTheLedgerUnchanged() throws IOException {
        byte[] whole = Files.readAllBytes(xlsx("whole.xlsx", new Object[][] {{"日期", "产品", "金额"}, {"2021-01-01", "橙子", 3}}));
        Path cut = Files.write(temp.resolve("cut.xlsx"), java.util.Arrays.copyOf(whole, whole.length / 2));
        Result r = run("import", "sales", sample().toString(), cut.toString()).ended(2);
        assertThat(r.err()).contains("cut.xlsx");
        assertThat(r.out()).isEmpty();
        assertThat(sets()).isEqualTo(1);
        assertThat(run("import", "sales", sample().toString(), csv("x.csv", "甲,乙", "1,2").toString()).ended(2).err()).contains("x.csv");
        assertThat(run("import", "sales", temp.resolve("absent.xlsx").toString()).ended(2).err()).contains("absent.xlsx");
        assertThat(sets()).isEqualTo(1);
    }

    @Test
    void theSheetIsChosenByName() {
        Path file = xlsx("book.xlsx", new Object[][] {{"日期", "产品", "金额"}, {"2021-01-01", "橙子", 3}});
        assertThat(imported(file, "--sheet", "别的").ended(2).err()).contains("别的").contains("销售");
        imported(file, "--sheet", "销售").ended(0);
    }

    @Test
    void allSheetsOfAYearAreTakenAtOnceAndHandedBackInOneFile() throws IOException {
        Path file = temp.resolve("year.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook book = new Workbook(out, "t", "1.0");
            for (String month : List.of("2021年1月", "2021年2月", "说明", "旧表")) {
                Worksheet sheet = book.newWorksheet(month);
                if (month.equals("旧表")) {
                    sheet.setVisibilityState(org.dhatim.fastexcel.VisibilityState.HIDDEN);
                }
                Object[][] rows = !month.endsWith("月") ? new Object[][] {{"各月一张"}} : new Object[][] {{"产品", "金额"}, {"橙子", month.contains("1月") ? 3 : 4}, {"苹果", "几块"}};
                for (int r = 0; r < rows.length; r++) {
                    for (int c = 0; c < rows[r].length; c++) {
                        if (rows[r][c] instanceof Integer number) {
                            sheet.value(r, c, number);
                        } else {
                            sheet.value(r, c, (String) rows[r][c]);
                        }
                    }
                }
            }
            book.finish();
        }
        assertThat(imported(file, "--dry-run").ended(3).out()).isEqualTo(json(2, 1, 0, 0, 1, 0));
        Path back = temp.resolve("back");
        Result all = imported(file, "--sheet", "*", "--hand-back", back.toString()).ended(3);
        assertThat(all.out()).isEqualTo(json(4, 2, 0, 0, 2, 0));
        assertThat(all.err().lines().filter(l -> l.contains("were not read"))).as("a sheet is never passed over in silence, and told once").hasSize(2)
            .anySatisfy(l -> assertThat(l).contains("说明").doesNotContain("2021年")).anySatisfy(l -> assertThat(l).contains("旧表"));
        inLedger(app -> assertThat(app.ledger().lastSet()).as("one change set").isEqualTo(2));
        try (Stream<Path> files = Files.list(back)) {
            Path marked = files.toList().getFirst();
            try (ReadableWorkbook book = new ReadableWorkbook(marked.toFile())) {
                assertThat(book.getSheets().map(x -> {
                    try {
                        return x.read().stream().filter(r -> r.getCellText(2).contains("几块")).count();
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                }).toList()).containsExactly(1L, 1L, 0L, 0L);
            }
        }
    }

    @Test
    void anAmountMergedOverSeveralRowsIsFlagged() throws IOException {
        Path file = temp.resolve("merged.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook book = new Workbook(out, "t", "1.0");
            Worksheet sheet = book.newWorksheet("s");
            String[][] rows = {{"日期", "产品", "数量（斤）", "金额"}, {"2021-05-01", "橙子", "1", "100"}, {"2021-05-01", "苹果", "2", null}};
            for (int r = 0; r < rows.length; r++) {
                for (int c = 0; c < rows[r].length; c++) {
                    sheet.value(r, c, rows[r][c]);
                }
            }
            sheet.range(1, 3, 2, 3).merge();
            book.finish();
        }
        assertThat(run("import", "sales", file.toString(), "--lang", "en").ended(0).err())
            .contains("merged.xlsx, row 2, column D (Amount), \"100\": The cell of this number is merged down to row 3");
    }

    @Test
    void aRecipeThatDoesNotFitIsSaidAndNothingIsTaken() throws IOException {
        imported(csv("may.csv", "日期,产品,金额", "2021-05-01,橙子,10")).ended(0);
        String[] json = new String[1];
        inLedger(app -> json[0] = app.salesImport().looking().recipes().getFirst().recipe().toJson());
        Path recipe = Files.writeString(temp.resolve("recipe.json"), json[0]);
        assertThat(imported(csv("other.csv", "时间,品名,成交额", "2021-06-01,橙子,10"), "--recipe", recipe.toString()).ended(2).err())
            .contains("other.csv").contains("recipe.json");
        assertThat(sales()).isEqualTo(1);
        imported(csv("june.csv", "日期,产品,金额", "2021-06-01,橙子,10"), "--recipe", recipe.toString()).ended(0);
        assertThat(sales()).isEqualTo(2);
    }

    private Path recipeWith(String names) throws IOException {
        imported(csv("may.csv", "日期,产品,地点,金额", "2021-05-01,腊肉,吉首市,10")).ended(0);
        String[] json = new String[1];
        inLedger(app -> json[0] = app.salesImport().looking().recipes().getFirst().recipe().toJson());
        return Files.writeString(temp.resolve("recipe.json"), json[0].replace("\"names\" : [ ]", "\"names\" : " + names));
    }

    @Test
    void aRecipeSaysWhatNamesMeanBeforeWhatIsRemembered() throws IOException {
        Path recipe = recipeWith("""
            [{"field": "product", "written": "土特产", "means": "record", "record": "腊肉"},
             {"field": "product", "written": "不在", "means": "record", "record": "茶油"},
             {"field": "seller", "written": "鼓楼", "means": "record", "record": "鼓楼区", "parent": "江苏省徐州市"},
             {"field": "seller", "written": "双龙", "means": "create"}]""");
        entry("sales", (app, tx) -> {
            app.places().save(tx, new Place(Stamp.NEW, "鼓楼区", PlaceKind.SITE, List.of(), null, "320106", null, null, null, null, null));
            app.places().save(tx, new Place(Stamp.NEW, "鼓楼区", PlaceKind.SITE, List.of(), null, "320302", null, null, null, null, null));
            app.places().save(tx, new Place(Stamp.NEW, "双龙镇", PlaceKind.SITE, List.of(), null, null, null, null, null, null, null));
            new ruralpost.sheet.names.NameChoiceStore(app.ledger()).keep(tx, "sales", "product", "土特产", app.catalogue().save(tx, Product.named("蜂蜜")));
        });
        Path june = csv("june.csv", "日期,产品,地点,金额", "2021-06-01,土特产,鼓楼,10", "2021-06-02,不在,吉首市,20", "2021-06-03,腊肉,双龙,30");
        Result r = imported(june, "--recipe", recipe.toString()).ended(3);
        assertThat(r.out()).isEqualTo(json(3, 2, 0, 0, 1, 0));
        assertThat(r.err()).contains("\"土特产\" taken for \"腊肉\" (by the recipe)").contains("taken for \"江苏省徐州市鼓楼区\" (by the recipe)")
            .contains("\"不在\" is \"茶油\" by the recipe, which this ledger does not have");
        inLedger(app -> assertThat(app.places().places()).extracting(Place::name).contains("双龙", "双龙镇"));
        entry("sales", (app, tx) -> app.catalogue().save(tx, Product.named("茶油")));
        assertThat(imported(june, "--recipe", recipe.toString()).ended(0).out()).isEqualTo(json(3, 1, 0, 2, 0, 0));
    }

    @Test
    void aNamesakeThatTheRecipeDoesNotTellApartIsNotGuessed() throws IOException {
        Path recipe = recipeWith("[{\"field\": \"seller\", \"written\": \"鼓楼\", \"means\": \"record\", \"record\": \"鼓楼区\"}]");
        entry("sales", (app, tx) -> {
            app.places().save(tx, new Place(Stamp.NEW, "鼓楼区", PlaceKind.SITE, List.of(), null, "320106", null, null, null, null, null));
            app.places().save(tx, new Place(Stamp.NEW, "鼓楼区", PlaceKind.SITE, List.of(), null, "320302", null, null, null, null, null));
        });
        Result r = imported(csv("june.csv", "日期,产品,地点,金额", "2021-06-01,腊肉,鼓楼,10"), "--recipe", recipe.toString()).ended(3);
        assertThat(r.out()).isEqualTo(json(1, 0, 0, 0, 1, 0));
        assertThat(r.err()).contains("this ledger has 2 of that name");
    }

    @Test
    void columnsThatAreNotImportedAreNamed() {
        Result r = run("import", "sales", csv("extra.csv", "日期,产品,金额,天气", "2021-01-01,橙子,3,晴").toString()).ended(0);
        assertThat(r.err()).contains("天气");
        assertThat(r.out()).contains("Read 1, created 1").contains("change set 2");
    }

    @Test
    void aWorkbookForErrorsThatCannotBeWrittenIsSaidBeforeAnythingIsTaken() {
        Result r = imported(sample(), "--errors", temp.resolve("no/such/errors.xlsx").toString()).ended(2);
        assertThat(r.err()).contains("errors.xlsx");
        assertThat(sets()).isEqualTo(1);
    }

    @Test
    void severalTablesOnASheetAreAskedAboutAndWrongTotalsTold() {
        Path sheet = csv("two.csv", "日期,产品,金额", "2021-03-01,橙子,10", "2021-03-02,橙子,11", "合计,,22", "", "日期,产品,数量(公斤)", "2021-03-05,茶油,3");
        Result asked = imported(sheet).ended(2);
        assertThat(asked.err()).contains("2 tables").contains("rows 1, 6").contains("--table");
        Result first = imported(sheet, "--table", "1").ended(0);
        assertThat(first.out()).isEqualTo(json(2, 2, 0, 0, 0, 0));
        assertThat(first.err()).contains("the total 22 in C4 is not the sum of the rows that were read, 21");
        assertThat(imported(sheet, "--table", "all").ended(0).out()).isEqualTo(json(3, 1, 0, 2, 0, 0));
        assertThat(imported(sheet, "--table", "3").ended(2).err()).contains("no table 3");
    }

    @Test
    void datesWithoutAYearAskForOneAndTheFileComesBackMarked() throws IOException {
        Path sheet = csv("days.csv", "日期,产品,金额", "9月9日,橙子,10", "9月31日,橙子,11");
        assertThat(imported(sheet).ended(3).out()).isEqualTo(json(2, 0, 0, 0, 2, 0));
        Path back = temp.resolve("back");
        assertThat(imported(sheet, "--hand-back", temp.resolve("no").resolve("folder").toString()).ended(2).err()).contains("folder");
        assertThat(imported(sheet, "--hand-back", sheet.toString()).ended(2).err()).contains("days.csv");
        assertThat(imported(sheet, "--year", "2021", "--hand-back", back.toString()).ended(3).out()).isEqualTo(json(2, 1, 0, 0, 1, 0));
        Path marked = back.resolve("days (rows with problems).csv");
        assertThat(Files.readString(marked).lines().toList().get(2)).startsWith("9月31日,橙子,11,").contains("There is no 31 September");
        Path corrected = csv("corrected.csv", Files.readString(marked).replace("9月31日", "9月30日").split("\n"));
        assertThat(imported(corrected, "--year", "2021").ended(0).out()).isEqualTo(json(2, 1, 0, 1, 0, 0));
        assertThat(imported(sheet, "--year", "21").ended(2).err()).contains("21");
    }
}
