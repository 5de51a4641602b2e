-- Filter states of dashboards that were given a name. The content names rows by their ids without foreign keys: a view outlives what
-- it names, and says so.

create table board_view (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    name varchar(120) not null,
    content varchar(1000000) not null
);
