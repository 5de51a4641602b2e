package ruralpost.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.ledger.Action;
import ruralpost.ledger.ConflictException;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.LedgerSchema;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.Written;
import ruralpost.store.Database;
import ruralpost.store.LedgerFiles;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.text.UserException;

class PlaceStoreTest {

    private static final Action ENTRY = Action.entry("place", Message.of("place.label.sample"));

    @TempDir
    private Path folder;
    private Ledger ledger;
    private PlaceStore places;
    private OfficeStore offices;
    private PartnerStore partners;

    @BeforeEach
    void open() {
        Database db = Database.open(new LedgerFiles(folder));
        Ledger.found(db, 433124, false);
        ledger = Ledger.open(db, new LedgerSchema(PlaceStore.TABLES), () -> "tester");
        places = new PlaceStore(ledger);
        offices = new OfficeStore(ledger);
        partners = new PartnerStore(ledger);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private <T> T write(Ledger.Work<T> work) {
        return ledger.write(ENTRY, work).result();
    }

    private void refused(Ledger.Work<?> work, String key) {
        long before = ledger.lastSet();
        assertThatThrownBy(() -> ledger.write(ENTRY, work)).isInstanceOfSatisfying(UserException.class, e -> {
            assertThat(e.userMessage().key()).isEqualTo(key);
            for (Lang lang : Lang.values()) {
                assertThat(Texts.of(lang).get(e.userMessage())).doesNotContain("!").doesNotContain("{");
            }
        });
        assertThat(ledger.lastSet()).isEqualTo(before);
    }

    private static Place township(String name, String division) {
        return new Place(Stamp.NEW, name, PlaceKind.TOWNSHIP, List.of(), null, division, null, null, null, null, null);
    }

    @Test
    void everyFieldOfAnOfficeComesBack() {
        long county = write(tx -> offices.save(tx, new Office(Stamp.NEW, "花垣县分公司全称", "县分公司", OfficeLevel.COUNTY, null, "41640001",
            "433124", LocalDate.of(2020, 1, 1), null, null)));
        Office sub = new Office(Stamp.NEW, "双龙支局", null, OfficeLevel.SUB_BRANCH, county, null, "433124110", null,
            LocalDate.of(2019, 12, 31), "改名前");
        long id = write(tx -> offices.save(tx, sub));
        Office read = offices.office(id).orElseThrow();
        assertThat(read).usingRecursiveComparison().ignoringFields("stamp").isEqualTo(sub);
        assertThat(offices.offices(LocalDate.of(2020, 1, 1))).extracting(Office::label).containsExactly("县分公司");
        assertThat(offices.offices(LocalDate.of(2019, 12, 31))).extracting(Office::label).containsExactly("双龙支局");
    }

    @Test
    void everyFieldOfAPlaceComesBackAndAnEditKeepsTheRest() {
        long office = write(tx -> offices.save(tx, new Office(Stamp.NEW, "县分公司", null, OfficeLevel.COUNTY, null, null, null, null, null, null)));
        long village = write(tx -> places.save(tx, Place.named("十八洞村", PlaceKind.VILLAGE)));
        Place site = new Place(Stamp.NEW, "十八洞村主题邮局", PlaceKind.THEME_POST_OFFICE, List.of("主题邮局", "Theme post office"), "Z-1", "433124",
            office, village, LocalDate.of(2017, 5, 1), LocalDate.of(2030, 1, 1), "备注");
        long id = write(tx -> places.save(tx, site));
        Place read = places.place(id).orElseThrow();
        assertThat(read).usingRecursiveComparison().ignoringFields("stamp").isEqualTo(site);
        assertThat(places.inside(village)).containsExactly(read);
        Place closedLater = new Place(read.stamp(), read.name(), read.kind(), List.of(), read.code(), read.divisionCode(), read.officeId(),
            read.parentId(), read.openedOn(), null, null);
        write(tx -> places.save(tx, closedLater));
        assertThat(places.place(id).orElseThrow()).usingRecursiveComparison().ignoringFields("stamp").isEqualTo(closedLater);
        ledger.undo(ledger.lastSet());
        assertThat(places.place(id).orElseThrow()).usingRecursiveComparison().ignoringFields("stamp").isEqualTo(site);
    }

    @Test
    void aPlaceIsFoundByNameAndAliasWhateverCommaSeparatesThem() {
        write(tx -> places.save(tx, new Place(Stamp.NEW, "边城镇", PlaceKind.TOWNSHIP, List.of("茶峒，茶洞镇", "Biancheng, Chadong"), null, null, null,
            null, null, null, null)));
        assertThat(places.called(" biancheng ")).extracting(Place::name).containsExactly("边城镇");
        assertThat(places.called("茶洞镇").getFirst().aliases()).containsExactly("茶峒", "茶洞镇", "Biancheng", "Chadong");
        assertThat(places.called("茶")).isEmpty();
    }

    @Test
    void aPlaceIsOpenFromItsFirstDayUntilTheDayBeforeItCloses() {
        Place p = new Place(Stamp.NEW, "站点", PlaceKind.SITE, List.of(), null, null, null, null, LocalDate.of(2018, 1, 1), LocalDate.of(2018, 2, 1),
            null);
        assertThat(p.openOn(LocalDate.of(2017, 12, 31))).isFalse();
        assertThat(p.openOn(LocalDate.of(2018, 1, 1))).isTrue();
        assertThat(p.openOn(LocalDate.of(2018, 1, 31))).isTrue();
        assertThat(p.openOn(LocalDate.of(2018, 2, 1))).isFalse();
    }

    @Test
    void rulesAreToldInASentenceAndStoreNothing() {
        refused(tx -> places.save(tx, Place.named("  ", PlaceKind.SITE)), "place.rule.name");
        refused(tx -> partners.save(tx, Partner.named("", PartnerKind.BANK)), "place.rule.partner.name");
        refused(tx -> offices.save(tx, new Office(Stamp.NEW, null, "县", OfficeLevel.COUNTY, null, null, null, null, null, null)),
            "place.rule.office.name");
        refused(tx -> places.save(tx, new Place(Stamp.NEW, "a", PlaceKind.SITE, List.of(), null, null, null, null, LocalDate.of(2018, 1, 2),
            LocalDate.of(2018, 1, 1), null)), "place.rule.closed");
        refused(tx -> offices.save(tx, new Office(Stamp.NEW, "a", null, OfficeLevel.COUNTY, null, null, null, LocalDate.of(2018, 1, 2),
            LocalDate.of(2018, 1, 1), null)), "place.rule.valid");
        refused(tx -> places.save(tx, township("a", "433199")), "place.rule.division");
        refused(tx -> places.save(tx, township("a", "43312")), "place.rule.division");
        refused(tx -> partners.save(tx, new Partner(Stamp.NEW, "a", PartnerKind.BANK, List.of(), "湖南", null)), "place.rule.division");
        refused(tx -> places.save(tx, township("a", "4331240000001")), "ledger.too.long");
        assertThat(places.places()).isEmpty();
    }

    @Test
    void divisionsOfEveryLevelAreTaken() {
        for (String code : List.of("43", "4331", "433124", "433124110")) {
            write(tx -> places.save(tx, township("在" + code, code)));
        }
        assertThat(places.places(PlaceKind.TOWNSHIP)).extracting(Place::divisionCode).containsExactly("43", "4331", "433124", "433124110");
    }

    @Test
    void aPlaceCannotLieInsideItself() {
        long a = write(tx -> places.save(tx, township("甲", null)));
        Place b = new Place(Stamp.NEW, "乙", PlaceKind.VILLAGE, List.of(), null, null, null, a, null, null, null);
        long bId = write(tx -> places.save(tx, b));
        Place self = places.place(a).orElseThrow();
        refused(tx -> places.save(tx, withParent(self, a)), "place.rule.parent");
        refused(tx -> places.save(tx, withParent(self, bId)), "place.rule.parent");
        refused(tx -> places.save(tx, withParent(self, 99L)), "ledger.reference.gone");
    }

    private static Place withParent(Place p, long parent) {
        return new Place(p.stamp(), p.name(), p.kind(), p.aliases(), p.code(), p.divisionCode(), p.officeId(), parent, p.openedOn(), p.closedOn(),
            p.remark());
    }

    @Test
    void villagesOfOneNameMayStandInTwoTownshipsButNotUnexplained() {
        write(tx -> places.save(tx, township("新华村", "433124110")));
        write(tx -> places.save(tx, township("新华村", "433124109")));
        refused(tx -> places.save(tx, township("新华村", "433124109")), "ledger.not.unique");
        write(tx -> places.save(tx, township("新华村", null)));
        refused(tx -> places.save(tx, township("新华村", null)), "place.rule.same.name");
        write(tx -> partners.save(tx, Partner.named("商务部", PartnerKind.GOVERNMENT)));
        refused(tx -> partners.save(tx, Partner.named("商务部", PartnerKind.OTHER)), "ledger.not.unique");
    }

    @Test
    void aPlaceThatOthersNameIsNotDeletedAndAStaleEditIsAConflict() {
        long village = write(tx -> places.save(tx, Place.named("十八洞村", PlaceKind.VILLAGE)));
        write(tx -> places.save(tx, withParent(Place.named("站点", PlaceKind.SITE), village)));
        Place seen = places.place(village).orElseThrow();
        refused(tx -> {
            places.delete(tx, seen.stamp());
            return null;
        }, "ledger.referred.to");
        Place renamed = new Place(seen.stamp(), "十八洞", seen.kind(), List.of("十八洞村"), null, null, null, null, null, null, null);
        Written<Long> done = ledger.write(ENTRY, tx -> places.save(tx, renamed));
        assertThat(done.set().updated()).isEqualTo(1);
        assertThatThrownBy(() -> ledger.write(ENTRY, tx -> places.save(tx, seen))).isInstanceOf(ConflictException.class);
        assertThat(places.place(village).orElseThrow().name()).isEqualTo("十八洞");
    }

    @Test
    void everyKindHasANameInBothLanguages() {
        for (Lang lang : Lang.values()) {
            Texts texts = Texts.of(lang);
            for (PlaceKind k : PlaceKind.values()) {
                assertThat(texts.get(k.label())).doesNotStartWith("!");
                assertThat(PlaceKind.ofCode(k.code())).isEqualTo(k);
            }
            for (OfficeLevel l : OfficeLevel.values()) {
                assertThat(texts.get(l.label())).doesNotStartWith("!");
            }
            for (PartnerKind k : PartnerKind.values()) {
                assertThat(texts.get(k.label())).doesNotStartWith("!");
            }
        }
    }
}
