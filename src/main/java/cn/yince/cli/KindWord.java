package cn.yince.cli;

import cn.yince.unit.BookletKind;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the word for a kind of booklets. */
final class KindWord implements ITypeConverter<BookletKind> {
    @Override
    public BookletKind convert(String typed) {
        return Stream.of(BookletKind.values())
                .filter(kind -> kind.label().equals(typed))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("没有种类“" + typed + "”，应为 " + words()));
    }

    private static String words() {
        return Stream.of(BookletKind.values()).map(BookletKind::label).collect(Collectors.joining(" 或 "));
    }
}
