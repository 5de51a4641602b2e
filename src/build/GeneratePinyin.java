import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes assets/pinyin/readings.txt from pinyin.txt of github.com/mozillazg/pinyin-data (MIT).
 * Run: java src/build/GeneratePinyin.java pinyin.txt assets/pinyin/readings.txt [--check]
 * Each line: rank of the reading (1 = most usual), syllable with tone digit (5 = neutral, v = ü), the characters read so.
 * With --check nothing is written; the exit code is 1 when the asset is not what the source gives.
 */
final class GeneratePinyin {

    private GeneratePinyin() {
    }

    public static void main(String[] args) throws IOException {
        String made = make(Files.readAllLines(Path.of(args[0])));
        Path target = Path.of(args[1]);
        if (args.length > 2 && args[2].equals("--check")) {
            boolean same = Files.readString(target).equals(made);
            System.out.println(same ? "same" : "different");
            System.exit(same ? 0 : 1);
        }
        Files.writeString(target, made);
    }

    private static String make(List<String> lines) {
        SortedMap<Integer, SortedMap<String, StringBuilder>> ranks = new TreeMap<>();
        int characters = 0;
        for (String line : lines) {
            if (!line.startsWith("U+")) {
                continue;
            }
            int colon = line.indexOf(':');
            int character = Integer.parseInt(line.substring(2, colon), 16);
            String readings = line.substring(colon + 1, line.indexOf('#')).strip();
            characters++;
            List<String> seen = new ArrayList<>();
            for (String reading : readings.split(",")) {
                String syllable = syllable(reading.strip());
                if (!seen.contains(syllable)) {
                    seen.add(syllable);
                    ranks.computeIfAbsent(seen.size(), r -> new TreeMap<>()).computeIfAbsent(syllable, s -> new StringBuilder()).appendCodePoint(character);
                }
            }
        }
        StringBuilder out = new StringBuilder("# " + characters + " characters from pinyin-data (MIT, see licences/pinyin-data-MIT.txt), made by src/build/GeneratePinyin.java\n");
        ranks.forEach((rank, syllables) -> syllables.forEach((syllable, chars) -> out.append(rank).append(' ').append(syllable).append(' ').append(chars).append('\n')));
        return out.toString();
    }

    /** "lǜ" to "lv4"; "de" to "de5". */
    private static String syllable(String reading) {
        int tone = 5;
        StringBuilder plain = new StringBuilder();
        for (char c : Normalizer.normalize(reading, Normalizer.Form.NFD).toCharArray()) {
            switch (c) {
                case '\u0304' -> tone = 1;
                case '\u0301' -> tone = 2;
                case '\u030C' -> tone = 3;
                case '\u0300' -> tone = 4;
                case '\u0308' -> plain.setCharAt(plain.length() - 1, 'v');
                case '\u0302' -> { } // ê, which no keyboard types
                default -> plain.append(c);
            }
        }
        return plain.toString() + tone;
    }
}
