package ruralpost.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import ruralpost.app.AppContext;
import ruralpost.campaign.AdoptionCurve;
import ruralpost.campaign.CampaignFile;
import ruralpost.chart.PictureSize;
import ruralpost.chart.PngWriter;
import ruralpost.chart.Theme;
import ruralpost.text.UserException;

/** Writes the curve of an adoption: the one of {@code --campaign}, or the only one. */
final class AdoptionPicture {

    private static final String CAMPAIGN = "--campaign";

    private AdoptionPicture() {
    }

    static int write(Call call) {
        Path file = Call.path(call.required(Options.OUT));
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
            throw UserException.of("cli.chart.png", file.toString());
        }
        Theme theme = Theme.ofCode(call.choice(ChartCommand.THEME, "light", "dark", "high-contrast"));
        String measure = call.choice(ChartCommand.MEASURE, Arrays.stream(AdoptionCurve.Measure.values()).map(AdoptionCurve.Measure::code).toArray(String[]::new));
        PictureSize size = ChartCommand.size(call);
        try (AppContext app = call.open()) {
            CampaignFile campaign = campaign(call, app.campaigns().book().files().stream().filter(f -> !f.adoptions().isEmpty()).toList());
            List<String> missing = new PngWriter().write(AdoptionCurve.spec(campaign.adoptions().getFirst(),
                AdoptionCurve.Measure.valueOf(measure.toUpperCase(Locale.ROOT)), LocalDate.now(), campaign.campaign().name(), call.lang()), file, size,
                ChartCommand.tokens(theme, call.lang()));
            call.say("cli.chart.written", file.toString());
            if (!missing.isEmpty()) {
                call.tell("cli.chart.missing", String.join(" ", missing));
            }
        }
        return Cli.OK;
    }

    private static CampaignFile campaign(Call call, List<CampaignFile> all) {
        String names = all.stream().map(f -> f.campaign().name()).collect(Collectors.joining(", "));
        List<String> asked = call.many(CAMPAIGN);
        if (asked.isEmpty() && all.size() > 1) {
            throw UserException.of("cli.adoption.which", names);
        }
        return all.stream().filter(f -> asked.isEmpty() || asked.contains(f.campaign().name())).findFirst()
            .orElseThrow(() -> UserException.of("cli.adoption.none", String.join(", ", asked), names));
    }
}
