package cn.yince.cli;

import cn.yince.batch.register.Edition;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What a round collects, as it is typed. */
final class EditionWord implements ITypeConverter<Edition> {
    @Override
    public Edition convert(String typed) {
        return Edition.parse(typed)
                .orElseThrow(() -> new TypeConversionException("本次收的“" + typed + "”应写作四位年度连写“决算”或“预算”"));
    }
}
