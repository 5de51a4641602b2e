package ruralpost.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import ruralpost.app.AppContext;
import ruralpost.board.BoardFilter;
import ruralpost.campaign.AdoptionCurve;
import ruralpost.campaign.CampaignFile;
import ruralpost.campaign.dashboard.CampaignBoard;
import ruralpost.campaign.dashboard.CampaignCharts;
import ruralpost.campaign.dashboard.PeopleCounts;
import ruralpost.campaign.paper.CampaignPaper;
import ruralpost.campaign.paper.PaperFacts;
import ruralpost.centre.dashboard.CentreBoard;
import ruralpost.centre.dashboard.CentreCharts;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.PictureSize;
import ruralpost.chart.PngWriter;
import ruralpost.chart.Theme;
import ruralpost.report.ReportFiles;
import ruralpost.sales.cube.SalesCube;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.dashboard.BoardFacts;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.dashboard.chart.SalesCharts;
import ruralpost.store.LedgerFiles;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/** What the first command of the README shows where there is no display: the sample ledger's screens and dashboards as pictures, and papers as PDF. */
final class HeadlessDemo {

    private final AppContext app;
    private final Path folder;
    private final PngWriter writer = new PngWriter();

    private HeadlessDemo(AppContext app, Path folder) {
        this.app = app;
        this.folder = folder;
    }

    static int write(Call call) throws IOException {
        Path folder = call.around().folder().resolve("target").resolve("demo");
        Path ledger = folder.resolve("ledger");
        requireSample(ledger);
        emptied(ledger);
        LogFolder.enter(ledger);
        DemoCommand.create(ledger, call.texts());
        List<Path> written;
        try (AppContext app = AppContext.open(ledger)) {
            written = new HeadlessDemo(app, folder).all(call.around().screens());
        }
        call.say("cli.demo.headless", written.size(), folder.toString());
        written.forEach(call.out()::println);
        call.say("cli.demo.headless.next", Commands.PROGRAM, ledger.toString());
        return Cli.OK;
    }

    private List<Path> all(BiFunction<AppContext, Path, List<Path>> screens) {
        List<Path> written = new ArrayList<>();
        LocalDate today = LocalDate.now();
        SalesCube cube = app.cube().current();
        SalesFilter filter = SalesFilter.ALL.in(SalesBoard.openingPeriod(cube, today));
        BoardFacts facts = new SalesBook(app).facts();
        CampaignBoard campaigns = new CampaignBoard(CampaignChoice.data(app), BoardFilter.all(), today);
        // a picture leaves the program
        PeopleCounts counts = CampaignChoice.counts(app);
        CentreBoard centres = new CentreBoard(CentreChoice.data(app), BoardFilter.all(), today);
        CampaignFile adoption = campaigns.data().book().files().stream().filter(f -> !f.adoptions().isEmpty()).findFirst().orElseThrow();
        PaperFacts papers = PaperFacts.read(app.paperStores(), app.settings().smallCells(), () -> { });
        for (Lang lang : Lang.values()) {
            SalesBoard board = SalesBoards.compute(app, facts, cube, filter, null, new SalesBoards.Steps(null, true), lang);
            new SalesCharts(board, facts).all().values().forEach(spec -> pictures(spec, lang, written));
            CampaignCharts.NAMES.forEach(name -> pictures(new CampaignCharts(campaigns, counts, lang).chart(name), lang, written));
            pictures(AdoptionCurve.spec(adoption.adoptions().getFirst(), AdoptionCurve.Measure.AMOUNT, today, "", lang), lang, written);
            CentreCharts.NAMES.forEach(name -> pictures(new CentreCharts(centres, lang).chart(name), lang, written));
            Path report = folder.resolve("campaign-report-" + lang.code() + ".pdf");
            ReportFiles.write(CampaignPaper.report(papers, adoption.campaign().stamp().id(), today, lang), report);
            written.add(report);
        }
        written.addAll(screens.apply(app, folder));
        return written;
    }

    private void pictures(ChartSpec spec, Lang lang, List<Path> written) {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            Path file = folder.resolve(spec.name() + "-" + lang.code() + "-" + theme.code() + ".png");
            writer.write(spec, file, PictureSize.DEFAULT, ChartCommand.tokens(theme, lang));
            written.add(file);
        }
    }

    /** Only a sample ledger makes room for a new one. */
    private static void requireSample(Path folder) {
        if (!new LedgerFiles(folder).exist()) {
            return;
        }
        try (AppContext app = AppContext.open(folder)) {
            if (!app.ledger().info().sample()) {
                throw UserException.of("ledger.exists", folder.toString());
            }
        }
    }

    private static void emptied(Path folder) {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path p : all.sorted(Comparator.reverseOrder()).filter(p -> !p.equals(folder)).toList()) {
                    Files.delete(p);
                }
            }
        } catch (IOException e) {
            throw new UserException(Message.of("ledger.folder.read.only", folder.toString()), e);
        }
    }
}
