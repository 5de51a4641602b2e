-- Values that a ledger sets for itself, such as the number of orders from which a product counts as one of ten thousand orders.
-- A value that nobody has set is absent: the program knows the usual one.

create table ledger_value (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    code varchar(40) not null,
    amount decimal(24, 6) not null
);
