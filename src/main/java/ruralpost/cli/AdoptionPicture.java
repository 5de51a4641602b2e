package ruralpost.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import ruralpost.campaign.AdoptionCurve;
import ruralpost.campaign.CampaignFile;
import ruralpost.text.UserException;

/** Writes the curve of an adoption: the one of {@code --campaign}, or the only one. */
final class AdoptionPicture {

    private static final String CAMPAIGN = "--campaign";

    private AdoptionPicture() {
    }

    static int write(Call call) {
        String measure = call.choice(ChartCommand.MEASURE, Arrays.stream(AdoptionCurve.Measure.values()).map(AdoptionCurve.Measure::code).toArray(String[]::new));
        ChartCommand.write(call, app -> {
            CampaignFile campaign = campaign(call, app.campaigns().book().files().stream().filter(f -> !f.adoptions().isEmpty()).toList());
            return AdoptionCurve.spec(campaign.adoptions().getFirst(), AdoptionCurve.Measure.valueOf(measure.toUpperCase(Locale.ROOT)), LocalDate.now(),
                campaign.campaign().name(), call.lang());
        });
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
