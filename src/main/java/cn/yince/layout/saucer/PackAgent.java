package cn.yince.layout.saucer;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import com.lowagie.text.Image;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.pdf.ITextFSImage;
import org.xhtmlrenderer.resource.CSSResource;
import org.xhtmlrenderer.resource.ImageResource;
import org.xhtmlrenderer.resource.XMLResource;

/** Serves images of the pack and refuses everything else a document asks for; opens no file and no connection. */
final class PackAgent implements UserAgentCallback {
    /** Largest image file, in bytes. */
    static final int MOST_BYTES = 20 << 20;
    /**
     * Largest image, in pixels: a sheet of A4 at 400 dots an inch has 15,500,000. To draw one takes some ten bytes of
     * memory a pixel.
     */
    static final long MOST_PIXELS = 16_000_000;

    /** Of all images of a booklet together. */
    static final long MOST_PIXELS_TOGETHER = 40_000_000;

    private final Resources resources;
    private final Map<String, Image> images = new HashMap<>();
    private long together;
    private final Map<String, Problem> refused = new LinkedHashMap<>();

    PackAgent(Resources resources) {
        this.resources = resources;
    }

    /**
     * Flying Saucer swallows some refusals, so they are remembered.
     *
     * @throws InputRejected [M0303] when anything was refused so far
     */
    void stopOnRefusals() {
        if (!refused.isEmpty()) {
            throw new InputRejected(refused.values().stream().toList());
        }
    }

    @Override
    public ImageResource getImageResource(String uri) {
        Image image = Image.getInstance(images.computeIfAbsent(uri, this::load));
        image.scaleAbsolute(
                image.getPlainWidth() * Engine.DOTS_PER_PIXEL, image.getPlainHeight() * Engine.DOTS_PER_PIXEL);
        return new ImageResource(uri, new ITextFSImage(image));
    }

    private Image load(String name) {
        byte[] file = resources.find(name).orElseThrow(() -> refuse(name, "不是模板包里的文件"));
        if (file.length > MOST_BYTES) {
            throw refuse(name, "图片有 " + file.length + " 字节，超过上限 " + MOST_BYTES);
        }
        long pixels = ImageSize.pixels(file);
        if (pixels < 0 || pixels > MOST_PIXELS) {
            throw refuse(name, pixels < 0 ? "不是 PNG 或 JPEG 图片" : "图片有 " + pixels + " 个像素，超过上限 " + MOST_PIXELS);
        }
        together += pixels;
        if (together > MOST_PIXELS_TOGETHER) {
            throw refuse(name, "各张图片一共有 " + together + " 个像素，超过上限 " + MOST_PIXELS_TOGETHER);
        }
        try {
            return OpaqueImage.of(file).orElseThrow(() -> refuse(name, "图片是印刷用的四色（CMYK），请存成 RGB 或灰度"));
        } catch (InputRejected e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw refuse(name, "图片读不出来");
        }
    }

    InputRejected refuse(String address, String why) {
        InputRejected refusal = refusal(address, why);
        refused.put(address, refusal.problems().get(0));
        return refusal;
    }

    /** The refusal of an address, [M0303]. */
    static InputRejected refusal(String address, String why) {
        String shown = address.length() > 80 ? address.substring(0, 80) + "…" : address;
        return new InputRejected(
                Problem.error("M0303", Place.of("版式文档"), "不能引用“" + shown + "”：" + why, "只能引用模板包自带的图片文件"));
    }

    @Override
    public CSSResource getCSSResource(String uri) {
        throw refuse(uri, StyleGate.SHEET_HERE);
    }

    @Override
    public XMLResource getXMLResource(String uri) {
        throw refuse(uri, "不能引用其他文档");
    }

    @Override
    public byte[] getBinaryResource(String uri) {
        throw refuse(uri, "不能引用其他文件");
    }

    @Override
    public boolean isVisited(String uri) {
        return false;
    }

    @Override
    public void setBaseURL(String url) {}

    @Override
    public String getBaseURL() {
        return null;
    }

    @Override
    public String resolveURI(String uri) {
        return uri;
    }
}
