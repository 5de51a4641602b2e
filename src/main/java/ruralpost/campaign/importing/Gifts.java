package ruralpost.campaign.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ruralpost.importing.record.Checks;
import ruralpost.sheet.RowValues;
import ruralpost.text.Message;
import ruralpost.value.Money;
import ruralpost.value.PersonalText;

/** Reads what was given out at an activity: 蛋糕 30 个、图书20本, or one thing with its number and value in columns of their own. */
final class Gifts {

    private static final int MOST_DIGITS = 9;
    private static final int LONGEST = 200;
    private static final int LONGEST_UNIT = 20;
    private static final Pattern BEHIND = Pattern.compile("(\\D+?)\\s*[:：x×*]?\\s*(\\d+)\\s*([^\\d\\s]{0,20})");
    private static final Pattern BEFORE = Pattern.compile("(\\d+)\\s*([\\p{IsHan}]?)\\s*([^\\d]+)");

    /** One of the things. @param count null when not stated @param unit may be null @param value of all of them; null when not stated */
    record Gift(String item, Long count, String unit, Money value) {
    }

    private Gifts() {
    }

    /** The things; empty when none is stated or something is wrong with them, which has then been said. */
    static List<Gift> read(RowValues v, Checks checks) {
        Long count = checks.count(ActivityShape.GIVEN_COUNT);
        Money value = checks.money(ActivityShape.GIVEN_VALUE);
        List<Gift> gifts = new ArrayList<>();
        for (String word : Checks.words(v.text(ActivityShape.GIVEN))) {
            Gift gift = gift(word);
            if (PersonalText.problem(word) != null) {
                return List.of();
            }
            if (gift == null || gift.item.length() > LONGEST || gifts.stream().anyMatch(g -> g.item.equals(gift.item))) {
                checks.wrong(ActivityShape.GIVEN, Message.of("import.campaign.given", word), "import.campaign.given.expected");
                return List.of();
            }
            gifts.add(gift);
        }
        if (count == null && value == null) {
            return gifts;
        }
        String alone = count != null ? ActivityShape.GIVEN_COUNT : ActivityShape.GIVEN_VALUE;
        if (gifts.size() != 1 || count != null && gifts.getFirst().count != null && !count.equals(gifts.getFirst().count)) {
            checks.wrong(alone, Message.of("import.campaign.given.one", gifts.size()), "import.campaign.given.one.expected");
            return List.of();
        }
        Gift only = gifts.getFirst();
        return List.of(new Gift(only.item, count == null ? only.count : count, only.unit, value));
    }

    /** One thing with its number; null when there are numbers that cannot be told apart. */
    static Gift gift(String word) {
        if (word.chars().noneMatch(Character::isDigit)) {
            return new Gift(word, null, null, null);
        }
        Matcher behind = BEHIND.matcher(word);
        if (behind.matches() && behind.group(2).length() <= MOST_DIGITS) {
            String unit = behind.group(3);
            return new Gift(behind.group(1).strip(), Long.valueOf(behind.group(2)), unit.isEmpty() || unit.length() > LONGEST_UNIT ? null : unit, null);
        }
        Matcher before = BEFORE.matcher(word);
        boolean counted = before.matches() && before.group(1).length() <= MOST_DIGITS && !before.group(3).isBlank();
        return counted ? new Gift(before.group(3).strip(), Long.valueOf(before.group(1)), before.group(2).isEmpty() ? null : before.group(2), null) : null;
    }
}
