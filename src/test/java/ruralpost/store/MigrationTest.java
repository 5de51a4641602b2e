package ruralpost.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ruralpost.store.DatabaseTest.filesIn;
import static ruralpost.store.DatabaseTest.names;
import static ruralpost.store.DatabaseTest.put;
import static ruralpost.store.DatabaseTest.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {

    @TempDir
    Path folder;
    @TempDir
    Path scripts;

    private LedgerFiles files;

    @BeforeEach
    void aLedgerOfToday() {
        files = new LedgerFiles(folder);
        try (Database d = Database.open(files)) {
            put(d, "a", "1");
        }
    }

    private Setup next(String script) throws IOException {
        Files.writeString(scripts.resolve("V" + (Schema.CURRENT + 1) + "__next.sql"), script);
        return new Setup("file:", Setup.PROGRAM.scripts() + ",filesystem:" + scripts, Schema.CURRENT + 1);
    }

    @Test
    void olderTablesAreBroughtForwardAndTheFileAsItWasIsKept() throws IOException {
        Setup next = next("create table more (id bigint primary key); insert into more values (7);");
        try (Database d = Database.open(files, next)) {
            assertThat(d.<Integer>read(ctx -> ctx.fetchOne("select id from more").get(0, Integer.class))).isEqualTo(7);
            assertThat(names(d)).containsExactly("a");
        }
        String before = "backups/before-migration-from-" + Schema.CURRENT + ".mv.db";
        assertThat(filesIn(folder)).containsExactly(before, "ledger.mv.db");
        refused(() -> Database.open(files), "ledger.newer");
        Files.copy(folder.resolve(before), Files.createDirectory(folder.resolve("old")).resolve("ledger.mv.db"));
        try (Database d = Database.open(new LedgerFiles(folder.resolve("old")))) {
            assertThat(names(d)).containsExactly("a");
        }
    }

    @Test
    void aScriptThatFailsHalfWayLeavesTheLedgerAsItWas() throws IOException {
        Setup broken = next("create table more (id bigint primary key); insert into nowhere values (7);");
        assertThatThrownBy(() -> Database.open(files, broken)).isInstanceOf(RuntimeException.class);
        assertThat(filesIn(folder)).doesNotContain("ledger-migrating.mv.db");
        try (Database d = Database.open(files)) {
            assertThat(names(d)).containsExactly("a");
        }
    }

    @Test
    void aDiskThatFillsUpWhileMigratingLeavesTheLedgerAsItWas() throws IOException {
        Setup next = next("create table more (id bigint primary key) as select x from system_range(1, 100000);");
        FullDisk.ROOM.set(60_000);
        try {
            refused(() -> Database.open(files, new Setup(FullDisk.PREFIX, next.scripts(), next.schema())), "ledger.disk.full");
        } finally {
            FullDisk.ROOM.set(Long.MAX_VALUE);
        }
        try (Database d = Database.open(files)) {
            assertThat(names(d)).containsExactly("a");
        }
    }
}
