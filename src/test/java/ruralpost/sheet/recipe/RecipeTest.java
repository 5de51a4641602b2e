package ruralpost.sheet.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.ledger.Stamp;
import ruralpost.sales.importing.SalesShape;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.GroupRows;
import ruralpost.sheet.KnownNames;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.TestSheets;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.text.UserException;

class RecipeTest {

    private static final Charset GB = Charset.forName("GB18030");

    @TempDir
    Path folder;

    private FileLook look(String name, String csv, Charset charset, KeptRecipe... kept) {
        Path path = TestSheets.write(folder.resolve(name), csv.getBytes(charset));
        return FileLook.open(path, null, new FileLook.Wanted(SalesShape.SHAPE, KnownNames.NONE, List.of(kept)));
    }

    private FileLook look(String name, String csv, Charset charset, List<KeptRecipe> kept, KnownNames known) {
        return FileLook.open(TestSheets.write(folder.resolve(name), csv.getBytes(charset)), null, new FileLook.Wanted(SalesShape.SHAPE, known, kept));
    }

    private static KeptRecipe keep(FileLook look, ColumnMapping corrected) {
        Recipe recipe = Recipe.of(look.file(), corrected);
        // as it comes back from the ledger
        return new KeptRecipe(new Stamp(1, 1), "双龙镇", look.sender(), 1, Recipe.read(recipe.toJson(), SalesShape.SHAPE));
    }

    private static String fields(ColumnMapping m) {
        return m.columns().stream().map(c -> String.valueOf(c.field())).collect(Collectors.joining(" "));
    }

    @Test
    void theNextSheetOfASenderNeedsNoCorrection() {
        FileLook may = look("may.csv", "填报单位：双龙镇邮政支局\n日期,品项,走货,款\n2021-05-01,腊肉,3,60\n", StandardCharsets.UTF_8);
        ColumnMapping corrected = may.mapping().map(1, SalesShape.PRODUCT).map(2, SalesShape.QUANTITY).in(2, ColumnUnit.parse("万斤").orElseThrow())
            .map(3, SalesShape.AMOUNT).put(SalesShape.CHANNEL, "邮乐网");
        KeptRecipe kept = keep(may, corrected);
        assertThat(kept.sender()).isEqualTo("双龙镇邮政支局");
        FileLook june = look("june.csv", "六月\n填报单位：双龙镇邮政支局\n新列,日期,品项,走货,款\nx,2021-06-01,腊肉,3,60\n", StandardCharsets.UTF_8, kept);
        assertThat(june.recipe()).isSameAs(kept);
        assertThat(fields(june.mapping())).isEqualTo("null period product quantity amount");
        assertThat(june.mapping().columns().get(3).unit().scale()).isEqualByComparingTo("10000");
        assertThat(june.mapping().constants()).containsEntry(SalesShape.CHANNEL, "邮乐网");
        FileLook other = look("other.csv", "日期,产品,金额\n2021-06-01,腊肉,3\n", StandardCharsets.UTF_8, kept);
        assertThat(other.recipe()).isNull();
    }

    @Test
    void whatChangesFromFileToFileIsNotKept() {
        FileLook may = look("may.csv", "2021年5月销售表\n产品,金额\n腊肉,3\n", StandardCharsets.UTF_8);
        assertThat(may.mapping().constants()).containsEntry(SalesShape.PERIOD, "2021年5月");
        FileLook june = look("june.csv", "2021年6月销售表\n产品,金额\n腊肉,3\n", StandardCharsets.UTF_8, keep(may, may.mapping()));
        assertThat(june.recipe()).isNotNull();
        assertThat(june.mapping().constants()).containsEntry(SalesShape.PERIOD, "2021年6月");
        FileLook first = look("first.csv", "销售额\n产品,2021年1月,2021年2月\n腊肉,3,4\n", StandardCharsets.UTF_8);
        FileLook second = look("second.csv", "销售额\n产品,2021年3月,2021年4月\n腊肉,3,4\n", StandardCharsets.UTF_8, keep(first, first.mapping()));
        assertThat(second.recipe()).isNotNull();
        assertThat(second.mapping().spreads()).extracting(s -> s.value()).containsExactly("2021年3月", "2021年4月");
    }

