package ruralpost.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.FieldKind;
import ruralpost.sheet.GroupRows;
import ruralpost.sheet.KnownNames;
import ruralpost.sheet.MappedColumn;
import ruralpost.sheet.OtherTopic;
import ruralpost.sheet.OtherTopics;
import ruralpost.sheet.RowReader;
import ruralpost.sheet.SheetField;
import ruralpost.sheet.UnreadLines;
import ruralpost.sheet.file.FileKind;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.recipe.FileLook;
import ruralpost.sheet.recipe.KeptRecipe;
import ruralpost.sheet.recipe.RecipeName;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.sheet.words.HeaderTitle;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/**
 * A file to import with the meaning of its columns.
 *
 * @param file    open
 * @param mapping complete
 * @param others  names of further sheets that hold such a table, too
 * @param passed  names of visible sheets that were passed over because they lack a column that is needed; told with the first of a file
 * @param beside  titles of the columns beside all tables of the sheet that are read; told with the first of them
 * @param names   what the recipe says that names mean
 * @param remembered field to the value that a kept recipe fills it with, without anybody having said so now
 */
record SheetSource(SheetFile file, ColumnMapping mapping, List<String> others, List<String> passed, List<String> beside, List<RecipeName> names, Map<String, String> remembered) {

    /**
     * What is said about all files.
     *
     * @param sheet     name of the sheet in workbooks; * for all visible ones that hold such a table, null for the first of them
     * @param table     which of several tables on a sheet, from 1; 0 for all of them; null when it was not said
     * @param year      year of dates that name none; null when it was not said
     * @param recipe    how the sheets are read, null for none
     * @param constants field to the value that stands for it where a file has none; "" when nothing is to stand for it, not even what group rows say
     * @param columns   which columns fill fields, where the caller knows better than the titles
     */
    record Wanted(String sheet, Integer table, Integer year, KeptRecipe recipe, Map<String, String> constants, List<ColumnChoice> columns) {
    }

    private static final String ALL = "*";
    /** 黄金茶 in 雅酉镇黄金茶. */
    private static final Pattern PLACE = Pattern.compile("^\\p{IsHan}{2,6}?[镇乡村县](?=[\\p{IsHan}0-9]{2})");
    /** 2024年一季度金银花 */
    private static final Pattern TIME = Pattern.compile("^(?:20\\d\\d年度?)?(?:[上下]半年|第?[一二三四1-4]季度|(?:1[0-2]|0?[1-9])(?:[-—~至](?:1[0-2]|0?[1-9]))?月份?)?");
    /** Titles that stand over names of goods as well as over services and events. */
    private static final Pattern ANYTHING = Pattern.compile("项目(?:名称)?|摘要|内容|名称|事项|种类|类别|类目");
    /** What words for goods end with: 猕猴桃, 腊肉, 茶叶; a word that is left of a title and ends otherwise is seldom one. */
    private static final Pattern GOODS = Pattern.compile("[^各全]{1,6}[果桃梨橙柑橘柚李枣莓瓜茶叶米面油肉鸡鸭鹅鱼蛋蜜菇耳笋菜椒薯粉豆酒酱肠羊牛猪粮糕饼汁丝酥粑药苗姜蒜葱参菌藕芋栗仁糖醋盐兰花]");
    private static final Pattern MONEY = Pattern.compile("[额款元价钱]|收入|应[收付]|[实已][收付]");
    private static final Set<String> YEAR_ASKED = Set.of("value.period.no.year", "value.date.no.year");
    private static final Set<String> TIME_ASKED = Set.of("sheet.map.year.ask", "sheet.map.made.ask", "sheet.map.time.ask");

