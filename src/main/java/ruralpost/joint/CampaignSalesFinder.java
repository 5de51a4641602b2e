package ruralpost.joint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import ruralpost.calendar.Occasions;
import ruralpost.campaign.Campaign;
import ruralpost.place.Division;
import ruralpost.place.Divisions;
import ruralpost.place.Partner;
import ruralpost.place.Place;
import ruralpost.sales.Channel;
import ruralpost.sales.Contract;
import ruralpost.sales.Product;
import ruralpost.sales.cube.CubeQuery;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesCube;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.sales.cube.Totals;
import ruralpost.value.Period;

/** Finds the sales that belong to campaigns: those that name it; where none does, those of its platform's channel in its days, or of its days alone. */
public final class CampaignSalesFinder {

    private final SalesCube cube;
    private final CubeQuery query;
    private final Names names;
    private final LocalDate today;

    /**
     * What sales and campaigns are called.
     *
     * @param campaigns all of them, for earlier editions
     * @param occasions festivals and campaign days of the calendar
     */
    public record Names(List<Campaign> campaigns, Occasions occasions, List<Product> products, List<Channel> channels, List<Place> places, List<Partner> partners,
                        List<Contract> contracts) {
    }

    /** @param today the day taken for today: of an edition that runs, the last one is compared up to the same day */
    public CampaignSalesFinder(SalesCube cube, Names names, LocalDate today) {
        this.cube = cube;
        this.query = new CubeQuery(cube);
        this.names = names;
        this.today = today;
    }

    /** The sales of a campaign. */
    public CampaignSales of(Campaign campaign) {
        CampaignEdition edition = CampaignEdition.of(campaign, names.occasions());
        CampaignEdition last = edition.before(campaign, names.campaigns(), names.occasions()).orElse(null);
        CampaignSales.Basis basis = basis(edition);
        SalesFilter filter = filter(basis, edition);
        long gone = edition.days().upTo(today).map(Period::days).orElse(0L);
        Map<Integer, Totals> byDay = byDay(filter);
        Map<Integer, Totals> lastByDay = last == null ? Map.of() : byDay(filter(basis(last), last));
        List<CampaignSales.Day> days = new ArrayList<>();
        long most = Math.max(edition.days().days(), last == null ? 0 : last.days().days());
        for (int n = 0; n < most; n++) {
            LocalDate on = edition.days().from().plusDays(n);
            Totals then = last == null ? null : lastByDay.getOrDefault((int) last.days().from().plusDays(n).toEpochDay(), new Totals());
            days.add(new CampaignSales.Day(n + 1, on, edition.days().contains(on) ? byDay.getOrDefault((int) on.toEpochDay(), new Totals()) : new Totals(), then));
        }
        return new CampaignSales(basis, edition, cube, filter, total(filter), gone, parts(filter, Dimension.PRODUCT, productNames()), parts(filter, Dimension.SELLER, provinces()), days,
            contracts(edition.days()), last == null ? null : before(last, gone));
    }

    /** An edition in its first days, found by what it is called and where it ran itself. @param gone so many days; 0 for nothing yet */
    private CampaignSales.Before before(CampaignEdition last, long gone) {
        CampaignSales.Basis basis = basis(last);
        if (gone == 0) {
            return new CampaignSales.Before(last, basis, new Totals(), List.of(), List.of(), List.of());
        }
        Period days = Period.of(last.days().from(), last.days().from().plusDays(Math.min(gone, last.days().days()) - 1));
        SalesFilter filter = filter(basis, last).in(days);
        return new CampaignSales.Before(last, basis, total(filter), parts(filter, Dimension.PRODUCT, productNames()), parts(filter, Dimension.SELLER, provinces()), contracts(days));
    }

    private List<Contract> contracts(Period days) {
        return names.contracts().stream().filter(c -> days.contains(c.signedOn())).toList();
    }

    private CampaignSales.Basis basis(CampaignEdition edition) {
        return !called(edition).isEmpty() && query.positions(named(edition)).length > 0 ? CampaignSales.Basis.NAMED
            : channels(edition).isEmpty() ? CampaignSales.Basis.DAYS : CampaignSales.Basis.CHANNEL;
    }

