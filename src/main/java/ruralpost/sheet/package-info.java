/**
 * Foreign spreadsheets: where their tables are, which column is which field, what a row says, what importing it would do, and the list of
 * what could not be taken. Knows no area; an area hands it a {@link ruralpost.sheet.SheetShape}.
 *
 * <p>To be read in the order in which a file passes through:
 * <ol>
 * <li>{@link ruralpost.sheet.SheetShape}, {@link ruralpost.sheet.SheetField}: what the area wants.
 * <li>{@link ruralpost.sheet.SheetLook}: the first look at a sheet. {@code LayoutFinder} finds the tables by their titles ({@code TitleBlocks}, {@code TitleRows},
 *     {@code TitleMatcher}, {@code HeaderTitle}; {@code DayTitles} writes out 1, 2, 3, {@code GoodsInTitles} takes 茶油（斤） apart), {@code ColumnProposer} proposes for each which column fills
 *     which field ({@code ColumnSamples}, {@code SpreadFinder} and {@code SpreadLevels} for what stands across the columns,
 *     {@code CornerTitle} for 村＼产品, {@code CalledLike} for names that nobody knows yet, {@code RowSums} for 小计 of each row, {@code PriceCells}
 *     for 18元/斤 in cells, {@code TwinColumns} for two that may both be meant, {@code FigureGroups} for 数量 and 金额 below 周一 and 合计, {@code SplitDate} for 年 and 月 in columns of their own, {@code StatedAbove} and {@code NamedAbove} for what the
 *     lines above say of all rows, {@code AreaColumns} for places under 地区, {@code OtherTopics} for tables whose name says that they are something
 *     else). What groups of rows say and which rows are sums is looked for in the first rows ({@code GroupProposal}, {@code GroupTotals},
 *     {@code HeadRows}, {@code WholeRows}, {@code AcrossSums}, {@code CarriedCells}). A sheet on its side ({@code TurnedSheet}) is looked at turned.
 * <li>{@link ruralpost.sheet.ColumnMapping}: what came of it, a value. Every correction by the user makes a new one.
 * <li>{@code TableRows}: the rows one after the other ({@code ReadAhead}), merged cells and what is written once for several rows
 *     filled in ({@code MergedCells}, {@code CarriedCells}; {@code SectionUnits} for 单位：瓶 among them), each judged to be a record or not ({@code RowJudge}, with {@code SumWords},
 *     {@code UnusedRows}, {@code ComparedRows}, {@code OfWhich}, {@code OtherTables}). Every step here is done a million times: no regular expression and no new object
 *     where a character tells.
 * <li>{@link ruralpost.sheet.RowReader}: a row becomes {@link ruralpost.sheet.RowValues}, one for each {@link ruralpost.sheet.Spread}, or
 *     {@link ruralpost.sheet.RowProblem}s. Cells are read by {@code CellReader} ({@code DateCells}, {@code CodeText}, {@code PlainNumber}).
 * <li>{@link ruralpost.sheet.plan.ImportPlan}: each row with its {@link ruralpost.sheet.plan.Outcome}, made by {@code PlanMaker}, which gives every
 *     record its key ({@code ImportKeys}), asks the area's {@link ruralpost.sheet.plan.RowPlanner} and compares the sheet's own totals
 *     ({@code TotalChecks}). What stands beside the records is told, too: to the area by {@code AsideColumns}, to the reader by {@code LeftColumns},
 *     {@code LeftOut}, {@code TakenRows} and {@code StatedPeriods}. The commit hands exactly these rows to the area's
 *     {@link ruralpost.sheet.plan.RowWriter}.
 * </ol>
 *
 * <p>Beside it: {@code words} knows what words say wherever they stand, {@code plan} holds the plan, {@code file} opens files and streams their
 * rows, {@code layout} says where a table stands and what its rows are, {@code names} finds the records that names mean, {@code recipe} keeps how
 * the sheets of a sender are read, {@code handback} gives the user's own file back with the refused rows marked.
 */
package ruralpost.sheet;
