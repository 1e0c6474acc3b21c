package cn.yince.read.sheet;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.util.Arrays;

/** Why a file is not taken as a workbook. */
enum Refusal {
    OLD("Y0401", "是 Excel 95 或更早的工作簿", "请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”"),
    FOREIGN("Y0401", "不是 .xlsx 或 .xls 工作簿", "请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”；只改扩展名没有用"),
    WEB_PAGE("Y0401", "不是 .xlsx 或 .xls 工作簿，里面是网页（HTML）", "请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”；只改扩展名没有用"),
    XML("Y0401", "不是 .xlsx 或 .xls 工作簿，里面是 XML 文本", "请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”；只改扩展名没有用"),
    TEXT("Y0401", "不是 .xlsx 或 .xls 工作簿，里面是纯文本（如 CSV）", "请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”；只改扩展名没有用"),
    EMPTY("Y0401", "不是 .xlsx 或 .xls 工作簿，是空文件，一个字节也没有", "可能没有存好、没有传完，或是网盘、微信里还没有下载的；请打开原来的文件重新保存、重新拷贝"),
    WORD("Y0401", "不是 .xlsx 或 .xls 工作簿，里面是 Word 文档", Refusal.COPY),
    SLIDES("Y0401", "不是 .xlsx 或 .xls 工作簿，里面是演示文稿（PPT）", Refusal.COPY),
    RICH_TEXT("Y0401", "不是 .xlsx 或 .xls 工作簿，里面是 RTF 文档", Refusal.COPY),
    PDF(
            "Y0401",
            "不是 .xlsx 或 .xls 工作簿，里面是 PDF",
            "PDF 里的数读不进来；请向提供者要原来的工作簿（.xlsx），或把数填到 yince excel 写出的工作簿里；只改扩展名没有用。册里附有数据的，先用 yince extract 取出"),
    PICTURE("Y0401", "不是 .xlsx 或 .xls 工作簿，里面是图片", Refusal.COPY),
    ZIP("Y0401", "不是 .xlsx 或 .xls 工作簿，是压缩包（zip）", Refusal.UNPACK),
    OTHER_ARCHIVE("Y0401", "不是 .xlsx 或 .xls 工作簿，是压缩包（rar、7z、gzip）", Refusal.UNPACK),
    OPEN_DOCUMENT(
            "Y0401",
            "不是 .xlsx 或 .xls 工作簿，是 OpenDocument 文档（.ods、.odt）",
            "请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”；只改扩展名没有用"),
    STRICT("Y0401", "是“Strict Open XML”或二进制（.xlsb）工作簿", "请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”"),
    PASSWORD("Y0402", "工作簿加了打开密码", "请在 Excel 或 WPS 里去掉打开密码（文件—信息—保护工作簿）后重新保存"),
    MACROS("Y0403", "工作簿带有宏", "请另存为不带宏的“Excel 工作簿（*.xlsx）”"),
    DAMAGED("Y0405", "工作簿坏了，打不开", "请用 Excel 或 WPS 打开后重新另存；打不开时请向提供者重新索取"),
    DOCTYPE("Y0406", "工作簿里有 DOCTYPE 或实体声明，正常的工作簿不会有", "请用 Excel 或 WPS 打开后重新另存，并确认文件来源");

    private static final String TOO_MUCH = "Y0404";
    private static final String COPY = "请把内容填到 yince excel 写出的工作簿里，存为“Excel 工作簿（*.xlsx）”；只改扩展名没有用";
    private static final String UNPACK = "请先解压，用里面的工作簿；只改扩展名没有用";
    private final String code;
    private final String message;
    private final String hint;

    Refusal(String code, String message, String hint) {
        this.code = code;
        this.message = message;
        this.hint = hint;
    }

    /** Whether a problem is that a file could not be opened as a workbook. */
    static boolean isTold(Problem problem) {
        return problem.code().equals(TOO_MUCH)
                || Arrays.stream(values()).anyMatch(each -> each.code.equals(problem.code()));
    }

    InputRejected of(String file) {
        return new InputRejected(Problem.error(code, Place.of(file), message, hint));
    }

    /** The refusal of something above its limit. */
    static InputRejected tooMuch(String file, String what) {
        return new InputRejected(
                Problem.error(TOO_MUCH, Place.of(file), what, "单位的工作簿通常只有几百 KB；请删去无关的工作表、行列和图片后另存，并确认文件来源"));
    }

    static InputRejected tooManySheets(String file) {
        return tooMuch(file, "工作表超过 " + Limits.SHEETS + " 张");
    }

    /** Not a refusal, but worth a look: formulas that refer to other files. */
    static Problem links(String file) {
        return Problem.hint("Y0407", Place.of(file), "工作簿引用了别的文件", "不打开那些文件，取的是保存时的值；请确认它们是最新的");
    }
}
