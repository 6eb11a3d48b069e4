package uk.kindred.providers.photos;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads a photo's pixels the right way up, on white where one can see through it. How large it is, is asked first. */
final class PhotoDecoder {

    static final String UNREADABLE =
            "This file can’t be read as a photo. Open it in a program for photos, save it as JPEG,"
                    + " and choose the new file.";

    /** What phones take at most today: 8160 × 6120. */
    private static final long MOST_PIXELS = 51_000_000;

    /** Of a JPEG file in several scans, of which nothing can be left out while it is read. */
    private static final long MOST_PIXELS_IN_SCANS = 25_000_000;

    /** Of more, only every second or third pixel is kept, so that none takes more than some 200 MB. */
    private static final long MOST_DECODED_PIXELS = 16_000_000;

    private static final int SHORTEST_SIDE = 300;
    private static final int MOST_TIMES_AS_LONG = 3;

    private PhotoDecoder() {}

    /** @throws UnfitPhotoException if it is none that can be read, or too small, too large or too long */
    static BufferedImage read(byte[] file) {
        PhotoType type = PhotoType.of(file);
        long most = type == PhotoType.JPEG && JpegMarkers.isReadWhole(file) ? MOST_PIXELS_IN_SCANS : MOST_PIXELS;
        // none but the reader of its kind, whatever others there are
        ImageReader reader = ImageIO.getImageReadersByFormatName(type.format()).next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, false, true);
            BufferedImage taken = pixels(reader, most);
            return upright(taken, type == PhotoType.JPEG ? Orientation.ofJpeg(file) : Orientation.UPRIGHT);
        } catch (UnfitPhotoException told) {
            throw told;
        } catch (IOException | RuntimeException unreadable) {
            // the readers throw whatever they stumble over
            throw new UnfitPhotoException(UNREADABLE);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage pixels(ImageReader reader, long most) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        checkSize(width, height, most);
        int step = (int) Math.ceil(Math.sqrt((double) width * height / MOST_DECODED_PIXELS));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    private static void checkSize(int width, int height, long most) {
        int shorter = Math.min(width, height);
        if ((long) width * height > most) {
            throw new UnfitPhotoException("This picture is too large: " + width + " by " + height
                    + " pixels. Save it with at" + " most 5000 by 5000 and choose that file.");
        }
        if (shorter < SHORTEST_SIDE) {
            throw new UnfitPhotoException("This picture is too small to show anything: " + width + " by " + height
                    + " pixels. Choose one with at least " + SHORTEST_SIDE + " on each side.");
        }
        if (Math.max(width, height) > MOST_TIMES_AS_LONG * shorter) {
            throw new UnfitPhotoException(
                    "This picture is too long and narrow to be shown. Cut it so that no side is more than"
                            + " three times as long as the other.");
        }
    }

    private static BufferedImage upright(BufferedImage taken, Orientation orientation) {
        int width = taken.getWidth();
        int height = taken.getHeight();
        BufferedImage upright = new BufferedImage(
                orientation.isTurned() ? height : width,
                orientation.isTurned() ? width : height,
                BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = upright.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, upright.getWidth(), upright.getHeight());
        pen.drawImage(taken, orientation.transform(width, height), null);
        pen.dispose();
        return upright;
    }
}
