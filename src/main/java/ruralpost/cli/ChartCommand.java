package ruralpost.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import ruralpost.app.AppContext;
import ruralpost.campaign.AdoptionCurve;
import ruralpost.campaign.dashboard.CampaignBoard;
import ruralpost.campaign.dashboard.CampaignCharts;
import ruralpost.centre.dashboard.CentreCharts;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.GrowthColours;
import ruralpost.chart.PictureSize;
import ruralpost.chart.PngWriter;
import ruralpost.chart.Theme;
import ruralpost.chart.Tokens;
import ruralpost.ledger.Action;
import ruralpost.sales.cube.SalesCube;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.sales.dashboard.BoardFacts;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.dashboard.chart.SalesCharts;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.text.UserException;

/** Writes one chart of the dashboards of sales, campaigns or centres, or the curve of an adoption, as a picture. */
final class ChartCommand implements Command {

    static final String THEME = "--theme";
    private static final String PRINT = "print";
    static final String MEASURE = "--measure";
    static final String STEP = "--by";
    static final String CUMULATIVE = "--cumulative";
    static final String SCALE = "--scale";

    @Override
    public String name() {
        return "chart";
    }

    @Override
    public void declare(CommandSpec spec, Texts texts) {
        spec.usageMessage().description(texts.get("cli.command.chart"));
        spec.addPositional(Options.parameter("NAME", "1", texts.get("cli.parameter.chart", names())));
        spec.addOption(Options.option(Options.OUT, "FILE.png", texts.get("cli.option.chart.out")));
        spec.addOption(Options.option(THEME, "light|dark|high-contrast|print", texts.get("cli.option.theme")));
        spec.addOption(Options.option(MEASURE, codes(Measure.values(), Measure::code),
            texts.get("cli.option.measure", AdoptionCurve.NAME, codes(AdoptionCurve.Measure.values(), AdoptionCurve.Measure::code))));
        spec.addOption(Options.option(STEP, "day|week|month|quarter|year", texts.get("cli.option.step")));
        spec.addOption(Options.flag(CUMULATIVE, texts.get("cli.option.cumulative")));
        CompareChoice.declare(spec, texts);
        SalesChoice.declare(spec, texts);
        CampaignChoice.declareBesideSales(spec, texts);
        CentreChoice.declareBesideCampaigns(spec, texts);
        spec.addOption(Options.option(AdoptionPicture.ADOPTION, "NAME", texts.get("cli.option.adoption")));
        spec.addOption(Options.option("--width", "PIXELS", texts.get("cli.option.width", String.valueOf(PictureSize.DEFAULT.width()))));
        spec.addOption(Options.option("--height", "PIXELS", texts.get("cli.option.height", String.valueOf(PictureSize.DEFAULT.height()))));
        spec.addOption(Options.option(SCALE, "N", texts.get("cli.option.scale")));
    }

    @Override
    public int run(Call call) {
        String name = call.onlyNamed();
        if (!name.equals(AdoptionCurve.NAME) && !CampaignCharts.NAMES.contains(name) && !CentreCharts.NAMES.contains(name) && !SalesCharts.NAMES.contains(name)) {
            throw UserException.of("cli.choice", "NAME", name, names());
        }
        ChartOptions.check(call, name);
        if (name.equals(AdoptionCurve.NAME)) {
            return AdoptionPicture.write(call);
        }
        if (CampaignCharts.NAMES.contains(name)) {
            write(call, app -> campaigns(call, app, name));
            return Cli.OK;
        }
        if (CentreCharts.NAMES.contains(name)) {
            write(call, app -> centres(call, app, name));
            return Cli.OK;
        }
        write(call, app -> {
            SalesBook book = new SalesBook(app);
            BoardFacts facts = book.facts();
            return new SalesCharts(board(call, app, book, facts), facts).chart(name);
        });
        return Cli.OK;
    }