    /** "channel=邮乐网" and the like; "channel=" for a field that nothing is to fill. @throws UserException one is not of this form or names a field twice */
    static Map<String, String> constants(List<String> put) {
        Map<String, String> constants = new LinkedHashMap<>();
        for (String each : put) {
            int at = each.indexOf('=');
            String value = each.substring(at + 1).strip();
            if (at < 1 || value.startsWith("@") && !GroupRows.isFill(value)) {
                throw UserException.of("cli.put", each);
            }
            if (constants.put(each.substring(0, at).strip(), value) != null) {
                throw UserException.of("cli.twice", "--put " + each.substring(0, at));
            }
        }
        return constants;
    }

    /**
     * Finds sheet, tables and columns.
     *
     * @param open takes the file, to be closed later
     * @throws UserException naming the file: no such sheet, several tables and nobody said which, a recipe that does not fit, or what its columns
     *     lack
     */
    static List<SheetSource> of(Path path, Wanted wanted, FileLook.Wanted known, Consumer<SheetFile> open) {
        FileLook.Wanted looked = wanted.recipe() == null ? known : new FileLook.Wanted(known.shape(), known.known(), List.of(wanted.recipe()));
        FileLook look = FileLook.open(path, null, looked);
        open.accept(look.file());
        SheetFile file = look.file();
        try {
            if (ALL.equals(wanted.sheet()) && file.kind() != FileKind.TEXT) {
                return ofAll(file, wanted, looked);
            }
            if (wanted.sheet() != null && file.kind() != FileKind.TEXT) {
                look = FileLook.at(file, file.sheet(wanted.sheet()), looked);
            }
            return of(look, wanted, looked.known());
        } catch (UserException e) {
            boolean named = e.userMessage().key().equals("sheet.file.named");
            throw named ? e : new UserException(Message.of("sheet.file.named", name(path), e.userMessage()), e);
        }
    }

    /** Each visible sheet that holds such a table; the first one where none does, so that it is said what it lacks. */
    private static List<SheetSource> ofAll(SheetFile file, Wanted wanted, FileLook.Wanted looked) {
        List<FileLook> visible = file.sheets().stream().filter(s -> !s.hidden()).map(s -> FileLook.at(file, s, looked)).toList();
        List<SheetSource> sources = new ArrayList<>();
        List<String> passed = new ArrayList<>();
        for (FileLook l : visible) {
            if (isComplete(l.mapping(), wanted)) {
                sources.addAll(of(l, wanted, looked.known()));
            } else {
                passed.add(l.mapping().sheet().name());
            }
        }
        if (sources.isEmpty()) {
            return of(visible.isEmpty() ? FileLook.at(file, looked) : visible.getFirst(), wanted, looked.known());
        }
        SheetSource first = sources.getFirst();
        sources.set(0, new SheetSource(file, first.mapping, first.others, passed, first.beside, first.names, first.remembered));
        return sources;
    }

    private static List<SheetSource> of(FileLook look, Wanted said, KnownNames known) {
        Wanted wanted = new Wanted(said.sheet(), said.table(), said.year(), said.recipe(), said.constants(), ColumnChoice.among(firstWanted(look.look().tables(), said.table()), said.columns()));
        if (wanted.recipe() != null && look.recipe() == null) {
            throw UserException.of("cli.import.recipe.unfit", wanted.recipe().name());
        }
        List<SheetSource> sources = new ArrayList<>();
        List<ColumnMapping> tables = tables(look, wanted);
        for (ColumnMapping table : tables) {
            ColumnMapping mapping = put(table, wanted);
            requireComplete(mapping, known);
            sources.add(new SheetSource(look.file(), mapping, look.others(), List.of(), sources.isEmpty() && mapping.turned() == null ? look.look().beside(tables) : List.of(), look.recipe() == null ? List.of() : look.recipe().recipe().names(), remembered(look, mapping, wanted)));
        }
        return sources;
    }

    /** The tables, that which is wanted first: its letters are meant. */
    private static List<ColumnMapping> firstWanted(List<ColumnMapping> tables, Integer table) {
        List<ColumnMapping> ordered = new ArrayList<>(tables);
        if (table != null && table > 1 && table <= tables.size()) {
            Collections.rotate(ordered, 1 - table);
        }
        return ordered;
    }

