package ruralpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.text.Lang;
import ruralpost.text.Texts;

/** Every text stands in both languages, is used, and is written alike; each check has been seen to fail. */
class TextsTest {

    /** Beginnings of keys that are completed at run time, by a code, a name or a number. Keep this list short. */
    private static final Set<String> COMPUTED = Set.of(
        "app.tab.", "calendar.festival.", "calendar.kind.", "campaign.adopter.", "campaign.curve.", "campaign.curve.title.",
        "campaign.field.", "campaign.follow.", "campaign.head.", "campaign.key.", "campaign.pledge.", "campaign.role.", "campaign.status.",
        "centre.condition.", "centre.document.", "centre.have.", "centre.kind.", "centre.move.", "centre.source.", "centre.state.",
        "centre.use.", "cli.option.filter.", "document.basis.", "document.figure.", "document.kind.", "document.scope.",
        "document.source.", "import.count.", "import.field.", "import.heads.", "import.hold.", "import.problems.",
        "import.reading.", "import.unknown.", "inventory.filter.need.", "inventory.filter.state.", "inventory.list.",
        "inventory.matrix.columns.", "inventory.matrix.level.", "inventory.table.", "item.kind.", "item.tracking.", "joint.",
        "joint.basis.", "joint.column.", "joint.formula.", "ledger.kind.", "ledger.label.", "ledger.table.", "paper.rate.source.", "place.kind.", "place.level.",
        "place.partner.kind.", "plan.measure.", "plan.state.", "plan.value.", "plan.value.rule.", "reach.column.", "reach.dimension.",
        "reach.formula.", "reach.tile.", "reach.township.", "register.", "register.figure.area.", "report.kind.", "sales.board.page.",
        "sales.board.unit.", "sales.brand.", "sales.buyer.", "sales.channel.kind.", "sales.chart.", "sales.compare.",
        "sales.compare.base.", "sales.contract.kind.", "sales.donation.base.", "sales.entry.key.", "sales.measure.", "sales.open.record.",
        "sales.open.rows.", "sales.pivot.key.", "sales.step.month.", "sales.tile.", "sales.tile.left.out.", "sales.unit.", "sheet.errors.",
        "stock.desk.", "stock.help.", "stock.paper.", "stock.voucher.sign.", "stock.voucher.title.", "stockboard.column.", "stockboard.dimension.",
        "stockboard.formula.",
        "stockboard.move.", "stockboard.tile.", "take.count.", "take.reason.", "take.show.", "take.state.", "take.step.", "typing.child.", "typing.head.",
        "ui.language.", "ui.language.own.", "ui.start.area.", "value.age.", "value.bound.", "value.bound.mark.", "value.month.",
        "value.note.", "value.period.half.", "value.scale.", "value.sex.");
    /** Names of settings and the like that only look like keys. */
    private static final Set<String> NO_KEYS = Set.of("sales.csv");

    /** Words around a field that one of the languages does not need. */
    private static final Set<String> MAY_BE_EMPTY = Set.of("import.header.after");

    private static TextFiles texts() throws IOException {
        return new TextFiles(Path.of("assets/text"));
    }

    private static TextUses uses() throws IOException {
        return new TextUses(Path.of("src/main/java"), new TreeSet<>(Texts.PARTS));
    }

    @Test
    void textsStandInBothLanguagesAndAreWrittenAlike() throws IOException {
        TextFiles texts = texts();
        assertThat(texts.problems()).allMatch(p -> p.endsWith(" is empty") && MAY_BE_EMPTY.contains(p.substring(0, p.indexOf(' '))));
        assertThat(Texts.PARTS).containsAll(texts.parts());
        assertThat(texts.keys()).hasSizeGreaterThan(500);
    }

