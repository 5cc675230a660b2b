#!/bin/bash
# A PostgreSQL server with PostGIS on this machine alone (its data in build/server), with the demo as a shared dossier.
# Usage: scripts/demo_server.sh [start|stop|packages]. Users: beheer, coordinator and one per partner; see what it prints.
set -euo pipefail
source "$(dirname "$0")/common.sh"
place=$PWD/build/server
port=${PORT:-54329}
password=demo
db="host=127.0.0.1 port=$port dbname=afstemming"

packages="postgresql postgresql-postgis python3-psycopg2" needed=psql
# The tests also make a network of their own, which they let fall silent.
[ "${1:-start}" != packages ] || packages="$packages iproute2" needed=ip
programs=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -n 1 || true)
if [ ! -x "$programs/initdb" ] || ! ls /usr/share/postgresql/*/extension/postgis.control >/dev/null 2>&1 ||
    ! "$PYTHON" -c 'import psycopg2' 2>/dev/null || ! PATH=$PATH:/sbin:/usr/sbin command -v $needed >/dev/null; then
    say "Installing Debian packages: $packages"
    sudo=""
    [ "$(id -u)" = 0 ] || sudo=sudo
    mkdir -p build
    # Debian makes and starts a cluster of its own unless told not to; ours is another.
    $sudo mkdir -p /etc/postgresql-common
    [ -e /etc/postgresql-common/createcluster.conf ] ||
        echo "create_main_cluster = false" | $sudo tee /etc/postgresql-common/createcluster.conf >/dev/null
    # shellcheck disable=SC2086  # the list must fall apart into words
    { $sudo env DEBIAN_FRONTEND=noninteractive apt-get update -qq &&
        $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages; } \
        >build/apt-server.log 2>&1 </dev/null || { tail -n 20 build/apt-server.log >&2; fail "The packages could not be installed."; }
    programs=$(ls -d /usr/lib/postgresql/*/bin | tail -n 1)
fi

as() { "$@"; }
if [ "$(id -u)" = 0 ]; then # PostgreSQL does not run as root
    as() { runuser -u postgres -- "$@"; }
    mkdir -p build
    as test -x "$PWD/build" || place=/var/lib/postgresql/afstemming-demo # a checkout that this user may not enter
fi
[ "${1:-start}" != packages ] || exit 0
if [ "${1:-start}" = stop ]; then
    as "$programs/pg_ctl" -D "$place/data" -m fast stop
    exit
fi
export PGPASSWORD=$password
if [ ! -d "$place/data" ]; then
    say "A new server in $place"
    if [ "$(id -u)" = 0 ]; then install -d -o postgres "$place"; else mkdir -p "$place"; fi
    as sh -c "cd '$place' && umask 077 && echo $password >word && '$programs/initdb' -D data -U beheer -A scram-sha-256 \
        --pwfile=word -E UTF8 --locale=C.UTF-8 >log && rm word"
fi
as sh -c "cd '$place' && '$programs/pg_ctl' status -D data" >/dev/null 2>&1 ||
    as sh -c "cd '$place' && '$programs/pg_ctl' -D data -w -l log -o '-p $port -k $place -c listen_addresses=127.0.0.1' start >/dev/null"
sql() { "$programs/psql" "host=127.0.0.1 port=$port user=beheer dbname=$1" -qAtX -v ON_ERROR_STOP=1 -c "$2"; }
[ "$(sql postgres "SELECT count(*) FROM pg_database WHERE datname = 'afstemming'")" = 1 ] ||
    sql postgres "CREATE DATABASE afstemming"

[ -s build/demo/afstemming.gpkg ] || scripts/demo.sh
partners=$("$PYTHON" -c 'import sqlite3; print(",".join(r[0] for r in sqlite3.connect("build/demo/afstemming.gpkg").execute("SELECT code FROM partner")))')
address() { echo "postgresql:$db user=$1 schema=demo"; }
if [ "$(sql afstemming "SELECT count(*) FROM pg_namespace WHERE nspname = 'demo'")" = 0 ]; then
    say "The schema “demo” with its roles, and the demo in it"
    scripts/qgis_process.sh run afstemming:setupserver --ADDRESS="$(address beheer)" --PARTNERS="$partners" >build/server.log
    for user in coordinator ${partners//,/ }; do
        role=demo_partner_$user account=$user
        [ "$user" = coordinator ] && role=demo_coordinator account=coordinator
        sql afstemming "CREATE USER \"$account\" PASSWORD '$password'; GRANT \"$role\" TO \"$account\""
    done
    scripts/qgis_process.sh run afstemming:movedossier --DOSSIER="$PWD/build/demo/afstemming.gpkg" --TARGET="$(address coordinator)" \
        >>build/server.log
fi

# Passwords are looked up by libpq, so that none is in a project or dossier.
services=$PWD/build/pg_service.conf
: >"$services"
for user in beheer coordinator ${partners//,/ }; do
    printf '[afstemming-%s]\nhost=127.0.0.1\nport=%s\ndbname=afstemming\nuser=%s\npassword=%s\n\n' \
        "$user" "$port" "$user" "$password" >>"$services"
done
chmod 600 "$services"
say
say "The server runs on 127.0.0.1:$port (stop: scripts/demo_server.sh stop). Works in the dossier: $(sql afstemming 'SELECT count(*) FROM demo.work')"
say "Open it in QGIS, started with PGSERVICEFILE=$services:"
for user in coordinator ${partners//,/ }; do say "  postgresql:service=afstemming-$user schema=demo"; done
say "or on the command line, for instance:"
say "  PGSERVICEFILE=$services scripts/qgis_process.sh run afstemming:opportunities --DOSSIER='postgresql:service=afstemming-coordinator schema=demo'"
