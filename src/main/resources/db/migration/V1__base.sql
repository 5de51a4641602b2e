-- The first schema. Standard SQL that H2 and PostgreSQL both take; names are no reserved word of either.
-- Every table that a user's change touches has id, created_set, changed_set and deleted_set (0 = live); nothing is deleted physically.
-- Money is in fen, quantities in thousandths of their unit. Small tables have foreign keys. The large table sale has none (each would
-- bring an index): the write door checks its references.

create table ledger_info (
    name varchar(40) primary key,
    content varchar(1000) not null
);

create table change_set (
    id bigint primary key,
    global_id varchar(36) not null,
    made_at_ms bigint not null,
    operator varchar(100) not null,
    kind varchar(20) not null,
    area varchar(40) not null,
    label_key varchar(100) not null,
    label_args varchar(4000) not null,
    reason varchar(1000),
    file_hash varchar(64),
    undoes bigint,
    inserted_rows bigint not null,
    updated_rows bigint not null,
    deleted_rows bigint not null
);
create index change_set_undoes on change_set (undoes);

-- a row as it was before the set, at most once per row and set
create table change_row (
    set_id bigint not null,
    table_name varchar(60) not null,
    row_id bigint not null,
    op varchar(10) not null,
    before_row varchar(1000000) not null,
    primary key (set_id, table_name, row_id)
);
create index change_row_of on change_row (table_name, row_id);

-- the same for many rows at once: compressed blocks, ordered by row id
create table change_block (
    set_id bigint not null,
    table_name varchar(60) not null,
    block_number integer not null,
    first_row_id bigint not null,
    last_row_id bigint not null,
    row_count integer not null,
    content bytea not null,
    primary key (set_id, table_name, block_number)
);
create index change_block_of on change_block (table_name, first_row_id);

-- an undo or redo of all rows that one set had inserted and that stood unchanged since prior_changed
create table change_range (
    set_id bigint not null,
    table_name varchar(60) not null,
    of_set bigint not null,
    prior_changed bigint not null,
    op varchar(10) not null,
    row_count bigint not null,
    primary key (set_id, table_name, of_set, prior_changed)
);
create index change_range_of on change_range (table_name, of_set);

create table office (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    full_name varchar(200) not null,
    short_name varchar(100),
    office_level varchar(20) not null,
    parent_id bigint references office (id),
    office_code varchar(40),
    division_code varchar(12),
    valid_from date,
    valid_to date,
    remark varchar(2000)
);

create table place (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    name varchar(200) not null,
    kind varchar(30) not null,
    aliases varchar(500),
    place_code varchar(40),
    division_code varchar(12),
    office_id bigint references office (id),
    parent_id bigint references place (id),
    opened_on date,
    closed_on date,
    remark varchar(2000)
);

create table partner (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    name varchar(200) not null,
    kind varchar(30) not null,
    aliases varchar(500),
    division_code varchar(12),
    remark varchar(2000)
);

create table document (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    title varchar(300) not null,
    kind varchar(30) not null,
    document_number varchar(100),
    issuer varchar(300),
    issued_on date,
    issued_text varchar(40),
    parties varchar(1000),
    source_key varchar(60),
    remark varchar(2000)
);

create table document_file (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    document_id bigint not null references document (id),
    file_name varchar(300) not null,
    byte_count bigint not null,
    sha256 varchar(64) not null
);

create table document_file_part (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    file_id bigint not null references document_file (id),
    part_number integer not null,
    content bytea not null
);

create table product (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    name varchar(200) not null,
    product_code varchar(40),
    aliases varchar(500),
    category varchar(100),
    unit_code varchar(20),
    brand varchar(30),
    home_place_id bigint references place (id),
    remark varchar(2000)
);

create table channel (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    name varchar(200) not null,
    kind varchar(30) not null,
    channel_code varchar(40),
    aliases varchar(500),
    remark varchar(2000)
);

create table contract (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    contract_number varchar(100) not null,
    buyer_name varchar(200) not null,
    buyer_kind varchar(20),
    kind varchar(30) not null,
    product_id bigint references product (id),
    signed_on date not null,
    due_on date,
    amount_fen bigint,
    amount_bound varchar(10) not null,
    remark varchar(2000)
);

create table sale (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    day_from date not null,
    day_to date not null,
    doc_number varchar(100),
    product_id bigint not null,
    channel_id bigint,
    seller_place_id bigint,
    seller_partner_id bigint,
    buyer_kind varchar(20),
    buyer_name varchar(200),
    campaign_name varchar(200),
    contract_id bigint,
    quantity_milli bigint,
    unit_code varchar(20),
    unit_price numeric(18, 4),
    amount_fen bigint,
    amount_bound varchar(10) not null,
    amount_computed boolean default false not null,
    orders integer,
    refund boolean default false not null,
    remark varchar(2000),
    import_key bigint,
    import_hash bigint,
    import_set bigint
);
create index sale_created on sale (created_set);

create table local_total (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    total_year integer not null,
    product_id bigint references product (id),
    place_id bigint references place (id),
    division_code varchar(12),
    amount_fen bigint not null,
    amount_bound varchar(10) not null,
    source_text varchar(300),
    remark varchar(2000)
);

create table donation (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    village_id bigint not null references place (id),
    product_id bigint references product (id),
    campaign_name varchar(200),
    day_from date not null,
    day_to date not null,
    base_kind varchar(20) not null,
    base_fen bigint not null,
    percent_value numeric(9, 4) not null,
    amount_fen bigint not null,
    paid_on date,
    remark varchar(2000)
);

create table plan_target (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    measure varchar(30) not null,
    name varchar(200),
    day_from date not null,
    day_to date not null,
    product_id bigint references product (id),
    channel_id bigint references channel (id),
    place_id bigint references place (id),
    target_value numeric(24, 4) not null,
    second_value numeric(24, 4),
    remark varchar(2000)
);

create table reported_figure (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    figure_code varchar(40) not null,
    document_id bigint not null references document (id),
    area varchar(30) not null,
    scope_text varchar(300) not null,
    period_text varchar(60) not null,
    period_basis varchar(20) not null,
    day_from date not null,
    day_to date not null,
    measure varchar(500) not null,
    figure_value numeric(24, 4) not null,
    unit_text varchar(30) not null,
    bound varchar(10) not null,
    usd_quoted numeric(24, 4),
    usd_bound varchar(10),
    product_id bigint references product (id),
    remark varchar(2000)
);

-- what a reported figure speaks of: it may name several places, divisions, channels or buyers
create table figure_scope (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    figure_id bigint not null references reported_figure (id),
    scope_kind varchar(20) not null,
    place_id bigint references place (id),
    channel_id bigint references channel (id),
    division_code varchar(12),
    scope_name varchar(200)
);

create table exchange_rate (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    rate_on date not null,
    yuan_per_dollar numeric(12, 6) not null,
    source_text varchar(300)
);
