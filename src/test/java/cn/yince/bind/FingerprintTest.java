package cn.yince.bind;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static final String TRAILER = "trailer <</ID [<" + "a".repeat(32) + "><" + "b".repeat(32) + ">]>>";

    /** Of a file of several blocks, the last one short. */
    @Test
    void anotherByteAnywhereMakesAnotherFingerprint() {
        byte[] content = new byte[10_000];
        new Random(7).nextBytes(content);
        Set<String> seen = new HashSet<>(Set.of(shown(content)));
        for (int at = 0; at < content.length; at += 37) {
            content[at]++;
            assertThat(seen.add(shown(content))).as("byte %d", at).isTrue();
            content[at]--;
        }
        assertThat(seen.add(shown(content))).isFalse();
    }

    @Test
    void blocksInAnotherOrderAndZerosAtTheEndAreNotTheSame() {
        byte[] content = new byte[3 << 12];
        new Random(7).nextBytes(content);
        byte[] turned = content.clone();
        System.arraycopy(content, 0, turned, 1 << 12, 1 << 12);
        System.arraycopy(content, 1 << 12, turned, 0, 1 << 12);
        assertThat(shown(turned)).isNotEqualTo(shown(content));
        assertThat(shown(Arrays.copyOf(content, content.length + 1))).isNotEqualTo(shown(content));
        assertThat(shown(new byte[0])).isNotEqualTo(shown(new byte[1]));
    }

    @Test
    void theFirstHalfIsOfTheNameAndTheSecondOfTheRest() {
        String one = named("甲", "一");
        String other = named("甲", "二");
        assertThat(one).doesNotContain("aaaa", "bbbb");
        assertThat(first(other)).isEqualTo(first(one)).isNotEqualTo(first(named("乙", "一")));
        assertThat(second(other)).isNotEqualTo(second(one));
        assertThat(named("甲", "一")).isEqualTo(one);
    }

    private static String named(String name, String content) {
        byte[] pdf = (content.codePointAt(0) + TRAILER).getBytes(US_ASCII);
        Fingerprint.replaceId(pdf, name);
        return new String(pdf, US_ASCII);
    }

    private static String first(String pdf) {
        int at = pdf.indexOf("[<") + 2;
        return pdf.substring(at, at + 32);
    }

    private static String second(String pdf) {
        int at = pdf.indexOf("><") + 2;
        return pdf.substring(at, at + 32);
    }

    private static String shown(byte[] content) {
        return HexFormat.of().formatHex(Fingerprint.of(content));
    }
}
