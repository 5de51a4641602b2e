package ruralpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import ruralpost.ledger.Action;
import ruralpost.ledger.Stamp;
import ruralpost.sales.Product;
import ruralpost.sales.Sale;
import ruralpost.text.Message;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Money;
import ruralpost.value.Period;

/** A sheet as a township sends it, from dropping it in to taking it back. */
class ImportDirtySheetTest extends ImportFxTest {

    private static final String SHEET = """
        双龙镇2021年5月农产品销售统计表,,,,
        填报单位：双龙镇支局,,,,
        销售,,,金额,备注
        日期,产品,渠道,（元）,
        2021年5月1日,猕猴桃,邮乐网,1440,
        2021-05-02,腊肉,邮乐网,约1.2万,报数
        2021-05-03,腊肉,邮勒网,90,渠道写错
        2021-05-04,黄金茶,邮乐网,680,已手工记过
        2021-05-05,黄金茶,邮乐网,-90,退货
        2021年5月32日,猕猴桃,邮乐网,26,日期写错
        合计,,,14146,
        """;

    /** A sale that a clerk has typed already. */
    private void type() {
        app.ledger().write(Action.entry("sales", Message.of("ledger.kind.entry")), tx -> {
            long product = app.catalogue().save(tx, new Product(Stamp.NEW, "黄金茶", null, List.of(), null, null, null, null, null));
            long channel = app.catalogue().channels().stream().filter(c -> c.name().equals("邮乐网")).findFirst().orElseThrow().stamp().id();
            return app.sales().insert(tx, Sale.of(Period.day(LocalDate.of(2021, 5, 4)), product).channel(channel)
                .amount(new Amount(Money.ofFen(68_000), Bound.EXACT)).build());
        });
    }

    private void commit(long set) {
        press(KeyCode.CONTROL, KeyCode.ENTER);
        await("the import", () -> app.ledger().lastSet() == set && sees("#import-next"));
    }

    private List<Long> amounts() {
        return sales().stream().map(s -> s.amount().money().fen()).sorted().toList();
    }

    @Test
    void goodRowsAreTakenTheRestGoesBackCorrectedRowsComeInAndAllIsTakenBack() throws IOException {
        type();
        Path first = csv("may.csv", SHEET);
        drop(first);
        await("the plan", () -> planned("4", "1") && text("#count-held").equals("1") && sees("#held-duplicate"));
        assertThat(this.<Hyperlink>find("#left-out-total").getText()).as("the total is no sale").isEqualTo("合计行 1");
        assertThat(text("#plan-look")).as("about 12,000 is taken but flagged").startsWith("1 ");
        TableView<?> problems = find("#import-problems");
        assertThat(problems.getItems().toString()).contains("2021年5月32日").contains("约1.2万");
        // the channel that is written wrong: one key takes the one that sounds alike
        fx(() -> this.<VBox>find("#import-names").getChildren().stream().filter(n -> words(n).contains("邮勒网")).findFirst().orElseThrow().requestFocus());
        press(KeyCode.DIGIT1);
        await("the channel is chosen", () -> planned("4", "1") && words("#import-conclusions").contains("邮勒网 → 邮乐网"));
        commit(3);
        assertThat(amounts()).containsExactly(-9_000L, 9_000L, 68_000L, 144_000L, 1_200_000L);
        assertThat(sales()).filteredOn(s -> s.amount().money().fen() == 1_200_000).singleElement()
            .satisfies(s -> assertThat(s.amount().bound()).isEqualTo(Bound.ABOUT));

        window.dialogs.choose(folder.resolve("back"));
        fx(() -> this.<Button>find("#import-back").fire());
        Path back = folder.resolve("back.csv");
        await("the file is handed back", () -> Files.exists(back));
        String marked = Files.readString(back);
        assertThat(marked).contains("双龙镇2021年5月农产品销售统计表").contains("导入问题（改好后重新导入）").contains("2021年5月32日");
        Files.writeString(back, marked.replace("5月32日", "5月12日"));
        drop(back);
        await("only the corrected row is new", () -> planned("1", "0") && text("#count-unchanged").equals("4") && text("#count-held").equals("1"));
        commit(4);
        assertThat(amounts()).containsExactly(-9_000L, 2_600L, 9_000L, 68_000L, 144_000L, 1_200_000L);

        drop(first);
        await("nothing is new in the first file", () -> planned("0", "1") && text("#count-unchanged").equals("4"));
        assertThat(this.<Button>find("#import-commit").isDisabled()).isTrue();

        Sale edited = sales().stream().filter(s -> s.amount().money().fen() == 144_000).findFirst().orElseThrow();
        app.ledger().write(Action.entry("sales", Message.of("ledger.kind.entry")), tx -> app.sales().update(tx, edited.edit().remark("核对过").build()));
        var undone = app.ledger().undo(3);
        assertThat(undone.kept()).as("the edited row is kept and named").anySatisfy(k -> assertThat(k.title()).contains("猕猴桃"));
        assertThat(amounts()).containsExactly(2_600L, 68_000L, 144_000L);
    }

    @Test
    void rowsEditedSinceAreNamedWhenTheImportIsTakenBack() {
        drop(csv("may.csv", SHEET));
        await("the plan", () -> planned("5", "1"));
        commit(2);
        Sale edited = sales().stream().filter(s -> s.amount().money().fen() == 144_000).findFirst().orElseThrow();
        app.ledger().write(Action.entry("sales", Message.of("ledger.kind.entry")), tx -> app.sales().update(tx, edited.edit().remark("核对过").build()));
        window.dialogs.press("close");
        fx(() -> this.<Hyperlink>find("#import-undo").fire());
        await("it is taken back but for one row", () -> app.ledger().lastSet() == 4 && !window.dialogs.asked.isEmpty());
        assertThat(texts.now(window.dialogs.asked.getFirst())).contains("保留 2 行");
        assertThat(amounts()).containsExactly(144_000L);
    }
}
