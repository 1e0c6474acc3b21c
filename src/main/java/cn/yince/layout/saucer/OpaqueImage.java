package cn.yince.layout.saucer;

import com.lowagie.text.Image;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * Takes the bytes of a PNG or JPEG file, gives an image that an archive file may hold: opaque, in the colours of a
 * screen.
 */
final class OpaqueImage {
    private static final int COLOURS_OF_PRINT = 4;

    private OpaqueImage() {}

    /**
     * The image, on white where it was transparent; empty when its colours are those of print (CMYK).
     *
     * @throws IOException when it cannot be read
     */
    static Optional<Image> of(byte[] file) throws IOException {
        Image image = Image.getInstance(file);
        if (image.getColorspace() == COLOURS_OF_PRINT) {
            return Optional.empty();
        }
        boolean opaque = image.getImageMask() == null && image.getTransparency() == null;
        return Optional.of(opaque ? image : Image.getInstance(onWhite(file), null));
    }

    private static BufferedImage onWhite(byte[] file) throws IOException {
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(file));
        BufferedImage opaque = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = opaque.createGraphics();
        paper.drawImage(read, 0, 0, Color.WHITE, null);
        paper.dispose();
        return opaque;
    }
}