    /** As {@link ColumnMapping#requireComplete()}, with the option that answers where one does. */
    private static void requireComplete(ColumnMapping mapping, KnownNames known) {
        try {
            mapping.requireComplete();
            requireYear(mapping);
        } catch (UserException e) {
            throw new UserException(answered(e.userMessage(), mapping, known), e);
        }
    }

    /** 10月 over columns of a sheet that says no year. */
    private static void requireYear(ColumnMapping mapping) {
        try {
            new RowReader(mapping);
        } catch (UserException e) {
            boolean year = mapping.year() == null && e.userMessage().args().stream().anyMatch(a -> a instanceof Message m && YEAR_ASKED.contains(m.key()));
            throw year ? new UserException(Message.of("cli.import.put.year", e.userMessage()), e) : e;
        }
    }

    private static Message answered(Message asked, ColumnMapping mapping, KnownNames known) {
        MappedColumn column = mapping.columns().stream().filter(c -> mapping.unsureUnits(c) != null).findFirst().orElse(null);
        if (column != null) {
            return asked.key().startsWith("sheet.map.unit") ? Message.of("cli.import.column.unit", asked, column.field(), ColumnChoice.letters(mapping, column), mapping.unsureUnits(column).split("/")[0]) : asked;
        }
        List<SheetField> first = mapping.missing().isEmpty() ? List.of() : mapping.missing().getFirst();
        if (mapping.question() != null && !TIME_ASKED.contains(asked.key())) {
            MappedColumn doubtful = mapping.columns().stream().filter(c -> c.isDoubtful() || !c.imported() && c.spread() != null)
                .min(Comparator.comparing(c -> !(OtherTopics.is(c) ? mapping.shape().field(OtherTopics.fieldOf(c)).kind() == FieldKind.MONEY : isMoney(c)))).orElse(null);
            SheetField meant = doubtful == null ? null : meant(mapping, doubtful, first);
            OtherTopic.Answer answer = OtherTopics.answer(mapping);
            if (answer != null) {
                return Message.of("cli.import.put.this", asked, answer.field(), answer.text());
            }
            return meant == null ? asked : Message.of("cli.import.column.this", asked, meant.key(), ColumnChoice.letters(mapping, doubtful));
        }
        boolean one = mapping.missing().size() == 1;
        SheetField only = !one ? null : first.stream().filter(SheetField::required).findFirst().orElse(null);
        if (TIME_ASKED.contains(asked.key()) || only != null && only.kind() == FieldKind.PERIOD) {
            return Message.of(asked.key().equals("sheet.map.year.ask") ? "cli.import.put.year" : "cli.import.put.period", asked);
        }
        SheetField name = only != null && only.kind() == FieldKind.NAME ? only : null;
        if (name != null) {
            // 猕猴桃 in 花垣县猕猴桃销售台账, not 边城支局
            return new UnreadLines(mapping, known).said().stream().filter(s -> s.field() == null && s.rest().indexOf(' ') < 0).map(s -> TIME.matcher(PLACE.matcher(s.rest()).replaceFirst("")).replaceFirst(""))
                .filter(rest -> GOODS.matcher(rest).matches()).findFirst()
                .map(said -> Message.of("cli.import.put.said", asked, said, name.label(), name.key())).orElseGet(() -> mapping.columns().stream().filter(c -> name.required() && !c.imported() && ANYTHING.matcher(c.header().strip()).matches()).map(c -> c.header().strip()).findFirst()
                    .map(title -> Message.of("cli.import.column.name", asked, name.label(), name.key(), title)).orElseGet(() -> Message.of("cli.import.put.name", asked, name.label(), name.key())));
        }
        return asked.key().equals("sheet.map.missing") && !first.isEmpty() ? Message.of("cli.import.column.one", asked, first.getFirst().key()) : asked;
    }

