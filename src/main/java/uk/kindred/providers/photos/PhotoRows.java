package uk.kindred.providers.photos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.directory.ListingPhoto;

/** Reads photos. Bytes are read for one picture at a time, and with nothing else. */
@Component
class PhotoRows {

    private static final String SELECT = """
            select p.id, p.listing_id, p.state, p.reason, p.removed_at, p.description, i.hash, i.width, i.height
            from listing_photo p join listing_photo_picture i on i.photo_id = p.id
            """;
    private static final String ORDER = " order by p.position, p.id, i.width";

    private final JdbcClient jdbc;

    PhotoRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One size of a photo. */
    private record Row(
            UUID id,
            long listingId,
            PhotoState state,
            @Nullable String reason,
            boolean removed,
            String description,
            ListingPhoto.Picture picture) {}

    /** In their order, without those that are removed. */
    List<KeptPhoto> list(long listingId) {
        return photos(jdbc.sql(SELECT + "where p.listing_id = ? and p.removed_at is null" + ORDER)
                .param(listingId));
    }

    /** Those of them that the listing has, or had until not long ago. */
    List<KeptPhoto> listAlsoRemoved(long listingId, Collection<UUID> ids) {
        return photos(jdbc.sql(SELECT + "where p.listing_id = ? and p.id = any(?)" + ORDER)
                .params(listingId, ids.toArray(UUID[]::new)));
    }

    Optional<KeptPhoto> find(UUID id) {
        return photos(jdbc.sql(SELECT + "where p.id = ?" + ORDER).param(id)).stream()
                .findFirst();
    }

    /** Whether people may see a picture. */
    boolean isShown(String hash) {
        return jdbc.sql("""
                        select exists (
                          select from listing_photo_picture i join listing_photo p on p.id = i.photo_id
                          join listing l on l.id = p.listing_id
                          where i.hash = ? and p.state = 'shown' and p.removed_at is null and l.status = 'open')
                        """).param(hash).query(Boolean.class).single();
    }

    /** Whoever may see it. @param hash of the bytes */
    Optional<byte[]> findBytes(String hash) {
        return jdbc.sql("select jpeg from listing_photo_picture where hash = ? limit 1")
                .param(hash)
                .query((row, number) -> row.getBytes("jpeg"))
                .optional();
    }

    /** Of a photo that is not removed, shown or not. @param width in pixels, of one of its pictures */
    Optional<byte[]> findBytes(UUID id, int width) {
        return jdbc.sql("""
                        select i.jpeg from listing_photo_picture i join listing_photo p on p.id = i.photo_id
                        where i.photo_id = ? and i.width = ? and p.removed_at is null
                        """)
                .params(id, width)
                .query((row, number) -> row.getBytes("jpeg"))
                .optional();
    }

    private static List<KeptPhoto> photos(JdbcClient.StatementSpec statement) {
        Map<UUID, List<Row>> photos = statement.query(PhotoRows::row).list().stream()
                .collect(Collectors.groupingBy(Row::id, LinkedHashMap::new, Collectors.toList()));
        return photos.values().stream().map(PhotoRows::photo).toList();
    }

    private static KeptPhoto photo(List<Row> sizes) {
        Row any = sizes.getFirst();
        return new KeptPhoto(
                any.id(),
                any.listingId(),
                any.state(),
                any.reason(),
                any.removed(),
                new ListingPhoto(
                        any.description(), sizes.stream().map(Row::picture).toList()));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getLong("listing_id"),
                PhotoState.ofSlug(row.getString("state")),
                row.getString("reason"),
                row.getTimestamp("removed_at") != null,
                row.getString("description"),
                new ListingPhoto.Picture(row.getString("hash"), row.getInt("width"), row.getInt("height")));
    }
}
