-- A plan may have several further thresholds. The one that stood in plan_target.second_value moves over as if the plan's last change had
-- written it, so that taking that change back takes it away and brings back the plan's row as it was, with the old column; the program
-- reads that column only for such a row, and writes it no more. Deleted plans, and those that
-- an undo wrote last, keep it until they are written again.

create table plan_step (
    id bigint primary key, created_set bigint not null, changed_set bigint not null, deleted_set bigint default 0 not null,
    plan_id bigint not null references plan_target (id),
    step_value numeric(24, 4) not null,
    step_name varchar(100)
);

insert into plan_step (id, created_set, changed_set, deleted_set, plan_id, step_value)
    select id, changed_set, changed_set, 0, id, second_value from plan_target
    where second_value is not null and deleted_set = 0 and changed_set not in (select id from change_set where undoes is not null);

update plan_target set second_value = null where id in (select plan_id from plan_step);

update change_set set inserted_rows = inserted_rows + (select count(*) from plan_step where plan_step.created_set = change_set.id)
    where id in (select created_set from plan_step);
