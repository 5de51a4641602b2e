package ruralpost.ui.campaign;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import ruralpost.campaign.Activity;
import ruralpost.campaign.CampaignFile;
import ruralpost.campaign.HeadCells;
import ruralpost.campaign.HeadGroup;
import ruralpost.text.Message;
import ruralpost.ui.opened.NumberTile;
import ruralpost.ui.opened.OpenedRows;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.Percent;
import ruralpost.value.Scale;
import ruralpost.value.Sex;

/** Activities, children, persons, person-times, cost and persons trained of a campaign; persons and person-times stand apart. */
final class CareTiles {

    /** The column of children; persons and person-times follow it. */
    private static final int CHILDREN = 2;

    private final UiTexts texts;
    private final Formats formats;
    private final CampaignFile file;
    private final CampaignData data;
    private final PageLinks links;

    CareTiles(UiTexts texts, CampaignFile file, CampaignData data, PageLinks links) {
        this.texts = texts;
        this.formats = Formats.of(texts.lang());
        this.file = file;
        this.data = data;
        this.links = links;
    }

    /** The tiles for what is stated; none when nothing is. */
    List<NumberTile> all() {
        List<NumberTile> tiles = new ArrayList<>();
        if (!file.activities().isEmpty()) {
            tiles.add(new NumberTile("activities", texts.now("campaign.tile.activities"), formats.integer(file.activities().size()), texts.now("campaign.tile.times"),
                () -> rows("campaign.opened.activities", true), links::number));
        }
        if (file.persons(HeadGroup.CHILD) != null) {
            tiles.add(people("children", "campaign.tile.children", file.persons(HeadGroup.CHILD), a -> a.persons(HeadGroup.CHILD), "campaign.opened.children").line(sexes()).line(goal()));
        }
        if (file.persons() != null) {
            tiles.add(people("persons", "campaign.tile.persons", file.persons(), Activity::persons, "campaign.opened.persons").line(texts.now("campaign.tile.persons.note")));
        }
        if (file.personTimes() != null) {
            tiles.add(new NumberTile("times", texts.now("campaign.tile.person.times"), formats.integer(file.personTimes()), texts.now("campaign.tile.person.times.unit"),
                () -> rows("campaign.opened.times", file.personTimes().equals(sum(Activity::personTimes))), links::number));
        }
        if (file.cost() != null) {
            Scale scale = Scale.forMoney(texts.lang(), file.cost());
            tiles.add(new NumberTile("cost", texts.now("campaign.tile.cost"), formats.money(file.cost(), scale, 2), scale.unit(),
                () -> rows("campaign.opened.cost", file.cost().equals(cost())), links::number));
        }
        if (file.trained() != null) {
            tiles.add(new NumberTile("trained", texts.now("campaign.tile.trained"), formats.integer(file.trained()), texts.now("campaign.curve.unit.people"), this::trainings, links::number).line(planned()));
        }
        return tiles;
    }

    /** Persons trained against the plan; null where they cannot be compared. */
    private String planned() {
        Long plan = file.trainingPlan();
        if (plan == null) {
            return null;
        }
        return texts.now("campaign.tile.goal", formats.integer(plan), formats.percent(Percent.ratio(BigDecimal.valueOf(file.trained()), BigDecimal.valueOf(plan)).orElse(null), 1));
    }

    private NumberTile people(String id, String key, long number, Function<Activity, Long> column, String formula) {
        return new NumberTile(id, texts.now(key), formats.integer(number), texts.now("campaign.curve.unit.people"),
            () -> rows(formula, Long.valueOf(number).equals(sum(column))), links::number);
    }

    private String sexes() {
        long boys = count(Sex.MALE);
        long girls = count(Sex.FEMALE);
        long rest = file.persons(HeadGroup.CHILD) - boys - girls;
        return boys + girls == 0 ? texts.now("campaign.tile.unstated")
            : rest == 0 ? texts.now("campaign.tile.sexes", boys, girls) : texts.now("campaign.tile.sexes.rest", boys, girls, rest);
    }

