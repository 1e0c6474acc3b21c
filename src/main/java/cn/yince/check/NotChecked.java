package cn.yince.check;

import java.util.List;
import java.util.stream.Stream;

/**
 * A rule that could not be looked at, so that nobody takes it for passed.
 *
 * @param code code of the rule
 * @param reason why, in Chinese
 */
public record NotChecked(String code, String reason) {
    /** Rules that cannot be looked at when {@code missing} holds; none when it does not. */
    static List<NotChecked> when(boolean missing, String reason, String... codes) {
        return missing
                ? Stream.of(codes).map(code -> new NotChecked(code, reason)).toList()
                : List.of();
    }
}
