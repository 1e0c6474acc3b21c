package cn.yince.read.sheet;

import cn.yince.problem.InputRejected;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;

/** The parts of a workbook, unpacked as they are asked for and within {@link Limits}. */
final class Archive implements ZipEntrySource {
    private final String file;
    private final ZipFile zip;
    private final long mostUnpacked;
    private long unpacked;
    private boolean closed;
    private InputRejected refused;

    /**
     * Opens an archive.
     *
     * @param mostUnpacked bytes of all that may be read
     * @throws IOException when it is damaged
     * @throws InputRejected when it has too many parts, macros or a password
     */
    Archive(byte[] bytes, String file, long mostUnpacked) throws IOException {
        this.file = file;
        this.mostUnpacked = mostUnpacked;
        this.zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
        checkParts();
    }

    private void checkParts() throws IOException {
        Set<String> names = new HashSet<>();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (!names.add(name)) {
                throw new IOException("two parts of one name");
            } else if (names.size() > Limits.ENTRIES) {
                throw Refusal.tooMuch(file, "工作簿里的部件超过 " + Limits.ENTRIES + " 个");
            } else if (name.endsWith("vbaproject.bin")) {
                throw Refusal.MACROS.of(file);
            } else if (name.equals("word/document.xml")) {
                throw Refusal.WORD.of(file);
            } else if (name.equals("ppt/presentation.xml")) {
                throw Refusal.SLIDES.of(file);
            } else if (name.equals("xl/workbook.bin")) {
                throw Refusal.STRICT.of(file);
            } else if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw Refusal.PASSWORD.of(file);
            }
        }
        if (!names.contains("[content_types].xml")) {
            throw (names.contains("mimetype") && names.contains("content.xml") ? Refusal.OPEN_DOCUMENT : Refusal.ZIP)
                    .of(file);
        }
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return zip.getEntries();
    }

    @Override
    public ZipArchiveEntry getEntry(String path) {
        return zip.getEntry(path.startsWith("/") ? path.substring(1) : path);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        return new Unpacking(zip.getInputStream(entry), entry, this::takes);
    }

    /** Counts what was unpacked of a part. */
    private void takes(ZipArchiveEntry entry, long soFar, int more, boolean endless) {
        unpacked += more;
        if (unpacked > mostUnpacked) {
            throw refuse("工作簿解开后超过 " + mostUnpacked / 1024 / 1024 + " MB");
        } else if (soFar > Limits.RATIO_FREE && soFar / Limits.RATIO > Math.max(1, entry.getCompressedSize())) {
            throw refuse("工作簿的压缩比超过 " + Limits.RATIO + " 倍，像是压缩炸弹");
        } else if (endless) {
            throw refuse("工作簿里有一处标记、注释或文字超过 1 MB");
        }
    }

    private InputRejected refuse(String what) {
        refused = Refusal.tooMuch(file, what);
        return refused;
    }

    /** Why no more was unpacked: libraries take that for damage, or for a part that is not there. */
    Optional<InputRejected> refused() {
        return Optional.ofNullable(refused);
    }

    @Override
    public void close() throws IOException {
        closed = true;
        zip.close();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }
}