    private static String unit(FileLook look) {
        ColumnUnit unit = look.mapping().columnOf(SalesShape.AMOUNT).orElseThrow().unit();
        return unit == null ? "-" : unit.scale().toPlainString();
    }

    @Test
    void aUnitLineOfTheNextSheetCountsAndNotThatOfTheLast() {
        String titles = "日期,产品,销售额\n2021-05-01,腊肉,3\n";
        FileLook may = look("may.csv", "单位：万元,,\n" + titles, StandardCharsets.UTF_8);
        FileLook june = look("june.csv", "单位：元,,\n" + titles, StandardCharsets.UTF_8, keep(may, may.mapping()));
        assertThat(june.recipe()).isNotNull();
        assertThat(unit(june)).isEqualTo("1");
        FileLook none = look("none.csv", titles, StandardCharsets.UTF_8);
        assertThat(unit(look("july.csv", "单位：万元,,\n" + titles, StandardCharsets.UTF_8, keep(none, none.mapping())))).isEqualTo("10000");
        // who said that the line is wrong need not say it again of the same line
        ColumnMapping wrong = may.mapping().in(2, ColumnUnit.parse("元").orElseThrow());
        assertThat(unit(look("august.csv", "单位：万元,,\n" + titles, StandardCharsets.UTF_8, keep(may, wrong)))).isEqualTo("1");
    }

    @Test
    void whatTheNextSheetSaysIsInDollarsIsNotReadAsTheLastOneWas() {
        FileLook may = look("may.csv", "日期,产品,数量（斤）,金额\n2021-05-01,腊肉,3,60\n", StandardCharsets.UTF_8);
        FileLook june = look("june.csv", "单位：美元\n日期,产品,数量（斤）,金额\n2021-06-01,腊肉,3,60\n", StandardCharsets.UTF_8, keep(may, may.mapping()));
        assertThat(june.recipe()).isNotNull();
        assertThat(fields(june.mapping())).isEqualTo("period product quantity null");
    }

    @Test
    void whetherGroupRowsFillAFieldIsKept() {
        String sheet = "日期,产品,金额\n邮乐网,,\n2021-05-01,腊肉,3\n";
        FileLook may = look("may.csv", sheet, StandardCharsets.UTF_8, List.of(), (field, name) -> name.equals("邮乐网") && field.equals(SalesShape.CHANNEL));
        assertThat(may.mapping().constants()).containsEntry(SalesShape.CHANNEL, GroupRows.FILL_SURE);
        FileLook june = look("june.csv", sheet, StandardCharsets.UTF_8, keep(may, may.mapping()));
        assertThat(june.recipe()).isNotNull();
        assertThat(june.mapping().constants()).containsEntry(SalesShape.CHANNEL, GroupRows.FILL_SURE);
        FileLook none = look("july.csv", sheet, StandardCharsets.UTF_8, List.of(keep(may, may.mapping().put(SalesShape.CHANNEL, null))),
            (field, name) -> name.equals("邮乐网") && field.equals(SalesShape.CHANNEL));
        assertThat(none.recipe()).isNotNull();
        assertThat(none.mapping().constants()).isEmpty();
    }