    /** The field that a doubtful column would fill: 重量(g) that of quantities. */
    private static SheetField meant(ColumnMapping mapping, MappedColumn doubtful, List<SheetField> missing) {
        if (OtherTopics.is(doubtful)) {
            return mapping.shape().field(OtherTopics.fieldOf(doubtful));
        }
        // beside a column of units stand quantities
        boolean counted = doubtful.spread() != null && mapping.columns().stream().anyMatch(c -> c.imported() && mapping.shape().field(c.field()).kind() == FieldKind.UNIT);
        return mapping.shape().fields().stream().filter(f -> doubtful.reason().args().contains(f.label())).findFirst()
            .orElseGet(() -> missing.stream().filter(f -> counted ? f.kind() == FieldKind.QUANTITY : doubtful.spread() != null || isMoney(doubtful) == (f.kind() == FieldKind.MONEY)).findFirst().orElse(null));
    }

    private static boolean isMoney(MappedColumn column) {
        ColumnUnit unit = HeaderTitle.of(column.header()).unit();
        return unit == null ? MONEY.matcher(column.header()).find() : unit.isMoney();
    }

    /** What fills fields because an earlier sheet of its kind was read so. */
    private static Map<String, String> remembered(FileLook look, ColumnMapping mapping, Wanted wanted) {
        Map<String, String> filled = new LinkedHashMap<>(look.recipe() == null || wanted.recipe() != null ? Map.of() : look.recipe().recipe().constants());
        filled.entrySet().removeIf(c -> GroupRows.isFill(c.getValue()) || !c.getValue().equals(mapping.constants().get(c.getKey())));
        wanted.constants().keySet().forEach(said -> mapping.shape().find(said).ifPresent(f -> filled.remove(f.key())));
        return filled;
    }

    /** Whether a table can be read as it is wanted; one that lacks a column that the caller names cannot. */
    private static boolean isComplete(ColumnMapping table, Wanted wanted) {
        try {
            return put(table, wanted).missing().isEmpty();
        } catch (UserException e) {
            return false;
        }
    }

    private static ColumnMapping put(ColumnMapping table, Wanted wanted) {
        ColumnMapping mapping = ColumnChoice.apply(wanted.columns(), wanted.year() == null ? table : table.in(wanted.year()));
        for (Map.Entry<String, String> put : wanted.constants().entrySet()) {
            mapping = mapping.put(put.getKey(), put.getValue().isEmpty() ? null : put.getValue());
        }
        return mapping;
    }

    private static List<ColumnMapping> tables(FileLook look, Wanted wanted) {
        List<ColumnMapping> complete = look.look().tables().stream().filter(t -> isComplete(t, wanted)).toList();
        if (complete.size() < 2 && wanted.table() != null && wanted.table() > 1) {
            throw UserException.of("cli.import.table.none", wanted.table(), Math.max(1, complete.size()));
        }
        if (complete.size() < 2 || look.recipe() != null && wanted.table() == null) {
            return List.of(look.mapping());
        }
        if (wanted.table() == null) {
            throw UserException.of("cli.import.tables", complete.size(), complete.stream().map(t -> String.valueOf(t.layout().headerFirst()))
                .collect(Collectors.joining(", ")));
        }
        if (wanted.table() > complete.size()) {
            throw UserException.of("cli.import.table.none", wanted.table(), complete.size());
        }
        return wanted.table() == 0 ? complete : List.of(complete.get(wanted.table() - 1));
    }

    String name() {
        return name(file.path());
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    /** Titles of the columns that are not imported. */
    List<String> leftOut() {
        List<String> titles = new ArrayList<>();
        for (MappedColumn c : mapping.columns()) {
            if (!c.imported() && !c.isOurs() && !c.header().isBlank()) {
                titles.add(c.header().strip());
            }
        }
        titles.addAll(beside);
        return titles;
    }
}
