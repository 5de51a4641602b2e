-- Festivals and campaign days, edition by edition. The lunar festivals are shipped under fixed ids; editions of one series are compared
-- with each other.

create table occasion (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    name varchar(200) not null,
    series varchar(60) not null,
    edition integer,
    day_from date not null,
    day_to date not null,
    kind varchar(30) not null,
    remark varchar(2000)
);
