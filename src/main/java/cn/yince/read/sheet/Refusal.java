package cn.yince.read.sheet;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;

/** Why a file is not taken as a workbook. */
enum Refusal {
    OLD("Y0401", "是 Excel 95 或更早的工作簿", "请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”"),
    FOREIGN("Y0401", "不是 .xlsx 或 .xls 工作簿", "请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”；只改扩展名没有用"),
    WEB_PAGE("Y0401", "不是 .xlsx 或 .xls 工作簿，里面是网页（HTML）", "请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”；只改扩展名没有用"),
    XML("Y0401", "不是 .xlsx 或 .xls 工作簿，里面是 XML 文本", "请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”；只改扩展名没有用"),
    TEXT("Y0401", "不是 .xlsx 或 .xls 工作簿，里面是纯文本（如 CSV）", "请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”；只改扩展名没有用"),
    STRICT("Y0401", "是“Strict Open XML”或二进制（.xlsb）工作簿", "请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”"),
    PASSWORD("Y0402", "工作簿加了打开密码", "请在 Excel 或 WPS 里去掉打开密码（文件—信息—保护工作簿）后重新保存"),
    MACROS("Y0403", "工作簿带有宏", "请另存为不带宏的“Excel 工作簿（*.xlsx）”"),
    DAMAGED("Y0405", "工作簿坏了，打不开", "请用 Excel 或 WPS 打开后重新另存；打不开时请向提供者重新索取"),
    DOCTYPE("Y0406", "工作簿里有 DOCTYPE 或实体声明，正常的工作簿不会有", "请用 Excel 或 WPS 打开后重新另存，并确认文件来源");

    private final String code;
    private final String message;
    private final String hint;

    Refusal(String code, String message, String hint) {
        this.code = code;
        this.message = message;
        this.hint = hint;
    }

    InputRejected of(String file) {
        return new InputRejected(Problem.error(code, Place.of(file), message, hint));
    }

    /** The refusal of something above its limit. */
    static InputRejected tooMuch(String file, String what) {
        return new InputRejected(
                Problem.error("Y0404", Place.of(file), what, "单位的工作簿通常只有几百 KB；请删去无关的工作表、行列和图片后另存，并确认文件来源"));
    }

    static InputRejected tooManySheets(String file) {
        return tooMuch(file, "工作表超过 " + Limits.SHEETS + " 张");
    }

    /** Not a refusal, but worth a look: formulas that refer to other files. */
    static Problem links(String file) {
        return Problem.hint("Y0407", Place.of(file), "工作簿引用了别的文件", "不打开那些文件，取的是保存时的值；请确认它们是最新的");
    }
}
