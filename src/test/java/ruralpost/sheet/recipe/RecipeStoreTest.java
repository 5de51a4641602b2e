package ruralpost.sheet.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.app.AppContext;
import ruralpost.app.Founding;
import ruralpost.importing.HoldDecisions;
import ruralpost.importing.NameDecisions;
import ruralpost.importing.UnknownNames;
import ruralpost.ledger.Action;
import ruralpost.ledger.UndoResult;
import ruralpost.sales.importing.SalesShape;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.Progress;
import ruralpost.sheet.file.TestSheets;
import ruralpost.text.Lang;
import ruralpost.text.Message;

/** Recipes in a real ledger, as imports keep them. */
class RecipeStoreTest {

    @TempDir
    Path folder;
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

    private FileLook imported(String name, String csv, java.util.function.UnaryOperator<ColumnMapping> correct) {
        Path path = TestSheets.write(folder.resolve(name), csv.getBytes(StandardCharsets.UTF_8));
        try (var file = FileLook.open(path, null, app.salesImport().looking()).file()) {
            FileLook look = FileLook.at(file, app.salesImport().looking());
            var plan = app.salesImport().plan(file, correct.apply(look.mapping()), NameDecisions.of(UnknownNames.CREATE), HoldDecisions.LEAVE, Progress.NONE);
            assertThat(plan.counts().created()).isPositive();
            app.salesImport().commit(plan, Progress.NONE);
            return look;
        }
    }

    private List<KeptRecipe> recipes() {
        return app.recipes().recipes(SalesShape.SHAPE);
    }

    @Test
    void aCorrectionIsNeededOnceAndTheNextImportLeavesTheRecipeAlone() {
        FileLook may = imported("销售2021年5月.csv", "日期,品项,款\n2021-05-01,腊肉,60\n", m -> m.map(1, SalesShape.PRODUCT).map(2, SalesShape.AMOUNT));
        assertThat(may.recipe()).isNull();
        assertThat(recipes()).singleElement().satisfies(r -> assertThat(r.name()).isEqualTo("销售"));
        KeptRecipe kept = recipes().getFirst();
        FileLook june = imported("销售2021年6月.csv", "日期,品项,款\n2021-06-01,腊肉,70\n", m -> m);
        assertThat(june.recipe().name()).isEqualTo("销售");
        assertThat(recipes().getFirst().stamp()).isEqualTo(kept.stamp());
        UndoResult undo = app.ledger().undo(app.ledger().lastSet());
        assertThat(undo.keptCount()).isZero();
        assertThat(recipes()).hasSize(1);
    }

    @Test
    void takingTheImportBackForgetsAReadingThatMayHaveBeenWrong() {
        imported("a.csv", "日期,品项,款\n2021-05-01,腊肉,60\n", m -> m.map(1, SalesShape.PRODUCT).map(2, SalesShape.AMOUNT));
        app.ledger().undo(app.ledger().lastSet());
        assertThat(recipes()).isEmpty();
    }

    @Test
    void twoSendersWithOtherTitlesHaveARecipeEachAndNamesCanBeChanged() {
        imported("a.csv", "填报单位：双龙镇\n日期,产品,金额\n2021-05-01,腊肉,60\n", m -> m);
        imported("b.csv", "填报单位：双龙镇\n日期,商品,数量（公斤）\n2021-05-01,茶油,6\n", m -> m);
        assertThat(recipes()).extracting(KeptRecipe::name).containsExactlyInAnyOrder("双龙镇", "双龙镇 2");
        KeptRecipe second = recipes().stream().filter(r -> r.name().endsWith("2")).findFirst().orElseThrow();
        app.ledger().write(Action.entry("sales", Message.of("sales.import.label", 1, "b")), tx -> app.recipes().save(tx,
            new KeptRecipe(second.stamp(), "双龙镇按重量", second.sender(), second.usedAt(), second.recipe())));
        FileLook again = imported("c.csv", "填报单位：双龙镇\n日期,商品,数量（公斤）\n2021-06-01,茶油,7\n", m -> m);
        assertThat(again.recipe().name()).isEqualTo("双龙镇按重量");
    }

    @Test
    void whatIsAddedToAKnownSheetIsKeptOnceAndWhatIsMerelyProposedChangesNothing() {
        imported("a.csv", "日期,品项,款\n2021-05-01,腊肉,60\n", m -> m.map(1, SalesShape.PRODUCT).map(2, SalesShape.AMOUNT));
        imported("b.csv", "日期,品项,款\n2021-06-01,腊肉,70\n", m -> m.put(SalesShape.CHANNEL, "邮乐网"));
        assertThat(recipes()).singleElement().satisfies(r -> assertThat(r.recipe().constants()).containsOnly(Map.entry(SalesShape.CHANNEL, "邮乐网")));
        KeptRecipe constant = recipes().getFirst();
        FileLook proposed = imported("c.csv", "日期,品项,款,备注\n2021-07-01,腊肉,80,甲\n", m -> m);
        assertThat(proposed.mapping().constants()).containsEntry(SalesShape.CHANNEL, "邮乐网");
        assertThat(proposed.mapping().columnOf(SalesShape.REMARK)).isPresent();
        assertThat(recipes()).extracting(KeptRecipe::stamp).containsExactly(constant.stamp());
        imported("d.csv", "日期,品项,款,铺\n2021-08-01,腊肉,80,甲\n", m -> m.map(3, SalesShape.BUYER));
        assertThat(recipes()).singleElement().satisfies(r -> assertThat(r.recipe().columns()).extracting(Recipe.Column::field).contains(SalesShape.BUYER));
        KeptRecipe column = recipes().getFirst();
        FileLook again = imported("e.csv", "日期,品项,款,铺\n2021-09-01,腊肉,80,乙\n", m -> m);
        assertThat(again.mapping().columnOf(SalesShape.BUYER)).isPresent();
        assertThat(recipes()).extracting(KeptRecipe::stamp).containsExactly(column.stamp());
        imported("f.csv", "日期,品项,款,铺,备注\n2021-10-01,腊肉,80,乙,甲\n", m -> m.skip(4));
        FileLook left = imported("g.csv", "日期,品项,款,铺,备注\n2021-11-01,腊肉,80,乙,甲\n", m -> m);
        assertThat(left.mapping().columnOf(SalesShape.REMARK)).as("left out last time").isEmpty();
    }
}
