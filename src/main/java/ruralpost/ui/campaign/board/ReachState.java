package ruralpost.ui.campaign.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import ruralpost.board.BoardFilter;
import ruralpost.board.BoardTile;
import ruralpost.board.Explained;
import ruralpost.board.Meaning;
import ruralpost.campaign.CampaignStatus;
import ruralpost.campaign.HeadCells;
import ruralpost.campaign.dashboard.BoardData;
import ruralpost.campaign.dashboard.BoardSums;
import ruralpost.campaign.dashboard.CampaignBoard;
import ruralpost.campaign.dashboard.CampaignCharts;
import ruralpost.campaign.dashboard.CampaignDimension;
import ruralpost.campaign.dashboard.CampaignTiles;
import ruralpost.campaign.dashboard.FilterWords;
import ruralpost.campaign.dashboard.NumberRows;
import ruralpost.campaign.dashboard.SafeCounts;
import ruralpost.campaign.dashboard.TrueCounts;
import ruralpost.chart.ChartSpec;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.ui.board.BoardShown;
import ruralpost.ui.board.LinkedPick;
import ruralpost.value.Period;

/**
 * What the dashboard of campaigns shows.
 *
 * @param board  which campaigns and activities count
 * @param cells  which counts may leave the program; late
 * @param tiles  in their order
 * @param charts by name
 * @param lang   language of the texts
 */
record ReachState(CampaignBoard board, Supplier<HeadCells> cells, List<BoardTile> tiles, Map<String, ChartSpec> charts, Lang lang) implements BoardShown<CampaignDimension> {

    /** Makes tiles and charts. */
    static ReachState of(CampaignBoard board, Supplier<HeadCells> cells, Lang lang) {
        CampaignCharts charts = new CampaignCharts(board, TrueCounts.COUNTS, lang);
        Map<String, ChartSpec> specs = new LinkedHashMap<>();
        CampaignCharts.NAMES.forEach(name -> specs.put(name, charts.chart(name)));
        return new ReachState(board, cells, new CampaignTiles(new BoardSums(board), lang).all(), specs, lang);
    }

    @Override
    public BoardFilter<CampaignDimension> filter() {
        return board.filter();
    }

    @Override
    public Period everything() {
        return CampaignBoard.everything(board.data());
    }

    @Override
    public boolean isEmpty() {
        return board.data().isEmpty();
    }

    @Override
    public boolean nothingFound() {
        return board.nothingFound();
    }

    @Override
    public Meaning<CampaignDimension> meaning(String chart, Collection<String> keys) {
        return new CampaignCharts(board, TrueCounts.COUNTS, lang).meaning(chart, keys);
    }

    @Override
    public String name(CampaignDimension dimension, Object value) {
        return new FilterWords(board.data(), lang).name(dimension, value);
    }

    @Override
    public List<LinkedPick<CampaignDimension>> picks() {
        BoardData data = board.data();
        Texts words = Texts.of(lang);
        List<LinkedPick<CampaignDimension>> all = new ArrayList<>();
        data.book().kinds().forEach(k -> all.add(new LinkedPick<>(CampaignDimension.KIND, k.stamp().id(), k.label(lang))));
        data.townships().codes().forEach(c -> all.add(new LinkedPick<>(CampaignDimension.TOWNSHIP, c, data.townships().name(c, words))));
        data.places().values().forEach(p -> all.add(new LinkedPick<>(CampaignDimension.PLACE, p.stamp().id(), p.name())));
        Arrays.stream(CampaignStatus.values()).forEach(s -> all.add(new LinkedPick<>(CampaignDimension.STATUS, s, words.get(s.label()))));
        data.partners().forEach((id, name) -> all.add(new LinkedPick<>(CampaignDimension.PARTNER, id, name)));
        data.book().campaigns().forEach(c -> all.add(new LinkedPick<>(CampaignDimension.CAMPAIGN, c.stamp().id(), c.name())));
        return all;
    }

    private HeadCells cells(boolean leaving) {
        return leaving ? cells.get() : null;
    }

    @Override
    public Explained tile(String key, boolean leaving) {
        return new NumberRows(board, cells(leaving), lang).tile(key);
    }

    @Override
    public Explained mark(String chart, String key, boolean leaving) {
        return NumberRows.mark(board, cells(leaving), chart, key, lang);
    }

    @Override
    public ChartSpec leaving(String chart) {
        return new CampaignCharts(board, new SafeCounts(cells.get()), lang).chart(chart);
    }
}
