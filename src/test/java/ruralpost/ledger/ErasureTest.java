package ruralpost.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.campaign.AdopterKind;
import ruralpost.campaign.CampaignFixture;
import ruralpost.campaign.Pledge;
import ruralpost.campaign.PledgeKind;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreKind;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.Contract;
import ruralpost.sheet.names.NameChoiceStore;
import ruralpost.store.Backups;
import ruralpost.store.tables.Tables;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.value.Money;

/** An adult's name and phone are gone from everything that the ledger keeps, and nothing brings them back. */
class ErasureTest {

    private static final String NAME = "仲小妮", PHONE = "0743-1234567";
    private static final LocalDate DAY = CampaignFixture.FIRST;

    @TempDir
    private Path folder;
    private CampaignFixture f;
    private long adoption;

    @BeforeEach
    void open() {
        f = new CampaignFixture(folder.resolve("ledger"), false);
        adoption = f.peaches(null);
        f.stores.adoptions().pledges().forEach(p -> f.write(tx -> {
            f.stores.adoptions().deletePledge(tx, p.stamp());
            return 0L;
        }));
    }

    @AfterEach
    void close() {
        f.close();
    }

    private Pledge pledge(Stamp stamp, AdopterKind kind, String who, long units) {
        return new Pledge(stamp, adoption, PledgeKind.SINGLE, DAY, kind, who, units, Money.ofYuan(418 * units), null, null);
    }

    private long save(Pledge p) {
        return f.write(tx -> f.stores.adoptions().save(tx, p));
    }

    private Pledge stored(long id) {
        return f.stores.adoptions().pledges(List.of(id)).getFirst();
    }

    /** Everything that the tables hold, what is packed unpacked. */
    private List<String> everything() {
        return f.app.ledger().read(ctx -> {
            List<String> all = new ArrayList<>();
            for (Table<?> t : List.<Table<?>>of(Tables.PLEDGE, Tables.CENTRE, Tables.CONTRACT, Tables.NAME_CHOICE, Tables.CHANGE_ROW, Tables.CHANGE_SET, Tables.SALE, Tables.TRAINING)) {
                ctx.selectFrom(t).fetch().forEach(r -> all.add(t.getName() + " " + List.of(r.intoArray() == null ? "" : java.util.Arrays.toString(r.intoArray()))));
            }
            ctx.selectFrom(Tables.CHANGE_BLOCK).fetch().forEach(b -> ChangeLog.unpack(b.getContent()).forEach(row -> all.add("block " + row.image())));
            return all;
        });
    }

