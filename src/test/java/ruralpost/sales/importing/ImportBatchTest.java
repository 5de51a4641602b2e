package ruralpost.sales.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ruralpost.sheet.plan.Outcome.CREATE;
import static ruralpost.sheet.plan.Outcome.HOLD;
import static ruralpost.sheet.plan.Outcome.UNCHANGED;
import static ruralpost.sheet.plan.Outcome.UPDATE;

import java.util.List;
import org.junit.jupiter.api.Test;
import ruralpost.importing.HoldDecisions;
import ruralpost.importing.HoldKind;
import ruralpost.importing.ImportBatch;
import ruralpost.importing.NameDecisions;
import ruralpost.importing.SheetImport;
import ruralpost.importing.UnknownNames;
import ruralpost.sales.Product;
import ruralpost.sales.Sale;
import ruralpost.sheet.KnownNames;
import ruralpost.sheet.Progress;
import ruralpost.sheet.SheetLook;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.plan.Outcome;
import ruralpost.sheet.plan.PlanCounts;
import ruralpost.sheet.plan.PlanDifference;
import ruralpost.text.UserException;

/** Several files as one change set, and plans that are made anew because the ledger moved. */
class ImportBatchTest extends ImportingTest {

    private static final String MAY = "单号,日期,产品,渠道,金额\nA1,2021-05-01,猕猴桃,新渠道,100\nA2,2021-05-02,猕猴桃,新渠道,200\n";

    @Test
    void severalFilesAreOneChangeSetThatIsTakenBackAsOne() {
        long before = imports.app().ledger().lastSet();
        List<TestImports.Run> runs = imports.takeAll(MAY, "日期,产品,渠道,金额\n2021-06-01,猕猴桃,新渠道,5\n");
        assertThat(imports.app().ledger().lastSet()).isEqualTo(before + 1);
        assertThat(imports.sales()).hasSize(3).extracting(Sale::channelId).containsOnly(imports.sale("A1").channelId());
        assertThat(imports.app().catalogue().products()).as("a new name of two files is created once").filteredOn(p -> p.name().equals("猕猴桃")).hasSize(1);
        assertThat(runs.getFirst().set().label().args()).containsExactly(3L, 2, "sales0.csv");
        assertThat(imports.app().ledger().undo(runs.getFirst().set().id()).keptCount()).isZero();
        assertThat(imports.sales()).isEmpty();
        assertThat(imports.app().catalogue().products()).extracting(Product::name).doesNotContain("猕猴桃");
        assertThat(imports.app().ledger().check()).isEmpty();
    }

    @Test
    void theSameFileUnderTwoNamesIsTakenOnce() {
        List<TestImports.Run> runs = imports.takeAll(MAY, MAY);
        assertThat(runs.get(0).outcomes()).containsExactly(CREATE, CREATE);
        assertThat(runs.get(1).outcomes()).containsExactly(UNCHANGED, UNCHANGED);
        assertThat(imports.sales()).hasSize(2);
    }

    @Test
    void aLaterFileCorrectsWhatAnEarlierOneCreatesOrChanges() {
        imports.take("单号,日期,产品,渠道,金额,备注\nA1,2021-05-01,猕猴桃,新渠道,1,送到村口\n");
        String corrected = MAY.replace("100", "150").replace("200", "250");
        List<TestImports.Run> runs = imports.takeAll(MAY, corrected, corrected);
        assertThat(runs.get(0).outcomes()).containsExactly(UPDATE, CREATE);
        assertThat(runs.get(1).outcomes()).containsExactly(UPDATE, UPDATE);
        assertThat(runs.get(2).outcomes()).containsExactly(UNCHANGED, UNCHANGED);
        assertThat(imports.sales()).extracting(s -> s.amount().money().fen()).containsExactlyInAnyOrder(15_000L, 25_000L);
        assertThat(imports.sale("A1").remark()).isEqualTo("送到村口");
        assertThat(imports.take(corrected).counts().unchanged()).isEqualTo(2);
        imports.app().ledger().undo(runs.getFirst().set().id());
        assertThat(imports.sales()).singleElement().satisfies(s -> assertThat(s.amount().money().fen()).isEqualTo(100));
        assertThat(imports.app().ledger().check()).isEmpty();
    }

