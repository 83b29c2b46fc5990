package carefair.directory;

import carefair.identity.Who;
import carefair.operations.ManyRows;
import carefair.shared.UuidBytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Photos and documents as rows, and which of them people see. */
@Component
class FileRows {

    /** How large it is that is asked for. */
    enum Size {
        LARGE("content"),
        SMALL("small");

        private final String column;

        Size(String column) {
            this.column = column;
        }
    }

    /** A file whose bytes are not read. */
    record Known(FileId id, ListingId listing, UUID provider) {}

    private static final String PHOTO = "PHOTO";
    private static final String PAPER = "PAPER";
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;

    FileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(FileId id, ListingId listing, Who.Provider by, PhotoFile photo, Instant now) {
        keep(id, listing, by, PHOTO, photo.large(), photo.small(), photo.width(), photo.height(), now);
    }

    void keep(FileId id, ListingId listing, Who.Provider by, byte[] paper, Instant now) {
        keep(id, listing, by, PAPER, paper, null, 0, 0, now);
    }

    private void keep(
            FileId id,
            ListingId listing,
            Who.Provider by,
            String kind,
            byte[] content,
            byte @Nullable [] small,
            int width,
            int height,
            Instant now) {
        var row = new ManyRows(
                "listing_file",
                "id, listing_id, provider_id, kind, content, small, bytes, width, height, added_by, added_at");
        row.add(
                UuidBytes.of(id.value()),
                UuidBytes.of(listing.value()),
                UuidBytes.of(by.organisation().value()),
                kind,
                content,
                small,
                content.length,
                width,
                height,
                UuidBytes.of(by.actor()),
                LocalDateTime.ofInstant(now, ZoneOffset.UTC));
        row.into(jdbc);
    }

    int count(ListingId listing) {
        return jdbc.sql("select count(*) from listing_file where listing_id = ?")
                .param(UuidBytes.of(listing.value()))
                .query(Integer.class)
                .single();
    }

    /** From now on people see these, and no others; what is no file of the listing is passed over. */
    void show(ListingId listing, Particulars says) {
        jdbc.sql("delete from listing_file_shown where listing_id = ?")
                .param(UuidBytes.of(listing.value()))
                .update();
        int line = 0;
        for (var photo : says.photos()) {
            show(listing, line++, photo.id(), photo.alt(), PHOTO);
        }
        for (var paper : says.papers()) {
            show(listing, line++, paper.id(), paper.title(), PAPER);
        }
    }

    private void show(ListingId listing, int line, FileId file, String words, String kind) {
        jdbc.sql("""
                        insert into listing_file_shown (listing_id, line_no, file_id, words)
                        select listing_id, :line, id, :words from listing_file
                        where id = :file and listing_id = :listing and kind = :kind""")
                .param("line", line)
                .param("words", words)
                .param("file", UuidBytes.of(file.value()))
                .param("listing", UuidBytes.of(listing.value()))
                .param("kind", kind)
                .update();
    }

    List<Photo> photos(ListingId listing) {
        return shown(List.of(listing), PHOTO, (row, _) -> photo(row));
    }

    List<Paper> papers(ListingId listing) {
        return shown(
                List.of(listing), PAPER, (row, _) -> new Paper(file(row), row.getString("words"), row.getInt("bytes")));
    }

    /** The first photo of each listing that has one. */
    Map<ListingId, Photo> first(Collection<ListingId> listings) {
        var first = new HashMap<ListingId, Photo>();
        if (!listings.isEmpty()) {
            shown(
                            listings,
                            PHOTO,
                            (row, _) ->
                                    Map.entry(new ListingId(UuidBytes.toUuid(row.getBytes("listing_id"))), photo(row)))
                    .forEach(each -> first.putIfAbsent(each.getKey(), each.getValue()));
        }
        return first;
    }

    /** The listings that were merged into these, each with the one that stands for it. */
    Map<ListingId, ListingId> mergedInto(Collection<ListingId> stand) {
        var merged = new LinkedHashMap<ListingId, ListingId>();
        if (!stand.isEmpty()) {
            jdbc.sql("select id, merged_into from listing where merged_into in (:stand) order by id")
                    .param(
                            "stand",
                            stand.stream().map(id -> UuidBytes.of(id.value())).toList())
                    .query((ResultSet row) -> {
                        merged.put(
                                new ListingId(UuidBytes.toUuid(row.getBytes(1))),
                                new ListingId(UuidBytes.toUuid(row.getBytes(2))));
                    });
        }
        return merged;
    }

    private <T> List<T> shown(
            Collection<ListingId> listings, String kind, org.springframework.jdbc.core.RowMapper<T> reading) {
        return jdbc.sql("""
                        select s.listing_id, s.file_id, s.words, f.bytes, f.width, f.height
                        from listing_file_shown s join listing_file f on f.id = s.file_id
                        where s.listing_id in (:listings) and f.kind = :kind order by s.listing_id, s.line_no""")
                .param(
                        "listings",
                        listings.stream().map(id -> UuidBytes.of(id.value())).toList())
                .param("kind", kind)
                .query(reading)
                .list();
    }

    /** The bytes of what everybody may see now; nothing while its listing is withdrawn or suspended. */
    Optional<byte[]> publicBytes(FileId id, Size size) {
        return bytes(
                id,
                size,
                " and exists (select 1 from listing_file_shown s join listing l on l.id = s.listing_id"
                        + " where s.file_id = f.id and l.live and not l.suspended)");
    }

    Optional<byte[]> bytes(FileId id, Size size) {
        return bytes(id, size, "");
    }

    private Optional<byte[]> bytes(FileId id, Size size, String also) {
        return jdbc.sql("select f." + size.column + " from listing_file f where f.id = ? and f." + size.column
                        + " is not null" + also)
                .param(UuidBytes.of(id.value()))
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    Optional<Known> known(FileId id) {
        return jdbc.sql("select id, listing_id, provider_id from listing_file where id = ?")
                .param(UuidBytes.of(id.value()))
                .query((row, _) -> known(row))
                .optional();
    }

    /** Files that nobody sees, added before then; at most {@value #AT_ONCE}. */
    List<Known> notShown(Instant before) {
        return jdbc.sql(
                        "select f.id, f.listing_id, f.provider_id from listing_file f where f.added_at < ? and not exists"
                                + " (select 1 from listing_file_shown s where s.file_id = f.id) order by f.added_at limit "
                                + AT_ONCE)
                .param(LocalDateTime.ofInstant(before, ZoneOffset.UTC))
                .query((row, _) -> known(row))
                .list();
    }

    void delete(FileId id) {
        jdbc.sql("delete from listing_file where id = ?")
                .param(UuidBytes.of(id.value()))
                .update();
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                new FileId(UuidBytes.toUuid(row.getBytes("id"))),
                new ListingId(UuidBytes.toUuid(row.getBytes("listing_id"))),
                UuidBytes.toUuid(row.getBytes("provider_id")));
    }

    private static Photo photo(ResultSet row) throws SQLException {
        return new Photo(file(row), row.getString("words"), row.getInt("width"), row.getInt("height"));
    }

    private static FileId file(ResultSet row) throws SQLException {
        return new FileId(UuidBytes.toUuid(row.getBytes("file_id")));
    }
}
