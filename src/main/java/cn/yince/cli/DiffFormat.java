package cn.yince.cli;

import cn.yince.desk.diff.Difference;
import cn.yince.unit.Unit;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Ways to write a difference. */
enum DiffFormat {
    /** For people. */
    TEXT {
        @Override
        String of(Difference difference, Unit before, Unit after) {
            return DiffText.of(difference, before, after);
        }
    },
    /** For programs. */
    JSON {
        @Override
        String of(Difference difference, Unit before, Unit after) {
            return DiffJson.of(difference, before, after);
        }
    };

    abstract String of(Difference difference, Unit before, Unit after);

    /** The word on the command line. */
    static final class Word implements ITypeConverter<DiffFormat> {
        @Override
        public DiffFormat convert(String typed) {
            return switch (typed) {
                case "text" -> TEXT;
                case "json" -> JSON;
                default -> throw new TypeConversionException("--format 只能是 text 或 json，不能是 " + typed);
            };
        }
    }
}