    private SalesFilter filter(CampaignSales.Basis basis, CampaignEdition edition) {
        return switch (basis) {
            case NAMED -> named(edition);
            case CHANNEL -> SalesFilter.ALL.in(edition.days()).with(Dimension.CHANNEL, channels(edition));
            case DAYS -> SalesFilter.ALL.in(edition.days());
        };
    }

    private SalesFilter named(CampaignEdition edition) {
        Set<Object> called = called(edition);
        // a name that no sale bears finds nothing, whereas no name at all would not filter
        return SalesFilter.ALL.in(edition.days()).with(Dimension.CAMPAIGN, called.isEmpty() ? edition.names() : called);
    }

    /** The names of an edition as sales write them. */
    private Set<Object> called(CampaignEdition edition) {
        Set<Object> called = new HashSet<>();
        for (int code = 1; code < cube.codes(Dimension.CAMPAIGN); code++) {
            Object value = cube.value(Dimension.CAMPAIGN, code);
            if (value != null && edition.names().contains(value.toString().strip().toLowerCase(java.util.Locale.ROOT))) {
                called.add(value);
            }
        }
        return called;
    }

    /** Channels that are called as the platform of an edition is. */
    private Set<Object> channels(CampaignEdition edition) {
        Set<Object> found = new HashSet<>();
        names.partners().stream().filter(p -> edition.platform() != null && p.stamp().id() == edition.platform()).forEach(p -> {
            Set<String> called = new HashSet<>();
            called.add(p.name().toLowerCase(java.util.Locale.ROOT));
            p.aliases().forEach(a -> called.add(a.toLowerCase(java.util.Locale.ROOT)));
            names.channels().stream().filter(c -> called.contains(c.name().toLowerCase(java.util.Locale.ROOT))
                || c.aliases().stream().anyMatch(a -> called.contains(a.toLowerCase(java.util.Locale.ROOT)))).forEach(c -> found.add(c.stamp().id()));
        });
        return found;
    }

    private Totals total(SalesFilter filter) {
        int from = (int) filter.period().from().toEpochDay();
        return query.totals(query.positions(filter), from);
    }

    private Map<Integer, Totals> byDay(SalesFilter filter) {
        Map<Integer, Totals> days = new HashMap<>();
        query.grouped(filter, List.of(new CubeQuery.Key.Time(TimeUnit.DAY))).forEach(g -> days.computeIfAbsent(g.keys().getFirst(), d -> new Totals()).add(g.totals()));
        return days;
    }

    private List<CampaignSales.Part> parts(SalesFilter filter, Dimension dimension, Function<Long, String> name) {
        Map<String, Totals> sums = new HashMap<>();
        query.grouped(filter, List.of(new CubeQuery.Key.Of(dimension))).forEach(g -> {
            Object value = cube.value(dimension, g.keys().getFirst());
            sums.computeIfAbsent(value instanceof Long id ? name.apply(id) : null, k -> new Totals()).add(g.totals());
        });
        return sums.entrySet().stream().map(e -> new CampaignSales.Part(e.getKey(), e.getValue()))
            .sorted(Comparator.comparing((CampaignSales.Part p) -> -p.totals().fen).thenComparing(p -> String.valueOf(p.name()))).toList();
    }

    private Function<Long, String> productNames() {
        Map<Long, String> all = new HashMap<>();
        names.products().forEach(p -> all.put(p.stamp().id(), p.name()));
        return id -> all.getOrDefault(id, "#" + id);
    }

    /** The province in which a seller lies; null where it is not known. */
    private Function<Long, String> provinces() {
        Map<Long, String> codes = new HashMap<>();
        names.places().forEach(p -> codes.put(p.stamp().id(), p.divisionCode()));
        names.partners().forEach(p -> codes.put(p.stamp().id(), p.divisionCode()));
        return id -> codes.get(id) == null ? null : Divisions.get().ancestor(codes.get(id), Division.Level.PROVINCE).map(Division::shortName).orElse(null);
    }
}
