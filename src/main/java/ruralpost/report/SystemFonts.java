package ruralpost.report;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpdf.text.pdf.BaseFont;
import org.slf4j.LoggerFactory;

/** Fonts of this computer for characters that the bundled one lacks. Looked for only when such a character is met. */
final class SystemFonts {

    /** A font with rare Chinese characters is at least this large; smaller files are not opened. */
    private static final long LEAST_BYTES = 2_000_000;
    private static final int MOST_FILES = 60;
    private static final List<String> LIKELY = List.of("simsunb", "simsun", "msyh", "hanamin", "sourcehan", "notosanscjk", "notoserifcjk", "noto", "wqy");

    private final List<Path> folders;
    private List<Path> files;
    private final List<BaseFont> opened = new ArrayList<>();
    private int next;

    /** @param folders where font files lie; those that are missing are passed over */
    SystemFonts(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** Where Windows and Linux keep fonts. */
    static SystemFonts usual() {
        String home = System.getProperty("user.home", "");
        String windows = Optional.ofNullable(System.getenv("WINDIR")).orElse("C:\\Windows");
        String local = Optional.ofNullable(System.getenv("LOCALAPPDATA")).orElse(home);
        return new SystemFonts(List.of(Path.of(windows, "Fonts"), Path.of(local, "Microsoft", "Windows", "Fonts"), Path.of("/usr/share/fonts"),
            Path.of("/usr/local/share/fonts"), Path.of(home, ".fonts"), Path.of(home, ".local", "share", "fonts")));
    }

    /** A font that has this character and may be embedded. */
    Optional<BaseFont> find(int codePoint) {
        for (BaseFont font : opened) {
            if (font.charExists(codePoint)) {
                return Optional.of(font);
            }
        }
        if (files == null) {
            files = list();
        }
        while (next < files.size()) {
            Optional<BaseFont> font = open(files.get(next++));
            font.ifPresent(opened::add);
            if (font.filter(f -> f.charExists(codePoint)).isPresent()) {
                return font;
            }
        }
        return Optional.empty();
    }

    private List<Path> list() {
        List<Path> found = new ArrayList<>();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (Stream<Path> all = Files.walk(folder, 6, FileVisitOption.FOLLOW_LINKS)) {
                all.filter(SystemFonts::large).forEach(found::add);
            } catch (IOException | java.io.UncheckedIOException e) {
                LoggerFactory.getLogger(SystemFonts.class).info("{} was not searched for fonts", folder, e);
            }
        }
        found.sort(Comparator.comparingInt(SystemFonts::rank).thenComparing(Path::toString));
        return found.subList(0, Math.min(MOST_FILES, found.size()));
    }

    private static boolean large(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        try {
            return (name.endsWith(".ttf") || name.endsWith(".ttc") || name.endsWith(".otf")) && Files.size(file) >= LEAST_BYTES;
        } catch (IOException e) {
            return false;
        }
    }

    private static int rank(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT).replace("-", "");
        for (int i = 0; i < LIKELY.size(); i++) {
            if (name.startsWith(LIKELY.get(i))) {
                return i;
            }
        }
        return LIKELY.size();
    }

    /** Empty for fonts that are broken, of a kind that cannot be embedded, or whose licence forbids it. */
    private static Optional<BaseFont> open(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT).endsWith(".ttc") ? file + ",0" : file.toString();
        try {
            return Optional.of(BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED));
        } catch (IOException | RuntimeException e) {
            LoggerFactory.getLogger(SystemFonts.class).debug("{} cannot be used", file, e);
            return Optional.empty();
        }
    }
}
