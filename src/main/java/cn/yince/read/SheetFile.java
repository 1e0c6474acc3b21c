package cn.yince.read;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.field.FieldBook;
import cn.yince.read.fillin.FillIn;
import cn.yince.read.fillin.Plan;
import cn.yince.read.sheet.Limits;
import cn.yince.read.sheet.Workbook;
import cn.yince.read.yaml.YamlFile;
import cn.yince.unit.BookletKind;
import cn.yince.unit.ReportYear;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** Unit files that are workbooks. */
final class SheetFile {
    private static final byte[] ARCHIVE = {'P', 'K'};
    private static final byte[] OLD_WORKBOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private SheetFile() {}

    /** Whether a file is a workbook, was meant to be one, or is of a program whose files are no texts either. */
    static boolean isOne(byte[] bytes, String name) {
        return begins(bytes, ARCHIVE)
                || begins(bytes, OLD_WORKBOOK)
                || hasEnding(name)
                || Workbook.isOfAnotherProgram(bytes);
    }

    /** Whether a name ends like that of a workbook. */
    static boolean hasEnding(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.xl(s|sx|sm|tx|tm|sb)");
    }

    /** The largest file of a name that is taken, in bytes. */
    static int largest(String name) {
        return hasEnding(name) ? Limits.FILE : YamlFile.LARGEST;
    }

    /** The refusal of a file larger than that. */
    static InputRejected tooLarge(String name) {
        return hasEnding(name) ? Workbook.tooLarge(name) : YamlFile.tooLarge(name);
    }

    /**
     * What stands in a workbook that was filled in.
     *
     * @throws InputRejected when there is nothing to go on with
     */
    static FillIn.Filled parse(byte[] bytes, String name, FieldBook fields, Problems problems) {
        return tree(Workbook.read(bytes, name, problems), fields, problems);
    }

    /** The same of a workbook that is open. */
    static FillIn.Filled tree(Workbook workbook, FieldBook fields, Problems problems) {
        Plan plan = plan(workbook, fields);
        refuseOtherKind(workbook, plan.kind(), fields);
        return FillIn.read(workbook, plan, problems);
    }

    /**
     * Sheets of one kind are never read as those of another: nothing would be found in them.
     *
     * @throws InputRejected when more sheets are of the other kind than of the kind that the cover says
     */
    private static void refuseOtherKind(Workbook workbook, BookletKind said, FieldBook fields) {
        BookletKind other = said == BookletKind.BUDGET ? BookletKind.FINAL_ACCOUNTS : BookletKind.BUDGET;
        Plan ofSaid = UnitPlans.of(fields.national(said));
        Plan ofOther = UnitPlans.of(fields.national(other));
        if (FillIn.ownSheets(workbook, ofOther, ofSaid) > FillIn.ownSheets(workbook, ofSaid, ofOther)) {
            String typed = FillIn.cover(workbook, ofSaid).getOrDefault(ParticularsOf.KIND, "");
            throw new InputRejected(Problem.error(
                    "Y0609",
                    FillIn.placeOfKind(workbook, ofSaid),
                    "这是" + other.label() + "的填报工作簿，封面的“种类”"
                            + (typed.isEmpty() ? "却空着（空着当作" + said.label() + "）" : "写的却是“" + typed + "”"),
                    "请把“种类”改回“" + other.label() + "”；要填" + said.label() + "，请用 yince excel 另写一个" + said.label()
                            + "的填报工作簿"));
        }
    }

    /** What a workbook to fill in asks for. */
    static Plan plan(Workbook workbook, FieldBook fields) {
        Map<String, String> said = FillIn.cover(workbook, UnitPlans.of(fields.national(BookletKind.FINAL_ACCOUNTS)));
        BookletKind kind = BookletKind.BUDGET.label().equals(said.get(ParticularsOf.KIND))
                ? BookletKind.BUDGET
                : BookletKind.FINAL_ACCOUNTS;
        String year = said.getOrDefault(ParticularsOf.YEAR, "");
        Plan plan = UnitPlans.of(fields.of(
                kind, said.getOrDefault(ParticularsOf.PACK, ""), ReportYear.isOne(year) ? Integer.parseInt(year) : 0));
        if (!FillIn.isOne(workbook, plan)) {
            throw new InputRejected(Problem.error(
                    "Y0607",
                    Place.of(workbook.file()),
                    "这个工作簿不是印册的填报工作簿",
                    "请用 yince excel 写出填报工作簿再填；公开表、财决表请先用 yince import 转成单位文件"));
        }
        return plan;
    }

    private static boolean begins(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }
}