    /** Quotes and stops of Chinese take a whole character's width; in English only names of parties are parted as in the registers. */
    @Test
    void englishTextsHaveNoChinesePunctuation() throws IOException {
        for (String key : texts().keys()) {
            assertThat(Texts.of(Lang.EN).get(key, 1, 2, 3, 4, 5, 6, 7, 8).replace(key.endsWith(".parties") ? "；" : "\n", "")).as(key)
                .doesNotContainPattern("[\u2018\u2019\u201c\u201d\u3001\u3002\uff01-\uff5e]");
        }
    }

    @Test
    void everyKeyInTheProgramHasATextAndEveryTextIsUsed() throws IOException {
        TextFiles texts = texts();
        assertThat(uses().problems(texts.keys(), COMPUTED, NO_KEYS)).isEmpty();
    }

    @Test
    void theProgramFindsEveryText() throws IOException {
        for (String key : texts().keys()) {
            for (Lang lang : Lang.values()) {
                assertThat(Texts.of(lang).get(key, 1, 2, 3, 4, 5, 6, 7, 8)).doesNotContain("!" + key + "!");
            }
        }
        assertThat(Texts.of(Lang.EN).get("cli.no.such.text")).isEqualTo("!cli.no.such.text!");
    }

    @Test
    void whatIsWrongWithTextsIsFound(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("ui_zh.properties"), String.join("\n", "ui.same=同 {0}", "ui.only.zh=仅中文", "ui.colon=名称：", "ui.twice=一",
            "ui.twice=二", "sales.elsewhere=别处", "ui.args={0} {1}", "ui.pattern={0", "ui.blank=", "ui.quote=好"));
        Files.writeString(folder.resolve("ui_en.properties"), String.join("\n", "ui.same=Same {0}, the clerk''s", "ui.colon=Done!", "ui.twice=One",
            "sales.elsewhere=Elsewhere", "ui.args={1} {1}", "ui.pattern={0}", "ui.blank=x", "ui.quote=it's {0} "));
        Files.writeString(folder.resolve("notes.txt"), "");
        assertThat(new TextFiles(folder).problems()).satisfiesExactlyInAnyOrder(
            p -> assertThat(p).startsWith("notes.txt"),
            p -> assertThat(p).startsWith("ui.only.zh is missing in en"),
            p -> assertThat(p).startsWith("ui.colon in ui_zh"),
            p -> assertThat(p).startsWith("ui.colon in ui_en"),
            p -> assertThat(p).startsWith("ui.twice stands twice in ui_zh"),
            p -> assertThat(p).startsWith("sales.elsewhere in ui_zh"),
            p -> assertThat(p).startsWith("sales.elsewhere in ui_en"),
            p -> assertThat(p).startsWith("ui.args has placeholders [0, 1] in zh and [1] in en"),
            p -> assertThat(p).startsWith("ui.pattern in ui_zh"),
            p -> assertThat(p).startsWith("ui.blank in ui_zh"),
            p -> assertThat(p).startsWith("A blank ends the line ui.quote=it's {0} in ui_en"),
            p -> assertThat(p).startsWith("ui.quote in ui_en"),
            p -> assertThat(p).startsWith("ui.quote has placeholders"));
    }

    @Test
    void whatIsWrongWithUsesIsFound(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("A.java"), """
            String a = "ui.here"; String b = "ui.not.there"; String c = "ui.kind." + code; String d = "ui.stray." + code;
            /* "ui.only.told" */ // "ui.only.noted"
            String e = "ui.setting"; String f = "ui.problem"; String g = "other.file";
            """);
        Set<String> keys = Set.of("ui.here", "ui.kind.one", "ui.unused", "ui.problem", "ui.problem.expected", "ui.lost.expected");
        List<String> problems = new TextUses(folder, Set.of("ui")).problems(keys, Set.of("ui.kind.", "ui.gone."), Set.of("ui.setting", "ui.past"));
        assertThat(problems).containsExactlyInAnyOrder("ui.not.there in A.java has no text", "ui.stray. in A.java is completed at run time and not declared",
            "ui.gone. is declared and not used", "ui.past is declared as no key and not used", "ui.unused is not used", "ui.lost.expected is not used");
    }
}
