package ruralpost.sheet.layout;

import ruralpost.text.Message;

/** What a row of a sheet is. Only {@link #DATA} becomes records; every other kind is left out, counted and shown with its reason. */
public enum RowKind {
    /** A line above the table: its name, its unit, who reports. */
    ABOVE("sheet.row.above"),
    /** A row of the titles. */
    HEADER("sheet.row.header"),
    /** A record, or several where months or products stand across the columns. */
    DATA("sheet.row.data"),
    /** Sums up other rows: 合计, 小计, 总计. */
    TOTAL("sheet.row.total"),
    /** Laid beside other rows, not happened itself: 去年同期, 同比, 完成率, 日均. */
    COMPARISON("sheet.row.comparison"),
    /** A part of the row above it that its number already holds: 其中. */
    OF_WHICH("sheet.row.of.which"),
    /** The titles once more, as on each printed page. */
    REPEATED("sheet.row.repeated"),
    /** A word over a group of rows: 一、蔬菜. */
    GROUP("sheet.row.group"),
    /** A note or a line of signatures. */
    NOTE("sheet.row.note"),
    /** Nothing in any column that is imported. */
    EMPTY("sheet.row.empty"),
    /** Behind the end of the table, such as another table. */
    BELOW("sheet.row.below");

    private final String key;

    RowKind(String key) {
        this.key = key;
    }

    /** What to call it. */
    public Message label() {
        return Message.of(key);
    }
}
