package ruralpost.campaign.paper;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ruralpost.campaign.Activity;
import ruralpost.campaign.Campaign;
import ruralpost.campaign.CampaignFixture;
import ruralpost.campaign.CampaignStatus;
import ruralpost.campaign.Handout;
import ruralpost.campaign.HeadCount;
import ruralpost.campaign.HeadGroup;
import ruralpost.ledger.Stamp;
import ruralpost.report.Report;
import ruralpost.report.ReportFiles;
import ruralpost.text.Lang;
import ruralpost.value.AgeBand;
import ruralpost.value.Money;
import ruralpost.value.Period;
import ruralpost.value.Sex;

/** Writes the papers of activities as PDF, xlsx and csv, in Chinese and English, to be looked at: of the sample ledger, and of one with long names, many gifts and little stated. */
public final class ActivityPaperPictures {

    private static final String LONG = "花垣县十八洞村、排碧乡、麻栗场镇三地农村留守儿童暑期安全教育与亲情视频通话联合活动（第三场，因暴雨改期）";

    private ActivityPaperPictures() { }

    /** @param args the folder to write to */
    public static void main(String[] args) throws Exception {
        Path out = Files.createDirectories(Path.of(args[0]));
        Path ledgers = Files.createTempDirectory("papers");
        try (CampaignFixture f = new CampaignFixture(ledgers.resolve("sample"), true)) {
            write(f, out, "sample");
        }
        try (CampaignFixture f = new CampaignFixture(ledgers.resolve("long"), false)) {
            fill(f);
            write(f, out, "long");
        }
    }

    private static void fill(CampaignFixture f) {
        f.write(tx -> {
            long campaign = f.stores.campaigns().save(tx, new Campaign(Stamp.NEW, "“情暖童心·邮爱同行”" + LONG, null, null, 3001, Period.of(LocalDate.of(2018, 7, 2), LocalDate.of(2018, 8, 26)),
                CampaignStatus.CLOSED, null, null, null, List.of(), null, null, null, null, null, List.of(), List.of()));
            long many = f.stores.activities().save(tx, new Activity(Stamp.NEW, campaign, LONG, LocalDate.of(2018, 7, 10), null, List.of("安全知识竞答", "游戏", "亲情视频通话", "讲座"),
                List.of(new HeadCount(HeadGroup.CHILD, AgeBand.FROM_6, Sex.MALE, 36), new HeadCount(HeadGroup.CHILD, AgeBand.FROM_6, Sex.FEMALE, 3),
                    new HeadCount(HeadGroup.CHILD, AgeBand.FROM_12, Sex.FEMALE, 21), new HeadCount(HeadGroup.CHILD, null, null, 12), new HeadCount(HeadGroup.GUARDIAN, null, null, 40)),
                220L, Money.ofYuan(12_345), "村民把孩子送到活动点，" .repeat(30)));
            List<String> things = new ArrayList<>(List.of("书包", "“919”定制月饼礼盒（五仁、莲蓉双黄各四枚装）", "《新华字典》（第12版）", "雨衣", "护眼台灯", "保温水壶"));
            for (int i = 0; i < things.size(); i++) {
                f.stores.activities().save(tx, new Handout(Stamp.NEW, many, things.get(i), i == 3 ? null : 60L + i, i == 2 ? "册" : "个", i == 1 ? null : Money.ofYuan(1000 + i), null, null));
            }
            f.stores.activities().save(tx, new Activity(Stamp.NEW, campaign, "安全课", LocalDate.of(2018, 7, 11), null, List.of(), List.of(), null, null, null));
            return null;
        });
    }

    private static void write(CampaignFixture f, Path out, String begin) {
        PaperFacts facts = PaperFacts.read(f.app.paperStores(), 5, () -> { });
        for (Lang lang : Lang.values()) {
            for (CampaignPaper paper : CampaignPaper.values()) {
                int at = 0;
                for (long activity : facts.files().stream().flatMap(c -> c.activities().stream()).map(a -> a.stamp().id()).toList()) {
                    if (paper.ofActivity()) {
                        Report report = paper.of(facts, activity, CampaignPaper.LINES, lang);
                        for (ReportFiles.Kind kind : ReportFiles.Kind.values()) {
                            ReportFiles.write(report, out.resolve(begin + "-" + paper.code() + "-" + lang.code() + "-" + at + kind.ending()));
                        }
                        at++;
                    }
                }
            }
        }
    }
}
