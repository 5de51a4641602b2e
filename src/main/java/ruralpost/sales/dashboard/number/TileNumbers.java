package ruralpost.sales.dashboard.number;

import java.util.List;
import java.util.stream.Stream;
import ruralpost.document.FigureRow;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.dashboard.Against;
import ruralpost.sales.dashboard.Asked;
import ruralpost.sales.dashboard.BoardFacts;
import ruralpost.sales.dashboard.Compared;
import ruralpost.sales.dashboard.Formula;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.dashboard.PlanStanding;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.dashboard.Tile;
import ruralpost.sales.dashboard.fact.LocalShare;
import ruralpost.sales.dashboard.fact.Reported;
import ruralpost.text.Texts;

/** Explains the tiles of a dashboard. */
public final class TileNumbers {

    private final SalesBoard board;
    private final BoardFacts facts;
    private final Texts texts;

    /** Opens the numbers of what a dashboard shows. */
    public TileNumbers(SalesBoard board, BoardFacts facts) {
        this.board = board;
        this.facts = facts;
        this.texts = Texts.of(board.request().lang());
    }

    OpenedNumber open(Tile tile) {
        List<FigureRow> reported = Reported.beside(tile.key(), board, facts);
        OpenedNumber number = switch (tile.key()) {
            case "malls" -> records(Behind.Kind.MALLS);
            case "counties" -> records(Behind.Kind.COUNTIES);
            case "donated" -> records(Behind.Kind.DONATIONS);
            case "over" -> records(Behind.Kind.PRODUCTS);
            case "share" -> share(tile);
            case "last-year" -> lastYear(tile);
            case "plan" -> plan(tile);
            default -> OpenedNumber.of(board, asked(tile), facts);
        };
        return number.beside(reported);
    }

    /** A number that is made of other records than sales. */
    public OpenedNumber records(Behind.Kind kind) {
        return new RecordNumbers(board, facts).of(kind);
    }

    private Asked asked(Tile tile) {
        Measure measure = board.measureOf(tile.key());
        SalesFilter behind = board.behind(tile.key());
        return switch (tile.key()) {
            case "plan" -> board.plan() == null ? Asked.sum(tile.label(), measure, behind)
                : Asked.ratio(tile.label(), measure, behind, Against.plan(board.plan(), texts.get("sales.open.target")));
            case "price" -> Asked.ratio(tile.label(), Measure.AMOUNT, behind, new Against.Weight());
            default -> Asked.sum(tile.label(), measure, behind, new Against.Base(board.covered(), board.base()));
        };
    }

    private OpenedNumber plan(Tile tile) {
        OpenedNumber number = OpenedNumber.of(board, asked(tile), facts);
        return board.plan() == null ? number
            : number.explained(Stream.concat(number.formulas().stream(), new PlanStanding(board).formulas().stream()).toList());
    }

    private OpenedNumber share(Tile tile) {
        LocalShare share = LocalShare.of(board, facts);
        if (share.total() != null) {
            return OpenedNumber.of(board, share.asked(tile.label(), texts.get("sales.open.local.total")), facts);
        }
        OpenedNumber amount = OpenedNumber.of(board, Asked.sum(texts.get(Measure.AMOUNT.label()), Measure.AMOUNT, share.filter()), facts);
        return amount.explained(List.of(new Formula(amount.formulas().getFirst().parts(), texts.get("sales.open.formula.local"), texts.get(share.why()), "", 0, "")));
    }

    private OpenedNumber lastYear(Tile tile) {
        OpenedNumber number = OpenedNumber.of(board, Asked.sum(tile.label(), board.measureOf("last-year"), board.behind("last-year")), facts);
        Formula.Part first = number.formulas().getFirst().parts().getFirst();
        Formula.Part base = new Formula.Part(texts.get(board.request().comparison().baseLabel()), first.value(), board.baseLabel());
        Formula.Part now = new Formula.Part(texts.get("sales.open.of"), Compared.written(board.covered(), board.request().lang()), "");
        return number.explained(List.of(new Formula(List.of(base, now), "", "", "", 0, "")));
    }
}
