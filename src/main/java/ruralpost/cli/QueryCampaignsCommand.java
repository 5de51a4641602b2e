package ruralpost.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import ruralpost.app.AppContext;
import ruralpost.campaign.Activity;
import ruralpost.campaign.Campaign;
import ruralpost.campaign.CampaignFile;
import ruralpost.campaign.HeadCells;
import ruralpost.campaign.HeadGroup;
import ruralpost.document.ReportedFigure;
import ruralpost.text.Texts;

/** Campaigns with the sums of their records; each figure that papers report about one stands on a row of its own, so that nobody adds them up. Small counts of children are hidden. */
final class QueryCampaignsCommand extends QueryCommand {

    private static final List<String> OF_CAMPAIGN = List.of("record", "campaign", "kind", "series", "edition", "from", "to", "status", "place", "office", "activities",
        "children", "persons", "person_times", "trained", "trained_plan", "units", "amount", "supporters", "days_left", "goal_amount", "goal_units", "goal_unit", "goal_people");
    private static final List<String> OF_FIGURE = List.of("figure", "measure", "value", "unit", "bound", "usd_quoted", "usd_bound");

    QueryCampaignsCommand() {
        super("campaigns", "cli.command.query.campaigns", "campaign");
    }

    @Override
    void choices(CommandSpec spec, Texts texts) {
        CampaignChoice.declare(spec, texts);
    }

    @Override
    Rows rows(AppContext app, Call call) {
        Map<Long, String> places = app.places().places().stream().collect(Collectors.toMap(p -> p.stamp().id(), p -> p.name()));
        Map<Long, String> offices = app.offices().offices().stream().collect(Collectors.toMap(o -> o.stamp().id(), o -> o.fullName()));
        Map<Long, ReportedFigure> figures = app.figures().figures().stream().collect(Collectors.toMap(f -> f.stamp().id(), f -> f));
        List<List<Object>> rows = new ArrayList<>();
        HeadBook heads = new HeadBook(app);
        HeadCells.Hidden<Long> hidden = heads.cells().by(Activity::campaignId);
        for (CampaignFile f : CampaignChoice.board(call, CampaignChoice.data(app)).campaigns()) {
            rows.add(padded(campaign(f, places, offices, hidden), OF_FIGURE.size()));
            f.campaign().figures().stream().map(figures::get).filter(r -> r != null).forEach(r -> rows.add(figure(f.campaign(), r)));
        }
        List<String> header = new ArrayList<>(OF_CAMPAIGN);
        header.addAll(OF_FIGURE);
        return new Rows(header, rows);
    }

    private static List<Object> campaign(CampaignFile f, Map<Long, String> places, Map<Long, String> offices, HeadCells.Hidden<Long> hidden) {
        Campaign c = f.campaign();
        long id = c.stamp().id();
        return Arrays.asList("campaign", c.name(), f.kind() == null ? null : f.kind().name(), c.series(), c.edition(), c.period().from().toString(), c.period().to().toString(),
            c.status().code(), places.get(c.placeId()), offices.get(c.officeId()), f.activities().size(),
            hidden.persons(id, HeadGroup.CHILD) ? RowSink.HIDDEN : f.persons(HeadGroup.CHILD), hidden.persons(id) ? RowSink.HIDDEN : f.persons(),
            hidden.personTimes(id) ? RowSink.HIDDEN : f.personTimes(), f.trained(), f.trainingPlan(), f.units(), f.raised() == null ? null : f.raised().toYuan().setScale(2), f.supporters(),
            f.daysLeft(LocalDate.now()),
            c.goalMoney() == null ? null : c.goalMoney().toYuan().setScale(2), c.goalUnits(), c.goalUnit(), c.goalPeople());
    }

    private static List<Object> figure(Campaign c, ReportedFigure r) {
        List<Object> row = new ArrayList<>(padded(Arrays.asList("figure", c.name()), OF_CAMPAIGN.size() - 2));
        row.addAll(Arrays.asList(r.code(), r.measure(), r.value(), r.unit(), r.bound().code(), r.dollars() == null ? null : r.dollars().amount(),
            r.dollars() == null ? null : r.dollars().bound().code()));
        return row;
    }

    private static List<Object> padded(List<Object> cells, int more) {
        List<Object> row = new ArrayList<>(cells);
        row.addAll(Collections.nCopies(more, null));
        return row;
    }
}
