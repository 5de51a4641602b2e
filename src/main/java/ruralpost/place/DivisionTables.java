package ruralpost.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the shipped tables of divisions. */
final class DivisionTables {

    private DivisionTables() {
    }

    /** Provinces, prefectures and counties in the order of their codes. */
    static List<Division> divisions() {
        List<Division> all = new ArrayList<>(3_500);
        for (String line : lines("divisions.txt")) {
            int blank = line.indexOf(' ');
            all.add(Division.of(line.substring(0, blank), line.substring(blank + 1)));
        }
        return all;
    }

    /** Townships in the order of their codes. */
    static List<Division> townships() {
        List<Division> all = new ArrayList<>(42_000);
        for (String line : lines("townships.txt")) {
            String county = line.substring(0, 6);
            int start = 7;
            while (start < line.length()) {
                int end = line.indexOf(' ', start);
                end = end < 0 ? line.length() : end;
                String code = county.concat(line.substring(start, start + 3));
                all.add(new Division(code, line.substring(start + 3, end), Division.Level.TOWNSHIP, county, true));
                start = end + 1;
            }
        }
        return all;
    }

    /** The 832 counties in the order of the list. */
    static List<FormerPovertyCounty> formerPoverty() {
        List<FormerPovertyCounty> all = new ArrayList<>(832);
        for (String line : lines("former-poverty.txt")) {
            String[] parts = line.split(" ");
            all.add(new FormerPovertyCounty(parts[0], parts[2], Integer.parseInt(parts[1]), parts[parts.length > 3 ? 3 : 0]));
        }
        return all;
    }

    private static List<String> lines(String file) {
        String name = "/assets/divisions/" + file;
        try (InputStream in = DivisionTables.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
