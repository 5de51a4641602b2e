package ruralpost.ui.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import ruralpost.campaign.Adoption;
import ruralpost.campaign.AdoptionCurve;
import ruralpost.campaign.AdoptionProgress;
import ruralpost.campaign.Pledge;
import ruralpost.text.Message;
import ruralpost.ui.opened.NumberTile;
import ruralpost.ui.opened.OpenedRows;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.ExchangeRate;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.Percent;
import ruralpost.value.Scale;

/** Money, units, adopters and days left of an adoption, always together, and the dollars at the dated rate. */
final class AdoptionTiles {

    private final UiTexts texts;
    private final Formats formats;
    private final AdoptionProgress p;
    private final LocalDate today;
    private final PageLinks links;
    private final String unit;

    AdoptionTiles(UiTexts texts, AdoptionProgress progress, LocalDate today, PageLinks links) {
        this.texts = texts;
        this.formats = Formats.of(texts.lang());
        this.p = progress;
        this.today = today;
        this.links = links;
        this.unit = AdoptionCurve.unit(progress.adoption().unit(), texts.lang());
    }

    /** The tiles. @param rate of the last day or before it; null when there is none */
    List<NumberTile> all(ExchangeRate rate) {
        List<NumberTile> tiles = new ArrayList<>(List.of(money(), units(), people(), left()));
        if (rate != null && !p.money().isZero()) {
            tiles.add(dollars(rate));
        }
        return tiles;
    }

    private NumberTile money() {
        Scale scale = Scale.forMoney(texts.lang(), p.money());
        NumberTile tile = new NumberTile("money", texts.now("campaign.tile.money"),
            formats.money(p.money(), scale, scale.exponent() == 0 ? 2 : decimals()), scale.unit(),
            () -> rows("campaign.opened.formula", formats.moneyWithUnit(sum()), sum().equals(p.money())), links::number);
        Adoption a = p.adoption();
        return a.goalMoney() == null ? tile.line(texts.now("campaign.tile.no.goal"))
            : goal(tile, p.moneyShare().orElse(null), formats.scaled(a.goalMoney(), decimals()));
    }

    private int decimals() {
        return texts.lang() == ruralpost.text.Lang.ZH ? 1 : 3;
    }

    private NumberTile goal(NumberTile tile, Percent share, String goal) {
        if (share != null) {
            tile.bar(share.value().doubleValue() / 100);
        }
        return tile.line(texts.now("campaign.tile.goal", goal, formats.percent(share, 1)));
    }

    private NumberTile units() {
        String number = p.units() == null ? Formats.NONE : formats.integer(p.units());
        NumberTile tile = new NumberTile("units", texts.now("campaign.tile.units"), number, unit,
            () -> rows("campaign.opened.units", number + " " + unit, Objects.equals(sum(Pledge::units), p.units())), links::number);
        if (p.adoption().goalUnits() != null) {
            goal(tile, p.unitShare().orElse(null), formats.integer(p.adoption().goalUnits()) + " " + unit);
        }
        return tile.line(p.unitsPerDay(today).map(mean -> texts.now("campaign.tile.mean", formats.number(mean, 1), unit)).orElse(null));
    }

    private NumberTile people() {
        Long people = p.supporters();
        NumberTile tile = new NumberTile("people", texts.now("campaign.tile.people"), people == null ? Formats.NONE : formats.integer(people),
            texts.now("campaign.curve.unit.people"), () -> rows("campaign.opened.people", people == null ? Formats.NONE : formats.integer(people),
                Objects.equals(sum(Pledge::adopters), people)), links::number);
        boolean mean = people != null && people > 0 && p.units() != null;
        return tile.line(mean ? texts.now("campaign.tile.each", formats.number(java.math.BigDecimal.valueOf(p.units())
            .divide(java.math.BigDecimal.valueOf(people), 4, java.math.RoundingMode.HALF_UP), 1), unit) : null);
    }

    private NumberTile left() {
        NumberTile tile = new NumberTile("left", texts.now("campaign.tile.left"), formats.integer(p.daysLeft(today)), texts.now("campaign.tile.days"), null, links::number);
        tile.line(texts.now("campaign.tile.of.days", p.adoption().period().days(), formats.date(p.adoption().period().to())));
        return tile.line(p.goalReached(today).map(d -> texts.now("campaign.tile.reached", d.number())).orElse(null));
    }

    private NumberTile dollars(ExchangeRate rate) {
        return new NumberTile("dollars", texts.now("campaign.tile.dollars"), formats.number(rate.dollars(p.money()), 0), texts.now("campaign.tile.dollar"), null, links::number)
            .line(texts.now("campaign.tile.rate", rate.yuanPerDollar().toPlainString())).line(texts.now("campaign.tile.computed", formats.date(rate.on())));
    }

    private Money sum() {
        return Money.sum(p.pledges().stream().map(Pledge::money).toList());
    }

    /** Sum of a column; null when no row states it. */
    private Long sum(Function<Pledge, Long> column) {
        List<Long> stated = p.pledges().stream().map(column).filter(Objects::nonNull).toList();
        return stated.isEmpty() ? null : stated.stream().mapToLong(Long::longValue).sum();
    }

    /** All pledges, one row each, and their sums. @param formula text key of how the tile's number was computed @param equal whether it is the sum of its column */
    private OpenedRows rows(String formula, String number, boolean equal) {
        List<List<String>> rows = p.pledges().stream().map(this::row).toList();
        Long units = sum(Pledge::units);
        Long people = sum(Pledge::adopters);
        List<String> total = List.of(texts.now("campaign.total"), "", units == null ? "" : formats.integer(units), formats.money(sum()),
            people == null ? "" : formats.integer(people));
        List<String> heads = List.of(texts.now("campaign.table.day"), texts.now("campaign.table.entry"), unit, texts.now("campaign.table.yuan"), texts.now("campaign.table.people"));
        return new OpenedRows(Message.of("campaign.opened.title", p.adoption().name()), heads, rows, total,
            texts.now(formula, rows.size(), number), equal);
    }

    private List<String> row(Pledge pledge) {
        String entry = texts.now(pledge.kind().label()) + (pledge.shown() == null ? "" : "  " + pledge.shown());
        return List.of(formats.date(pledge.on()), entry, pledge.units() == null ? "" : formats.integer(pledge.units()), formats.money(pledge.money()),
            pledge.adopters() == null ? "" : formats.integer(pledge.adopters()));
    }
}
