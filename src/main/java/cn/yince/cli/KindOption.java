package cn.yince.cli;

import cn.yince.unit.BookletKind;
import picocli.CommandLine.Option;

/** What the booklets disclose that a designer means. */
final class KindOption {
    @Option(names = "--kind", paramLabel = "种类", converter = KindWord.class, description = "决算 或 预算；默认 决算")
    private BookletKind kind;

    BookletKind kind() {
        return kind == null ? BookletKind.FINAL_ACCOUNTS : kind;
    }
}
