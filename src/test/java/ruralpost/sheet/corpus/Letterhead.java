package ruralpost.sheet.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines above and below a table: its name with the period and the unit, who made it and when, notes and signatures. */
final class Letterhead {

    private final Habits habits;
    private final OfficePage page;
    private final int width;

    Letterhead(Habits habits, OfficePage page, int width) {
        this.habits = habits;
        this.page = page;
        this.width = width;
    }

    /**
     * Writes the lines above.
     *
     * @param period what has to be said of the time, null for nothing
     * @param unit   what has to be said of the unit, null for nothing
     * @param topic  销售统计表 or the like
     */
    void above(String period, String unit, String topic) {
        page.gap(habits.between("above.gap", 0, 2));
        String place = habits.pick("above.place", "", "花垣县", "花垣县邮政分公司", "吉首市农产品");
        boolean needed = period != null || unit != null;
        boolean own = period != null && habits.has("above.period.own", 0.25);
        boolean bracket = unit != null && habits.has("above.unit.bracket", 0.35);
        if (needed || habits.has("above.title", 0.5)) {
            String said = period == null || own ? place + topic : habits.pick("above.period.place", period + place + topic, place + period + topic, place + topic + "（" + period + "）", place + topic + " " + period);
            line(said + (bracket ? "（单位：" + unit + "）" : ""), "above.title.merged");
        }
        List<String> line = new ArrayList<>();
        if (habits.has("above.sender", 0.25)) {
            line.add(habits.pick("above.sender.words", "填报单位：花垣县邮政分公司", "填报单位（盖章）：双龙镇人民政府", "编制单位：花垣县供销社", "单位名称：十八洞村电商服务站", "制表单位:花垣县邮政分公司"));
        }
        if (own) {
            line.add(habits.pick("above.period.words", period, "日期：" + period, "时间：" + period, "统计时间：" + period, "报告期：" + period, "所属期：" + period));
        }
        if (habits.has("above.made", 0.15)) {
            line.add(habits.pick("above.made.words", "填报日期：2025年1月3日", "制表日期：2025-01-03", "填表时间：2025.1.3", "报送日期：2025年1月3日"));
        }
        if (habits.has("above.by", 0.1)) {
            line.add(habits.pick("above.by.words", "填报人：张三", "制表人：李四", "联系电话：0743-7221234", "审核人：王五"));
        }
        if (unit != null && !bracket) {
            line.add(habits.pick("above.unit.words", "单位：" + unit, "单位:" + unit, "计量单位：" + unit, "金额单位：" + unit, "（单位：" + unit + "）", "单位： " + unit));
        }
        if (line.isEmpty()) {
            if (!page.rows.isEmpty()) {
                page.gap(habits.between("above.blank", 0, 1));
            }
            return;
        }
        switch (habits.pick("above.lines", "together", "apart", "rows")) {
            case "apart" -> {
                // each over a cell of its own, the last one at the right end
                Object[] cells = new Object[Math.max(width, line.size() * 2)];
                for (int i = 0; i < line.size(); i++) {
                    cells[i == line.size() - 1 ? Math.max(width - 1, i * 2) : i * 2] = line.get(i);
                }
                page.row(Arrays.asList(cells));
            }
            case "rows" -> line.forEach(l -> line(l, "above.line.merged"));
            default -> line(String.join(habits.pick("above.space", "    ", "  ", "　　"), line), "above.line.merged");
        }
        page.gap(habits.between("above.blank", 0, 1));
    }

    private void line(String text, String habit) {
        int row = page.row(text);
        if (habits.has(habit, 0.7)) {
            page.merge(row, 0, row, width - 1);
        }
    }

    /** Writes the lines below. */
    void below() {
        if (habits.has("below.gap", 0.3)) {
            page.gap(habits.between("below.gap.rows", 1, 3));
        }
        if (habits.has("below.note", 0.25)) {
            line(habits.pick("below.note.words", "注：本表数据由各网点报送", "备注：以上数据截至月底", "说明：1.销售额含运费；2.数据来自邮乐网后台", "注：1、本表一式三份。", "数据来源：邮乐网", "※ 本表为初步统计数"), "below.merged");
        }
        if (habits.has("below.signed", 0.25)) {
            switch (habits.pick("below.signed.words", "one", "cells", "date")) {
                case "cells" -> page.row("制表：张三", null, "审核：李四", null, "负责人：王五");
                case "date" -> {
                    page.row("填表人：张三    审核人：李四");
                    page.row(null, null, "2025年1月3日");
                }
                default -> line("单位负责人：王五    统计负责人：李四    填表人：张三    联系电话：13900001111    报出日期：2025年1月3日", "below.merged");
            }
        }
    }
}
