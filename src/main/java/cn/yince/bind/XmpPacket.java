package cn.yince.bind;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** What a booklet says about itself, a second time, as archives want it: XMP equal to the document information. */
final class XmpPacket {
    private static final String TEMPLATE = """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
      xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" \
      xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
      <pdfaid:part>%s</pdfaid:part>
      %s
      <dc:format>application/pdf</dc:format>
      <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
      <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
      <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
      <pdf:Producer>%s</pdf:Producer>
      <xmp:CreatorTool>%s</xmp:CreatorTool>
      <xmp:CreateDate>%s</xmp:CreateDate>
      <xmp:ModifyDate>%s</xmp:ModifyDate>
      </rdf:Description>
      <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
      xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """;

    private static final String TOLD = "<pdfaid:conformance>A</pdfaid:conformance>\n<pdfuaid:part>1</pdfuaid:part>";

    private static final String UNTOLD = "<pdfaid:conformance>B</pdfaid:conformance>";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private XmpPacket() {}

    /**
     * The packet, UTF-8.
     *
     * @param part of PDF/A: 2, or 3 with files attached
     * @param told whether the file says what its parts are, so that everybody can read it
     * @param language of the document
     * @param info the document information, complete but for its dates
     * @param date of creation and modification
     */
    static byte[] of(int part, boolean told, String language, PdfDictionary info, OffsetDateTime date) {
        String written = DATE.format(date);
        return String.format(
                        TEMPLATE,
                        part,
                        told ? TOLD : UNTOLD,
                        language,
                        text(info, PdfName.TITLE),
                        text(info, PdfName.AUTHOR),
                        text(info, PdfName.SUBJECT),
                        text(info, PdfName.PRODUCER),
                        text(info, PdfName.CREATOR),
                        written,
                        written)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(PdfDictionary info, PdfName key) {
        PdfString text = info.getAsString(key);
        StringBuilder escaped = new StringBuilder();
        (text == null ? "" : text.toUnicodeString()).codePoints().forEach(c -> append(c, escaped));
        return escaped.toString();
    }

    private static void append(int c, StringBuilder escaped) {
        switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            default -> escaped.appendCodePoint(isInXml(c) ? c : '\uFFFD');
        }
    }

    /** Other control characters, halves of characters and the like cannot stand in XML at all. */
    private static boolean isInXml(int c) {
        return c == '\t' || c == '\n' || c >= ' ' && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }
}
