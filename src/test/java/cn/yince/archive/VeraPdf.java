package cn.yince.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What the veraPDF consortium's validator says of a file. */
public final class VeraPdf {
    /** Held so that the level stays set. */
    private static final Logger LOGGER = Logger.getLogger("org.verapdf");

    static {
        LOGGER.setLevel(Level.SEVERE);
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /**
     * Every rule the file breaks for flavours such as {@code 2b}, with clause, object and message; empty when it
     * conforms to all of them. The file is read once.
     */
    public static List<String> complaints(byte[] pdf, String... flavours) {
        List<PDFAFlavour> asked =
                Stream.of(flavours).map(PDFAFlavour::fromString).toList();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), asked.get(0));
                PDFAValidator validator = Foundries.defaultInstance().createValidator(asked)) {
            List<ValidationResult> results = validator.validateAll(parser);
            List<String> complaints = results.stream()
                    .flatMap(result -> result.getTestAssertions().stream())
                    .map(VeraPdf::line)
                    .distinct()
                    .toList();
            boolean conforms =
                    results.size() == asked.size() && results.stream().allMatch(ValidationResult::isCompliant);
            return conforms || !complaints.isEmpty() ? complaints : List.of("does not conform, no reason given");
        } catch (ModelParsingException | EncryptedPdfException | ValidationException | IOException e) {
            return List.of("unreadable: " + e);
        }
    }

    private static String line(TestAssertion failed) {
        return failed.getRuleId().getClause()
                + "-"
                + failed.getRuleId().getTestNumber()
                + " at "
                + failed.getLocation().getContext()
                + ": "
                + failed.getMessage();
    }
}
