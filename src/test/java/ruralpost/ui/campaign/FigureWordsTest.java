package ruralpost.ui.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.campaign.CampaignFile;
import ruralpost.campaign.CampaignFixture;
import ruralpost.document.ReportedFigure;
import ruralpost.text.Lang;

/** The line below a campaign in the list says what its numbers count. */
class FigureWordsTest {

    @TempDir
    private Path folder;

    @Test
    void twoFiguresOfOneUnitAreNotSaidWithoutWords() {
        try (CampaignFixture f = new CampaignFixture(folder, true)) {
            assertThat(line(f, "十八洞村主题邮局", Lang.ZH)).isEqualTo("30万元 主题邮局投资");
            assertThat(line(f, "十八洞村主题邮局", Lang.EN)).isEqualTo("300 thousand yuan Invested in the theme post office");
            assertThat(line(f, "第四届919电商节暨产销对接会", Lang.ZH)).isEqualTo("超400 种  31 个省");
            assertThat(line(f, "十八洞村桃树认领公益活动", Lang.ZH)).isEqualTo("169.7万元  4,060 棵  2,816 人");
        }
    }

    private static String line(CampaignFixture f, String campaign, Lang lang) {
        CampaignFile file = f.stores.book().files().stream().filter(c -> c.campaign().name().equals(campaign)).findFirst().orElseThrow();
        List<ReportedFigure> all = f.app.figures().figures();
        return new FigureWords(lang).line(file, file.campaign().figures().stream().map(id -> all.stream().filter(r -> r.stamp().id() == id).findFirst().orElseThrow()).toList());
    }
}