    @Test
    void aNameIsGoneFromRowsHistoryChoicesAndDraftsAndOthersOfThatNameStay() {
        long changed = save(pledge(Stamp.NEW, AdopterKind.PERSON, NAME, 1));
        save(pledge(stored(changed).stamp(), AdopterKind.PERSON, NAME, 2));
        long gone = save(pledge(Stamp.NEW, null, NAME, 1));
        f.write(tx -> {
            f.stores.adoptions().deletePledge(tx, stored(gone).stamp());
            return 0L;
        });
        long deletion = f.app.ledger().lastSet();
        long other = save(pledge(Stamp.NEW, AdopterKind.PERSON, "仲小妮子", 3));
        long firm = save(pledge(Stamp.NEW, AdopterKind.ORGANISATION, NAME, 4));
        long centre = f.write(tx -> f.app.centres().centres().save(tx, new Centre(Stamp.NEW, Place.named("一号儿童之家", PlaceKind.CENTRE), CentreKind.values()[0], null, null, null, null, NAME, PHONE,
            Map.of(), null)));
        f.write(tx -> f.app.contracts().save(tx, new Contract(Stamp.NEW, "H-1", NAME, BuyerKind.RETAIL, Contract.Kind.PURCHASE, null, DAY, null, null, null)));
        f.write(tx -> {
            new NameChoiceStore(f.app.ledger()).keep(tx, "sales", "buyer", NAME, null);
            return 0L;
        });
        f.app.drafts().keep("register-pledge", Map.of("adopter", NAME, "units", "3"), List.of(Map.of("phone", PHONE, "adopter", NAME)));
        f.app.drafts().flush();
        assertThat(f.stores.book().pledges()).anyMatch(p -> NAME.equals(p.adopter()) && p.adopterKind() == AdopterKind.PERSON);

        assertThat(f.app.persons().find(NAME)).containsExactlyInAnyOrder(new Erasure.Found("pledge", 1, 1, 2), new Erasure.Found("centre", 1, 0, 0),
            new Erasure.Found("contract", 1, 0, 0), new Erasure.Found("name_choice", 1, 0, 0));
        ChangeSet set = f.app.persons().erase(NAME).set();

        assertThat(everything()).filteredOn(r -> r.contains(NAME) && !r.contains("仲小妮子")).singleElement().satisfies(r -> assertThat(r).startsWith("PLEDGE [[" + firm));
        assertThat(everything()).noneMatch(r -> r.contains(PHONE));
        assertThat(set.label().args()).containsExactly(5L);
        assertThat(set.kind()).isEqualTo(ChangeKind.ERASURE);
        assertThat(f.stores.book().pledges()).extracting(Pledge::adopter).containsExactlyInAnyOrder(null, "仲小妮子", NAME);
        assertThat(stored(changed).units()).isEqualTo(2);
        assertThat(stored(other).adopter()).isEqualTo("仲小妮子");
        assertThat(f.app.centres().centres().centres()).singleElement().satisfies(c -> assertThat(c.keeper()).isNull()).satisfies(c -> assertThat(c.phone()).isNull());
        assertThat(f.app.drafts().find("register-pledge").orElseThrow()).satisfies(d -> assertThat(d.fields()).isEqualTo(Map.of("adopter", "", "units", "3")))
            .satisfies(d -> assertThat(d.rows()).isEqualTo(List.of(Map.of("phone", "", "adopter", ""))));
        assertThat(f.app.ledger().historyOf(Tables.PLEDGE, changed)).noneMatch(v -> String.valueOf(v).contains(NAME));
        assertThat(f.app.ledger().historyOf(Tables.CENTRE, centre)).isNotEmpty();
        assertThat(f.app.ledger().check()).isEmpty();

        assertThatThrownBy(() -> f.app.ledger().undo(set.id())).isInstanceOfSatisfying(UserException.class, e -> assertThat(e.userMessage().key()).isEqualTo("ledger.undo.not.possible"));
        assertThat(f.app.ledger().undoable(null, null).orElseThrow().id()).isNotEqualTo(set.id());
        f.app.ledger().undo(deletion);
        assertThat(stored(gone).adopter()).isNull();
        assertThatThrownBy(() -> f.app.persons().erase(NAME + "某")).isInstanceOfSatisfying(UserException.class, e -> assertThat(e.userMessage().key()).isEqualTo("ledger.erasure.nowhere"));
    }

    @Test
    void aNameIsGoneFromManyRowsThatWerePackedTogether() {
        List<Long> ids = new ArrayList<>();
        f.write(tx -> {
            for (int i = 0; i < 700; i++) {
                ids.add(f.stores.adoptions().save(tx, pledge(Stamp.NEW, AdopterKind.PERSON, i % 7 == 0 ? NAME : "人" + i, 1)));
            }
            return 0L;
        });
        f.app.ledger().write(Action.entry("campaign", Message.of("app.name")), tx -> {
            for (Pledge p : f.stores.adoptions().pledges(tx, ids)) {
                f.stores.adoptions().save(tx, pledge(p.stamp(), AdopterKind.PERSON, p.adopter(), 2));
            }
            return 0L;
        });
        long edit = f.app.ledger().lastSet();
        assertThat(everything()).filteredOn(r -> r.startsWith("block ") && r.contains(NAME)).hasSize(100);
        assertThat(f.app.persons().erase(NAME).result()).containsExactly(new Erasure.Found("pledge", 100, 0, 100));
        assertThat(everything()).noneMatch(r -> r.contains(NAME)).anyMatch(r -> r.startsWith("block ") && r.contains("人1\""));
        assertThat(f.app.ledger().check()).isEmpty();
        UndoResult undone = f.app.ledger().undo(edit);
        assertThat(undone.restored()).isEqualTo(600);
        assertThat(undone.keptCount()).isEqualTo(100);
        assertThat(f.stores.adoptions().pledges()).noneMatch(p -> NAME.equals(p.adopter()));
    }

