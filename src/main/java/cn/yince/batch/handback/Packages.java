package cn.yince.batch.handback;

import cn.yince.Letter;
import cn.yince.OpenUnit;
import cn.yince.Press;
import cn.yince.batch.register.Intake;
import cn.yince.batch.register.Subject;
import cn.yince.batch.result.Facts;
import cn.yince.batch.result.Outcome;
import cn.yince.batch.sheet.FindingsWorkbook;
import cn.yince.bind.FileName;
import cn.yince.bind.annotate.Annotator;
import cn.yince.desk.workbook.Mark;
import cn.yince.desk.workbook.MarkedCopy;
import cn.yince.file.Json;
import cn.yince.pack.Round;
import cn.yince.pack.SettingWords;
import cn.yince.problem.InputRejected;
import cn.yince.problem.InternalFault;
import cn.yince.problem.Problem;
import cn.yince.read.field.FieldBook;
import cn.yince.read.sheet.Limits;
import cn.yince.read.sheet.Workbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes archives for units to mend what was found; safe for several threads. */
public final class Packages {
    private static final String LETTER = "退回信";
    private static final int TOLD_IN_LETTER = 20;

    /** The first time that archives can tell. */
    private static final LocalDateTime FIRST = LocalDateTime.of(1980, Month.JANUARY, 1, 0, 0);

    private final Press press;
    private final FieldBook fields;
    private final Path scratch;
    private final LocalDate today;
    private final Optional<LocalDate> due;

    /**
     * For the units of a batch.
     *
     * @param scratch a folder for temporary files
     * @param today the day of the letters
     * @param due by when units have to hand in again
     */
    public Packages(Press press, FieldBook fields, Path scratch, LocalDate today, Optional<LocalDate> due) {
        this.press = press;
        this.fields = fields;
        this.scratch = scratch;
        this.today = today;
        this.due = due;
    }

    static boolean isToMend(Problem problem) {
        return Intake.isToMend(problem);
    }

    /** Whether a unit can do anything about it: faults of the machine and of packs are the bureau's own. */
    public static boolean isForUnit(Outcome outcome) {
        List<Problem> urgent =
                outcome.findings().stream().filter(Intake::isToMend).toList();
        return !urgent.isEmpty()
                && urgent.stream().noneMatch(problem -> problem.code().startsWith("B02"))
                && !urgent.stream()
                        .allMatch(problem -> problem.code().startsWith("M")
                                && !problem.place().file().equals(outcome.file()));
    }

    /**
     * What the archive of a unit is called, by the rule of its pack.
     *
     * @return the name with its ending, fit for every system
     */
    public static String name(Subject subject, Round rule) {
        String pattern = rule.packageName().isBlank() ? "{单位}_{年度}{种类}_退回" : rule.packageName();
        String filled = (subject.code().isEmpty() ? pattern.replaceAll("\\{编码}[_ -]?", "") : pattern)
                .replace("{编码}", subject.code())
                .replace("{单位}", subject.name().replaceFirst("(?i)\\.(yaml|yml|xlsx|xlsm|xls|et)$", ""))
                .replace("{年度}", subject.year() == 0 ? "" : String.valueOf(subject.year()))
                .replace("{种类}", subject.kind());
        return FileName.of(filled.replaceAll("_{2,}", "_")).replaceFirst("\\.pdf$", ".zip");
    }

    /**
     * The archive of a unit; the same findings on the same day give the same bytes.
     *
     * @param file its unit file
     */
    public byte[] of(Subject subject, Outcome outcome, Path file, Round rule) throws IOException {
        byte[] content;
        try (InputStream in = Files.newInputStream(file)) {
            content = in.readNBytes(Limits.FILE + 1);
        }
        Optional<Draft> draft = isOtherEdition(outcome) ? Optional.empty() : Draft.of(content, file, press, fields);
        Findings findings = Findings.of(outcome, file, fields, draft);
        Map<String, byte[]> parts = new TreeMap<>();
        draft.flatMap(Draft::pages).ifPresent(pages -> {
            OpenUnit unit = draft.orElseThrow().unit();
            String title = SettingWords.of(unit.unit()).fill(unit.settings().bookTitle());
            parts.put(
                    "草稿-" + FileName.of(title),
                    Annotator.annotated(pages.pdf(), findings.remarks(), findings.elsewhere()));
        });
        String fileName = file.getFileName().toString();
        Optional<byte[]> marked = marked(content, file, findings);
        if (marked.isPresent()) {
            parts.put(fileName.replaceFirst("\\.[^.]*$", "") + "-核对.xlsx", marked.get());
        } else {
            parts.put(fileName, content);
        }
        parts.put("问题清单.xlsx", list(findings));
        parts.put("问题.json", data(subject, outcome, fileName, findings));
        parts.putAll(letter(subject, outcome, rule, findings, fileName, List.copyOf(parts.keySet()), draft));
        return zipped(parts);
    }

