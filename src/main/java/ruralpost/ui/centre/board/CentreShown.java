package ruralpost.ui.centre.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import ruralpost.board.BoardFilter;
import ruralpost.board.BoardTile;
import ruralpost.board.Explained;
import ruralpost.board.Meaning;
import ruralpost.centre.AssetCondition;
import ruralpost.centre.CentreKind;
import ruralpost.centre.ServedCells;
import ruralpost.centre.dashboard.CentreBoard;
import ruralpost.centre.dashboard.CentreBoardData;
import ruralpost.centre.dashboard.CentreCharts;
import ruralpost.centre.dashboard.CentreDimension;
import ruralpost.centre.dashboard.CentreNumbers;
import ruralpost.centre.dashboard.CentreTiles;
import ruralpost.centre.dashboard.CentreWords;
import ruralpost.chart.ChartSpec;
import ruralpost.text.Lang;
import ruralpost.ui.board.BoardShown;
import ruralpost.ui.board.LinkedPick;
import ruralpost.value.Period;

/**
 * What the dashboard of centres shows.
 *
 * @param board  which centres, and what of theirs, counts
 * @param cells  which counts of children may leave the program; late
 * @param tiles  in their order
 * @param charts by name
 * @param lang   language of the texts
 */
record CentreShown(CentreBoard board, Supplier<ServedCells> cells, List<BoardTile> tiles, Map<String, ChartSpec> charts, Lang lang) implements BoardShown<CentreDimension> {

    /** Makes tiles and charts. */
    static CentreShown of(CentreBoard board, Supplier<ServedCells> cells, Lang lang) {
        CentreCharts charts = new CentreCharts(board, lang);
        Map<String, ChartSpec> specs = new LinkedHashMap<>();
        CentreCharts.NAMES.forEach(name -> specs.put(name, charts.chart(name)));
        return new CentreShown(board, cells, new CentreTiles(board, lang).all(), specs, lang);
    }

    @Override
    public BoardFilter<CentreDimension> filter() {
        return board.filter();
    }

    @Override
    public Period everything() {
        return board.data().everything();
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
    public Meaning<CentreDimension> meaning(String chart, Collection<String> keys) {
        return new CentreCharts(board, lang).meaning(chart, keys);
    }

    @Override
    public String name(CentreDimension dimension, Object value) {
        return new CentreWords(board.data(), lang).name(dimension, value);
    }

    @Override
    public List<LinkedPick<CentreDimension>> picks() {
        CentreBoardData data = board.data();
        List<LinkedPick<CentreDimension>> all = new ArrayList<>();
        data.townships().codes().forEach(c -> add(all, CentreDimension.TOWNSHIP, c));
        List.of(CentreKind.values()).forEach(k -> add(all, CentreDimension.KIND, k));
        data.items().forEach(i -> add(all, CentreDimension.ITEM, i.stamp().id()));
        data.book().fundings().forEach(f -> add(all, CentreDimension.SOURCE, f.stamp().id()));
        add(all, CentreDimension.SOURCE, 0L);
        List.of(AssetCondition.values()).forEach(c -> add(all, CentreDimension.CONDITION, c));
        return all;
    }

    private void add(List<LinkedPick<CentreDimension>> all, CentreDimension dimension, Object value) {
        all.add(new LinkedPick<>(dimension, value, name(dimension, value)));
    }

    @Override
    public Explained tile(String key, boolean leaving) {
        return new CentreNumbers(board, leaving ? cells.get() : null, lang).tile(key);
    }

    @Override
    public Explained mark(String chart, String key, boolean leaving) {
        return CentreNumbers.mark(board, leaving ? cells.get() : null, chart, key, lang);
    }

    /** No chart of this area tells a count of children. */
    @Override
    public ChartSpec leaving(String chart) {
        return charts.get(chart);
    }
}
