package cn.yince.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Ways to put pages on sheets. */
enum Folding {
    /** Two by two, to be folded in the middle. */
    BOOKLET;

    /** The word on the command line. */
    static final class Word implements ITypeConverter<Folding> {
        @Override
        public Folding convert(String typed) {
            return switch (typed) {
                case "小册子", "booklet" -> BOOKLET;
                default -> throw new TypeConversionException("--impose 只能是 小册子（或 booklet），不能是 " + typed);
            };
        }
    }
}
