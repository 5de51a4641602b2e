package ruralpost.ui.theme;

import atlantafx.base.controls.ModalPane;
import atlantafx.base.theme.Styles;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.kordamp.ikonli.javafx.FontIcon;
import ruralpost.chart.Charts;
import ruralpost.chart.GrowthColours;
import ruralpost.chart.Theme;
import ruralpost.chart.Tokens;
import ruralpost.text.Lang;
import ruralpost.ui.chart.ChartCard;

/** Every part of app.css in one window, both themes, written to {@code target/screens} to be looked at. */
public final class PartsGallery {

    private PartsGallery() {
    }

    /** No arguments; run on the headless platform. */
    public static void main(String[] args) throws Exception {
        Platform.startup(() -> { });
        for (Theme theme : Theme.values()) {
            CountDownLatch shown = new CountDownLatch(1);
            Stage[] stage = new Stage[1];
            Platform.runLater(() -> {
                Themes themes = new Themes(new Tokens(theme, GrowthColours.RED_GREEN));
                stage[0] = new Stage();
                Scene scene = new Scene(parts(themes), 1366, 960);
                themes.install(scene);
                stage[0].setScene(scene);
                stage[0].show();
                shown.countDown();
            });
            shown.await();
            Thread.sleep(700);
            CountDownLatch written = new CountDownLatch(1);
            Platform.runLater(() -> {
                write(stage[0].getScene(), new File("target/screens/parts-" + theme.code() + ".png"));
                stage[0].close();
                written.countDown();
            });
            written.await();
        }
        Platform.exit();
    }

