package ruralpost.cli;

import java.util.List;
import java.util.stream.Stream;
import ruralpost.campaign.AdoptionCurve;
import ruralpost.campaign.dashboard.CampaignCharts;
import ruralpost.centre.dashboard.CentreCharts;
import ruralpost.text.UserException;

/** Which options each chart takes: one that means nothing to a chart is refused, not passed over, so that nobody takes the picture for a filtered one. */
final class ChartOptions {

    /** How a picture looks and where it is written: for every chart. */
    private static final List<String> OF_PICTURES = List.of(Options.OUT, ChartCommand.THEME, "--width", "--height", ChartCommand.SCALE, Options.DATA, Options.LANG);

    private ChartOptions() {
    }

    /** @throws UserException an option that the chart does not take */
    static void check(Call call, String chart) {
        List<String> taken = of(chart);
        call.given().stream().filter(o -> !taken.contains(o) && !OF_PICTURES.contains(o)).findFirst().ifPresent(o -> {
            throw UserException.of("cli.chart.option", chart, o, String.join(", ", taken));
        });
    }

    private static List<String> of(String chart) {
        if (chart.equals(AdoptionCurve.NAME)) {
            return Stream.concat(Stream.of(ChartCommand.MEASURE, AdoptionPicture.ADOPTION), CampaignChoice.ALL.stream()).toList();
        }
        if (CampaignCharts.NAMES.contains(chart)) {
            return CampaignChoice.ALL;
        }
        return CentreCharts.NAMES.contains(chart) ? CentreChoice.ALL
            : Stream.concat(Stream.of(ChartCommand.MEASURE, ChartCommand.STEP, ChartCommand.CUMULATIVE, CompareChoice.OPTION), SalesChoice.ALL.stream()).toList();
    }
}
