package cn.yince.layout.jasper;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;

/**
 * The forms compiled with the program. Each is read once for all packs and editions that have the same files, which
 * takes a tenth of opening a pack; filling changes nothing in them.
 */
final class CompiledForms {
    private static final Map<String, SoftReference<JasperReport>> READ = new ConcurrentHashMap<>();

    private CompiledForms() {}

    /** The form compiled with the program if its files are unchanged since, else compiled now. */
    static JasperReport of(FormSource source) {
        return Optional.ofNullable(READ.get(source.hash()))
                .map(SoftReference::get)
                .orElseGet(() -> load(source));
    }

    private static JasperReport load(FormSource source) {
        try (InputStream compiled = CompiledForms.class.getResourceAsStream("/forms/" + source.hash() + ".jasper")) {
            if (compiled == null) {
                return FormCompiler.compile(source);
            }
            JasperReport read = (JasperReport) JRLoader.loadObject(JasperEngine.CONTEXT, compiled);
            READ.put(source.hash(), new SoftReference<>(read));
            return read;
        } catch (IOException | JRException e) {
            throw new IllegalStateException(
                    "the compiled form of " + source.file().path() + " is damaged", e);
        }
    }
}