    private static boolean isOtherEdition(Outcome outcome) {
        return outcome.findings().stream().anyMatch(problem -> problem.code().equals("B0108"));
    }

    private static Optional<byte[]> marked(byte[] content, Path file, Findings findings) {
        if (!Workbook.isNamedLikeOne(file.toString())) {
            return Optional.empty();
        }
        List<Mark> marks = findings.all().stream()
                .filter(finding -> finding.problem().place().file().equals(file.toString()))
                .map(finding -> new Mark(finding.problem(), finding.rule()))
                .toList();
        return MarkedCopy.of(content, marks);
    }

    private byte[] list(Findings findings) throws IOException {
        return FindingsWorkbook.of(
                findings.all().stream()
                        .map(each -> new FindingsWorkbook.Row(
                                each.number(),
                                each.problem(),
                                isToMend(each.problem()),
                                each.where(),
                                each.rule(),
                                each.page()))
                        .toList(),
                scratch);
    }

    private static byte[] data(Subject subject, Outcome outcome, String fileName, Findings findings) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("单位", subject.name());
        data.put("编码", subject.code());
        data.put("年度", subject.year());
        data.put("种类", subject.kind());
        data.put("文件", fileName);
        data.put("数据", Intake.data(outcome));
        data.put("问题", findings.all().stream().map(Finding::map).toList());
        return Json.text(data).getBytes(StandardCharsets.UTF_8);
    }

    /** As PDF on the paper of the unit's pack; as a plain text when that is not known. */
    private Map<String, byte[]> letter(
            Subject subject,
            Outcome outcome,
            Round rule,
            Findings findings,
            String fileName,
            List<String> enclosed,
            Optional<Draft> draft) {
        Map<String, Object> data = new LinkedHashMap<>();
        List<Finding> urgent =
                findings.all().stream().filter(each -> isToMend(each.problem())).toList();
        data.put("单位", subject.name());
        data.put("年度", subject.year() == 0 ? "" : String.valueOf(subject.year()));
        data.put("种类", subject.kind());
        data.put("文件", fileName);
        data.put("处数", String.valueOf(urgent.size()));
        data.put("提示数", String.valueOf(findings.all().size() - urgent.size()));
        data.put("要改的", urgent.stream().limit(TOLD_IN_LETTER).map(Finding::map).toList());
        data.put("还有", urgent.size() > TOLD_IN_LETTER ? String.valueOf(urgent.size() - TOLD_IN_LETTER) : "");
        data.put("期限", due.map(Packages::chinese).orElse(""));
        data.put("交回", rule.sendTo());
        data.put("落款", rule.sender());
        data.put("日期", chinese(today));
        data.put("附件", enclosed);
        data.put("有草稿", enclosed.stream().anyMatch(name -> name.startsWith("草稿-")));
        data.put("草稿全", draft.filter(Draft::whole).isPresent());
        data.put("有标注", enclosed.stream().anyMatch(name -> name.endsWith("-核对.xlsx")));
        Facts facts = draft.map(known -> Facts.of(known.unit().unit(), List.of()))
                .filter(known -> !outcome.facts().known())
                .orElse(outcome.facts());
        try {
            byte[] pdf = press.letter(new Letter(
                    LETTER + ".ftl",
                    facts.pack(),
                    facts.kind(),
                    facts.year(),
                    outcome.file(),
                    LETTER,
                    rule.sender(),
                    data));
            return Map.of(LETTER + ".pdf", pdf);
        } catch (InputRejected | InternalFault e) {
            return Map.of(LETTER + ".txt", plain(data, urgent).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String chinese(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String plain(Map<String, Object> data, List<Finding> urgent) {
        List<String> lines = new ArrayList<>();
        lines.add("\uFEFF" + data.get("单位") + "：");
        lines.add("交来的 " + data.get("文件") + " 核对出 " + data.get("处数") + " 处要改的，现退回：");
        urgent.forEach(each -> lines.add(Findings.said(each).replace("\n", "\r\n   ")));
        String until = data.get("期限").toString();
        lines.add("请在原来的文件里改好，" + (until.isEmpty() ? "尽快" : "于 " + until + " 前") + "交回" + data.get("交回") + "。");
        lines.add(data.get("落款") + "　" + data.get("日期"));
        return String.join("\r\n", lines) + "\r\n";
    }

    private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(FIRST);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