    @Test
    void aTotalInOneFileAndADuplicateInAnotherAreHeld() {
        List<TestImports.Run> runs = imports.takeAll(MAY, "日期,产品,渠道,金额\n2021年5月,猕猴桃,新渠道,300\n2021-05-02,猕猴桃,新渠道,200\n2021-05-02,猕猴桃,邮乐网,200\n");
        assertThat(runs.get(1).outcomes()).containsExactly(HOLD, HOLD, CREATE);
        assertThat(runs.get(1).held()).containsOnlyKeys(HoldKind.GRANULARITY, HoldKind.DUPLICATE);
    }

    @Test
    void aPlanMadeAnewShowsWhatDiffersAndTheOldOneNeverWrites() {
        try (SheetFile file = imports.open("may.csv", MAY)) {
            SheetImport.Planned old = imports.plan(file, HoldDecisions.LEAVE);
            imports.take("单号,日期,产品,渠道,金额\nA1,2021-05-01,猕猴桃,新渠道,100\nA2,2021-05-02,猕猴桃,新渠道,999\n");
            long set = imports.app().ledger().lastSet();
            assertThatThrownBy(() -> imports.app().salesImport().commit(old, Progress.NONE)).isInstanceOf(UserException.class);
            assertThat(imports.app().ledger().lastSet()).isEqualTo(set);
            SheetImport.Renewal renewal = imports.app().salesImport().renew(old, Progress.NONE);
            PlanDifference difference = renewal.difference();
            assertThat(difference.before()).isEqualTo(new PlanCounts(2, 2, 0, 0, 0, 0));
            assertThat(difference.after()).isEqualTo(new PlanCounts(2, 0, 1, 1, 0, 0));
            assertThat(difference.changedRows()).isEqualTo(2);
            assertThat(difference.rows()).containsExactly(new PlanDifference.ChangedRow(2, CREATE, UNCHANGED), new PlanDifference.ChangedRow(3, CREATE, UPDATE));
            imports.app().salesImport().commit(renewal.planned(), Progress.NONE);
            assertThat(imports.sale("A2").amount().money().fen()).isEqualTo(20_000);
            SheetImport.Planned same = imports.plan(file, HoldDecisions.LEAVE);
            imports.edit(imports.sale("A1").edit().remark("别处").build());
            assertThat(imports.app().salesImport().renew(same, Progress.NONE).difference().isNone()).isTrue();
        }
    }

    @Test
    void aBatchWhoseLedgerMovedIsRefusedAsAWholeAndMadeAnew() {
        try (SheetFile one = imports.open("one.csv", MAY); SheetFile two = imports.open("two.csv", MAY.replace("A", "B"))) {
            ImportBatch batch = imports.app().salesImport().batch();
            for (SheetFile file : List.of(one, two)) {
                batch.plan(file, SheetLook.at(file, file.firstVisible(), SalesShape.SHAPE, KnownNames.NONE).best(), NameDecisions.of(UnknownNames.CREATE),
                    HoldDecisions.TAKE, Progress.NONE);
            }
            imports.take(MAY.replace("A", "B"));
            assertThat(batch.isStale()).isTrue();
            assertThatThrownBy(() -> imports.app().salesImport().commit(batch, Progress.NONE)).isInstanceOf(UserException.class);
            assertThat(imports.sales()).hasSize(2);
            SheetImport.Renewal renewal = imports.app().salesImport().renew(batch, Progress.NONE);
            assertThat(renewal.differences()).extracting(PlanDifference::changedRows).containsExactly(0L, 2L);
            assertThat(renewal.batch().plans().get(1).plan().outcome(2)).isEqualTo(Outcome.UNCHANGED);
            imports.app().salesImport().commit(renewal.batch(), Progress.NONE);
            assertThat(imports.sales()).hasSize(4);
        }
    }
}