    private long count(Sex sex) {
        return file.activities().stream().flatMap(a -> a.heads().stream()).filter(h -> h.group() == HeadGroup.CHILD && h.sex() == sex).mapToLong(h -> h.persons()).sum();
    }

    private String goal() {
        Long goal = file.campaign().goalPeople();
        return goal == null ? null : texts.now("campaign.tile.goal.people", formats.integer(goal));
    }

    /** All activities, one row each, and their sums. @param formula text key of how a number was computed @param equal whether it is the sum of its column */
    private OpenedRows rows(String formula, boolean equal) {
        List<List<String>> rows = file.activities().stream().map(a -> Arrays.asList(formats.date(a.heldOn()), a.name(), number(a.persons(HeadGroup.CHILD)),
            number(a.persons()), number(a.personTimes()), a.cost() == null ? "" : formats.money(a.cost()))).toList();
        List<String> heads = List.of(texts.now("campaign.table.day"), texts.now("campaign.table.activity"), texts.now("campaign.table.children"),
            texts.now("campaign.table.people"), texts.now("campaign.table.person.times"), texts.now("campaign.table.cost"));
        List<String> total = List.of(texts.now("campaign.total"), "", number(sum(a -> a.persons(HeadGroup.CHILD))), number(sum(Activity::persons)),
            number(sum(Activity::personTimes)), cost() == null ? "" : formats.money(cost()));
        return new OpenedRows(Message.of("campaign.opened.title", file.campaign().name()), heads, rows, total, texts.now(formula), equal).hiding((app, check) -> {
            HeadCells.Hidden<Long> hidden = app.campaigns().heads(app.settings().smallCells(), data.records().campaigns().activities(), data.records().lists().places(), check)
                .by(a -> a.stamp().id());
            return (row, column) -> {
                long id = file.activities().get(row).stamp().id();
                return column == CHILDREN && hidden.persons(id, HeadGroup.CHILD) || column == CHILDREN + 1 && hidden.persons(id) || column == CHILDREN + 2 && hidden.personTimes(id);
            };
        });
    }

    private OpenedRows trainings() {
        List<List<String>> rows = file.trainings().stream().map(t -> List.of(formats.period(t.period()), t.subject(), number(t.persons()), number(t.personTimes()),
            t.fulfilment().map(p -> formats.percent(p, 1)).orElse(""))).toList();
        List<String> heads = List.of(texts.now("campaign.table.day"), texts.now("campaign.table.subject"), texts.now("campaign.table.people"),
            texts.now("campaign.table.person.times"), texts.now("campaign.table.fulfilment"));
        long sum = file.trainings().stream().filter(t -> t.persons() != null).mapToLong(t -> t.persons()).sum();
        return new OpenedRows(Message.of("campaign.opened.title", file.campaign().name()), heads, rows, List.of(texts.now("campaign.total"), "", formats.integer(sum), "", ""),
            texts.now("campaign.opened.trained"), file.trained() == sum);
    }

    private Long sum(Function<Activity, Long> of) {
        List<Long> stated = file.activities().stream().map(of).filter(n -> n != null).toList();
        return stated.isEmpty() ? null : stated.stream().mapToLong(Long::longValue).sum();
    }

    private Money cost() {
        List<Money> stated = file.activities().stream().map(Activity::cost).filter(m -> m != null).toList();
        return stated.isEmpty() ? null : Money.sum(stated);
    }

    private String number(Long number) {
        return number == null ? "" : formats.integer(number);
    }

    /** The table of activities under the tiles: when, what, where, and the counts. */
    List<List<String>> table() {
        return file.activities().stream().map(a -> Arrays.asList(formats.date(a.heldOn()), a.name() + (a.placeId() == null ? "" : "  " + data.records().name(a.placeId())),
            number(a.persons(HeadGroup.CHILD)), number(a.persons()), number(a.personTimes()), a.cost() == null ? "" : formats.money(a.cost()))).toList();
    }

    /** Its heads. */
    List<String> heads() {
        return rows("campaign.opened.activities", true).heads();
    }

    /** Its last line. */
    List<String> total() {
        return rows("campaign.opened.activities", true).total();
    }
}
