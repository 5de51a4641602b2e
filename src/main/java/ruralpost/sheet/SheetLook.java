package ruralpost.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.Region;
import ruralpost.sheet.file.RowCursor;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.SheetInfo;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.handback.HandBack;
import ruralpost.sheet.layout.Above;
import ruralpost.sheet.layout.TableLayout;

/**
 * What the first look at a sheet came to: its tables, each with the mapping that is proposed for it.
 *
 * @param tables in the order in which they stand, at least one
 * @param best   the one that is taken unless the user says otherwise
 * @param head   what was looked at
 */
public record SheetLook(List<ColumnMapping> tables, ColumnMapping best, Head head) {

    /** Titles are looked for in so many rows; a table that begins further down is met while reading, and refused there. */
    static final int ROWS = 1_000;

    /**
     * The beginning of a sheet and who wants what of it.
     *
     * @param sheet  the sheet
     * @param rows   its first rows
     * @param merged its merged cells
     * @param shape  the fields that are wanted
     * @param known  names of the ledger
     * @param from1904 whether the file counts dates from 1904
     * @param around what stands around the block of a sheet that is read turned; null for any other
     */
    public record Head(SheetInfo sheet, List<SheetRow> rows, List<Region> merged, SheetShape shape, KnownNames known, boolean from1904, Above around) {

        private static Head read(SheetFile file, SheetInfo sheet, SheetShape shape, KnownNames known) {
            // the merged cells stand at the end of the sheet, which is unpacked for them meanwhile
            CompletableFuture<List<Region>> merged = CompletableFuture.supplyAsync(() -> file.merged(sheet));
            List<SheetRow> head = new ArrayList<>();
            try (RowCursor rows = file.rows(sheet)) {
                for (SheetRow row = rows.next(); row != null && head.size() < ROWS; row = rows.next()) {
                    head.add(row);
                }
            } catch (RuntimeException e) {
                merged.exceptionally(x -> null).join();
                throw e;
            }
            return new Head(sheet, DayTitles.spell(head, shape), ReadAhead.join(merged), shape, known, file.date1904(), null);
        }

        /** The beginning of the same sheet with a block of it turned. */
        private Head turn(SheetFile file, Region block) {
            Head turned = read(file, sheet.turn(block), shape, known);
            Above lines = Above.of(rows.stream().filter(r -> r.number() < block.firstRow()).toList())
                .withLinesBelow(rows.stream().filter(r -> r.number() > block.lastRow()).toList());
            return new Head(turned.sheet(), turned.rows(), turned.merged(), shape, known, from1904, lines);
        }

        private SheetLook look() {
            List<ColumnMapping> tables = finder().find().stream().map(this::propose).toList();
            ColumnMapping best = tables.stream().filter(m -> m.missing().isEmpty()).findFirst()
                .orElseGet(() -> tables.stream().min(Comparator.comparingInt(m -> m.missing().size())).orElseThrow());
            return new SheetLook(tables, best, this);
        }

        private LayoutFinder finder() {
            return new LayoutFinder(new TitleMatcher(shape), known, rows, merged);
        }

        private ColumnMapping propose(TableLayout found) {
            List<SheetRow> body = rows.stream().filter(r -> r.number() > found.headerLast() && r.number() <= found.lastRow()).toList();
            TitleMatcher matcher = new TitleMatcher(shape);
            TableLayout layout = CornerTitle.told(around == null ? found : found.below(around), body, matcher, known);
            ColumnMapping columns = CarriedCells.mark(AcrossSums.mark(OfficeColumns.mark(AreaColumns.mark(NetAmounts.mark(OrderPieces.mark(PackUnits.mark(MoneyUnits.mark(FigureGroups.mark(new ColumnProposer(matcher, sheet, layout, body, known, from1904).propose()), body), body), body), body), body, known), body, known), body, known), body, known);
            ColumnMapping proposed = WholeRows.mark(GroupProposal.propose(GroupPeriods.propose(columns, body, known), body, known), body, known);
            boolean plain = proposed.constants().values().stream().noneMatch(GroupRows::isFill) && proposed.columns().stream().noneMatch(c -> WholeRows.marked(c) || GroupTotals.marked(c));
            proposed = plain && rows.size() < ROWS ? HeadRows.mark(proposed, body, known) : proposed;
            proposed = PricedQuantity.mark(PriceCells.mark(NamedAbove.mark(proposed, body, known), body), body);
            return around != null ? proposed : TurnedSheet.mark(proposed, rows.subList(0, Math.min(rows.size(), TurnedSheet.ROWS)), matcher);
        }
    }

    /** Keeps its own list. */
    public SheetLook {
        tables = List.copyOf(tables);
    }

    /**
     * Looks at the first rows of a sheet.
     *
     * @param known names of the ledger
     * @throws ruralpost.text.UserException when the file cannot be read
     */
    public static SheetLook at(SheetFile file, SheetInfo sheet, SheetShape shape, KnownNames known) {
        Head head = Head.read(file, sheet.upright(), shape, known);
        SheetLook look = head.look();
        Region block = look.best().missing().isEmpty() || head.rows().size() == ROWS ? null : TurnedSheet.block(head.rows(), head.merged(), new TitleMatcher(shape));
        SheetLook turned = block == null ? null : head.turn(file, block).look();
        boolean understood = turned != null && turned.tables().size() == 1 && turned.best().question() == null
            && shape.oneOf().stream().allMatch(g -> g.stream().anyMatch(turned.best()::fills));
        return understood ? turned : look;
    }

    /** The titles that stand beside these tables, in the row of the first one's, over columns with anything in them that none of these tables has. */
    public List<String> beside(List<ColumnMapping> read) {
        int titles = read.getFirst().layout().headerLast();
        List<SheetRow> below = head.rows().stream().filter(r -> r.number() > titles && r.number() <= read.getFirst().layout().lastRow()).toList();
        return head.rows().stream().filter(r -> r.number() == titles).flatMap(r -> r.cells().stream())
            .filter(c -> c.kind() == CellKind.TEXT && !c.isBlank() && !HandBack.isProblemColumn(c.shown().strip()) && read.stream().noneMatch(m -> m.layout().covers(c.column()))
                && below.stream().anyMatch(r -> !r.cell(c.column()).isBlank()))
            .map(c -> c.shown().strip()).toList();
    }

    /** Whether the sheet lies on its side and is read turned. */
    public boolean isTurned() {
        return head.around() != null;
    }

    /** The proposal when the titles stand in the rows from {@code first} to {@code last} of what was looked at; 0 when the sheet has none. */
    public ColumnMapping titlesIn(int first, int last) {
        return head.propose(head.finder().with(first, last));
    }

    /** Whether the user should say which table is meant: more than one could be read. */
    public boolean asksWhich() {
        return tables.stream().filter(m -> m.missing().isEmpty()).count() > 1;
    }
}
