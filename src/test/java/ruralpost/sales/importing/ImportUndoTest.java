package ruralpost.sales.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.UndoResult;
import ruralpost.sales.Contract;
import ruralpost.sales.Product;
import ruralpost.sales.Sale;
import ruralpost.text.Lang;
import ruralpost.text.Texts;

/** An import taken back long after, when much was done with what it brought. */
class ImportUndoTest extends ImportingTest {

    private static List<String> told(UndoResult result, Lang lang) {
        Texts texts = Texts.of(lang);
        return result.kept().stream().map(k -> texts.get("ledger.table." + k.table()) + " " + k.title() + ": " + texts.get(k.reason())).toList();
    }

    @Test
    void whatWasEditedOrReferredToSinceIsKeptAndNamed() {
        long may = imports.take("日期,产品,渠道,数量（公斤）,金额\n2021-05-01,猕猴桃,邮乐网,3,100\n2021-05-02,腊肉,新渠道,4,280\n2021-05-03,土鸡蛋,邮乐网,5,\n"
            + "2021-05-04,蜂蜜,邮乐网,1,80\n").set().id();
        Sale edited = imports.sales().stream().filter(s -> s.amount() != null && s.amount().money().fen() == 28_000).findFirst().orElseThrow();
        imports.edit(edited.edit().remark("核对过").build());
        long eggs = imports.app().catalogue().products().stream().filter(p -> p.name().equals("土鸡蛋")).findFirst().orElseThrow().stamp().id();
        imports.enter(tx -> imports.app().contracts().save(tx, new Contract(Stamp.NEW, "合-7", "县一中", null, Contract.Kind.values()[0], eggs,
            LocalDate.of(2021, 6, 1), null, null, null)));
        long june = imports.take("日期,产品,金额\n2021-06-01,蜂蜜,5\n").set().id();

        UndoResult undone = imports.app().ledger().undo(may);
        assertThat(told(undone, Lang.ZH)).containsExactlyInAnyOrder("销售 2021-05-02 腊肉 280.00: 之后改动过", "产品 腊肉: 被 1 条销售记录 引用",
            "销售渠道 新渠道: 被 1 条销售记录 引用", "产品 土鸡蛋: 被 1 条合同记录 引用", "产品 蜂蜜: 被 1 条销售记录 引用");
        assertThat(told(undone, Lang.EN)).noneMatch(line -> line.matches(".*\\d{12,}.*")).anyMatch(line -> line.endsWith("2021-05-02 腊肉 280.00: edited since"));
        assertThat(imports.sales()).extracting(s -> s.amount().money().fen()).containsExactlyInAnyOrder(28_000L, 500L);
        assertThat(imports.app().catalogue().products()).extracting(Product::name).contains("腊肉", "土鸡蛋", "蜂蜜").doesNotContain("猕猴桃");
        assertThat(imports.app().ledger().check()).isEmpty();

        UndoResult redone = imports.app().ledger().undo(undone.set().id());
        assertThat(redone.keptCount()).isZero();
        assertThat(imports.sales()).hasSize(5);
        assertThat(imports.app().catalogue().products()).extracting(Product::name).contains("猕猴桃");
        assertThat(imports.app().ledger().undo(june).keptCount()).isZero();
        assertThat(imports.app().ledger().check()).isEmpty();
    }

    /** Thousands of rows are taken back by their ranges, not one by one. */
    @Test
    void buyersWhoWereErasedNeverComeBackWithAnImportThatIsTakenBackAndBroughtBack() {
        StringBuilder sheet = new StringBuilder("单号,日期,产品,客户,客户类型,金额\n");
        for (int i = 0; i < 2500; i++) {
            sheet.append("A" + i + ",2021-05-01,腊肉," + (i == 1200 ? "仲小妮" : "客" + i) + ",零售," + (i + 1) + "\n");
        }
        long set = imports.take(sheet.toString()).set().id();
        long undo = imports.app().ledger().undo(set).set().id();
        assertThat(imports.app().persons().erase("仲小妮").result()).as("of a row that is deleted").singleElement().satisfies(f -> assertThat(f.gone()).isEqualTo(1));
        UndoResult back = imports.app().ledger().undo(undo);
        assertThat(back.keptCount()).isZero();
        assertThat(imports.sales()).hasSize(2500).noneMatch(s -> "仲小妮".equals(s.buyer()));
        assertThat(imports.app().cube().current().size()).isEqualTo(2500);

        assertThat(imports.app().persons().erase("客7").result()).as("of a live row").singleElement().satisfies(f -> assertThat(f.live()).isEqualTo(1));
        UndoResult gone = imports.app().ledger().undo(back.set().id());
        assertThat(gone.keptCount()).isGreaterThanOrEqualTo(1);
        assertThat(imports.sales()).singleElement().satisfies(s -> assertThat(s.docNumber()).isEqualTo("A7"));
        assertThat(imports.app().cube().current().size()).isEqualTo(1);
        imports.app().ledger().undo(gone.set().id());
        assertThat(imports.sales()).hasSize(2500).noneMatch(s -> "仲小妮".equals(s.buyer()) || "客7".equals(s.buyer()));
        assertThat(imports.app().ledger().check()).isEmpty();
    }

    @Test
    void anImportThatCameBackByRedoIsNotTakenForEdited() {
        String sheet = "单号,日期,产品,金额\nA1,2021-05-01,腊肉,680\n";
        long set = imports.take(sheet).set().id();
        imports.app().ledger().undo(imports.app().ledger().undo(set).set().id());
        assertThat(imports.take(sheet).counts().unchanged()).isEqualTo(1);
        assertThat(imports.take(sheet.replace("680", "700")).counts().updated()).isEqualTo(1);
    }
}
