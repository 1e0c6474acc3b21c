package cn.yince.read.sheet;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.xml.sax.SAXException;

/** Reads the parts of a workbook that is an archive (.xlsx) one after the other. */
final class WorkbookReader {
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final Set<String> PLAIN = Set.of(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml");
    private final String file;
    private final Problems problems;

    WorkbookReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * Reads a workbook.
     *
     * @throws InputRejected when it cannot be used
     */
    Workbook read(byte[] bytes) {
        try (Archive archive = new Archive(bytes, file, Limits.UNPACKED)) {
            return read(archive);
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            throw refusal(e);
        }
    }

    private Workbook read(Archive archive)
            throws OpenXML4JException, IOException, SAXException, ParserConfigurationException {
        try {
            OPCPackage parts = OPCPackage.open(archive);
            try {
                return read(parts);
            } finally {
                parts.revert();
            }
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
            if (archive.refused().isPresent()) {
                throw archive.refused().get();
            }
            throw e;
        }
    }

    private Workbook read(OPCPackage parts)
            throws OpenXML4JException, IOException, SAXException, ParserConfigurationException {
        PackagePart main = main(parts);
        WorkbookPart outline = parse(main, new WorkbookPart());
        if (outline.sheets().size() > Limits.SHEETS) {
            throw Refusal.tooManySheets(file);
        }
        noticeLinks(main);
        SheetContext context = new SheetContext(file, texts(main), styles(main, outline.countsFrom1904()));
        List<Grid> grids = new ArrayList<>();
        for (WorkbookPart.Sheet sheet : outline.sheets()) {
            PackageRelationship relation = main.getRelationship(sheet.relation());
            if (relation == null) {
                throw Refusal.DAMAGED.of(file);
            } else if (relation.getRelationshipType().equals(RELATIONS + "worksheet")) {
                Place place = Place.ofSheet(file, sheet.name(), grids.size() + 1);
                PackagePart part = target(main, relation);
                DrawingPart drawn = drawn(part, place);
                grids.add(parse(part, new SheetPart(place, context))
                        .grid(sheet.hidden())
                        .with(
                                drawn.pictures(),
                                Stream.concat(remarks(part, place).stream(), drawn.boxes().stream())
                                        .toList()));
            }
        }
        return new Workbook(file, List.copyOf(grids), outline.names(), properties(parts));
    }

    private DrawingPart drawn(PackagePart sheet, Place place) {
        return beside(sheet, "drawing", new DrawingPart(place)).orElseGet(() -> new DrawingPart(place));
    }

    private List<Unseen.Remark> remarks(PackagePart sheet, Place place) {
        return beside(sheet, "comments", new CommentsPart(place))
                .map(CommentsPart::remarks)
                .orElse(List.of());
    }

    /** What lies beside the cells of a sheet; a workbook whose cells can be read is not refused because of it. */
    private <P extends Part> Optional<P> beside(PackagePart sheet, String type, P into) {
        try {
            PackagePart part = related(sheet, RELATIONS + type);
            return part == null ? Optional.empty() : Optional.of(parse(part, into));
        } catch (OpenXML4JException | IOException | SAXException | ParserConfigurationException e) {
            return Optional.empty();
        }
    }

    private PackagePart main(OPCPackage parts) throws InvalidFormatException {
        PackageRelationshipCollection cores = parts.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
        if (cores.size() == 0) {
            throw (parts.getRelationshipsByType(STRICT).size() > 0 ? Refusal.STRICT : Refusal.FOREIGN).of(file);
        }
        PackagePart main = parts.getPart(cores.getRelationship(0));
        if (main == null) {
            throw Refusal.DAMAGED.of(file);
        } else if (main.getContentType().contains("macroEnabled")) {
            throw Refusal.MACROS.of(file);
        } else if (!PLAIN.contains(main.getContentType())) {
            throw Refusal.FOREIGN.of(file);
        }
        return main;
    }

    private void noticeLinks(PackagePart main) throws InvalidFormatException {
        if (main.getRelationshipsByType(RELATIONS + "externalLink").size() > 0) {
            problems.add(Refusal.links(file));
        }
    }

    private Texts texts(PackagePart main)
            throws OpenXML4JException, IOException, SAXException, ParserConfigurationException {
        PackagePart part = related(main, RELATIONS + "sharedStrings");
        Texts texts = new Texts(file);
        if (part != null) {
            parse(part, new TextsPart(texts));
        }
        return texts;
    }

    private Styles styles(PackagePart main, boolean countsFrom1904)
            throws OpenXML4JException, IOException, SAXException, ParserConfigurationException {
        PackagePart part = related(main, RELATIONS + "styles");
        Styles styles = new Styles();
        styles.countFrom1904(countsFrom1904);
        if (part != null) {
            parse(part, new StylesPart(styles));
        }
        return styles;
    }

    private Map<String, String> properties(OPCPackage parts)
            throws OpenXML4JException, IOException, SAXException, ParserConfigurationException {
        PackageRelationshipCollection custom = parts.getRelationshipsByType(PackageRelationshipTypes.CUSTOM_PROPERTIES);
        PackagePart part = custom.size() == 0 ? null : parts.getPart(custom.getRelationship(0));
        return part == null ? Map.of() : parse(part, new PropertiesPart()).properties();
    }

    private PackagePart related(PackagePart main, String type) throws InvalidFormatException {
        PackageRelationshipCollection relations = main.getRelationshipsByType(type);
        return relations.size() == 0 ? null : target(main, relations.getRelationship(0));
    }

    private PackagePart target(PackagePart main, PackageRelationship relation) throws InvalidFormatException {
        PackagePart part = relation.getTargetMode() == TargetMode.EXTERNAL ? null : main.getRelatedPart(relation);
        if (part == null) {
            throw Refusal.DAMAGED.of(file);
        }
        return part;
    }

    private static <P extends Part> P parse(PackagePart part, P into)
            throws IOException, SAXException, ParserConfigurationException {
        try (InputStream in = part.getInputStream()) {
            return Part.parse(in, into);
        }
    }

    /** What to say of a failure, found behind whatever the libraries wrapped around it. */
    private InputRejected refusal(Exception failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++, cause = cause.getCause()) {
            if (cause instanceof InputRejected refused) {
                return refused;
            } else if (cause instanceof SAXException
                    && String.valueOf(cause.getMessage()).contains("DOCTYPE")) {
                return Refusal.DOCTYPE.of(file);
            }
        }
        return Refusal.DAMAGED.of(file);
    }
}