    @Test
    void sumsOverGroupsAreNoRecordsInTheNextSheetEither() {
        String sheet = "2021年5月,\n产品,金额\n一、肉类,5\n腊肉,2\n腊肠,3\n";
        FileLook may = look("may.csv", sheet, StandardCharsets.UTF_8);
        assertThat(may.mapping().columns().getFirst().reason().key()).isEqualTo("sheet.map.sums");
        FileLook june = look("june.csv", sheet.replace("5月", "6月"), StandardCharsets.UTF_8, keep(may, may.mapping()));
        assertThat(june.recipe()).isNotNull();
        assertThat(june.mapping().columns().getFirst().reason().key()).isEqualTo("sheet.map.sums");
        KeptRecipe overruled = keep(may, may.mapping().map(0, SalesShape.PRODUCT));
        for (String month : List.of("7月", "8月")) {
            FileLook next = look("next.csv", month.equals("7月") ? sheet.replace("5月", month).replace(",5", ",6") : sheet.replace("5月", month), StandardCharsets.UTF_8, overruled);
            assertThat(next.mapping().columns().getFirst().reason().key()).as("that they are records is kept, also over a sheet without sums").isEqualTo("sheet.map.records");
            assertThat(next.recipe().recipe().gives(next.mapping())).isTrue();
            overruled = keep(next, next.mapping());
        }
    }

    @Test
    void aUnitLineThatTheNextSheetLacksIsAskedAbout() {
        String sheet = "单位：万元,,\n日期,产品,销售额\n2021-05-01,腊肉,3\n";
        FileLook may = look("may.csv", sheet, StandardCharsets.UTF_8);
        FileLook june = look("june.csv", sheet.replace("单位：万元,,\n", ""), StandardCharsets.UTF_8, keep(may, may.mapping()));
        assertThat(june.recipe()).isNotNull();
        assertThat(june.mapping().question().key()).isEqualTo("sheet.map.unit.ask");
        assertThat(june.mapping().missing()).isNotEmpty();
        ColumnMapping said = june.mapping().in(2, ColumnUnit.parse("万元").orElseThrow());
        assertThat(said.missing()).isEmpty();
        FileLook july = look("july.csv", sheet.replace("单位：万元,,\n", ""), StandardCharsets.UTF_8, keep(june, said));
        assertThat(july.mapping().question()).as("said once").isNull();
        assertThat(unit(july)).isEqualTo("10000");
        FileLook yuan = look("yuan.csv", sheet.replace("万元", "元"), StandardCharsets.UTF_8);
        assertThat(look("bare.csv", sheet.replace("单位：万元,,\n", ""), StandardCharsets.UTF_8, keep(yuan, yuan.mapping())).mapping().question()).as("yuan is what a bare number is").isNull();
    }

    @Test
    void whichOfTwoUnitsIsMeantIsAskedOnce() {
        String sheet = "日期,产品,销售额（元/万元）\n2021-05-01,腊肉,3\n";
        FileLook may = look("may.csv", sheet, StandardCharsets.UTF_8);
        assertThat(may.mapping().question().key()).isEqualTo("sheet.map.units");
        ColumnMapping said = may.mapping().in(2, ColumnUnit.parse("万元").orElseThrow());
        assertThat(said.question()).isNull();
        assertThat(said.missing()).isEmpty();
        FileLook june = look("june.csv", sheet, StandardCharsets.UTF_8, keep(may, said));
        assertThat(june.mapping().question()).isNull();
        assertThat(unit(june)).isEqualTo("10000");
    }

    @Test
    void twoColumnsOfOneTitleStayApart() {
        String sheet = "日期,产品,金额,金额\n2021-05-01,腊肉,3,4\n";
        FileLook may = look("may.csv", sheet, StandardCharsets.UTF_8);
        FileLook june = look("june.csv", sheet, StandardCharsets.UTF_8, keep(may, may.mapping().map(3, SalesShape.AMOUNT)));
        assertThat(june.recipe()).isNotNull();
        assertThat(fields(june.mapping())).isEqualTo("period product null amount");
    }

    @Test
    void theEncodingAndTheRowsOfTitlesAreKept() {
        String sheet = "甲,乙,丙\n日期,品项,款项\n2021-05-01,腊肉,3\n";
        FileLook may = look("may.csv", sheet, GB);
        try (SheetFile file = SheetFile.open(folder.resolve("may.csv"))) {
            assertThat(file.charset()).isEqualTo(GB);
        }
        ColumnMapping corrected = may.look().titlesIn(2, 2).map(1, SalesShape.PRODUCT).map(2, SalesShape.AMOUNT);
        KeptRecipe kept = keep(may, corrected);
        assertThat(kept.recipe().encoding()).isEqualTo("GB18030");
        FileLook june = look("june.csv", sheet.replace("05-01", "06-01"), GB, kept);
        assertThat(june.mapping().layout().headerFirst()).isEqualTo(2);
        assertThat(fields(june.mapping())).isEqualTo("period product amount");
    }

