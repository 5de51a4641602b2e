package ruralpost.ui.centre;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ruralpost.app.AppContext;
import ruralpost.report.ReportFiles;
import ruralpost.text.Lang;

/** The papers of the centres' tab as the buttons of its screens write them, for a program without a window. */
public final class CentrePapers {

    private CentrePapers() { }

    /** Writes the matrix of all centres and the card of the first one that is to have things as PDF. @return the files; none without a centre */
    public static List<Path> write(AppContext app, LocalDate today, Lang lang, Path folder) {
        CentreData data = CentreData.read(app, today);
        if (data.lines().isEmpty()) {
            return List.of();
        }
        Path matrix = folder.resolve("centre-matrix-" + lang.code() + ".pdf");
        MatrixTable table = MatrixTable.of(data.lines(), data.equipment().items(), data.equipment(), true);
        ReportFiles.write(new MatrixPaper(lang, table, ReportFiles.Kind.PDF).report(), matrix);
        Path card = folder.resolve("centre-card-" + lang.code() + ".pdf");
        ReportFiles.write(new CentrePaper(lang, data).of(first(data).centre(), data.equipment(), ReportFiles.Kind.PDF), card);
        return List.of(matrix, card);
    }

    /** The id of the centre of the card; empty without a centre. */
    public static Optional<Long> first(AppContext app, LocalDate today) {
        CentreData data = CentreData.read(app, today);
        return data.lines().isEmpty() ? Optional.empty() : Optional.of(first(data).centre().id());
    }

    private static CentreLine first(CentreData data) {
        return data.lines().stream().filter(l -> !data.equipment().wanted(l.centre().kind()).isEmpty()).findFirst().orElse(data.lines().getFirst());
    }
}
