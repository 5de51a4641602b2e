package ruralpost.sheet.corpus;

import java.util.List;
import java.util.stream.Stream;

/** All messy sheets, by theme. */
final class SheetCorpus {

    private SheetCorpus() {
    }

    static List<MessySheet> all() {
        return Stream.of(TitleSheets.all(), MergedHeaderSheets.all(), TotalSheets.all(), SpreadSheets.all(), ComparisonSheets.all(), ValueSheets.all(),
            DateSheets.all(), NameSheets.all(), SeveralTableSheets.all(), CsvSheets.all(), XlsSheets.all(), HostileSheets.all(), NoSalesSheets.all(),
            HabitSheets.all(), ShownSheets.all(), FoundSheets.all(), LevelSheets.all(), SumSheets.all(), GroupSheets.all(), TurnedSheets.all(), SpeakingTitleSheets.all(), ClerkSheets.all(), VillageSheets.all(), VillageSheets.others(), OrdinarySheets.all(), OtherKindSheets.all())
            .flatMap(List::stream).toList();
    }
}
