package ruralpost.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words by which Chinese and English papers say how firm a figure is. */
final class BoundWords {

    /** Words before a number, longest first; a blank at the end is part of English words so that they stand apart. */
    static final List<Map.Entry<String, Bound>> BEFORE = longestFirst(before());
    /** Words after a number or its unit, longest first. */
    static final List<Map.Entry<String, Bound>> AFTER = longestFirst(after());
    /** Words between a number and its scale or unit: 1200余元, 20多万. */
    static final List<Map.Entry<String, Bound>> INSIDE = List.of(Map.entry("余", Bound.OVER), Map.entry("多", Bound.OVER));

    private BoundWords() {
    }

    private static Map<String, Bound> before() {
        Map<String, Bound> words = new LinkedHashMap<>();
        put(words, Bound.ABOUT, "约", "大约", "约为", "大概", "近似", "~", "≈", "about ", "around ", "approximately ", "approx. ", "approx ", "ca. ");
        put(words, Bound.OVER, "超", "超过", "逾", "多于", "大于", "高于", ">", "over ", "more than ", "above ", "exceeding ");
        put(words, Bound.AT_LEAST, "至少", "不少于", "不低于", "最少", "≥", ">=", "at least ", "not less than ", "no less than ");
        put(words, Bound.UNDER, "近", "将近", "接近", "不足", "不到", "少于", "低于", "小于", "<", "under ", "nearly ", "almost ", "less than ",
            "close to ", "below ");
        return words;
    }

    private static Map<String, Bound> after() {
        Map<String, Bound> words = new LinkedHashMap<>();
        put(words, Bound.ABOUT, "左右", "上下");
        put(words, Bound.OVER, "余", "多");
        put(words, Bound.AT_LEAST, "以上", "及以上", "或以上", " or more");
        put(words, Bound.UNDER, "以下", "以内");
        return words;
    }

    private static void put(Map<String, Bound> words, Bound bound, String... all) {
        for (String word : all) {
            words.put(word, bound);
        }
    }

    private static List<Map.Entry<String, Bound>> longestFirst(Map<String, Bound> words) {
        List<Map.Entry<String, Bound>> list = new ArrayList<>(words.entrySet());
        list.sort(Comparator.comparingInt((Map.Entry<String, Bound> e) -> e.getKey().length()).reversed());
        return list;
    }
}
