-- What imports remember. A choice: a name as sheets write it, and the record that the user says it means; no foreign key, as it may be
-- of any kind: the import checks that the record is still live. A recipe: how the sheets of a sender are read.

create table name_choice (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    shape varchar(40) not null,
    field varchar(60) not null,
    written varchar(200) not null,
    record_id bigint
);

create table sheet_recipe (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    shape varchar(40) not null,
    name varchar(200) not null,
    sender varchar(200),
    fingerprint varchar(64) not null,
    content varchar(1000000) not null,
    used_at_ms bigint
);
