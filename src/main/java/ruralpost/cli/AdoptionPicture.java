package ruralpost.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ruralpost.app.AppContext;
import ruralpost.campaign.AdoptionCurve;
import ruralpost.campaign.AdoptionProgress;
import ruralpost.campaign.CampaignFile;
import ruralpost.chart.ChartSpec;
import ruralpost.text.UserException;

/** Writes the curve of an adoption: the one of {@code --campaign} and {@code --adoption}, or the only one. */
final class AdoptionPicture {

    static final String ADOPTION = "--adoption";
    private static final String CAMPAIGN = "--campaign";

    private AdoptionPicture() {
    }

    static int write(Call call) {
        String measure = call.choice(ChartCommand.MEASURE, Arrays.stream(AdoptionCurve.Measure.values()).map(AdoptionCurve.Measure::code).toArray(String[]::new));
        ChartCommand.write(call, app -> {
            CampaignFile campaign = campaign(call, chosen(call, app).stream().filter(f -> !f.adoptions().isEmpty()).toList());
            AdoptionProgress adoption = adoption(call, campaign);
            ChartSpec curve = AdoptionCurve.spec(adoption, AdoptionCurve.Measure.valueOf(measure.toUpperCase(Locale.ROOT)), LocalDate.now(),
                campaign.campaign().name(), call.lang());
            return curve.withNotes(Stream.concat(Stream.of(AdoptionCurve.together(adoption, LocalDate.now(), call.lang())), curve.notes().stream()).toList());
        });
        return Cli.OK;
    }

    /** The campaigns that the filters let through; all without a filter. */
    private static List<CampaignFile> chosen(Call call, AppContext app) {
        boolean filtered = CampaignChoice.BESIDE_NAME.stream().anyMatch(call::has);
        return filtered ? CampaignChoice.board(call, CampaignChoice.data(app)).campaigns() : app.campaigns().book().files();
    }

    private static CampaignFile campaign(Call call, List<CampaignFile> all) {
        String names = all.stream().map(f -> f.campaign().name()).collect(Collectors.joining(", "));
        List<String> asked = call.many(CAMPAIGN);
        String adoption = call.one(ADOPTION);
        List<CampaignFile> having = adoption == null || !asked.isEmpty() ? all
            : all.stream().filter(f -> f.adoptions().stream().anyMatch(a -> a.adoption().name().equalsIgnoreCase(adoption.strip()))).toList();
        if (all.isEmpty()) {
            throw UserException.of("cli.adoption.nowhere");
        }
        if (having.size() == 1) {
            return asked.isEmpty() || asked.contains(having.getFirst().campaign().name()) ? having.getFirst() : none(asked, names);
        }
        if (asked.isEmpty() && all.size() > 1) {
            throw UserException.of("cli.adoption.which", names);
        }
        return all.stream().filter(f -> asked.isEmpty() || asked.contains(f.campaign().name())).findFirst().orElseGet(() -> none(asked, names));
    }

    private static CampaignFile none(List<String> asked, String names) {
        throw UserException.of("cli.adoption.none", String.join(", ", asked), names);
    }

    private static AdoptionProgress adoption(Call call, CampaignFile campaign) {
        List<AdoptionProgress> all = campaign.adoptions();
        String asked = call.one(ADOPTION);
        String names = all.stream().map(a -> a.adoption().name()).collect(Collectors.joining(", "));
        if (asked == null && all.size() > 1) {
            throw UserException.of("cli.adoption.several", campaign.campaign().name(), names);
        }
        return all.stream().filter(a -> asked == null || a.adoption().name().equalsIgnoreCase(asked.strip())).findFirst()
            .orElseThrow(() -> UserException.of("cli.adoption.unknown", campaign.campaign().name(), asked, names));
    }
}