    /** A chart of the campaigns; small counts of children are left out, because the picture leaves the program, which the history tells. */
    static ChartSpec campaigns(Call call, AppContext app, String name) {
        CampaignBoard board = CampaignChoice.board(call, CampaignChoice.data(app));
        ChartSpec chart = new CampaignCharts(board, CampaignChoice.counts(app), call.lang()).chart(name);
        if (CampaignCharts.countsPeople(name)) {
            app.ledger().write(Action.exported("campaign", Message.of("reach.label.chart", chart.title())), tx -> null);
        }
        return chart;
    }

    /** A chart of the children's centres; none of them tells a count of children. */
    static ChartSpec centres(Call call, AppContext app, String name) {
        return new CentreCharts(CentreChoice.board(call, CentreChoice.data(app)), call.lang()).chart(name);
    }

    /** Writes a chart to the file and in the colours and size that were asked for. Everything asked for is checked before the ledger is opened. */
    static void write(Call call, Function<AppContext, ChartSpec> chart) {
        Path file = Call.path(call.required(Options.OUT));
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
            throw UserException.of("cli.chart.png", file.toString());
        }
        String theme = call.choice(THEME, "light", "dark", "high-contrast", PRINT);
        Tokens tokens = PRINT.equals(theme) ? Tokens.PRINT : tokens(Theme.ofCode(theme), call.lang());
        PictureSize size = size(call);
        try (AppContext app = call.open()) {
            List<String> missing = new PngWriter().write(chart.apply(app), file, size, tokens);
            call.say("cli.chart.written", file.toString());
            if (!missing.isEmpty()) {
                call.tell("cli.chart.missing", String.join(" ", missing));
            }
        }
    }

    private static <E> String codes(E[] values, Function<E, String> code) {
        return Stream.of(values).map(code).collect(Collectors.joining("|"));
    }

    private static String names() {
        return String.join(", ", SalesCharts.NAMES) + ", " + AdoptionCurve.NAME + ", " + String.join(", ", CampaignCharts.NAMES) + ", " + String.join(", ", CentreCharts.NAMES);
    }

    static Tokens tokens(Theme theme, Lang lang) {
        return new Tokens(theme, GrowthColours.ofCode(null, lang));
    }

    private static SalesBoard board(Call call, AppContext app, SalesBook book, BoardFacts facts) {
        SalesFilter asked = SalesChoice.filter(call, book);
        Measure measure = one(call, MEASURE, Measure.values(), Measure::code);
        SalesBoards.Steps steps = new SalesBoards.Steps(one(call, STEP, TimeUnit.values(), TimeUnit::code), call.has(CUMULATIVE), CompareChoice.of(call));
        SalesCube cube = app.cube().current();
        SalesFilter filter = asked.in(SalesChoice.closed(asked.period(), SalesBoard.openingPeriod(cube, LocalDate.now())));
        return SalesBoards.compute(app, facts, cube, filter, measure, steps, call.lang());
    }

    /** The value that an option names by its code; null when the option is not given. */
    private static <E> E one(Call call, String option, E[] values, Function<E, String> code) {
        if (call.one(option) == null) {
            return null;
        }
        String chosen = call.choice(option, Stream.of(values).map(code).toArray(String[]::new));
        return Stream.of(values).filter(v -> code.apply(v).equals(chosen)).findFirst().orElseThrow();
    }

    private static PictureSize size(Call call) {
        Long width = call.number("--width");
        Long height = call.number("--height");
        String scale = call.one(SCALE);
        if (scale != null && !scale.matches("\\d{1,3}(\\.\\d{1,3})?")) {
            throw UserException.of("cli.number", SCALE, scale);
        }
        PictureSize usual = PictureSize.DEFAULT;
        return new PictureSize(width == null ? usual.width() : clamped(width), height == null ? usual.height() : clamped(height),
            scale == null ? usual.scale() : Double.parseDouble(scale));
    }

    /** Numbers beyond an int are refused like any other that is too large. */
    private static int clamped(long pixels) {
        return (int) Math.min(pixels, Integer.MAX_VALUE);
    }
}
