package ruralpost.pinyin;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One array of syllables for each character and reading, shared by all names. */
final class SyllableCache {

    private static final Map<String, String[]> ARRAYS = new ConcurrentHashMap<>();

    private SyllableCache() {
    }

    /** All toneless syllables of a character, beginning with the one in which it is read here. */
    static String[] of(int codePoint, String read) {
        return ARRAYS.computeIfAbsent(Character.toString(codePoint) + read, k -> {
            List<String> others = PinyinTable.get().plain(codePoint).stream().filter(s -> !s.equals(read)).toList();
            String[] all = new String[others.size() + 1];
            all[0] = read;
            for (int i = 0; i < others.size(); i++) {
                all[i + 1] = others.get(i);
            }
            return all;
        });
    }
}
