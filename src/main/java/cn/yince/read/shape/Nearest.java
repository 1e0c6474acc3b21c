package cn.yince.read.shape;

import cn.yince.read.yaml.KeyText;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known word that a mistyped one most likely stands for. */
final class Nearest {
    private Nearest() {}

    /**
     * The nearest by edit distance, when near enough: at most half of its characters differ, or one contains the other.
     */
    static Optional<String> of(String typed, Collection<String> known) {
        String normal = KeyText.normalised(typed);
        return known.stream()
                .filter(k -> isNear(normal, KeyText.normalised(k)))
                .min(Comparator.comparingInt(k -> distance(normal, KeyText.normalised(k))));
    }

    private static boolean isNear(String a, String b) {
        return distance(a, b) <= Math.max(a.length(), b.length()) / 2
                || Math.min(a.length(), b.length()) > 1 && (a.contains(b) || b.contains(a));
    }

    private static int distance(String a, String b) {
        return cn.yince.unit.Nearest.distance(a, b);
    }
}
