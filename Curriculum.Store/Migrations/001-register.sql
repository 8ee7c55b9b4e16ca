-- What was issued, and where its status is kept. Times are universal, in whole seconds.
create table secret (
  name text not null primary key,
  value blob not null
) strict;

create table status_list (
  number integer not null primary key,
  issuer text not null,
  base text not null,
  purpose text not null,
  permutation blob not null,
  used integer not null default 0,
  body blob,
  until integer
) strict;

create table badge (
  id text not null primary key,
  issuer text not null,
  achievement text not null,
  recipient blob not null,
  awarded text not null,
  module text not null,
  issued integer not null,
  list integer not null references status_list (number),
  status_index integer not null,
  document blob not null,
  body blob,
  revoked integer,
  reason text,
  unique (issuer, achievement, recipient, awarded),
  unique (list, status_index)
) strict;

create index badge_revoked on badge (list, status_index) where revoked is not null;
