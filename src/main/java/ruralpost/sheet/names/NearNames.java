package ruralpost.sheet.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ruralpost.pinyin.Pinyin;

/**
 * Finds records whose names sound or look like a text. Names are found by the syllables they share, so that a wrong character with the
 * right sound is found, too; the few hundred that share most are compared one by one.
 */
final class NearNames {

    /** A name or alias of a record. */
    record Form(NamedRecord record, String text, String pinyin) {
    }

    private static final int COMPARED = 600;

    private final List<Form> forms = new ArrayList<>();
    private final Map<String, int[]> bySyllable = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();
    private final Map<String, List<Form>> byPinyin = new HashMap<>();
    private final Map<String, List<Form>> byInitials = new HashMap<>();
    private final int[] shared;

    NearNames(List<NamedRecord> records) {
        for (NamedRecord record : records) {
            add(record, record.name());
            record.aliases().forEach(alias -> add(record, alias));
        }
        shared = new int[forms.size()];
    }

    private void add(NamedRecord record, String name) {
        String text = NameForms.normal(name);
        List<String> syllables = Pinyin.syllables(text);
        Form form = new Form(record, text, String.join("", syllables));
        for (String token : tokens(text, syllables)) {
            int size = sizes.merge(token, 1, Integer::sum);
            int[] list = bySyllable.computeIfAbsent(token, t -> new int[4]);
            if (size > list.length) {
                list = Arrays.copyOf(list, size * 2);
                bySyllable.put(token, list);
            }
            list[size - 1] = forms.size();
        }
        forms.add(form);
        byPinyin.computeIfAbsent(form.pinyin, p -> new ArrayList<>(1)).add(form);
        StringBuilder initials = new StringBuilder();
        syllables.forEach(s -> initials.append(s.charAt(0)));
        if (initials.length() > 1) {
            byInitials.computeIfAbsent(initials.toString(), p -> new ArrayList<>(1)).add(form);
        }
    }

    /** Syllables of characters; pairs of letters of words in Latin letters. Each once. */
    private static Set<String> tokens(String text, List<String> syllables) {
        Set<String> tokens = new HashSet<>();
        if (text.codePoints().anyMatch(Character::isIdeographic)) {
            NameForms.Stem stem = NameForms.stem(text);
            tokens.addAll(stem == null ? syllables : Pinyin.syllables(stem.stem()));
        } else {
            for (int i = 0; i + 1 < text.length(); i++) {
                tokens.add(text.substring(i, i + 2));
            }
        }
        return tokens;
    }

    /** What resembles a normal form, each record once, in no order. */
    List<Proposal> find(String normal) {
        List<String> syllables = Pinyin.syllables(normal);
        Likeness likeness = new Likeness(normal, String.join("", syllables));
        Map<Long, Proposal> best = new LinkedHashMap<>();
        if (!likeness.pinyin().isEmpty()) {
            byPinyin.getOrDefault(likeness.pinyin(), List.of()).forEach(f -> keep(best, likeness.compare(f)));
        }
        if (normal.matches("[a-z]{2,}")) {
            byInitials.getOrDefault(normal, List.of()).forEach(f -> keep(best, likeness.initials(f)));
        }
        for (Form form : candidates(tokens(normal, syllables), normal.length())) {
            keep(best, likeness.compare(form));
        }
        return List.copyOf(best.values());
    }

    private static void keep(Map<Long, Proposal> best, Proposal proposal) {
        if (proposal != null) {
            best.merge(proposal.record().id(), proposal, (a, b) -> b.score() > a.score() ? b : a);
        }
    }

    private List<Form> candidates(Set<String> tokens, int length) {
        List<Integer> touched = new ArrayList<>();
        for (String token : tokens) {
            int[] list = bySyllable.get(token);
            for (int i = 0; list != null && i < sizes.get(token); i++) {
                if (shared[list[i]]++ == 0) {
                    touched.add(list[i]);
                }
            }
        }
        int needed = Math.max(1, tokens.size() / 2);
        List<Integer> most = touched.stream().filter(i -> shared[i] >= needed || shared[i] * 2 >= forms.get(i).text.length())
            .sorted(Comparator.<Integer>comparingInt(i -> -shared[i]).thenComparingInt(i -> Math.abs(forms.get(i).text.length() - length)))
            .limit(COMPARED).toList();
        List<Form> candidates = most.stream().map(forms::get).toList();
        touched.forEach(i -> shared[i] = 0);
        return candidates;
    }
}
