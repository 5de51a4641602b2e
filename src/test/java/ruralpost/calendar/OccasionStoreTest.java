package ruralpost.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.app.AppContext;
import ruralpost.app.Founding;
import ruralpost.ledger.Action;
import ruralpost.ledger.ChangeKind;
import ruralpost.ledger.Stamp;
import ruralpost.store.LedgerFiles;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.value.Period;

/** Festivals and campaign days are records like all others. */
class OccasionStoreTest {

    @TempDir
    private Path folder;
    private AppContext app;

    @BeforeEach
    void open() {
        Founding.create(folder, new Founding.Answers(433124, "张三", Lang.ZH, false));
        app = AppContext.open(folder);
    }

    @AfterEach
    void close() {
        app.close();
    }

    private static Occasion edition(int year, int day) {
        LocalDate from = LocalDate.of(year, 9, day);
        return new Occasion(Stamp.NEW, "919", "919", year - 2016, Period.of(from, from.plusDays(16)), OccasionKind.CAMPAIGN_DAYS, null);
    }

    private void save(Occasion o) {
        app.ledger().write(Action.entry("calendar", Message.of("ledger.label.founded")), tx -> app.occasions().save(tx, o));
    }

    @Test
    void aNewLedgerHoldsTheLunarFestivals() {
        assertThat(app.occasions().occasions().all()).hasSize(75).allSatisfy(o -> assertThat(o.kind()).isEqualTo(OccasionKind.LUNAR_FESTIVAL));
        assertThat(app.ledger().check()).isEmpty();
    }

    @Test
    void aShippedDayCanBeCorrectedAndTakenBack() {
        Occasion spring = app.occasions().occasions().nearest(Occasion.SPRING_FESTIVAL, Period.year(2027)).orElseThrow();
        save(new Occasion(spring.stamp(), spring.name(), spring.series(), spring.edition(), Period.day(LocalDate.of(2027, 2, 7)), spring.kind(), "试"));
        assertThat(app.occasions().occasions().nearest(Occasion.SPRING_FESTIVAL, Period.year(2027)).orElseThrow().period().from()).isEqualTo("2027-02-07");
        app.ledger().undo(app.ledger().lastSet());
        assertThat(app.occasions().occasions().nearest(Occasion.SPRING_FESTIVAL, Period.year(2027)).orElseThrow().period().from()).isEqualTo("2027-02-06");
    }

    @Test
    void theLastEditionIsTheOneThatBeganLastBefore() {
        save(edition(2018, 9));
        save(edition(2017, 8));
        save(edition(2016, 9));
        Occasions all = app.occasions().occasions();
        Occasion third = all.governing(Period.month(2018, 9), Period.month(2018, 9)).orElseThrow();
        assertThat(third.period().from()).isEqualTo("2018-09-09");
        assertThat(all.before(third).orElseThrow().period().from()).isEqualTo("2017-09-08");
        assertThat(all.governing(Period.year(2016), Period.month(2016, 9))).as("neither it nor a festival of that month has an earlier edition").isEmpty();
    }

    @Test
    void twoEditionsOfASeriesCannotBeginOnTheSameDay() {
        save(edition(2018, 9));
        assertThatThrownBy(() -> save(edition(2018, 9))).isInstanceOf(UserException.class);
        assertThatThrownBy(() -> save(new Occasion(Stamp.NEW, " ", "919", null, Period.year(2019), OccasionKind.OTHER, null))).isInstanceOf(UserException.class);
    }

    @Test
    void aLedgerOfAnEarlierProgramGetsTheFestivalsOnceAndKeepsWhatTheUserMakesOfThem() throws Exception {
        Path old = folder.resolve("old");
        Files.createDirectories(old);
        try (var in = OccasionStoreTest.class.getResourceAsStream("/ledgers/v1.mv.db")) {
            Files.copy(in, new LedgerFiles(old).database());
        }
        long set;
        try (AppContext app = AppContext.open(old)) {
            set = app.ledger().lastSet();
            assertThat(app.ledger().history(10, 1).getFirst().kind()).isEqualTo(ChangeKind.MIGRATION);
            assertThat(app.occasions().occasions().all()).hasSize(75);
            assertThat(app.ledger().redoable("sales", "Wang")).as("what could be redone still can").isPresent();
            app.ledger().write(Action.entry("calendar", Message.of("ledger.label.founded")), tx -> {
                app.occasions().occasions().all().forEach(o -> app.occasions().delete(tx, o.stamp()));
                return null;
            });
        }
        try (AppContext app = AppContext.open(old)) {
            assertThat(app.occasions().occasions().all()).isEmpty();
            assertThat(app.ledger().lastSet()).as("nothing is brought back").isEqualTo(set + 1);
            assertThat(app.ledger().check()).isEmpty();
        }
    }
}
