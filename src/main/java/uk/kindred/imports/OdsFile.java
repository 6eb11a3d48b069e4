package uk.kindred.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An OpenDocument spreadsheet, opened for reading from its first cell to its last: an archive, and in it content.xml.
 * Nothing outside of that is ever read, whatever the file says.
 */
final class OdsFile implements AutoCloseable {

    private static final String CONTENT = "content.xml";

    private final ZipFile archive;
    private final XMLStreamReader xml;

    private OdsFile(ZipFile archive, XMLStreamReader xml) {
        this.archive = archive;
        this.xml = xml;
    }

    /** By its first bytes: an archive. */
    static boolean isOne(Path path) {
        try (InputStream bytes = Files.newInputStream(path)) {
            byte[] start = bytes.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
        } catch (IOException e) {
            throw new UnusableFileException("The file cannot be read.", e);
        }
    }

    /** @param mostBytes of content.xml, once unpacked */
    static OdsFile open(Path path, long mostBytes) {
        ZipFile archive = unpack(path);
        try {
            ZipEntry content = archive.getEntry(CONTENT);
            if (content == null) {
                throw new UnusableFileException(
                        "The file is an archive, but no OpenDocument spreadsheet. Download it again, as .ods.");
            }
            InputStream bytes = new ShortTags(new LimitedBytes(
                    new BufferedInputStream(archive.getInputStream(content), 1 << 16),
                    mostBytes,
                    "kindred.imports.most-sheet-bytes"));
            return new OdsFile(archive, parser().createXMLStreamReader(bytes));
        } catch (IOException | XMLStreamException | RuntimeException e) {
            closeQuietly(archive);
            throw e instanceof UnusableFileException unusable ? unusable : broken(e);
        }
    }

    private static ZipFile unpack(Path path) {
        try {
            return new ZipFile(path.toFile());
        } catch (IOException e) {
            throw broken(e);
        }
    }

    static UnusableFileException broken(Exception cause) {
        return new UnusableFileException(
                "The spreadsheet breaks off or is damaged. Nothing was changed. Download it again, and do not save it"
                        + " with a program in between.",
                cause);
    }

    /** Without documents' own definitions there are no entities to expand, and none to fetch from elsewhere. */
    private static XMLInputFactory parser() {
        XMLInputFactory parser = XMLInputFactory.newDefaultFactory();
        parser.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parser.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parser.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        parser.setXMLResolver((publicId, systemId, baseUri, namespace) -> InputStream.nullInputStream());
        return parser;
    }

    XMLStreamReader xml() {
        return xml;
    }

    @Override
    public void close() {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            // nothing more was to be read
        }
        closeQuietly(archive);
    }

    private static void closeQuietly(ZipFile archive) {
        try {
            archive.close();
        } catch (IOException e) {
            // read only: nothing is lost
        }
    }
}
