package ruralpost.sheet.names;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import ruralpost.text.Message;

/**
 * The rules by which a name that no record has exactly may still be certain, the strictest first: what holds the record stands before
 * the name or in brackets behind it; an ending is missing or too many; both. A rule decides when exactly one record answers.
 */
final class NameRules {

    private static final int SHORTEST = 2;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}\\.0{1,3}");

    private final NameIndex index;

    NameRules(NameIndex index) {
        this.index = index;
    }

    /** What a name means for certain. */
    NameAnswer answer(String normal) {
        List<NamedRecord> exact = index.named(normal);
        if (exact.isEmpty()) {
            exact = index.coded(normal);
            // programs write the code 131 as 131.0 when it has been a number
            exact = exact.isEmpty() && NUMBER.matcher(normal).matches() ? index.coded(normal.substring(0, normal.indexOf('.'))) : exact;
        }
        if (!exact.isEmpty()) {
            return NameAnswer.of(exact, null);
        }
        for (Found found : List.of(held(normal, false), ended(normal), held(normal, true))) {
            if (!found.reasons.isEmpty()) {
                return found.answer();
            }
        }
        return NameAnswer.NONE;
    }

    /** Records with the reasons why they answer. */
    static final class Found {
        private final Map<Long, NamedRecord> records = new LinkedHashMap<>();
        private final Map<Long, Message> reasons = new LinkedHashMap<>();

        void add(NamedRecord record, Message reason) {
            records.putIfAbsent(record.id(), record);
            reasons.putIfAbsent(record.id(), reason);
        }

        Map<Long, NamedRecord> records() {
            return records;
        }

        Message reason(long id) {
            return reasons.get(id);
        }

        NameAnswer answer() {
            return NameAnswer.of(List.copyOf(records.values()), reasons.values().iterator().next());
        }
    }

    /** What holds the record stands with its name: 南京市鼓楼区, 鼓楼区（南京市）. */
    Found held(String normal, boolean otherEnding) {
        Found found = new Found();
        for (int i = SHORTEST; i <= normal.length() - SHORTEST; i++) {
            held(normal.substring(0, i), normal.substring(i), otherEnding, found);
        }
        NameForms.Bracketed bracketed = NameForms.bracketed(normal);
        if (bracketed != null) {
            held(bracketed.inside(), bracketed.core(), otherEnding, found);
        }
        return found;
    }

    private void held(String holders, String core, boolean otherEnding, Found found) {
        Message reason = Message.of("sheet.names.parent", holders);
        if (otherEnding) {
            ended(core).records().values().stream().filter(r -> NameForms.names(holders, r.parents())).forEach(r -> found.add(r, reason));
        } else {
            String name = core.startsWith("-") || core.startsWith("/") ? core.substring(1) : core;
            index.named(name).stream().filter(r -> NameForms.names(holders, r.parents())).forEach(r -> found.add(r, reason));
        }
    }

    /** Only one of the two has the ending, or the holder's name in front. */
    Found ended(String normal) {
        Found found = new Found();
        NameForms.Stem stem = NameForms.stem(normal);
        if (stem != null && stem.certain()) {
            index.named(stem.stem()).stream().filter(r -> !endsOtherwise(r, stem)).forEach(r -> found.add(r, Message.of("sheet.names.ending", stem.ending())));
        }
        index.loose(normal).stream().filter(NameIndex.Loose::certain).forEach(l -> found.add(l.record(), l.reason()));
        return found;
    }

    /** Whether the stem is but an alias of a record whose own name has another ending: 金农公司 is not the 金农合作社 that people call 金农. */
    private static boolean endsOtherwise(NamedRecord record, NameForms.Stem written) {
        String own = NameForms.normal(record.name());
        NameForms.Stem ending = own.equals(written.stem()) ? null : NameForms.stem(own);
        return ending != null && !NameForms.sameEnding(ending.ending(), written.ending());
    }
}
