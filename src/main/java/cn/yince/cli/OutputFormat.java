package cn.yince.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** For whom a command writes. */
enum OutputFormat {
    PEOPLE,
    JSON;

    /** Reads the word after --format. */
    static final class Word implements ITypeConverter<OutputFormat> {
        @Override
        public OutputFormat convert(String typed) {
            return switch (typed) {
                case "text" -> PEOPLE;
                case "json" -> JSON;
                default -> throw new TypeConversionException("没有格式“" + typed + "”，应为 text 或 json");
            };
        }
    }
}