    @Test
    void aFileThatIsNoRecipeIsRefused() {
        assertThatThrownBy(() -> Recipe.read("{\"x\":1}", SalesShape.SHAPE)).isInstanceOf(UserException.class).hasMessageContaining("sheet.recipe.not");
        assertThatThrownBy(() -> Recipe.read("hello", SalesShape.SHAPE)).isInstanceOf(UserException.class).hasMessageContaining("sheet.recipe.not");
        FileLook may = look("may.csv", "日期,产品,金额\n2021-05-01,腊肉,3\n", StandardCharsets.UTF_8);
        String json = Recipe.of(may.file(), may.mapping()).toJson();
        assertThatThrownBy(() -> Recipe.read(json.replace("\"version\" : 2", "\"version\" : 9"), SalesShape.SHAPE)).hasMessageContaining("sheet.recipe.newer");
        assertThatThrownBy(() -> Recipe.read(json.replace("\"amount\"", "\"weather\""), SalesShape.SHAPE)).hasMessageContaining("sheet.recipe.other");
    }

    @Test
    void whatNamesMeanComesBackAndARecipeOfTheFirstFormHasNone() {
        FileLook may = look("may.csv", "日期,产品,金额\n2021-05-01,腊肉,3\n", StandardCharsets.UTF_8);
        List<RecipeName> names = List.of(new RecipeName(SalesShape.SELLER, "鼓楼", RecipeName.Means.RECORD, "鼓楼区", "江苏省南京市", null),
            RecipeName.create(SalesShape.PRODUCT, "黄金茶饼"), RecipeName.ask(SalesShape.PRODUCT, "特产"));
        String json = Recipe.of(may.file(), may.mapping()).with(names).toJson();
        assertThat(Recipe.read(json, SalesShape.SHAPE).names()).isEqualTo(names);
        String first = json.replaceFirst("(?s),\\s*\"names\" : \\[.*\\]", "").replace("\"version\" : 2", "\"version\" : 1");
        assertThat(first).doesNotContain("names");
        Recipe old = Recipe.read(first, SalesShape.SHAPE);
        assertThat(old.names()).isEmpty();
        assertThat(old.apply(may.mapping())).isPresent();
        for (String wrong : List.of("\"鼓楼区\"", "\"ask\"", "\"黄金茶饼\"")) {
            assertThatThrownBy(() -> Recipe.read(json.replace(wrong, wrong.equals("\"ask\"") ? "\"record\"" : "null"), SalesShape.SHAPE)).as(wrong)
                .hasMessageContaining("sheet.recipe.names");
        }
        assertThatThrownBy(() -> Recipe.read(json.replace("\"ask\"", "\"guess\""), SalesShape.SHAPE)).hasMessageContaining("sheet.recipe.not");
        assertThatThrownBy(() -> Recipe.read(json.replace("\"seller\"", "\"weather\""), SalesShape.SHAPE)).hasMessageContaining("sheet.recipe.other");
    }

    @Test
    void aNameInAFieldThatNamesNoRecordIsLeftOut() {
        FileLook may = look("may.csv", "日期,产品,金额\n2021-05-01,腊肉,3\n", StandardCharsets.UTF_8);
        RecipeName product = RecipeName.create(SalesShape.PRODUCT, "黄金茶饼");
        String json = Recipe.of(may.file(), may.mapping()).with(List.of(RecipeName.create(SalesShape.BUYER, "工会"), product,
            RecipeName.ask(SalesShape.REMARK, "甲"))).toJson();
        assertThat(Recipe.read(json, SalesShape.SHAPE).names()).containsExactly(product);
    }
}
