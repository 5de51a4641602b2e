-- Things that are given out, stocked and counted; children's centres, their assets, stock movements, counts and money; theme post offices.
-- A centre is a place with more said of it; a storeroom of the county is a centre, too. No column takes a child's name.

create table item (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    name varchar(200) not null,
    item_kind varchar(30) not null,
    aliases varchar(500),
    item_code varchar(40),
    unit_name varchar(20) not null,
    tracking varchar(10) not null,
    minimum_count bigint,
    has_expiry boolean default false not null,
    remark varchar(2000)
);

-- what each kind of centre should have
create table item_standard (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    centre_kind varchar(30) not null,
    item_id bigint not null references item (id),
    standard_count bigint not null,
    remark varchar(2000)
);

-- name, number, division, opened and closed stand with the place; the "seven haves" are dates since when each is had
create table centre (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    place_id bigint not null references place (id),
    centre_kind varchar(30) not null,
    room_count integer,
    indoor_area numeric(9, 1),
    outdoor_area numeric(9, 1),
    opening_hours varchar(200),
    keeper_name varchar(100),
    office_phone varchar(60),
    sign_since date,
    site_since date,
    equipment_since date,
    managers_since date,
    rules_since date,
    activities_since date,
    files_since date,
    remark varchar(2000)
);

-- children served in a year; null band or sex where it is not stated
create table centre_children (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    centre_id bigint not null references centre (id),
    served_year integer not null,
    age_band varchar(20),
    sex varchar(10),
    persons bigint not null
);

-- money or goods that partners gave for centres
create table funding (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    name varchar(200) not null,
    partner_id bigint references partner (id),
    amount_fen bigint,
    in_kind boolean default false not null,
    day_from date not null,
    day_to date not null,
    document_id bigint references document (id),
    purpose varchar(500),
    remark varchar(2000)
);

create table purchase (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    name varchar(200) not null,
    funding_id bigint references funding (id),
    bought_on date not null,
    invoice_number varchar(60),
    supplier varchar(200),
    amount_fen bigint not null,
    remark varchar(2000)
);

-- things kept one by one; where each is, and whether it is lent, under repair, lost or scrapped, is told by its movements alone
create table asset (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    item_id bigint not null references item (id),
    tag varchar(60) not null,
    serial_number varchar(100),
    model_text varchar(200),
    value_fen bigint,
    acquired_on date,
    source_kind varchar(20) not null,
    funding_id bigint references funding (id),
    purchase_id bigint references purchase (id),
    use_code varchar(20) not null,
    person_responsible varchar(100),
    remark varchar(2000)
);

-- one paper for any number of movements: a receipt, an issue, a kit for a thousand centres, an approved scrapping, a posted count
create table stock_document (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    document_kind varchar(20) not null,
    document_number varchar(60),
    title varchar(300) not null,
    moved_on date not null,
    due_on date,
    funding_id bigint references funding (id),
    purchase_id bigint references purchase (id),
    partner_id bigint references partner (id),
    activity_id bigint references activity (id),
    handout_id bigint references handout (id),
    answers_id bigint references stock_document (id),
    document_id bigint references document (id),
    approved_by varchar(100),
    remark varchar(2000)
);

-- Only added to. A row takes a quantity away from one state at one centre and puts it into another one: on the shelf, in transit to the
-- centre, lent out, under repair; nothing in "from" is what comes in, nothing in "to" what is gone. So no row can create or lose anything
-- on the way. A large table: no foreign keys.
create table stock_move (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    stock_document_id bigint not null,
    move_kind varchar(20) not null,
    moved_on date not null,
    item_id bigint not null,
    asset_id bigint,
    from_centre_id bigint,
    from_state varchar(10),
    to_centre_id bigint,
    to_state varchar(10),
    quantity bigint not null,
    funding_id bigint,
    value_fen bigint,
    expires_on date,
    reason_code varchar(20),
    original_id bigint,
    remark varchar(500)
);
create index stock_move_set on stock_move (created_set);
create index stock_move_document on stock_move (stock_document_id);
create index stock_move_from on stock_move (from_centre_id, item_id);
create index stock_move_to on stock_move (to_centre_id, item_id);
create index stock_move_asset on stock_move (asset_id);
create index stock_move_original on stock_move (original_id);

create table stock_take (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    take_number varchar(40) not null,
    name varchar(200) not null,
    take_state varchar(20) not null,
    opened_on date not null,
    approved_by varchar(100),
    posted_document_id bigint references stock_document (id),
    remark varchar(2000)
);

-- Counting at one centre. The moment of counting is the end of a day, or within that day what was entered up to a change set; a recount has its own.
create table stock_take_centre (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    stock_take_id bigint not null references stock_take (id),
    centre_id bigint not null references centre (id),
    sheet_number varchar(60) not null,
    count_state varchar(20) not null,
    counted_on date not null,
    counted_set bigint,
    recounted_on date,
    recounted_set bigint,
    counted_by varchar(100),
    remark varchar(2000)
);
create index stock_take_centre_take on stock_take_centre (stock_take_id);

-- of lines that differ, what the books said is kept since the approval
create table stock_take_line (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    stock_take_centre_id bigint not null references stock_take_centre (id),
    item_id bigint not null references item (id),
    asset_id bigint references asset (id),
    counted bigint,
    recounted bigint,
    booked bigint,
    reason_code varchar(20),
    remark varchar(2000)
);
create index stock_take_line_centre on stock_take_line (stock_take_centre_id);

create table theme_office (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    place_id bigint not null references place (id),
    opened_on date,
    invested_fen bigint,
    investor_id bigint references partner (id),
    remark varchar(2000)
);

-- what a theme post office does in one of its four fields
create table theme_office_field (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    theme_office_id bigint not null references theme_office (id),
    field_code varchar(20) not null,
    services varchar(1000)
);

alter table activity add column theme_field varchar(20);
alter table handout add column item_id bigint references item (id);
alter table handout add column centre_id bigint references centre (id);

-- by what a row of a sheet is recognised when it is imported again, for records that do not carry it themselves; no foreign key, as it may be of any kind
create table import_mark (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    record_kind varchar(40) not null,
    record_id bigint not null,
    import_key bigint not null,
    import_hash bigint not null,
    import_set bigint not null
);
create index import_mark_kind on import_mark (record_kind);
-- what the units of a campaign's goal are: trees, boxes, events
alter table campaign add column goal_unit varchar(20);
-- from where a delegation came, apart from its name
alter table visit add column came_from varchar(200);
-- what readers in memory catch up by, where a ledger may hold hundreds of thousands of rows
create index activity_created on activity (created_set);
create index activity_head_count_created on activity_head_count (created_set);
create index pledge_created on pledge (created_set);
-- a day of an adoption has either one sum or single pledges: asked for each pledge that is stored
create index pledge_day on pledge (adoption_id, pledged_on, entry_kind);
create index handout_created on handout (created_set);
-- Rows of large tables are found by the ids that a set gave: between these two lie those that it inserted. No index on created_set any more.
alter table change_set add column first_id bigint;
alter table change_set add column last_id bigint;
update change_set set first_id = (select min(sale.id) from sale where sale.created_set = change_set.id),
    last_id = (select max(sale.id) from sale where sale.created_set = change_set.id);
drop index sale_created;
