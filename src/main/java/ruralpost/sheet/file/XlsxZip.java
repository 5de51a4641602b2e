package ruralpost.sheet.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The zip that a workbook is, with its parts by path regardless of case. */
final class XlsxZip implements AutoCloseable {

    private final ZipFile zip;
    private final SheetLimits limits;
    private final Map<String, ZipEntry> parts = new HashMap<>();

    XlsxZip(Path path, SheetLimits limits) throws IOException {
        this.limits = limits;
        try {
            zip = new ZipFile(path.toFile());
        } catch (ZipException e) {
            throw new Refused("sheet.file.damaged");
        } catch (IllegalArgumentException e) {
            throw new Refused("sheet.file.damaged");
        }
        if (zip.size() > limits.parts()) {
            int size = zip.size();
            zip.close();
            throw new Refused("sheet.file.parts", size, limits.parts());
        }
        Iterator<? extends ZipEntry> all = zip.entries().asIterator();
        while (all.hasNext()) {
            ZipEntry entry = all.next();
            parts.putIfAbsent(key(entry.getName()), entry);
        }
    }

    private static String key(String name) {
        String clean = name.replace('\\', '/');
        return (clean.startsWith("/") ? clean.substring(1) : clean).toLowerCase(Locale.ROOT);
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    /** Unpacked size as the zip claims it, for progress only; 0 when unknown. */
    long claimedSize(String name) {
        ZipEntry entry = parts.get(key(name));
        return entry == null ? 0 : Math.max(0, entry.getSize());
    }

    /** The guarded bytes of a part; a missing one is a damaged file. */
    GuardedStream open(String name) throws IOException {
        ZipEntry entry = parts.get(key(name));
        if (entry == null) {
            throw new Refused("sheet.file.damaged");
        }
        try {
            InputStream in = zip.getInputStream(entry);
            if (in == null) {
                throw new Refused("sheet.file.damaged");
            }
            return new GuardedStream(in, entry, limits);
        } catch (ZipException e) {
            boolean encrypted = String.valueOf(e.getMessage()).contains("encrypted");
            throw new Refused(encrypted ? "sheet.file.encrypted" : "sheet.file.damaged");
        }
    }

    XmlPart xml(String name) throws IOException {
        GuardedStream in = open(name);
        try {
            return new XmlPart(in, limits);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
