create table probe (id bigint primary key, name varchar(10));
