package uk.kindred.providers.photos;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Files as cameras, editors and attackers make them. */
public final class TestPhotos {

    /** What a camera wrote beside the pixels. */
    static final String CAMERA = "SecretCamera";

    static final String PLACE = "Secret-Datum";

    private TestPhotos() {}

    /** A JPEG file in one colour. */
    public static byte[] jpeg(int width, int height, Color colour) {
        return file(plain(width, height, colour), "jpeg");
    }

    static BufferedImage plain(int width, int height, Color colour) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return image;
    }

    /** 600 by 400: red above on the left, green above on the right, blue below. */
    static BufferedImage quarters() {
        BufferedImage image = plain(600, 400, Color.BLUE);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 300, 200);
        pen.setColor(Color.GREEN);
        pen.fillRect(300, 0, 300, 200);
        pen.dispose();
        return image;
    }

    /** @param format "jpeg" or "png" */
    static byte[] file(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** As a camera writes it: how it was held, its maker and, after them, where it was. */
    static byte[] withExif(byte[] jpeg, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(6 + 95).order(ByteOrder.LITTLE_ENDIAN);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("II".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        exif.putShort((short) 3);
        entry(exif, 0x010F, 2, CAMERA.length() + 1, 50);
        entry(exif, 0x0112, 3, 1, orientation);
        entry(exif, 0x8825, 4, 1, 64);
        exif.putInt(0);
        exif.put(CAMERA.getBytes(StandardCharsets.US_ASCII)).putShort((short) 0);
        exif.putShort((short) 1);
        entry(exif, 0x0012, 2, PLACE.length() + 1, 82);
        exif.putInt(0);
        exif.put(PLACE.getBytes(StandardCharsets.US_ASCII)).put((byte) 0);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(jpeg, 0, 2);
        file.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.capacity() + 2)});
        file.writeBytes(exif.array());
        file.write(jpeg, 2, jpeg.length - 2);
        return file.toByteArray();
    }

    private static void entry(ByteBuffer exif, int tag, int type, int count, int value) {
        exif.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    static byte[] followedBy(byte[] file, String words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(file);
        bytes.writeBytes(words.getBytes(StandardCharsets.ISO_8859_1));
        return bytes.toByteArray();
    }

    /** A PNG file that says it has so many pixels, in a few kilobytes. */
    static byte[] pngBomb(int width, int height) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        chunk(file, "IHDR", header);
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(new byte[4_000_000]);
        deflater.finish();
        byte[] data = new byte[100_000];
        int length = deflater.deflate(data);
        deflater.end();
        chunk(file, "IDAT", Arrays.copyOf(data, length));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String name, byte[] content) {
        byte[] named = ByteBuffer.allocate(4 + content.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        CRC32 sum = new CRC32();
        sum.update(named);
        file.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        file.writeBytes(named);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    /** A JPEG file that has its few pixels, but says that it has others. */
    static byte[] jpegThatSays(int width, int height) {
        byte[] file = jpeg(400, 400, Color.GRAY);
        for (int i = 0; i < file.length - 9; i++) {
            if ((file[i] & 0xFF) == 0xFF && (file[i + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(file).putShort(i + 5, (short) height).putShort(i + 7, (short) width);
                return file;
            }
        }
        throw new AssertionError("no frame in it");
    }

    /** A JPEG file whose pixels are gone through again and again. */
    static byte[] jpegInScans(int scans) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
        file.writeBytes(new byte[] {(byte) 0xE0, 0, 2});
        for (int i = 0; i < scans; i++) {
            file.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 17});
        }
        file.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD9});
        return file.toByteArray();
    }
}
