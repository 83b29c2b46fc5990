-- A photo or document as it was made safe. Its listing may not be there yet: it is once a version was first shown.
create table listing_file (
    id          binary(16)  not null,
    listing_id  binary(16)  not null,
    provider_id binary(16)  not null,
    kind        varchar(10) not null,
    content     longblob    not null,
    small       longblob,
    bytes       int         not null,
    width       int         not null,
    height      int         not null,
    added_by    binary(16)  not null,
    added_at    datetime(6) not null,
    primary key (id),
    constraint listing_file_photo_has_two_sizes check (
        case when kind = 'PHOTO' and small is null then 0 else 1 end = 1)
);

create index listing_file_of on listing_file (listing_id);
create index listing_file_added on listing_file (added_at);

-- Which of them people see, in which order, and with which words: what a photo shows, or a document's title.
create table listing_file_shown (
    listing_id binary(16)   not null,
    line_no    int          not null,
    file_id    binary(16)   not null,
    words      varchar(200) not null,
    primary key (listing_id, line_no),
    constraint listing_file_shown_of foreign key (listing_id) references listing (id),
    constraint listing_file_shown_file foreign key (file_id) references listing_file (id)
);
