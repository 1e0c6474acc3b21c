package cn.yince.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The colour profile in every booklet is the one its papers describe. Written anew with
 * -DargLine=-Dyince.profile.write=true.
 */
class SrgbProfileTest {
    private static final Path FILE = Path.of("src/main/resources/cn/yince/bind/sRGB.icc");
    private static final Path PAPERS = Path.of("src/main/resources/cn/yince/bind/README.md");

    @Test
    void isMadeFromPublishedNumbers() throws IOException {
        if (Boolean.getBoolean("yince.profile.write")) {
            Files.write(FILE, SrgbProfile.make());
        }
        assertThat(FILE).hasBinaryContent(SrgbProfile.make());
    }

    @Test
    void itsPapersNameItsDigest() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(FILE));
        assertThat(PAPERS).content().contains("`" + HexFormat.of().formatHex(digest) + "`");
    }

    /** The JDK's colour engine knows sRGB by heart. */
    @ParameterizedTest
    @ValueSource(floats = {0, 0.02f, 0.04045f, 0.25f, 0.5f, 0.9f, 1})
    void coloursAreThoseOfTheStandard(float level) throws IOException {
        ICC_ColorSpace ours = new ICC_ColorSpace(ICC_Profile.getInstance(Files.readAllBytes(FILE)));
        float[][] colours = {
            {level, level, level}, {level, 0, 0}, {0, level, 0}, {0, 0, level}, {level, 1 - level, 0.3f}
        };
        for (float[] colour : colours) {
            float[] standard = ours.toRGB(colour);
            for (int i = 0; i < 3; i++) {
                assertThat(standard[i]).isCloseTo(colour[i], within(0.006f));
            }
        }
    }
}
