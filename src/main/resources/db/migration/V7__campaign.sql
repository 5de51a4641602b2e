-- Campaigns and what belongs to them. Kinds of campaigns are rows, so that an office can add its own. Children stand as head-counts only:
-- no column takes a child's name, birth date, picture or number.

create table campaign_kind (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    name varchar(60) not null,
    name_en varchar(100),
    sort_place integer
);

create table campaign (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    name varchar(200) not null,
    series varchar(60),
    edition integer,
    kind_id bigint not null references campaign_kind (id),
    day_from date not null,
    day_to date not null,
    campaign_status varchar(20) not null,
    place_id bigint references place (id),
    office_id bigint references office (id),
    platform_id bigint references partner (id),
    promotion varchar(500),
    goal_fen bigint,
    goal_units bigint,
    goal_people bigint,
    story varchar(20000),
    remark varchar(2000)
);

-- papers of a campaign, and the figures that papers report about it
create table campaign_paper (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    campaign_id bigint not null references campaign (id),
    document_id bigint references document (id),
    figure_id bigint references reported_figure (id)
);

create table campaign_partner (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    campaign_id bigint not null references campaign (id),
    partner_id bigint not null references partner (id),
    partner_role varchar(20) not null,
    given_fen bigint,
    given_text varchar(500),
    remark varchar(2000)
);

create table activity (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    campaign_id bigint not null references campaign (id),
    name varchar(200) not null,
    held_on date not null,
    place_id bigint references place (id),
    format_names varchar(500),
    person_times bigint,
    cost_fen bigint,
    remark varchar(2000)
);

create table activity_head_count (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    activity_id bigint not null references activity (id),
    head_group varchar(20) not null,
    age_band varchar(20),
    sex varchar(10),
    persons bigint not null
);

create table handout (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    activity_id bigint not null references activity (id),
    item_name varchar(200) not null,
    given_count bigint,
    unit_name varchar(20),
    value_fen bigint,
    partner_id bigint references partner (id),
    remark varchar(2000)
);

create table adoption (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    campaign_id bigint not null references campaign (id),
    name varchar(200) not null,
    day_from date not null,
    day_to date not null,
    unit_name varchar(20) not null,
    price_fen bigint,
    tier_text varchar(500),
    channel_id bigint references channel (id),
    goal_fen bigint,
    goal_units bigint,
    return_text varchar(1000),
    households bigint,
    remark varchar(2000)
);

-- one day's pledges together, or a single one with its adopter
create table pledge (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    adoption_id bigint not null references adoption (id),
    entry_kind varchar(10) not null,
    pledged_on date not null,
    adopter_kind varchar(20),
    adopter_name varchar(200),
    unit_count bigint,
    amount_fen bigint,
    supporters bigint,
    remark varchar(2000)
);

create table training (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    campaign_id bigint not null references campaign (id),
    subject varchar(200) not null,
    day_from date not null,
    day_to date not null,
    place_id bigint references place (id),
    trainer varchar(200),
    hours_taught numeric(9, 2),
    persons bigint,
    person_times bigint,
    plan_persons bigint,
    remark varchar(2000)
);

create table visit (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    campaign_id bigint not null references campaign (id),
    delegation varchar(200) not null,
    visited_on date not null,
    place_id bigint references place (id),
    persons bigint,
    topics varchar(1000),
    remark varchar(2000)
);

create table follow_up (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    visit_id bigint not null references visit (id),
    subject varchar(500) not null,
    due_on date,
    follow_state varchar(20) not null,
    remark varchar(2000)
);

create table agreement (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    campaign_id bigint not null references campaign (id),
    title varchar(300) not null,
    parties varchar(1000),
    signed_from date not null,
    signed_to date not null,
    valid_to date,
    document_id bigint references document (id),
    remark varchar(2000)
);