    private boolean anywhere(String name) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path p : all.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(p), StandardCharsets.ISO_8859_1).contains(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void reopen() {
        f.close();
        f = new CampaignFixture(folder.resolve("ledger"), false);
    }

    /** Texts of Latin letters stand in the file as they are. */
    @Test
    void noBytesOfANameAreLeftInTheFilesNorInBackupsMadeLater() throws IOException {
        String name = "Zhong Xiaoni", other = "Zhong Xiaoli";
        long id = save(pledge(Stamp.NEW, AdopterKind.PERSON, name, 1));
        save(pledge(stored(id).stamp(), AdopterKind.PERSON, name, 2));
        save(pledge(Stamp.NEW, AdopterKind.PERSON, other, 2));
        reopen();
        assertThat(anywhere(name)).isTrue();
        f.app.persons().erase(name);
        assertThat(anywhere(name)).isFalse();
        Path zip = folder.resolve("later.zip");
        Backups.write(f.app.ledger().database(), zip);
        try (ZipFile file = new ZipFile(zip.toFile())) {
            assertThat(new String(file.getInputStream(file.entries().nextElement()).readAllBytes(), StandardCharsets.ISO_8859_1)).contains(other).doesNotContain(name);
        }
        long later = save(pledge(Stamp.NEW, AdopterKind.PERSON, "later", 3));
        assertThat(f.stores.book().pledges()).extracting(Pledge::adopter).containsExactlyInAnyOrder(null, other, "later");
        reopen();
        assertThat(anywhere(name)).isFalse();
        assertThat(stored(later).units()).isEqualTo(3);
        assertThat(f.app.ledger().check()).isEmpty();
    }

    @Test
    void bytesThatAreLeftWhereTheProgramWasKilledGoAtTheNextStart() throws IOException {
        long id = save(pledge(Stamp.NEW, AdopterKind.PERSON, "Zhong Xiaoni", 1));
        f.app.ledger().database().oweRewrite();
        f.write(tx -> f.stores.adoptions().save(tx, pledge(stored(id).stamp(), AdopterKind.PERSON, null, 1)));
        f.app.ledger().write(new Action(ChangeKind.ERASURE, "app", Message.of("app.name"), null, null),
            new Erasure(f.app.ledger().schema(), ruralpost.app.LedgerTables.persons(), "Zhong Xiaoni")::erase);
        assertThat(anywhere("Zhong Xiaoni")).isTrue();
        reopen();
        assertThat(anywhere("Zhong Xiaoni")).isFalse();
        assertThat(stored(id).units()).isEqualTo(1);
    }

    @Test
    void aBlankIsNobodysName() {
        f.app.drafts().keep("register-pledge", Map.of("adopter", ""), List.of());
        f.app.drafts().flush();
        long last = f.app.ledger().lastSet();
        assertThat(f.app.persons().find(" ")).isEmpty();
        assertThatThrownBy(() -> f.app.persons().erase(" ")).isInstanceOfSatisfying(UserException.class, e -> assertThat(e.userMessage().key()).isEqualTo("ledger.erasure.nowhere"));
        assertThat(f.app.ledger().lastSet()).isEqualTo(last);
    }
}