    static void write(Scene scene, File file) {
        file.getParentFile().mkdirs();
        WritableImage image = scene.snapshot(null);
        int w = (int) image.getWidth();
        int h = (int) image.getHeight();
        BufferedImage out = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                out.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        try {
            ImageIO.write(out, "png", file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static <N extends Node> N as(N node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }

    private static Region grow() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(8, nodes);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }

    private static Label label(String text, String... classes) {
        return as(new Label(text), classes);
    }

    private static FontIcon icon(String literal) {
        return new FontIcon(literal);
    }

    private static HBox segmented(boolean mini, String... words) {
        HBox box = as(new HBox(), "segmented");
        if (mini) {
            box.getStyleClass().add("mini");
        }
        for (int i = 0; i < words.length; i++) {
            ToggleButton each = as(new ToggleButton(words[i]), i == 0 ? Styles.LEFT_PILL : i == words.length - 1 ? Styles.RIGHT_PILL : Styles.CENTER_PILL);
            each.setSelected(i == 0);
            box.getChildren().add(each);
        }
        return box;
    }

    private static <N extends Node> N state(N node, String name) {
        node.pseudoClassStateChanged(PseudoClass.getPseudoClass(name), true);
        return node;
    }

    private static VBox parts(Themes themes) {
        HBox top = as(new HBox(), "top-bar");
        ToggleButton sales = as(new ToggleButton("销售", icon("fth-bar-chart-2")), "nav-tab");
        sales.setSelected(true);
        top.getChildren().addAll(as(new HBox(icon("fth-book-open")), "app-mark"), label("乡邮台账", "app-name"),
            as(new ToggleButton("活动", icon("fth-flag")), "nav-tab"), sales, as(new ToggleButton("儿童之家", icon("fth-home")), "nav-tab"), grow(),
            as(new HBox(icon("fth-search"), field("搜索产品、地点、活动（汉字、拼音、首字母）"), label("Ctrl+K", "key-hint")), "search-box"),
            as(new Button(null, icon("fth-corner-up-left")), "button-icon", "flat"), segmented(true, "中", "EN"),
            as(new Button(null, icon("fth-settings")), "button-icon", "flat"));
        HBox.setHgrow(((HBox) top.getChildren().get(6)).getChildren().get(1), Priority.ALWAYS);
        Button main = as(new Button("录入销售", icon("fth-plus")), "accent");
        HBox tools = as(new HBox(segmented(false, "看板", "明细", "录入", "导入"), grow(), new Button("存为视图", icon("fth-bookmark")),
            new MenuButton("导出图片", icon("fth-image")), main), "tool-bar-row");
        ComboBox<String> compare = new ComboBox<>(FXCollections.observableArrayList("上年同期"));
        compare.getSelectionModel().select(0);
        HBox filter = as(new HBox(label("期间"), new DatePicker(java.time.LocalDate.of(2018, 1, 1)), label("对比"), compare,
            chip("地区：花垣县", "chip"), chip("产品：十八洞猕猴桃", "chip", "chip-accent"), new Hyperlink("全部清除"), label("Esc", "key-hint"), grow(), label("1,284 行中的 412 行")), "filter-bar");
        VBox left = new VBox(10, buttons(), fields(), marks(), table(), entry(), states());
        ChartCard trend = card(themes, true);
        ChartCard bars = card(themes, false);
        VBox right = new VBox(8, tiles(), trend, bars);
        VBox.setVgrow(trend, Priority.ALWAYS);
        VBox.setVgrow(bars, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        left.setPrefWidth(640);
        left.setMinWidth(640);
        HBox content = as(new HBox(left, right), "content");
        VBox.setVgrow(content, Priority.ALWAYS);
        HBox status = as(new HBox(as(new Label("已保存 14:32", icon("fth-check")), "status-item", "status-ok"), as(new Region(), "status-line"),
            label("经办人 张三", "status-item"), as(new Region(), "status-line"), label("花垣县台账", "status-item"), grow(), label("示例台账：公开数据加演示数据", "tag", "tag-sample")), "status-bar");
        return as(new VBox(top, tools, filter, content, status), "shell");
    }

    private static ChartCard card(Themes themes, boolean trend) {
        ChartCard card = new ChartCard(themes.tokensProperty());
        card.show(trend ? Charts.trend(Lang.ZH) : Charts.channels(Lang.ZH));
        if (trend) {
            card.setActions(segmented(true, "当月", "累计"), segmented(true, "日", "月", "季", "年"));
        }
        return card;
    }

    private static TextField field(String prompt) {
        TextField field = new TextField();
        field.setPromptText(prompt);
        return field;
    }

    private static HBox chip(String text, String... classes) {
        return as(new HBox(new Label(text), as(new Button(null, icon("fth-x")), "chip-remove")), classes);
    }

    private static Node buttons() {
        Button off = new Button("停用");
        off.setDisable(true);
        return new VBox(8, row(as(new Button("主要"), "accent"), state(as(new Button("悬停"), "accent"), "hover"), new Button("普通"), state(new Button("悬停"), "hover"),
            state(new Button("焦点"), "focus-visible"), off, label("写明原因", "muted", "small"), as(new Button("删除"), "danger"), as(new Button("平"), "flat")),
            row(new CheckBox("日期"), state(new CheckBox("销售地点"), "selected"), new RadioButton("一"), new Hyperlink("改值"), label("F2", "key-hint")));
    }

    private static Node fields() {
        TextField plain = new TextField("花垣镇");
        TextField focus = state(new TextField("焦点"), "focused");
        TextField bad = state(new TextField("1.5.6"), "danger");
        TextField off = new TextField("停用");
        off.setDisable(true);
        Label problem = as(new Label("应为数，如 1.56", icon("fth-alert-circle")), "form-problem");
        VBox group = as(new VBox(label("数量", "form-label"), bad, problem), "form-group");
        ComboBox<String> unit = as(new ComboBox<>(FXCollections.observableArrayList("公斤", "斤")), "in-form");
        unit.getSelectionModel().select(0);
        HBox row = new HBox(8, plain, focus, group, off, unit);
        row.getChildren().forEach(each -> ((Region) each).setPrefWidth(120));
        return row;
    }

    private static Node marks() {
        return row(label("超", "bound-mark"), label("约", "bound-mark"), label("至少", "bound-mark"), label("已报送", "tag", "tag-accent"), label("超期 41 天", "tag", "tag-warning"),
            label("退回", "tag", "tag-danger"), label("退货", "tag", "tag-neutral"), label("▲ 12.4%", "growth-up"), label("▼ 3.1%", "growth-down"), label("— 无上年数", "growth-none"));
    }

    private static Node table() {
        TableView<List<String>> table = as(new TableView<>(), "bordered");
        String[] heads = {"", "产品", "渠道", "数量（公斤）", "金额（元）"};
        double[] widths = {36, 120, 176, 148, 156};
        for (int i = 0; i < heads.length; i++) {
            int at = i;
            TableColumn<List<String>, String> column = new TableColumn<>(heads[i]);
            column.setCellValueFactory(data -> new ReadOnlyStringWrapper(data.getValue().get(at)));
            column.setPrefWidth(widths[i]);
            if (i == 0) {
                column.getStyleClass().add("row-number");
            }
            if (i > 2) {
                column.getStyleClass().add("num");
                column.setCellFactory(c -> new TableCell<>() {
                    @Override
                    protected void updateItem(String item, boolean empty) {
                        super.updateItem(item, empty);
                        setText(empty ? null : item);
                        getStyleClass().removeAll("cell-negative");
                        if (!empty && item.startsWith("\u2212")) {
                            getStyleClass().add("cell-negative");
                        }
                    }
                });
            }
            table.getColumns().add(column);
        }
        table.getItems().setAll(List.of(List.of("1", "黄金茶", "邮乐网", "6", "3,120.00"), List.of("2", "山茶油", "邮三湘", "85", "10,000.00"),
            List.of("3", "土蜂蜜", "直播带货", "—", "12,000.00"), List.of("4", "湘西腊肉", "邮乐网", "\u22128", "\u2212624.00")));
        table.getSelectionModel().select(2);
        table.setPrefHeight(28 * 5 + 2);
        table.setMinHeight(28 * 5 + 2);
        return table;
    }

    private static Node entry() {
        TextField date = state(new TextField("2018-11-31"), "danger");
        TextField product = state(new TextField("mht"), "focused");
        HBox row = as(new HBox(label("15", "entry-number"), date, field("自动编号"), product, field("渠道"), as(field("数量"), "num")), "entry-row");
        VBox pop = as(new VBox(label("没有 11月31日", "problem-title"), label("应为日期，如 11-30")), "problem-pop");
        HBox first = state(as(new HBox(label("猕猴桃", "pick-name"), label("mihoutao", "pick-meta"), grow(), label("公斤", "pick-meta")), "pick-row"), "selected");
        VBox pick = as(new VBox(first, as(new HBox(label("猕猴桃干", "pick-name"), label("mihoutaogan", "pick-meta")), "pick-row"),
            as(new HBox(icon("fth-plus"), label("新建产品")), "pick-row", "pick-new"), as(new HBox(label("↑↓", "key-hint"), label("选择"), label("Enter", "key-hint"), label("确定")), "pick-foot")), "pick-popup");
        pick.setPrefWidth(300);
        HBox below = new HBox(8, pop, pick);
        below.setFillHeight(false);
        return new VBox(4, row, below);
    }

    private static Node states() {
        ProgressBar bar = new ProgressBar(0.62);
        bar.setMaxWidth(Double.MAX_VALUE);
        VBox work = as(new VBox(as(new VBox(8, row(label("正在导入", "card-title"), grow(), label("62%，约 8 秒", "progress-note")), bar, row(new Button("取消"), label("取消后台账不变", "muted", "small"))), "card-body")), "card");
        work.setPadding(new Insets(8, 0, 0, 0));
        VBox empty = as(new VBox(label("还没有销售记录", "empty-title"), label("从现有表格导入，或直接录入第一行。", "empty-text"), row(as(new Button("导入表格"), "accent"), new Button("录入"))), "empty-state", "card");
        HBox toast = as(new HBox(icon("fth-check"), label("已导入 31 行"), as(new Hyperlink("撤销"), "toast-link"), label("Ctrl+Z", "toast-hint")), "toast");
        ListView<String> list = as(new ListView<>(FXCollections.observableArrayList("浑源县", "海盐县", "花垣县")), "list-dense");
        list.getSelectionModel().select(2);
        list.setPrefSize(150, 88);
        work.setPrefWidth(270);
        HBox row = new HBox(8, empty, work, list);
        return new VBox(8, row, toast, as(new ToggleButton("示例台账"), "choice-card"), new ModalPane());
    }

    private static Node tiles() {
        VBox inner = new VBox(row(label("销售额", "tile-label"), grow(), label("412 行", "tile-label")), row(label("超", "bound-mark"), label("362.0", "tile-number"), label("万元", "unit")),
            row(label("▲ 162.3%", "growth-up", "small"), label("同比  上年同期 138.0", "muted", "small")));
        inner.setPrefWidth(208);
        Button tile = as(new Button(null, inner), "tile");
        Button opened = as(new Button(null, new VBox(label("订单数", "tile-label"), label("41,386", "tile-number"))), "tile", "tile-opened");
        return row(tile, opened);
    }
}
