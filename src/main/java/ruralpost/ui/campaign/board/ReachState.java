package ruralpost.ui.campaign.board;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ruralpost.campaign.dashboard.BoardSums;
import ruralpost.campaign.dashboard.BoardTile;
import ruralpost.campaign.dashboard.CampaignBoard;
import ruralpost.campaign.dashboard.CampaignCharts;
import ruralpost.campaign.dashboard.CampaignTiles;
import ruralpost.campaign.dashboard.Meaning;
import ruralpost.campaign.dashboard.TrueCounts;
import ruralpost.chart.ChartSpec;
import ruralpost.text.Lang;

/**
 * What the dashboard shows, computed from one version of the ledger.
 *
 * @param board  which campaigns and activities count
 * @param tiles  in their order
 * @param charts by name
 * @param lang   language of the texts
 */
record ReachState(CampaignBoard board, List<BoardTile> tiles, Map<String, ChartSpec> charts, Lang lang) {

    /** Makes tiles and charts. */
    static ReachState of(CampaignBoard board, Lang lang) {
        CampaignCharts charts = new CampaignCharts(board, TrueCounts.COUNTS, lang);
        Map<String, ChartSpec> specs = new LinkedHashMap<>();
        CampaignCharts.NAMES.forEach(name -> specs.put(name, charts.chart(name)));
        return new ReachState(board, new CampaignTiles(new BoardSums(board), lang).all(), specs, lang);
    }

    /** What marks of a chart stand for. */
    Meaning meaning(String chart, java.util.Collection<String> keys) {
        return new CampaignCharts(board, TrueCounts.COUNTS, lang).meaning(chart, keys);
    }
}
