package ruralpost.campaign.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import ruralpost.campaign.HeadCount;
import ruralpost.campaign.HeadGroup;
import ruralpost.importing.record.Checks;
import ruralpost.sheet.RowValues;
import ruralpost.text.Message;
import ruralpost.value.AgeBand;
import ruralpost.value.Sex;

/** Reads the head-counts of one row: the finest that are stated are kept, the others must be their sums. */
final class HeadReader {

    private final RowValues values;
    private final Checks checks;

    HeadReader(RowValues values, Checks checks) {
        this.values = values;
        this.checks = checks;
    }

    /** The counts; what contradicts them has been said. */
    List<HeadCount> read() {
        List<HeadCount> heads = new ArrayList<>(children());
        for (HeadGroup group : HeadGroup.values()) {
            if (group != HeadGroup.CHILD) {
                add(heads, group, null, null, checks.count(HeadFields.key(group)));
            }
        }
        Long persons = checks.count(ActivityShape.PERSONS);
        if (persons != null && heads.isEmpty()) {
            checks.wrong(ActivityShape.PERSONS, Message.of("import.campaign.persons.alone", persons), "import.campaign.persons.alone.expected");
        } else if (persons != null) {
            agrees(ActivityShape.PERSONS, persons, sum(heads));
        }
        Long times = checks.count(ActivityShape.PERSON_TIMES);
        if (times != null && !heads.isEmpty() && times < sum(heads)) {
            checks.wrong(ActivityShape.PERSON_TIMES, Message.of("import.campaign.person.times", times, sum(heads)), "import.campaign.person.times.expected");
        }
        return heads;
    }

    private List<HeadCount> children() {
        List<HeadCount> heads = new ArrayList<>();
        for (AgeBand band : AgeBand.values()) {
            heads.addAll(part(band));
        }
        Long all = checks.count(HeadFields.CHILDREN);
        List<HeadCount> sexes = new ArrayList<>();
        for (Sex sex : Sex.values()) {
            add(sexes, HeadGroup.CHILD, null, sex, checks.count(HeadFields.key(null, sex)));
        }
        if (heads.isEmpty()) {
            heads.addAll(sexes);
            rest(all, sexes, heads);
        } else if (heads.stream().allMatch(h -> h.sex() != null)) {
            sexes.forEach(s -> agrees(HeadFields.key(null, s.sex()), s.persons(), sum(heads.stream().filter(h -> h.sex() == s.sex()).toList())));
        } else if (!sexes.isEmpty()) {
            // ages of some, sexes of all: only their sums can be compared
            String field = HeadFields.key(null, sexes.getLast().sex());
            if (sexes.size() == Sex.values().length || sum(sexes) > sum(heads)) {
                agrees(field, sum(sexes), sum(heads));
            }
            checks.remark(field, Message.of("import.campaign.sexes"));
        }
        if (heads.isEmpty()) {
            add(heads, HeadGroup.CHILD, null, null, all);
        } else if (all != null) {
            agrees(HeadFields.CHILDREN, all, sum(heads));
        }
        return heads;
    }

    /** 35 children, of whom 20 girls: the others are boys. */
    private void rest(Long all, List<HeadCount> sexes, List<HeadCount> heads) {
        if (sexes.size() == 1 && all != null && all > sum(sexes)) {
            Sex other = sexes.getFirst().sex() == Sex.MALE ? Sex.FEMALE : Sex.MALE;
            if (!values.has(HeadFields.key(null, other))) {
                heads.add(new HeadCount(HeadGroup.CHILD, null, other, all - sum(sexes)));
                checks.remark(HeadFields.CHILDREN, Message.of("import.campaign.sexes.rest", all - sum(sexes)));
            }
        }
    }

    private List<HeadCount> part(AgeBand band) {
        List<HeadCount> own = new ArrayList<>();
        Arrays.stream(Sex.values()).forEach(sex -> add(own, HeadGroup.CHILD, band, sex, checks.count(HeadFields.key(band, sex))));
        Long both = checks.count(HeadFields.key(band, null));
        if (own.isEmpty()) {
            add(own, HeadGroup.CHILD, band, null, both);
        } else if (both != null) {
            agrees(HeadFields.key(band, null), both, sum(own));
        }
        return own;
    }

    private static void add(List<HeadCount> heads, HeadGroup group, AgeBand band, Sex sex, Long persons) {
        if (persons != null) {
            heads.add(new HeadCount(group, band, sex, persons));
        }
    }

    private static long sum(List<HeadCount> heads) {
        return heads.stream().mapToLong(HeadCount::persons).sum();
    }

    private void agrees(String field, Long stated, long summed) {
        if (values.has(field) && !Objects.equals(stated, summed) && checks.sound()) {
            checks.wrong(field, Message.of("import.campaign.sum", stated, summed), "import.campaign.sum.expected");
        }
    }
}
