package cn.yince.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Ways to tell a difference. */
enum DiffFormat {
    /** For people, on the terminal. */
    TEXT("", ".txt"),
    /** For programs. */
    JSON("", ".json"),
    /** A workbook. */
    XLSX("对比", ".xlsx"),
    /** A page for a browser. */
    HTML("对比", ".html"),
    /** The newer booklet with the old one marked in it. */
    PDF("花脸稿", ".pdf");

    private final String called;
    private final String ending;

    DiffFormat(String called, String ending) {
        this.called = called;
        this.ending = ending;
    }

    /** Whether it is shown where nobody names a file. */
    boolean isShown() {
        return called.isEmpty();
    }

    /** What such a file is called behind the name of the unit file. */
    String called() {
        return called;
    }

    String ending() {
        return ending;
    }

    /** The word on the command line. */
    static final class Word implements ITypeConverter<DiffFormat> {
        @Override
        public DiffFormat convert(String typed) {
            return switch (typed) {
                case "text" -> TEXT;
                case "json" -> JSON;
                case "xlsx" -> XLSX;
                case "html" -> HTML;
                case "pdf" -> PDF;
                default -> throw new TypeConversionException("--format 只能是 text、json、xlsx、html 或 pdf，不能是 " + typed);
            };
        }
    }
}
