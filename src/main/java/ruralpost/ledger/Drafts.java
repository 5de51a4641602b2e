package ruralpost.ledger;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Drafts: what was typed and is not saved yet, one small file each beside the ledger, written on a thread of their own so that typing
 * never waits for the disk. A draft lives until the save that it belongs to is acknowledged; after a crash the program offers it again.
 */
public final class Drafts implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final Consumer<IOException> onFailure;
    /** The newest wish for each key: a draft to keep, or none to throw it away. */
    private final Map<String, Optional<Draft>> waiting = new ConcurrentHashMap<>();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("draft-writer").daemon().factory());

    /**
     * @param folder    where the drafts stand; created when the first is kept
     * @param onFailure told when a draft cannot be written, so that the window can say so
     */
    public Drafts(Path folder, Consumer<IOException> onFailure) {
        this.folder = folder;
        this.onFailure = onFailure;
    }

    /**
     * One draft.
     *
     * @param key    the form or grid it belongs to, letters, digits and dashes; a second draft of the same key replaces the first
     * @param keptAt when it was kept
     * @param fields what was typed, field key to text
     * @param rows   rows typed in a grid and not saved; may be empty
     */
    public record Draft(String key, Instant keptAt, Map<String, String> fields, List<Map<String, String>> rows) {
    }

    /** Keeps a draft; returns at once. Only the newest of several waiting drafts of one key is written. Null values are left out. */
    public void keep(String key, Map<String, String> fields, List<Map<String, String>> rows) {
        want(key, Optional.of(new Draft(key, Instant.now(), copy(fields), rows.stream().map(Drafts::copy).toList())));
    }

    /** Throws a draft away, after its save was acknowledged or the user gave it up. Returns at once. */
    public void discard(String key) {
        want(key, Optional.empty());
    }

    private static Map<String, String> copy(Map<String, String> fields) {
        Map<String, String> copy = new LinkedHashMap<>();
        fields.forEach((name, text) -> {
            if (text != null) {
                copy.put(name, text);
            }
        });
        return Collections.unmodifiableMap(copy);
    }

    private void want(String key, Optional<Draft> draft) {
        Path file = file(key);
        waiting.put(key, draft);
        writer.execute(() -> {
            try {
                Optional<Draft> newest = waiting.remove(key);
                if (newest == null) {
                    return;
                }
                if (newest.isPresent()) {
                    write(newest.get(), file);
                } else {
                    Files.deleteIfExists(file);
                }
            } catch (IOException e) {
                onFailure.accept(e);
            } catch (RuntimeException e) {
                onFailure.accept(new IOException(e));
            }
        });
    }

    private void write(Draft d, Path file) throws IOException {
        Files.createDirectories(folder);
        Path part = folder.resolve(d.key() + ".part");
        byte[] bytes = JSON.writeValueAsBytes(Map.of("key", d.key(), "keptAt", d.keptAt().toEpochMilli(), "fields", d.fields(), "rows", d.rows()));
        try (FileChannel out = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                out.write(buffer);
            }
            out.force(true);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path file(String key) {
        if (!key.matches("[A-Za-z0-9-]{1,80}")) {
            throw new IllegalArgumentException("Not a key of a draft: " + key);
        }
        return folder.resolve(key + ".json");
    }

    /** The draft of a key, as left by an earlier run. */
    public Optional<Draft> find(String key) {
        Path file = file(key);
        return Files.exists(file) ? read(file) : Optional.empty();
    }

    /** All drafts in the folder; a file that cannot be read is left alone and left out. */
    public List<Draft> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Draft> result = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path f : files.filter(p -> p.toString().endsWith(".json")).sorted().toList()) {
                read(f).ifPresent(result::add);
            }
        } catch (IOException e) {
            onFailure.accept(e);
        }
        return result;
    }

    private Optional<Draft> read(Path file) {
        try {
            var tree = JSON.readTree(Files.readAllBytes(file));
            return Optional.of(new Draft(tree.get("key").asText(), Instant.ofEpochMilli(tree.get("keptAt").asLong()),
                JSON.convertValue(tree.get("fields"), new TypeReference<Map<String, String>>() { }),
                JSON.convertValue(tree.get("rows"), new TypeReference<List<Map<String, String>>>() { })));
        } catch (IOException | RuntimeException e) {
            org.slf4j.LoggerFactory.getLogger(Drafts.class).warn("Draft {} cannot be read", file, e);
            return Optional.empty();
        }
    }

    /** Where the drafts stand. */
    Path folder() {
        return folder;
    }

    /** Waits until everything kept so far is on the disk. */
    public void flush() {
        try {
            writer.submit(() -> true).get();
        } catch (java.util.concurrent.ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        writer.shutdown();
        try {
            writer.awaitTermination(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
